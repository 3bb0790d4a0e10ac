package io.github.mpyfreezer.vm.framebuf;

import java.util.Arrays;

/**
 * A polygon, as its outline or filled (extmod/modframebuf.c).
 *
 * @param xs where its corners are, from an origin
 * @param ys as many
 */
@SuppressWarnings("ArrayRecordComponent") // read by this record alone
record Polygon(long[] xs, long[] ys) {
    /** Goes through the edges, from the first corner backwards. */
    private interface Edges {
        void edge(long x1, long y1, long x2, long y2);
    }

    private void forEachEdge(Edges action) {
        long x1 = xs[0];
        long y1 = ys[0];
        for (int i = xs.length - 1; i >= 0; i--) {
            action.edge(x1, y1, xs[i], ys[i]);
            x1 = xs[i];
            y1 = ys[i];
        }
    }

    void outline(Canvas canvas, long x, long y, long colour) {
        forEachEdge((x1, y1, x2, y2) -> canvas.line(x + x1, y + y1, x + x2, y + y2, colour));
    }

    /** Fills row by row, between the places where edges cross it; the lower end of an edge does not count. */
    void fill(Canvas canvas, long x, long y, long colour) {
        long top = Arrays.stream(ys).min().orElse(0);
        long bottom = Arrays.stream(ys).max().orElse(0);
        var crossings = new long[xs.length];
        var count = new int[1];
        for (long row = top; row <= bottom; row++) {
            long now = row;
            count[0] = 0;
            canvas.step();
            forEachEdge((x1, y1, x2, y2) -> {
                canvas.step();
                if (y1 != y2 && (y1 > now && y2 <= now || y1 <= now && y2 > now)) {
                    crossings[count[0]++] = (32 * x1 + 32 * (x2 - x1) * (now - y1) / (y2 - y1) + 16) / 32;
                } else if (now == Math.max(y1, y2)) {
                    lowest(canvas, x, y, x1, y1, x2, y2, colour);
                }
            });
            Arrays.sort(crossings, 0, count[0]);
            for (int i = 0; i + 1 < count[0]; i += 2) {
                canvas.fill(x + crossings[i], y + row, crossings[i + 1] - crossings[i] + 1, 1, colour);
            }
        }
    }

    /** The lower end of an edge, or an edge that lies flat, which rows alone would miss. */
    private static void lowest(Canvas canvas, long x, long y, long x1, long y1, long x2, long y2, long colour) {
        if (y1 < y2) {
            canvas.setIfInside(x + x2, y + y2, colour);
        } else if (y2 < y1) {
            canvas.setIfInside(x + x1, y + y1, colour);
        } else {
            canvas.line(x + x1, y + y1, x + x2, y + y2, colour);
        }
    }
}
