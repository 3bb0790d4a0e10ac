package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.Qstr;

/** What a range of a file means. */
sealed interface Meaning {
    /** The meaning in words, on one line. */
    String label();

    /** Bytes that belong together and are not divided further. */
    record Field(Role role, String label) implements Meaning {}

    /** A part of the file that consists of others. */
    record Group(Part part, String label) implements Meaning {
        Group(String label) {
            this(Part.OTHER, label);
        }
    }

    /** The parts of a function that the readable dump shows in a way of their own. */
    enum Part {
        PRELUDE,
        CODE,
        OTHER
    }

    /** An entry of the qstr table. */
    record QstrEntry(int index, Qstr qstr) implements Meaning {
        @Override
        public String label() {
            return "qstr " + index + " " + Shown.brief(PythonRepr.of(qstr.text()));
        }
    }

    /** An entry of the constant table. */
    record ConstantEntry(int index, Constant constant) implements Meaning {
        @Override
        public String label() {
            return "constant " + index + ": " + Shown.brief(PythonRepr.of(constant));
        }
    }

    /** A function with all below it. */
    record Function(Outline outline) implements Meaning {
        @Override
        public String label() {
            return outline.scope() == Outline.Scope.MODULE ? "module body" : "function " + outline.path();
        }
    }

    /**
     * An instruction.
     *
     * @param line source line, 0 where the function does not say
     * @param jumpLabel name of this place if a jump goes to it, else empty
     */
    record Step(Instruction instruction, String mnemonic, Operand operand, int line, String jumpLabel)
            implements Meaning {
        @Override
        public String label() {
            return operand.text().isEmpty() ? mnemonic : mnemonic + " " + operand.text();
        }
    }
}
