package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** {@code strip}, {@code lstrip} and {@code rstrip}, which go by bytes for strings, too (py/objstr.c). */
final class StripMethods {
    private static final byte[] BLANKS = " \t\n\r\u000b\f".getBytes(StandardCharsets.US_ASCII);

    private StripMethods() {}

    static Object strip(Vm vm, Args args, boolean left, boolean right) {
        TextValue self = TextValue.self(vm, args.get(0));
        BitSet unwanted = setOf(BLANKS, 0, BLANKS.length);
        if (args.count() > 1) {
            TextValue given = self.argument(vm, args.get(1));
            unwanted = setOf(given.array(), given.from(), given.to());
            vm.spend(given.size() / StrOps.BYTES_A_STEP);
        }
        vm.spend(self.size() / StrOps.BYTES_A_STEP);
        int from = self.from();
        int to = self.to();
        while (left && from < to && unwanted.get(self.array()[from] & 0xff)) {
            from++;
        }
        while (right && from < to && unwanted.get(self.array()[to - 1] & 0xff)) {
            to--;
        }
        if (from == to) {
            return self.empty();
        }
        return to - from == self.size() ? self.object() : self.part(vm, from, to);
    }

    private static BitSet setOf(byte[] bytes, int from, int to) {
        var set = new BitSet();
        for (int i = from; i < to; i++) {
            set.set(bytes[i] & 0xff);
        }
        return set;
    }
}
