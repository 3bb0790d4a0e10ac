package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;

/** The methods that put texts together: {@code join}, {@code replace} and {@code center} (py/objstr.c). */
final class JoinMethods {
    private JoinMethods() {}

    static Object join(Vm vm, Object object, Object sequence) {
        TextValue self = TextValue.self(vm, object);
        Object[] items = items(vm, sequence);
        var texts = new TextValue[items.length];
        long size = (long) self.size() * Math.max(0, items.length - 1);
        for (int i = 0; i < items.length; i++) {
            TextValue text = self.itemOrNull(items[i]);
            if (text == null) {
                throw Errors.type(vm, "join expects a list of str/bytes objects consistent with self object");
            }
            texts[i] = text;
            size += text.size();
        }
        vm.heap().request(size + 1);
        var joined = new byte[(int) size];
        int at = 0;
        for (TextValue text : texts) {
            if (text != texts[0]) {
                System.arraycopy(self.array(), self.from(), joined, at, self.size());
                at += self.size();
            }
            System.arraycopy(text.array(), text.from(), joined, at, text.size());
            at += text.size();
        }
        return self.make(joined);
    }

    private static Object[] items(Vm vm, Object sequence) {
        if (sequence instanceof MpList list) {
            return list.toArray();
        }
        if (sequence instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE) {
            return tuple.items();
        }
        return Iteration.all(vm, sequence);
    }

    /** Goes by bytes for strings, too, where nothing is to be replaced. */
    static Object replace(Vm vm, Args args) {
        TextValue self = TextValue.self(vm, args.get(0));
        long most = args.count() == 4 ? Numbers.toLong(vm, args.get(3)) : -1;
        if (most == 0) {
            return self.object();
        }
        TextValue old = self.argument(vm, args.get(1));
        TextValue replacement = self.argument(vm, args.get(2));
        if (old.size() > self.size()) {
            return self.object();
        }
        long count = occurrences(vm, self, old, most);
        if (count == 0) {
            return self.object();
        }
        long size = self.size() + count * ((long) replacement.size() - old.size());
        vm.heap().request(size + 1);
        return self.make(replaced(vm, self, old, replacement, count, new byte[(int) size]));
    }

    private static long occurrences(Vm vm, TextValue self, TextValue old, long most) {
        long count = 0;
        if (old.size() == 0) {
            count = self.size() + 1L;
        } else {
            int at = next(vm, self, old, self.from());
            while (at != ByteSearch.NONE) {
                count++;
                at = next(vm, self, old, at + old.size());
            }
        }
        return most < 0 ? count : Math.min(count, most);
    }

    private static int next(Vm vm, TextValue self, TextValue old, int from) {
        return ByteSearch.first(vm, self.array(), from, self.to(), old.array(), old.from(), old.size());
    }

    private static byte[] replaced(
            Vm vm, TextValue self, TextValue old, TextValue replacement, long count, byte[] result) {
        int from = self.from();
        int to = 0;
        vm.spend(count);
        for (long done = 0; done < count; done++) {
            // Nothing is found before each byte and at the end.
            int place = old.size() == 0 ? self.from() + (int) done : next(vm, self, old, from);
            System.arraycopy(self.array(), from, result, to, place - from);
            to += place - from;
            System.arraycopy(replacement.array(), replacement.from(), result, to, replacement.size());
            to += replacement.size();
            from = place + old.size();
        }
        System.arraycopy(self.array(), from, result, to, self.to() - from);
        return result;
    }

    static Object center(Vm vm, Object object, Object width) {
        TextValue self = TextValue.self(vm, object);
        long wanted = Numbers.toLong(vm, width);
        int characters = Utf8Text.count(self.array(), self.from(), self.to());
        if (wanted >= 0 && characters >= wanted) {
            return self.object();
        }
        long padding = wanted - characters;
        // A negative width counts as a very large one.
        vm.heap().request(wanted < 0 ? Math.min(-1, wanted + 1) : padding + self.size() + 1);
        var centered = new byte[(int) (padding + self.size())];
        Arrays.fill(centered, (byte) ' ');
        System.arraycopy(self.array(), self.from(), centered, (int) padding / 2, self.size());
        return self.make(centered);
    }
}
