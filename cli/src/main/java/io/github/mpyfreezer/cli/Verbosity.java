package io.github.mpyfreezer.cli;

/** How much a run tells. */
enum Verbosity {
    /** Nothing but what is wrong. */
    QUIET,
    /** What was done, in a few lines. */
    NORMAL,
    /** Each file and why, too. */
    VERBOSE
}
