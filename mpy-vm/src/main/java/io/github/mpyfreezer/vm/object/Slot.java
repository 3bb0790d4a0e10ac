package io.github.mpyfreezer.vm.object;

/** What a built-in type can do by itself (the slots of {@code mp_obj_type_t} in py/obj.h). */
public enum Slot {
    PRINT,
    /** It has a constructor; of types that have one, this need not be said. */
    MAKE,
    CALL,
    UNARY,
    BINARY,
    ATTR,
    SUBSCR,
    /** {@code iter} gives an iterator. */
    ITER,
    /** The object is an iterator, {@code iter} gives itself. */
    ITERNEXT,
    BUFFER,
    /** {@code ==} is not true of an object and itself without asking ({@code MP_TYPE_FLAG_EQ_NOT_REFLEXIVE}). */
    EQ_NOT_REFLEXIVE,
    /** {@code ==} may hold with an object of another type ({@code MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE}). */
    EQ_CHECKS_OTHER_TYPE,
    /** {@code !=} is asked of the type itself ({@code MP_TYPE_FLAG_EQ_HAS_NEQ_TEST}). */
    EQ_HAS_NEQ_TEST,
    /** A function: as a member of a class it takes the object as its first argument. */
    BINDS_SELF,
    /** A function of the firmware: as a member of a program's class it takes no object. */
    BUILTIN_FUNCTION
}
