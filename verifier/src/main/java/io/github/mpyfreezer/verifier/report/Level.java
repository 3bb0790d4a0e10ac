package io.github.mpyfreezer.verifier.report;

import java.util.Locale;

/** How far a verification goes; each includes those before it. */
public enum Level {
    /** What is in the image is what should be. */
    STRUCTURE,
    /** Both forms behave alike. */
    RUN,
    /** What was read is what a compiler or linker made, not C text. */
    FIRMWARE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
