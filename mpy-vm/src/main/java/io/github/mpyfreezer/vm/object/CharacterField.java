package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** Writes a character into a field ({@code mp_print_char} in py/objstr.c). */
final class CharacterField {
    private CharacterField() {}

    /** Writes the character of a number; raises {@code OverflowError} where it has none. */
    static void print(Vm vm, TextPrinter out, Object number, FieldStyle style) {
        long c = Numbers.toLong(vm, number);
        if (c < 0 || c >= 0x110000) {
            throw Errors.of(ExceptionTypes.OVERFLOW_ERROR, "char not in range(0x110000)");
        }
        byte[] character = Utf8Text.encode((int) c);
        Field.print(out, character, 0, character.length, style, style.width());
    }
}
