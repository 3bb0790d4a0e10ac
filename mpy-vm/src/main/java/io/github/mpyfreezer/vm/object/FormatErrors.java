package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** The exceptions of {@code %} and {@code format}, which are one and the same on firmware with terse errors (py/objstr.c). */
final class FormatErrors {
    private static final String TERSE = "bad format string";

    private FormatErrors() {}

    static Raised value(Vm vm, String message) {
        return Errors.value(vm, TERSE, message);
    }

    /** A message with a byte of the program's text in it, which need not be a character. */
    static Raised value(Vm vm, String before, byte c, String after) {
        if (vm.terse()) {
            return Errors.value(vm, TERSE);
        }
        var message = new TextPrinter();
        message.print(before);
        message.write(new byte[] {c});
        message.print(after);
        return Errors.with(ExceptionTypes.VALUE_ERROR, message.toStr());
    }

    static Raised unknownCode(Vm vm, char type, Object value) {
        return value(vm, "unknown format code '" + type + "' for object of type '" + Types.nameOf(value) + "'");
    }

    static Raised unknownCharacter(Vm vm, byte c, int index) {
        String number = Integer.toHexString(c & 0xff);
        return value(vm, "unsupported format character '", c, "' (0x" + number + ") at index " + index);
    }

    static Raised unknownConversion(Vm vm, byte[] text, int at, int end) {
        if (!vm.detailed()) {
            return value(vm, "bad conversion specifier");
        }
        return at < end
                ? value(vm, "unknown conversion specifier ", text[at], "")
                : value(vm, "end of format while looking for conversion specifier");
    }

    /** The exception for a place in the arguments where there is none. */
    static Raised noSuchArgument() {
        return Errors.of(ExceptionTypes.INDEX_ERROR, "tuple index out of range");
    }
}
