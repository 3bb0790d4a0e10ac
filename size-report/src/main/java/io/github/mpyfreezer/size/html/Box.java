package io.github.mpyfreezer.size.html;

/** A rectangle, in pixels. */
record Box(double x, double y, double width, double height) {
    /** What is left within a border, less at the top; nothing where there is no room for it. */
    Box inside(double border, double top) {
        return new Box(x + border, y + top, Math.max(0, width - 2 * border), Math.max(0, height - border - top));
    }

    double area() {
        return width * height;
    }

    boolean isAtLeast(double wide, double high) {
        return width >= wide && height >= high;
    }
}
