package io.github.mpyfreezer.boards;

/** How the values of a profile were found. */
public enum Certainty {
    /** Compiled with the flags and headers of the board, and read out of the object file. */
    OK,
    /** The same with stand-ins for headers of an SDK, or with another compiler; the notes say which. */
    STUB,
    /** Compiled without the Pico SDK; flash sizes from its headers and arithmetic. */
    STUB_SDK,
    /** Compiled without ESP-IDF, from the IDF target and the sdkconfig fragments; flash from the partition table. */
    STUB_IDF,
    /** Read in the source, never compiled. */
    READ,
    /** Stated by whoever wrote the board file: what a file of a user's own has unless it says otherwise. */
    STATED
}
