package io.github.mpyfreezer.vm.framebuf;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import java.util.function.IntUnaryOperator;

/** A picture in memory, with what is drawn of points and rectangles: all that lies outside is cut off. */
final class Canvas {
    private static final int COUNTED_AT_ONCE = 256;

    private final Vm vm;
    private final Buffer memory;
    private final PixelFormat format;
    private final int width;
    private final int height;
    private final int stride;
    private int work;

    /** @param stride columns from one row to the next */
    Canvas(Vm vm, Buffer memory, PixelFormat format, int width, int height, int stride) {
        this.vm = vm;
        this.memory = memory;
        this.format = format;
        this.width = width;
        this.height = height;
        this.stride = stride;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Counts what is done here, so that a program cannot do it for ever. */
    void step() {
        if (++work == COUNTED_AT_ONCE) {
            work = 0;
            vm.spend(COUNTED_AT_ONCE);
        }
    }

    boolean contains(long x, long y) {
        return x >= 0 && x < width && y >= 0 && y < height;
    }

    /** The colour of a pixel; 0 where there is no memory for it. */
    int get(long x, long y) {
        long place = format.place(x, y, stride);
        return place < 0 || place + format.pixelBytes() > memory.length()
                ? 0
                : format.get(memory.array(), memory.offset() + (int) place, x, y);
    }

    /** Sets a pixel inside. */
    void set(long x, long y, long colour) {
        step();
        format.set(memory.array(), memory.offset() + (int) format.place(x, y, stride), x, y, colour);
    }

    /** Sets a pixel, if it is inside. */
    void setIfInside(long x, long y, long colour) {
        step();
        if (contains(x, y)) {
            set(x, y, colour);
        }
    }

    /** Fills the part of a rectangle that is inside. Its numbers are taken as those of C's {@code int}. */
    void fill(long left, long top, long columns, long rows, long colour) {
        int x = (int) left;
        int y = (int) top;
        int w = (int) columns;
        int h = (int) rows;
        step();
        if (h < 1 || w < 1 || x + w <= 0 || y + h <= 0 || y >= height || x >= width) {
            return;
        }
        int right = Math.min(width, x + w);
        int bottom = Math.min(height, y + h);
        for (int row = Math.max(y, 0); row < bottom; row++) {
            for (int column = Math.max(x, 0); column < right; column++) {
                set(column, row, colour);
            }
        }
    }

    /** A line of points, each the nearest to it, with both ends. */
    void line(long x1, long y1, long x2, long y2, long colour) {
        long dx = Math.abs(x2 - x1);
        long dy = Math.abs(y2 - y1);
        int sx = x2 > x1 ? 1 : -1;
        int sy = y2 > y1 ? 1 : -1;
        boolean steep = dy > dx;
        long longer = steep ? dy : dx;
        long shorter = steep ? dx : dy;
        long x = x1;
        long y = y1;
        long error = 2 * shorter - longer;
        for (long i = 0; i < longer; i++) {
            setIfInside(x, y, colour);
            while (error >= 0) {
                step();
                x += steep ? sx : 0;
                y += steep ? 0 : sy;
                error -= 2 * longer;
            }
            x += steep ? 0 : sx;
            y += steep ? sy : 0;
            error += 2 * shorter;
        }
        setIfInside(x2, y2, colour);
    }

    /** Copies another picture; pixels of one colour are left out. */
    void copy(Canvas source, long x, long y, int leftOut, IntUnaryOperator colours) {
        if (x >= width || y >= height || -x >= source.width || -y >= source.height) {
            return;
        }
        int right = (int) Math.min(width, x + source.width);
        int bottom = (int) Math.min(height, y + source.height);
        for (int row = (int) Math.max(0, y); row < bottom; row++) {
            for (int column = (int) Math.max(0, x); column < right; column++) {
                int colour = colours.applyAsInt(source.get(column - x, row - y));
                step();
                if (colour != leftOut) {
                    set(column, row, colour);
                }
            }
        }
    }

    /** Moves all pixels; those that come from outside stay as they are. */
    void scroll(long right, long down) {
        if (Math.abs(right) >= width || Math.abs(down) >= height) {
            return;
        }
        int dx = (int) right;
        int dy = (int) down;
        int columns = width - Math.abs(dx);
        int rows = height - Math.abs(dy);
        for (int i = 0; i < rows; i++) {
            int row = dy < 0 ? i : height - 1 - i;
            for (int j = 0; j < columns; j++) {
                int column = dx < 0 ? j : width - 1 - j;
                set(column, row, get(column - dx, row - dy));
            }
        }
    }
}
