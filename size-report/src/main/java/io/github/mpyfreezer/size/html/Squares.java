package io.github.mpyfreezer.size.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a rectangle into areas that are as near to squares as a simple rule makes them (Bruls, Huizing and van Wijk, Squarified
 * Treemaps): areas, the largest first, are put side by side along the shorter edge, until one more would make the worst of them
 * longer; then the next go along what is left.
 */
final class Squares {
    private final double[] areas;
    private final List<Box> boxes = new ArrayList<>();

    private Squares(double[] areas) {
        this.areas = areas;
    }

    /**
     * The rectangles of some sizes, in their order.
     *
     * @param sizes the largest first, none below 0; what is 0 gets no area
     */
    static List<Box> divide(Box whole, List<Integer> sizes) {
        long sum = sizes.stream().mapToLong(Integer::longValue).sum();
        double[] areas = new double[sizes.size()];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = sum == 0 ? 0 : whole.area() * sizes.get(i) / sum;
        }
        var squares = new Squares(areas);
        squares.divide(whole);
        return squares.boxes;
    }

    private void divide(Box whole) {
        Box left = whole;
        int start = 0;
        while (start < areas.length) {
            double edge = Math.min(left.width(), left.height());
            int end = start + 1;
            while (end < areas.length && worst(start, end + 1, edge) <= worst(start, end, edge)) {
                end++;
            }
            left = lay(start, end, left);
            start = end;
        }
    }

    /** How long for its width the worst of a row along this edge would be. */
    private double worst(int start, int end, double edge) {
        double sum = sum(start, end);
        double depth = edge == 0 ? 0 : sum / edge;
        if (depth == 0) {
            return Double.MAX_VALUE;
        }
        double widest = areas[start] / depth;
        double narrowest = areas[end - 1] / depth;
        return narrowest == 0 ? Double.MAX_VALUE : Math.max(widest / depth, depth / narrowest);
    }

    private double sum(int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += areas[i];
        }
        return sum;
    }

    /** Puts a row along the shorter edge, and says what is left. */
    private Box lay(int start, int end, Box in) {
        boolean upright = in.width() >= in.height();
        double edge = upright ? in.height() : in.width();
        double depth = edge == 0 ? 0 : sum(start, end) / edge;
        double at = 0;
        for (int i = start; i < end; i++) {
            double length = depth == 0 ? 0 : areas[i] / depth;
            boxes.add(
                    upright
                            ? new Box(in.x(), in.y() + at, depth, length)
                            : new Box(in.x() + at, in.y(), length, depth));
            at += length;
        }
        return upright
                ? new Box(in.x() + depth, in.y(), Math.max(0, in.width() - depth), in.height())
                : new Box(in.x(), in.y() + depth, in.width(), Math.max(0, in.height() - depth));
    }
}
