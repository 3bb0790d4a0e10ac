package io.github.mpyfreezer.vm.object;

import java.util.List;
import java.util.Objects;

/** The exceptions that are built in, and what derives from them (py/objexcept.c). */
public final class ExceptionTypes {
    public static final MpType BASE_EXCEPTION = MpType.builder("BaseException")
            .slots(Slot.PRINT, Slot.ATTR)
            .maker(MpException::make)
            .build();
    public static final MpType SYSTEM_EXIT = derived("SystemExit", BASE_EXCEPTION);
    public static final MpType KEYBOARD_INTERRUPT = derived("KeyboardInterrupt", BASE_EXCEPTION);
    public static final MpType GENERATOR_EXIT = derived("GeneratorExit", BASE_EXCEPTION);
    public static final MpType EXCEPTION = derived("Exception", BASE_EXCEPTION);
    public static final MpType STOP_ASYNC_ITERATION = derived("StopAsyncIteration", EXCEPTION);
    public static final MpType STOP_ITERATION = derived("StopIteration", EXCEPTION);
    public static final MpType ARITHMETIC_ERROR = derived("ArithmeticError", EXCEPTION);
    public static final MpType OVERFLOW_ERROR = derived("OverflowError", ARITHMETIC_ERROR);
    public static final MpType ZERO_DIVISION_ERROR = derived("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final MpType ASSERTION_ERROR = derived("AssertionError", EXCEPTION);
    public static final MpType ATTRIBUTE_ERROR = derived("AttributeError", EXCEPTION);
    public static final MpType EOF_ERROR = derived("EOFError", EXCEPTION);
    public static final MpType IMPORT_ERROR = derived("ImportError", EXCEPTION);
    public static final MpType LOOKUP_ERROR = derived("LookupError", EXCEPTION);
    public static final MpType INDEX_ERROR = derived("IndexError", LOOKUP_ERROR);
    public static final MpType KEY_ERROR = derived("KeyError", LOOKUP_ERROR);
    public static final MpType MEMORY_ERROR = derived("MemoryError", EXCEPTION);
    public static final MpType NAME_ERROR = derived("NameError", EXCEPTION);
    public static final MpType OS_ERROR = derived("OSError", EXCEPTION);
    public static final MpType RUNTIME_ERROR = derived("RuntimeError", EXCEPTION);
    public static final MpType NOT_IMPLEMENTED_ERROR = derived("NotImplementedError", RUNTIME_ERROR);
    public static final MpType SYNTAX_ERROR = derived("SyntaxError", EXCEPTION);
    public static final MpType INDENTATION_ERROR = derived("IndentationError", SYNTAX_ERROR);
    public static final MpType TYPE_ERROR = derived("TypeError", EXCEPTION);
    public static final MpType VALUE_ERROR = derived("ValueError", EXCEPTION);
    public static final MpType UNICODE_ERROR = derived("UnicodeError", VALUE_ERROR);
    /** What the compiler of viper code raises. */
    public static final MpType VIPER_TYPE_ERROR = derived("ViperTypeError", TYPE_ERROR);

    private ExceptionTypes() {}

    private static MpType derived(String name, MpType base) {
        return MpType.builder(name)
                .base(base)
                .slots(Slot.PRINT, Slot.ATTR)
                .maker(MpException::make)
                .build();
    }

    /** All of them, in the order of the firmware's table of names. */
    public static List<MpType> all() {
        return List.of(
                BASE_EXCEPTION,
                ARITHMETIC_ERROR,
                ASSERTION_ERROR,
                ATTRIBUTE_ERROR,
                EOF_ERROR,
                EXCEPTION,
                GENERATOR_EXIT,
                IMPORT_ERROR,
                INDENTATION_ERROR,
                INDEX_ERROR,
                KEYBOARD_INTERRUPT,
                KEY_ERROR,
                LOOKUP_ERROR,
                MEMORY_ERROR,
                NAME_ERROR,
                NOT_IMPLEMENTED_ERROR,
                OS_ERROR,
                OVERFLOW_ERROR,
                RUNTIME_ERROR,
                STOP_ASYNC_ITERATION,
                STOP_ITERATION,
                SYNTAX_ERROR,
                SYSTEM_EXIT,
                TYPE_ERROR,
                UNICODE_ERROR,
                VALUE_ERROR,
                VIPER_TYPE_ERROR,
                ZERO_DIVISION_ERROR);
    }

    /** Whether a value is an exception type. */
    public static boolean isExceptionType(Object value) {
        return value instanceof MpType type && type.isSubclassOf(BASE_EXCEPTION);
    }

    /** Whether a value is an exception: of a built-in type, or of a class whose built-in part has been made. */
    public static boolean isException(Object value) {
        return value instanceof MpException
                || value instanceof Instance instance && instance.nativePart() instanceof MpException;
    }

    /** Whether an exception or exception type is of a type. */
    public static boolean matches(Object exception, MpType type) {
        MpType own = exception instanceof MpType itself && !isException(exception) ? itself : Types.of(exception);
        return own.isSubclassOf(type);
    }

    /** The built-in part of an exception. */
    public static MpException nativeOf(MpObject exception) {
        if (exception instanceof MpException own) {
            return own;
        }
        return (MpException) Objects.requireNonNull(((Instance) exception).nativePart());
    }

    /** The first argument of an exception, {@code None} if it has none ({@code mp_obj_exception_get_value}). */
    public static Object valueOf(MpObject exception) {
        return nativeOf(exception).value();
    }
}
