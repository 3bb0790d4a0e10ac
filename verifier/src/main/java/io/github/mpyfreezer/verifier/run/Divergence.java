package io.github.mpyfreezer.verifier.run;

/**
 * Where two forms of a module part.
 *
 * @param when what was being done
 * @param frozen what the frozen form made of it
 * @param interpreted what the interpreted form made of it
 */
public record Divergence(String when, String frozen, String interpreted) {
    private static final int MOST = 300;

    /** In one line. */
    public String line() {
        return when + ": frozen " + cut(frozen) + ", interpreted " + cut(interpreted);
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
