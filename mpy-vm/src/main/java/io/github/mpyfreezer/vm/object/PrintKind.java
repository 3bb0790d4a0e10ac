package io.github.mpyfreezer.vm.object;

/** For whom an object is printed ({@code mp_print_kind_t} in py/obj.h). */
public enum PrintKind {
    /** As {@code str} has it. */
    STR,
    /** As {@code repr} has it. */
    REPR,
    /** Behind a traceback: type, colon, message. */
    EXC,
    /** As JSON. */
    JSON,
    /** {@link #REPR} of an exception whose class was defined by the program and is already printed. */
    REPR_SUBCLASS,
    /** {@link #EXC} of an exception whose class was defined by the program and is already printed. */
    EXC_SUBCLASS
}
