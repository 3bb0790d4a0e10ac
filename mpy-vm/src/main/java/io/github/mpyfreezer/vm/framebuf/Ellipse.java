package io.github.mpyfreezer.vm.framebuf;

/** An ellipse, or some quarters of one, found point by point with whole numbers (extmod/modframebuf.c). */
final class Ellipse {
    /** All quarters. */
    static final int ALL = 0xf;

    private static final int TOP_RIGHT = 1;
    private static final int TOP_LEFT = 2;
    private static final int BOTTOM_LEFT = 4;
    private static final int BOTTOM_RIGHT = 8;

    private final Canvas canvas;
    private final boolean smallWords;
    private final long centreX;
    private final long centreY;
    private final long colour;
    private final boolean filled;
    private final int quarters;

    /** @param smallWords whether numbers have 32 bits, which large ellipses exceed */
    Ellipse(Canvas canvas, boolean smallWords, long centreX, long centreY, long colour, boolean filled, int quarters) {
        this.canvas = canvas;
        this.smallWords = smallWords;
        this.centreX = centreX;
        this.centreY = centreY;
        this.colour = colour;
        this.filled = filled;
        this.quarters = quarters;
    }

    private long word(long value) {
        return smallWords ? (int) value : value;
    }

    private boolean has(int quarter) {
        return (quarters & quarter) != 0;
    }

    void draw(long radiusX, long radiusY) {
        if (radiusX == 0 && radiusY == 0) {
            if (quarters != 0) {
                canvas.setIfInside(centreX, centreY, colour);
            }
            return;
        }
        // From the sides to where the ellipse is as steep as flat, then from the top to there.
        half(radiusX, radiusY, false);
        half(radiusY, radiusX, true);
    }

    /**
     * The points from the end of an axis on, as long as the other coordinate changes faster.
     *
     * @param along the radius of that axis
     * @param across the other radius
     * @param swapped whether the axis is the upright one
     */
    private void half(long along, long across, boolean swapped) {
        long twoAlong = word(2 * along * along);
        long twoAcross = word(2 * across * across);
        long main = along;
        long other = 0;
        long mainChange = word(across * across * (1 - 2 * along));
        long otherChange = word(along * along);
        long error = 0;
        long mainStop = word(twoAcross * along);
        long otherStop = 0;
        while (mainStop >= otherStop) {
            points(swapped ? other : main, swapped ? main : other);
            other++;
            otherStop = word(otherStop + twoAlong);
            error = word(error + otherChange);
            otherChange = word(otherChange + twoAlong);
            if (word(2 * error + mainChange) > 0) {
                main--;
                mainStop = word(mainStop - twoAcross);
                error = word(error + mainChange);
                mainChange = word(mainChange + twoAcross);
            }
        }
    }

    private void points(long x, long y) {
        row(TOP_RIGHT, x, y, false, true);
        row(TOP_LEFT, x, y, true, true);
        row(BOTTOM_LEFT, x, y, true, false);
        row(BOTTOM_RIGHT, x, y, false, false);
    }

    /** The point of a quarter or, where it is filled, the row from the middle to there. */
    private void row(int quarter, long x, long y, boolean left, boolean top) {
        canvas.step();
        if (!has(quarter)) {
            return;
        }
        long row = top ? centreY - y : centreY + y;
        if (filled) {
            canvas.fill(left ? centreX - x : centreX, row, x + 1, 1, colour);
        } else {
            canvas.setIfInside(left ? centreX - x : centreX + x, row, colour);
        }
    }
}
