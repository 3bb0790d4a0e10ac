package io.github.mpyfreezer.compiler;

import java.util.Optional;

/**
 * What a compiler says of itself, as in {@code MicroPython v1.22.2 on 2024-02-22; mpy-cross emitting mpy v6.2}.
 *
 * @param title the release it was built from, such as {@code MicroPython v1.22.2}
 * @param mpy the version of the files that it writes
 * @param sub their sub-version, which counts for native code alone
 */
public record CompilerVersion(String title, int mpy, int sub) {
    /** The version of files that can be frozen. */
    public static final int MPY = 6;

    private static final String BEFORE_NUMBER = "emitting mpy v";

    /** Reads the answer to {@code --version}; nothing if it is not that of mpy-cross ({@code mpy-cross/main.c}). */
    public static Optional<CompilerVersion> parse(String text) {
        int at = text.indexOf(BEFORE_NUMBER);
        int titleEnd = text.indexOf(" on ");
        if (at < 0 || titleEnd < 0) {
            return Optional.empty();
        }
        String number = text.substring(at + BEFORE_NUMBER.length()).strip();
        int dot = number.indexOf('.');
        try {
            int version = Integer.parseInt(dot < 0 ? number : number.substring(0, dot));
            int sub = dot < 0 ? 0 : Integer.parseInt(number.substring(dot + 1));
            return Optional.of(new CompilerVersion(text.substring(0, titleEnd), version, sub));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The version of the files, as {@code 6.2}. */
    public String number() {
        return mpy + "." + sub;
    }
}
