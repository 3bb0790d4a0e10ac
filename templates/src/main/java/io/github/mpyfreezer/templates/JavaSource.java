package io.github.mpyfreezer.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Source of Java that holds texts. */
final class JavaSource {
    private JavaSource() {}

    /** Writes a file. One that holds the same already is left alone, or else the compiler would run again. */
    static void write(Path target, String text) throws IOException {
        if (!Files.exists(target) || !Files.readString(target).equals(text)) {
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        }
    }

    /** A text in quotation marks. */
    static String literal(String text) {
        var literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                literal.append("\\n");
            } else if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7f) {
                literal.append(c);
            } else {
                literal.append("\\u%04x".formatted((int) c));
            }
        }
        return literal.append('"').toString();
    }
}
