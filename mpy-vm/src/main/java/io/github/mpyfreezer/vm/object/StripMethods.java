package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.nio.charset.StandardCharsets;

/** {@code strip}, {@code lstrip} and {@code rstrip}, which go by bytes for strings, too (py/objstr.c). */
final class StripMethods {
    private static final byte[] BLANKS = " \t\n\r\u000b\f".getBytes(StandardCharsets.US_ASCII);

    private StripMethods() {}

    static Object strip(Vm vm, Args args, boolean left, boolean right) {
        TextValue self = TextValue.self(vm, args.get(0));
        byte[] unwanted = BLANKS;
        int unwantedFrom = 0;
        int unwantedTo = BLANKS.length;
        if (args.count() > 1) {
            TextValue given = self.argument(vm, args.get(1));
            unwanted = given.array();
            unwantedFrom = given.from();
            unwantedTo = given.to();
        }
        int from = self.from();
        int to = self.to();
        while (left && from < to && contains(unwanted, unwantedFrom, unwantedTo, self.array()[from])) {
            from++;
        }
        while (right && from < to && contains(unwanted, unwantedFrom, unwantedTo, self.array()[to - 1])) {
            to--;
        }
        if (from == to) {
            return self.empty();
        }
        return to - from == self.size() ? self.object() : self.part(vm, from, to);
    }

    private static boolean contains(byte[] bytes, int from, int to, byte wanted) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == wanted) {
                return true;
            }
        }
        return false;
    }
}
