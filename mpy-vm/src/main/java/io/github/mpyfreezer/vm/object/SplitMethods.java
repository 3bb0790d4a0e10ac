package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** {@code split}, {@code rsplit} and {@code splitlines} (py/objstr.c). */
final class SplitMethods {
    private static final ArgSpec LINES =
            ArgSpec.builder().bool("keepends", false).build();

    private SplitMethods() {}

    static Object split(Vm vm, Args args) {
        TextValue self = TextValue.self(vm, args.get(0));
        Object separator = args.get(1, MpNone.NONE);
        long splits = args.count() > 2 ? Numbers.toLong(vm, args.get(2)) : -1;
        return MpList.of(
                separator == MpNone.NONE ? atBlanks(vm, self, splits) : atSeparator(vm, self, separator, splits));
    }

    private static List<Object> atBlanks(Vm vm, TextValue self, long splits) {
        var parts = new ArrayList<Object>();
        byte[] bytes = self.array();
        int to = self.to();
        int at = skipBlanks(bytes, self.from(), to);
        vm.spend(self.size() / 8);
        for (long left = splits; at < to && left != 0; left--) {
            int start = at;
            while (at < to && !AsciiClass.isSpace(bytes[at])) {
                at++;
            }
            vm.heap().requestWords(1);
            parts.add(self.part(vm, start, at));
            at = skipBlanks(bytes, at, to);
        }
        if (at < to) {
            vm.heap().requestWords(1);
            parts.add(self.part(vm, at, to));
        }
        return parts;
    }

    private static int skipBlanks(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && AsciiClass.isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    private static List<Object> atSeparator(Vm vm, TextValue self, Object separator, long splits) {
        self.argument(vm, separator);
        Buffer sought = separator(vm, separator);
        var parts = new ArrayList<Object>();
        int at = self.from();
        for (long left = splits; left != 0; left--) {
            int next =
                    ByteSearch.first(vm, self.array(), at, self.to(), sought.array(), sought.offset(), sought.length());
            if (next == ByteSearch.NONE) {
                break;
            }
            vm.heap().requestWords(1);
            parts.add(self.part(vm, at, next));
            at = next + sought.length();
        }
        parts.add(self.part(vm, at, self.to()));
        return parts;
    }

    private static Buffer separator(Vm vm, Object separator) {
        Buffer sought = StrType.bytesOf(vm, separator);
        if (sought.length() == 0) {
            throw Errors.value(vm, "empty separator");
        }
        return sought;
    }

    static Object splitFromRight(Vm vm, Args args) {
        TextValue self = TextValue.self(vm, args.get(0));
        long splits = args.count() < 3 ? -1 : Numbers.toLong(vm, args.get(2));
        if (splits < 0) {
            return split(vm, args);
        }
        // Real firmware makes room for as many parts as there may be.
        boolean fits = Math.multiplyHigh(splits + 1, vm.wordBytes()) == 0;
        vm.heap().request(fits ? (splits + 1) * vm.wordBytes() : Long.MAX_VALUE);
        if (args.get(1) == MpNone.NONE) {
            throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "rsplit(None,n)");
        }
        Buffer sought = separator(vm, args.get(1));
        var parts = new ArrayDeque<Object>();
        int end = self.to();
        for (long left = splits; left != 0; left--) {
            int place = ByteSearch.last(
                    vm, self.array(), self.from(), end, sought.array(), sought.offset(), sought.length());
            if (place == ByteSearch.NONE) {
                break;
            }
            vm.heap().requestWords(1);
            parts.addFirst(self.part(vm, place + sought.length(), end));
            end = place;
        }
        parts.addFirst(self.part(vm, self.from(), end));
        return MpList.of(parts.toArray());
    }

    static Object splitLines(Vm vm, Args args) {
        boolean keepEnds = (Boolean) LINES.parse(vm, args.without(1))[0];
        TextValue self = TextValue.self(vm, args.get(0));
        byte[] bytes = self.array();
        var lines = new ArrayList<Object>();
        int start = self.from();
        while (start < self.to()) {
            vm.spend(1);
            vm.heap().requestWords(1);
            int end = start;
            while (end < self.to() && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            int next = end;
            if (next < self.to()) {
                boolean pair = bytes[end] == '\r' && end + 1 < self.to() && bytes[end + 1] == '\n';
                next += pair ? 2 : 1;
            }
            lines.add(self.part(vm, start, keepEnds ? next : end));
            start = next;
        }
        return MpList.of(lines);
    }
}
