package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code slice} (py/objslice.c). */
public final class MpSlice extends MpObject {
    /** The type. */
    public static final MpType TYPE =
            MpType.builder("slice").slots(Slot.PRINT, Slot.UNARY, Slot.ATTR).build();

    private static final NativeFunction INDICES = NativeFunction.of("indices", (vm, self, length) -> {
        Bounds bounds = ((MpSlice) self).bounds(vm, Numbers.toLong(vm, length));
        return MpTuple.of(bounds.start(), bounds.stop(), bounds.step());
    });

    private final Object start;
    private final Object stop;
    private final Object step;

    /** A slice; each part may be {@code None}. */
    public MpSlice(Object start, Object stop, Object step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /** Where it begins. */
    public Object start() {
        return start;
    }

    /** Where it ends. */
    public Object stop() {
        return stop;
    }

    /** How far one item is from the next. */
    public Object step() {
        return step;
    }

    /**
     * What it means in a sequence ({@code mp_obj_slice_indices}).
     *
     * @param start the first place
     * @param stop the place behind the last
     * @param step the distance between two, not 0
     */
    public record Bounds(long start, long stop, long step) {}

    /**
     * A range without steps.
     *
     * @param start the first place
     * @param stop the place behind the last, not before the first
     */
    public record Range(int start, int stop) {
        /** How many items there are. */
        public int size() {
            return stop - start;
        }

        /** The items. */
        public Object[] of(Object[] items) {
            return Arrays.copyOfRange(items, start, stop);
        }

        /** The bytes. */
        public byte[] of(byte[] bytes) {
            return Arrays.copyOfRange(bytes, start, stop);
        }
    }

    /** What the slice means in a sequence of this length. */
    public Bounds bounds(Vm vm, long length) {
        long by = step == MpNone.NONE ? 1 : Numbers.toLong(vm, step);
        if (by == 0) {
            throw Errors.value(vm, "slice step can't be zero");
        }
        long low = by > 0 ? 0 : -1;
        long high = by > 0 ? length : length - 1;
        long from = start == MpNone.NONE ? (by > 0 ? low : high) : clamp(vm, start, length, low, high);
        long to = stop == MpNone.NONE ? (by > 0 ? high : low) : clamp(vm, stop, length, low, high);
        return new Bounds(from, to, by);
    }

    private static long clamp(Vm vm, Object bound, long length, long low, long high) {
        long at = Numbers.toLong(vm, bound);
        return Math.max(low, Math.min(high, at < 0 ? at + length : at));
    }

    /** The slice as a range; raises {@code NotImplementedError} where it has steps. */
    public Range plain(Vm vm, int length) {
        Bounds bounds = bounds(vm, length);
        if (bounds.step != 1) {
            throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "only slices with step=1 (aka None) are supported");
        }
        return new Range((int) bounds.start, (int) Math.max(bounds.start, bounds.stop));
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("slice(");
        Text.print(vm, out, start, PrintKind.REPR);
        out.print(", ");
        Text.print(vm, out, stop, PrintKind.REPR);
        out.print(", ");
        Text.print(vm, out, step, PrintKind.REPR);
        out.print(")");
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        @Nullable
        Object value = switch (name.toString()) {
            case "start" -> start;
            case "stop" -> stop;
            case "step" -> step;
            default -> null;
        };
        if (value != null) {
            found.value(value);
        } else if (name.toString().equals("indices")) {
            found.method(INDICES, this);
        }
        return true;
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.addAll(start, stop, step);
    }
}
