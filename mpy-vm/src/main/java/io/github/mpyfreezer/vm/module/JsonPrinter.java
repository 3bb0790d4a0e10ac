package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.StrType;

/** Prints JSON with separators that the program has chosen ({@code mp_print_ext_t} in py/mpprint.h). */
final class JsonPrinter extends Printer {
    private final Printer out;
    private final Buffer betweenItems;
    private final Buffer behindKey;

    private JsonPrinter(Printer out, Buffer betweenItems, Buffer behindKey) {
        this.out = out;
        this.betweenItems = betweenItems;
        this.behindKey = behindKey;
    }

    /** Raises {@code TypeError} where a separator is no text. */
    static JsonPrinter of(Vm vm, Printer out, Object betweenItems, Object behindKey) {
        return new JsonPrinter(
                out, untilZero(StrType.bytesOf(vm, betweenItems)), untilZero(StrType.bytesOf(vm, behindKey)));
    }

    private static Buffer untilZero(Buffer text) {
        int length = 0;
        while (length < text.length() && text.array()[length] != 0) {
            length++;
        }
        return new Buffer(text.array(), 0, length, text.typecode());
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        out.write(bytes, from, length);
    }

    @Override
    public void printItemSeparator() {
        out.write(betweenItems.array(), 0, betweenItems.length());
    }

    @Override
    public void printKeySeparator() {
        out.write(behindKey.array(), 0, behindKey.length());
    }
}
