package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** The methods that look for text in text: {@code find}, {@code count}, {@code startswith} and their like (py/objstr.c). */
final class SearchMethods {
    private SearchMethods() {}

    /**
     * @param last whether the last place is wanted, not the first
     * @param required whether {@code ValueError} is raised where there is none
     */
    static Object find(Vm vm, Args args, boolean last, boolean required) {
        TextValue self = TextValue.self(vm, args.get(0));
        Object wanted = args.get(1);
        byte[] needle;
        int needleFrom = 0;
        int length = 1;
        Object number = self.isStr() ? null : Numbers.toIntOrNull(vm, wanted);
        if (number != null) {
            needle = new byte[] {byteOf(vm, IntOps.toWord(vm, number))};
        } else {
            TextValue text = self.argument(vm, wanted);
            needle = text.array();
            needleFrom = text.from();
            length = text.size();
        }
        int from = self.bound(vm, args, 2, self.from());
        int to = self.bound(vm, args, 3, self.to());
        int place = ByteSearch.NONE;
        if (from <= to && !self.isNowhere()) {
            place = last
                    ? ByteSearch.last(vm, self.array(), from, to, needle, needleFrom, length)
                    : ByteSearch.first(vm, self.array(), from, to, needle, needleFrom, length);
        }
        if (place != ByteSearch.NONE) {
            return self.indexOf(vm, place);
        }
        if (required) {
            throw Errors.value(vm, "substring not found");
        }
        return -1L;
    }

    /** The byte of this value; raises {@code ValueError} where there is none. */
    static byte byteOf(Vm vm, long value) {
        if (value < 0 || value > 255) {
            throw Errors.value(vm, "bytes value out of range");
        }
        return (byte) value;
    }

    static Object count(Vm vm, Args args) {
        TextValue self = TextValue.self(vm, args.get(0));
        TextValue wanted = self.argument(vm, args.get(1));
        int from = self.bound(vm, args, 2, self.from());
        int to = self.bound(vm, args, 3, self.to());
        int length = wanted.size();
        if (length == 0) {
            vm.spend(Math.max(0, to - from) / StrOps.BYTES_A_STEP);
            return Utf8Text.count(self.array(), from, to) + 1L;
        }
        long count = 0;
        int at = from;
        vm.spend(Math.max(0, to - from) / 8);
        while (at + length <= to) {
            if (ByteSearch.isAt(vm, self.array(), at, wanted.array(), wanted.from(), length)) {
                count++;
                at += length;
            } else {
                at = self.isStr() ? Utf8Text.next(self.array(), at) : at + 1;
            }
        }
        return count;
    }

    /** Whether the text begins, or ends, with one of some texts. */
    static Object edge(Vm vm, Args args, boolean atEnd) {
        TextValue self = TextValue.self(vm, args.get(0));
        int to = self.bound(vm, args, 3, self.to());
        int from = self.bound(vm, args, 2, self.from());
        Object wanted = args.get(1);
        Object[] candidates =
                wanted instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE ? tuple.items() : new Object[] {wanted};
        for (Object candidate : candidates) {
            vm.spend(1);
            Buffer text = StrType.bytesOf(vm, candidate);
            int at = atEnd ? to - text.length() : from;
            boolean fits = text.length() <= Math.max(0, to - from);
            if (fits && ByteSearch.isAt(vm, self.array(), at, text.array(), text.offset(), text.length())) {
                return true;
            }
        }
        return false;
    }
}
