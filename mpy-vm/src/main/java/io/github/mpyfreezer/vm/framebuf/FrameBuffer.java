package io.github.mpyfreezer.vm.framebuf;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.BinaryValues;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.Typecodes;
import io.github.mpyfreezer.vm.object.Types;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code framebuf.FrameBuffer} (extmod/modframebuf.c). */
final class FrameBuffer extends MpObject {
    /** The type. */
    static final MpType TYPE = MpType.builder("FrameBuffer")
            .slots(Slot.BUFFER)
            .maker((vm, type, args) -> {
                args.check(vm, 4, 5, false);
                return make(vm, args.from(0), true);
            })
            .members(FrameBuffer::table)
            .build();

    private static final int LARGEST = 0xffff;

    private final Object memory;
    private final Canvas canvas;

    private FrameBuffer(Object memory, Canvas canvas) {
        this.memory = memory;
        this.canvas = canvas;
    }

    private static Members.Table table() {
        return new Members.Table()
                .fun("fill", 2, 2, (vm, args) -> {
                    Canvas canvas = self(vm, args);
                    canvas.fill(0, 0, canvas.width(), canvas.height(), integer(vm, args, 1));
                    return MpNone.NONE;
                })
                .fun("fill_rect", 6, 6, (vm, args) -> {
                    long[] n = integers(vm, args, 1, 5);
                    self(vm, args).fill(n[0], n[1], n[2], n[3], n[4]);
                    return MpNone.NONE;
                })
                .fun("pixel", 3, 4, FrameBuffer::pixel)
                .fun("hline", 5, 5, (vm, args) -> {
                    long[] n = integers(vm, args, 1, 4);
                    self(vm, args).fill(n[0], n[1], n[2], 1, n[3]);
                    return MpNone.NONE;
                })
                .fun("vline", 5, 5, (vm, args) -> {
                    long[] n = integers(vm, args, 1, 4);
                    self(vm, args).fill(n[0], n[1], 1, n[2], n[3]);
                    return MpNone.NONE;
                })
                .fun("rect", 6, 7, FrameBuffer::rectangle)
                .fun("line", 6, 6, (vm, args) -> {
                    long[] n = integers(vm, args, 1, 5);
                    self(vm, args).line(n[0], n[1], n[2], n[3], n[4]);
                    return MpNone.NONE;
                })
                .fun("ellipse", 6, 8, FrameBuffer::ellipse)
                .fun("poly", 5, 6, FrameBuffer::polygon)
                .fun("blit", 4, 6, FrameBuffer::blit)
                .fun("scroll", 3, 3, (vm, args) -> {
                    self(vm, args).scroll(integer(vm, args, 1), integer(vm, args, 2));
                    return MpNone.NONE;
                })
                .fun("text", 4, 5, FrameBuffer::text);
    }

    /**
     * A picture in the memory of an object.
     *
     * @param given the object, width, height, the number of the format and, if it is not the width, the stride
     */
    static FrameBuffer make(Vm vm, Object[] given, boolean writable) {
        long width = Numbers.toLong(vm, given[1]);
        long height = Numbers.toLong(vm, given[2]);
        long number = Numbers.toLong(vm, given[3]);
        long stride = given.length > 4 ? Numbers.toLong(vm, given[4]) : width;
        if (width < 1 || height < 1 || width > LARGEST || height > LARGEST || stride > LARGEST || stride < width) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        PixelFormat format = PixelFormat.of(number);
        if (format == null) {
            throw Errors.value(vm, "invalid format");
        }
        Buffer buffer = writable ? Buffers.writable(vm, given[0]) : Buffers.readable(vm, given[0]);
        int wholeStride = (int) format.wholeColumns(stride);
        if (format.bytes(width, height, wholeStride) > buffer.length()) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        return new FrameBuffer(given[0], new Canvas(vm, buffer, format, (int) width, (int) height, wholeStride));
    }

    private static Canvas self(Vm vm, Args args) {
        if (args.get(0) instanceof FrameBuffer frame) {
            return frame.canvas;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private static long integer(Vm vm, Args args, int index) {
        return Numbers.toLong(vm, args.get(index));
    }

    private static long[] integers(Vm vm, Args args, int from, int count) {
        var all = new long[count];
        for (int i = 0; i < count; i++) {
            all[i] = integer(vm, args, from + i);
        }
        return all;
    }

    private static boolean isGiven(Vm vm, Args args, int index) {
        return index < args.count() && Operators.isTrue(vm, args.get(index));
    }

    private static Object pixel(Vm vm, Args args) {
        Canvas canvas = self(vm, args);
        long x = integer(vm, args, 1);
        long y = integer(vm, args, 2);
        if (!canvas.contains(x, y)) {
            return MpNone.NONE;
        }
        if (args.count() == 3) {
            return (long) canvas.get(x, y);
        }
        canvas.set(x, y, integer(vm, args, 3));
        return MpNone.NONE;
    }

    private static Object rectangle(Vm vm, Args args) {
        Canvas canvas = self(vm, args);
        long[] n = integers(vm, args, 1, 5);
        if (isGiven(vm, args, 6)) {
            canvas.fill(n[0], n[1], n[2], n[3], n[4]);
        } else {
            canvas.fill(n[0], n[1], n[2], 1, n[4]);
            canvas.fill(n[0], n[1] + n[3] - 1, n[2], 1, n[4]);
            canvas.fill(n[0], n[1], 1, n[3], n[4]);
            canvas.fill(n[0] + n[2] - 1, n[1], 1, n[3], n[4]);
        }
        return MpNone.NONE;
    }

    private static Object ellipse(Vm vm, Args args) {
        Canvas canvas = self(vm, args);
        long[] n = integers(vm, args, 1, 5);
        boolean filled = isGiven(vm, args, 6);
        int quarters = args.count() > 7 ? (int) integer(vm, args, 7) & Ellipse.ALL : Ellipse.ALL;
        new Ellipse(canvas, vm.wordBytes() == 4, n[0], n[1], n[4], filled, quarters).draw(n[2], n[3]);
        return MpNone.NONE;
    }

    private static Object polygon(Vm vm, Args args) {
        Canvas canvas = self(vm, args);
        long x = integer(vm, args, 1);
        long y = integer(vm, args, 2);
        Buffer corners = Buffers.readable(vm, args.get(3));
        int itemSize = Typecodes.size(vm, Typecodes.NATIVE, corners.typecode());
        int count = corners.length() / (2 * itemSize);
        if (count == 0) {
            return MpNone.NONE;
        }
        long colour = integer(vm, args, 4);
        boolean filled = isGiven(vm, args, 5);
        vm.heap().request(count * 16L);
        var xs = new long[count];
        var ys = new long[count];
        for (int i = 0; i < count; i++) {
            int at = corners.offset() + 2 * i * itemSize;
            xs[i] = Numbers.toLong(vm, BinaryValues.item(vm, corners.typecode(), corners.array(), at));
            ys[i] = Numbers.toLong(vm, BinaryValues.item(vm, corners.typecode(), corners.array(), at + itemSize));
        }
        var polygon = new Polygon(xs, ys);
        if (filled) {
            polygon.fill(canvas, x, y, colour);
        } else {
            polygon.outline(canvas, x, y, colour);
        }
        return MpNone.NONE;
    }

    /** A picture to be copied from: one of this type, or the arguments of one. */
    private static Canvas source(Vm vm, Object value) {
        FrameBuffer frame = Types.cast(value, FrameBuffer.class);
        if (frame != null) {
            return frame.canvas;
        }
        Object[] given = Sequences.itemsOf(vm, value);
        if (given.length < 4 || given.length > 5) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        return make(vm, given, false).canvas;
    }

    private static Object blit(Vm vm, Args args) {
        Canvas canvas = self(vm, args);
        Canvas source = source(vm, args.get(1));
        long x = integer(vm, args, 2);
        long y = integer(vm, args, 3);
        int leftOut = args.count() > 4 ? (int) integer(vm, args, 4) : -1;
        Object given = args.get(5, MpNone.NONE);
        Canvas palette = given == MpNone.NONE ? null : source(vm, given);
        canvas.copy(source, x, y, leftOut, colours(palette));
        return MpNone.NONE;
    }

    private static IntUnaryOperator colours(@Nullable Canvas palette) {
        return palette == null ? colour -> colour : colour -> palette.get(colour, 0);
    }

    /** Characters but the space are boxes here: the shapes that firmware has are not part of this program. */
    private static Object text(Vm vm, Args args) {
        Canvas canvas = self(vm, args);
        Buffer text = StrType.bytesOf(vm, args.get(1));
        long x = integer(vm, args, 2);
        long y = integer(vm, args, 3);
        long colour = args.count() > 4 ? integer(vm, args, 4) : 1;
        for (int i = 0; i < text.length() && text.array()[i] != 0; i++, x += 8) {
            canvas.step();
            if (text.array()[i] != ' ') {
                canvas.fill(x + 1, y, 6, 1, colour);
                canvas.fill(x + 1, y + 6, 6, 1, colour);
                canvas.fill(x + 1, y, 1, 7, colour);
                canvas.fill(x + 6, y, 1, 7, colour);
            }
        }
        return MpNone.NONE;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public @Nullable Buffer buffer(Vm vm, boolean writable) {
        return memory instanceof MpObject object ? object.buffer(vm, writable) : null;
    }

    @Override
    public void inspect(Census census) {
        census.words(8);
        census.add(memory);
    }
}
