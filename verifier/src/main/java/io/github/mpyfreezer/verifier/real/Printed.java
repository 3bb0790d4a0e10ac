package io.github.mpyfreezer.verifier.real;

import io.github.mpyfreezer.verifier.run.PlainRuns;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a program has printed, and how it ended, to be compared with what another one has.
 *
 * @param text without what depends on where things lie in memory
 */
record Printed(String text) {
    private static final Pattern ADDRESS = Pattern.compile("(<[^<>\n]{0,200} at )(0x)?[0-9a-f]{3,16}>");

    Printed {
        text = ADDRESS.matcher(text.replace("\r\n", "\n")).replaceAll("$1…>");
    }

    static Printed by(Interpreter.Answer answer, Interpreter real) {
        return new Printed(answer.output() + end(answer, real) + "\n");
    }

    /** How a process ended, in words. */
    static String end(Interpreter.Answer answer, Interpreter real) {
        return answer.exit().isPresent()
                ? PlainRuns.end(answer.exit().getAsInt()).strip()
                : "no end within " + real.seconds() + " s";
    }

    /**
     * The first line that is another one, in words.
     *
     * @param who has printed the other
     */
    String difference(Printed other, String who) {
        List<String> lines = text.lines().toList();
        List<String> others = other.text.lines().toList();
        int i = 0;
        while (i < lines.size() && i < others.size() && lines.get(i).equals(others.get(i))) {
            i++;
        }
        return "line " + (i + 1) + ": the real interpreter prints " + line(lines, i) + "; " + who + ": "
                + line(others, i);
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "no more";
    }
}
