package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.Integers;
import io.github.mpyfreezer.cli.Firmware.Saved;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a {@link FrozenProgram} is to print, worked out of the modules without the freezer. */
final class FrozenExpectation {
    private static final int GENERATOR = 1;
    private static final int STATIC = 166;

    private final Firmware firmware;
    private final List<String> firmwareQstrs;
    private final List<MpyModule> modules;
    private final Set<Utf8> interned = new HashSet<>(StaticQstrs.all());

    /** @param firmwareQstrs those that the firmware has beside the static ones, in order */
    FrozenExpectation(Firmware firmware, List<String> firmwareQstrs, List<MpyModule> modules) {
        this.firmware = firmware;
        this.firmwareQstrs = firmwareQstrs;
        this.modules = modules;
        for (MpyModule module : modules) {
            module.qstrs().forEach(qstr -> interned.add(qstr.text()));
            module.constants().forEach(this::intern);
        }
    }

    private void intern(Constant constant) {
        if (constant instanceof Constant.Str str && str.text().codePoints() < 25) {
            interned.add(str.text());
        } else if (constant instanceof Constant.Tuple tuple) {
            tuple.items().forEach(this::intern);
        }
    }

    /** The texts of all qstrs that the firmware does not have, in hexadecimal. */
    Set<String> newQstrs() {
        Set<String> texts = new HashSet<>();
        for (Utf8 text : interned) {
            if (StaticQstrs.idOf(text) == 0 && !firmwareQstrs.contains(text.text())) {
                texts.add(text.bytes().hex(""));
            }
        }
        return texts;
    }

    /** The names of the modules, in hexadecimal. */
    List<String> names() {
        return modules.stream()
                .map(module -> module.sourceFile().bytes().hex(""))
                .toList();
    }

    /** What is in a module. */
    List<String> lines(int index) {
        MpyModule module = modules.get(index);
        List<String> lines = new ArrayList<>();
        module.qstrs().forEach(qstr -> lines.add("qstr " + qstring(qstr.text())));
        module.constants().forEach(constant -> lines.add("object " + object(constant)));
        addFunction(module, module.body(), lines);
        return lines;
    }

    private String qstring(Utf8 text) {
        int number = StaticQstrs.idOf(text);
        if (number == 0 && firmwareQstrs.contains(text.text())) {
            number = STATIC + firmwareQstrs.indexOf(text.text());
        }
        return "(q " + (number > 0 ? "#" + number : text.bytes().hex("")) + ")";
    }

    private String object(Constant constant) {
        if (constant instanceof Constant.Str str) {
            return interned.contains(str.text())
                    ? qstring(str.text())
                    : "(s " + hash(str.text().bytes().toArray()) + " "
                            + str.text().bytes().hex("") + "00)";
        } else if (constant instanceof Constant.ByteString bytes) {
            return bytes.content().isEmpty()
                    ? "(b empty)"
                    : "(b " + hash(bytes.content().toArray()) + " "
                            + bytes.content().hex("") + "00)";
        } else if (constant instanceof Constant.Int integer) {
            return integer(integer.value());
        } else if (constant instanceof Constant.FloatNumber number) {
            return "(f " + number(number.value()) + ")";
        } else if (constant instanceof Constant.ComplexNumber complex) {
            return "(c " + part(complex.real()) + " " + part(complex.imaginary()) + ")";
        } else if (constant instanceof Constant.Tuple tuple) {
            var text = new StringBuilder("(t");
            tuple.items().forEach(item -> text.append(' ').append(object(item)));
            return text.append(')').toString();
        }
        return switch ((Constant.Singleton) constant) {
            case FUN_TABLE -> "(functions)";
            case NONE -> "None";
            case FALSE -> "False";
            case TRUE -> "True";
            case ELLIPSIS -> "...";
        };
    }

    /** The bits of a float that is an object or a word; a word under C has two bits fewer. */
    String number(double value) {
        return firmware.words() == Words.C ? "%08x".formatted(Float.floatToIntBits((float) value) & ~3) : part(value);
    }

    private String part(double value) {
        return firmware.floats() == FloatKind.DOUBLE
                ? "%016x".formatted(Double.doubleToLongBits(value))
                : "%08x".formatted(Float.floatToIntBits((float) value));
    }

    /** As a word, as a 64-bit number, or as digits. */
    String integer(BigInteger value) {
        int wordBits = firmware.release().dialect() == Dialect.CIRCUITPYTHON ? 26 : 13;
        if (value.bitLength() <= wordBits) {
            return "(i " + value + ")";
        } else if (firmware.integers() == Integers.LONG_LONG) {
            return "(ll " + value + ")";
        }
        List<String> digits = new ArrayList<>();
        BigInteger base = BigInteger.TWO.pow(firmware.integers().digitBits());
        for (BigInteger rest = value.abs(); rest.signum() > 0; rest = rest.divide(base)) {
            digits.add(rest.mod(base).toString(16));
        }
        return "(mpz %d 1 %d %d %s)"
                .formatted(value.signum() < 0 ? 1 : 0, digits.size(), digits.size(), String.join(" ", digits));
    }

    /** The hash of an object: of two bytes at most, and never 0; where none is kept, older releases have 1. */
    int hash(byte[] bytes) {
        int width = firmware.qstrs().hashBytes();
        if (width == 0 && !firmware.release().isSince(Release.V1_23)) {
            return 1;
        }
        return djb2(bytes, width == 1 ? 1 : 2);
    }

    /** The hash that stands beside a qstr. */
    static int djb2(byte[] bytes, int width) {
        BigInteger hash = BigInteger.valueOf(5381);
        BigInteger modulus = BigInteger.ONE.shiftLeft(8 * width);
        for (byte b : bytes) {
            hash = hash.multiply(BigInteger.valueOf(33))
                    .xor(BigInteger.valueOf(b & 0xff))
                    .mod(BigInteger.TWO.pow(32));
        }
        int masked = hash.mod(modulus).intValue();
        return masked == 0 ? 1 : masked;
    }

    private void addFunction(MpyModule module, RawCode code, List<String> lines) {
        var line = new StringBuilder("function ").append(code.kind().ordinal() + 2);
        int flags = code instanceof RawCode.Viper viper
                ? viper.scopeFlags()
                : code.preludeIfAny()
                        .map(prelude -> prelude.signature().scopeFlags())
                        .orElse(0);
        boolean since123 = firmware.release().isSince(Release.V1_23);
        boolean bare = since123
                && code.kind() == RawCode.Kind.BYTECODE
                && code.children().isEmpty()
                && !isSaved();
        if (since123) {
            boolean async = module.header().dialect() == Dialect.CIRCUITPYTHON
                    && firmware.release() != Release.CIRCUITPYTHON_9_0
                    && (flags & 0x10) != 0;
            line.append(!bare && (flags & GENERATOR) != 0 ? " generator" : "").append(async && !bare ? " async" : "");
            if (code instanceof RawCode.Asm asm) {
                line.append(" asm ").append(asm.positionalArgs()).append(' ').append(asm.typeSignature());
            }
        } else {
            int arguments = code instanceof RawCode.Asm asm
                    ? asm.positionalArgs()
                    : code.preludeIfAny()
                            .map(prelude -> prelude.signature().positionalArgs())
                            .orElse(0);
            line.append(" flags ").append(flags).append(" arguments ").append(arguments);
            if (firmware.machineCode()) {
                line.append(" signature ").append(code instanceof RawCode.Asm asm ? asm.typeSignature() : 0);
            }
        }
        line.append(' ').append(code.code().hex(""));
        if (code instanceof RawCode.NativePy function) {
            line.append(" prelude ")
                    .append(code.code().slice(function.preludeOffset()).hex(""));
        }
        if (isSaved()) {
            line.append(" saved ")
                    .append(code.code().length())
                    .append(' ')
                    .append(code.children().size());
            if (firmware.machineCode()) {
                line.append(' ').append(code instanceof RawCode.NativePy function ? function.preludeOffset() : 0);
            }
        }
        if (firmware.saved() == Saved.TRACE && code instanceof RawCode.Bytecode function) {
            addTrace(function.prelude(), line);
        }
        lines.add(line.toString());
        code.children().forEach(child -> addFunction(module, child, lines));
    }

    private boolean isSaved() {
        return firmware.saved() == Saved.CODE || firmware.saved() == Saved.TRACE;
    }

    private void addTrace(Prelude prelude, StringBuilder line) {
        Prelude.Signature signature = prelude.signature();
        List<Integer> fields = new ArrayList<>(List.of(
                signature.stateSlots(),
                signature.exceptionSlots(),
                signature.scopeFlags(),
                signature.positionalArgs(),
                signature.keywordOnlyArgs(),
                signature.positionalDefaults(),
                prelude.nameIndex(),
                prelude.lineTableOffset()));
        if (firmware.release() != Release.V1_19) {
            fields.add(prelude.cellsOffset());
        }
        fields.add(prelude.opcodesOffset());
        line.append(" traced");
        fields.forEach(field -> line.append(' ').append(field));
    }
}
