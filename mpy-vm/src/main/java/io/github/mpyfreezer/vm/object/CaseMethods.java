package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code lower}, {@code upper} and the methods that ask for the kind of all characters (py/objstr.c). */
final class CaseMethods {
    private CaseMethods() {}

    /** What becomes of one byte. */
    @FunctionalInterface
    interface Conversion {
        byte of(byte c);
    }

    /** A kind of characters. */
    @FunctionalInterface
    interface Kind {
        boolean has(byte c);
    }

    static Object convert(Vm vm, Object object, Conversion conversion) {
        TextValue self = TextValue.self(vm, object);
        vm.heap().request(self.size() + 1L);
        byte[] converted = new byte[self.size()];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = conversion.of(self.array()[self.from() + i]);
        }
        return self.make(converted);
    }

    /** Whether there are characters, and all are of a kind. */
    static Object areAll(Vm vm, Object object, Kind kind) {
        TextValue self = TextValue.self(vm, object);
        for (int i = self.from(); i < self.to(); i++) {
            if (!kind.has(self.array()[i])) {
                return false;
            }
        }
        return self.size() > 0;
    }

    /** Whether there are letters, and all are of a kind. */
    static Object lettersAre(Vm vm, Object object, Kind kind) {
        TextValue self = TextValue.self(vm, object);
        boolean letters = false;
        for (int i = self.from(); i < self.to(); i++) {
            byte c = self.array()[i];
            if (AsciiClass.isAlpha(c)) {
                letters = true;
                if (!kind.has(c)) {
                    return false;
                }
            }
        }
        return letters;
    }
}
