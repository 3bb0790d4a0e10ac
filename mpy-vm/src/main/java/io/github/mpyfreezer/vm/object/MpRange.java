package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** {@code range} (py/objrange.c). Its numbers are machine words, and two of them are never equal. */
public final class MpRange extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("range")
            .slots(Slot.PRINT, Slot.UNARY, Slot.SUBSCR, Slot.ITER, Slot.ATTR)
            .maker(MpRange::make)
            .build();

    private final long start;
    private final long stop;
    private final long step;

    private MpRange(long start, long stop, long step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 1, 3, false);
        if (args.count() == 1) {
            return new MpRange(0, Numbers.toLong(vm, args.get(0)), 1);
        }
        long start = Numbers.toLong(vm, args.get(0));
        long stop = Numbers.toLong(vm, args.get(1));
        long step = Numbers.toLong(vm, args.get(2, 1L));
        if (step == 0) {
            throw Errors.value(vm, "zero step");
        }
        return new MpRange(start, stop, step);
    }

    private long length(Vm vm) {
        long length = word(vm, stop - start + step + (step > 0 ? -1 : 1)) / step;
        return Math.max(0, length);
    }

    private static long word(Vm vm, long value) {
        return vm.wordBytes() == 4 ? (int) value : value;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("range(" + start + ", " + stop + (step == 1 ? ")" : ", " + step + ")"));
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> length(vm) > 0;
            case LEN -> IntOps.make(vm, length(vm));
            default -> null;
        };
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        long length = length(vm);
        if (index instanceof MpSlice slice) {
            MpSlice.Bounds bounds = slice.bounds(vm, length);
            return new MpRange(
                    word(vm, start + bounds.start() * step),
                    word(vm, start + bounds.stop() * step),
                    word(vm, bounds.step() * step));
        }
        int shown = (int) Math.min(length, Integer.MAX_VALUE);
        long place = index instanceof Long n && n >= 0 && n < length
                ? n
                : index instanceof Long n && n < 0 && n >= -length
                        ? n + length
                        : Subscripts.index(vm, TYPE, shown, index);
        return IntOps.make(vm, word(vm, start + place * step));
    }

    @Override
    public Object iterator(Vm vm) {
        return new Walk(start, stop, step);
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        switch (name.toString()) {
            case "start" -> found.value(IntOps.make(vm, start));
            case "stop" -> found.value(IntOps.make(vm, stop));
            case "step" -> found.value(IntOps.make(vm, step));
            default -> {}
        }
        return true;
    }

    private static final class Walk extends MpIterator {
        private long next;
        private final long stop;
        private final long step;

        Walk(long start, long stop, long step) {
            this.next = start;
            this.stop = stop;
            this.step = step;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            long now = next;
            if (step > 0 ? now < stop : now > stop) {
                next = word(vm, now + step);
                return vm.isSmallInt(now) ? (Object) now : IntOps.make(vm, now);
            }
            return null;
        }
    }
}
