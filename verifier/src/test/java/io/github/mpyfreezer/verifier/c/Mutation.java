package io.github.mpyfreezer.verifier.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages a text as an editor, a disk or a careless program would; the same seed damages it alike. */
final class Mutation {
    private static final List<String> SPARE = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ",",
            ";",
            "=",
            "&",
            "*",
            "#",
            "##",
            "-",
            "+",
            ".",
            "\"",
            "'",
            "\\",
            "/*",
            "*/",
            "//",
            "\n",
            "\\\n",
            "??/",
            "0",
            "256",
            "-1",
            "0x1ffffffff",
            "18446744073709551616",
            "1e400",
            "static",
            "const",
            "struct",
            "typedef",
            "enum",
            "extern",
            "byte",
            "#if 1\n",
            "\n#endif\n",
            "\n#else\n",
            "\n#define x x\n",
            "x",
            "\0",
            "\u00e9");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** A text with one to three faults. */
    String of(String text) {
        String damaged = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private String once(String text) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + SPARE.get(random.nextInt(SPARE.size())) + text.substring(at);
            case 3 -> lines(text);
            default -> tokens(text, at);
        };
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(other, lines.get(one));
            default -> lines.set(one, lines.set(other, lines.get(one)));
        }
        return String.join("\n", lines);
    }

    private String tokens(String text, int near) {
        int from = near;
        while (from > 0 && isWord(text.charAt(from - 1))) {
            from--;
        }
        int to = near + 1;
        while (to < text.length() && isWord(text.charAt(near)) && isWord(text.charAt(to))) {
            to++;
        }
        String token = text.substring(from, to);
        String instead = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> token + " " + token;
            case 2 -> SPARE.get(random.nextInt(SPARE.size()));
            default -> another(text);
        };
        return text.substring(0, from) + instead + text.substring(to);
    }

    private String another(String text) {
        int from = random.nextInt(text.length());
        int to = from + 1;
        while (to < text.length() && isWord(text.charAt(from)) && isWord(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
