package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.parser.model.Bytes;
import java.util.List;

/** The modules in the form of source text ({@code generate_frozen_str_content} in tools/makemanifest.py). */
record TextModulesPart(List<TextModule> modules, CTemplates templates) implements CText {
    /** The firmware takes the size 0 for the end of all sizes, so that an empty file is frozen as an empty line. */
    private static final Bytes EMPTY_LINE = Bytes.of((byte) '\n');

    @Override
    public void writeTo(CWriter out) {
        var emitter = new CEmitter(templates, out);
        // A firmware without the setting counts no text, and takes each module for one further on.
        emitter.add(
                modules.isEmpty() ? emitter.template("textModulesBegin") : emitter.template("textModulesBegin", "any"));
        for (TextModule module : modules) {
            emitter.add("textName", CLiteral.ofName(module.name()));
        }
        emitter.add("textSizes", new Sizes(modules));
        for (TextModule module : modules) {
            emitter.add("textContent", new Content(content(module)));
        }
        emitter.add("textModulesEnd");
    }

    private static Bytes content(TextModule module) {
        return module.content().isEmpty() ? EMPTY_LINE : module.content();
    }

    private record Sizes(List<TextModule> modules) implements CText {
        @Override
        public void writeTo(CWriter out) {
            for (TextModule module : modules) {
                out.decimal(content(module).length());
                out.ascii(", ");
            }
        }
    }

    /** The inside of a literal, in which line ends are escapes and other unprintable bytes are hexadecimal. */
    private record Content(Bytes bytes) implements CText {
        @Override
        public void writeTo(CWriter out) {
            boolean afterHex = false;
            for (int i = 0; i < bytes.length(); i++) {
                int b = bytes.at(i);
                if (b == '\n' || b == '\r' || b == '"' || b == '\\') {
                    out.ascii('\\');
                    out.ascii(b == '\n' ? 'n' : b == '\r' ? 'r' : (char) b);
                } else if (b < 0x20 || b > 0x7e) {
                    out.escapedHex(b);
                    afterHex = true;
                } else {
                    // C would read on for hexadecimal digits, and take some characters behind question marks for
                    // others.
                    out.ascii(afterHex ? "\" \"" : i > 0 && CLiteral.isTrigraph(bytes, i - 1) ? "\\" : "");
                    out.ascii((char) b);
                    afterHex = false;
                }
            }
        }
    }
}
