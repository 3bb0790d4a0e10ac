package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Gives the characters of a string. */
final class StrIterator extends MpIterator {
    private final byte[] utf8;
    private int at;

    StrIterator(byte[] utf8) {
        this.utf8 = utf8;
    }

    @Override
    public @Nullable Object next(Vm vm) {
        if (at == utf8.length) {
            return null;
        }
        int end = Utf8Text.next(utf8, at);
        MpStr character = vm.execution().character(MpStr.ofCharacter(utf8, at, end));
        at = end;
        return character;
    }
}
