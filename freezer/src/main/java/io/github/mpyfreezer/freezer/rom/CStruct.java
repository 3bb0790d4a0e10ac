package io.github.mpyfreezer.freezer.rom;

/** The size of a C structure, field by field: each stands at the next place of its alignment, the whole is aligned as its widest. */
final class CStruct {
    private int end;
    private int widest = 1;

    /** Adds a field, or if it has no bytes nothing. */
    CStruct add(int bytes, int alignment) {
        if (bytes > 0) {
            end = roundedUp(end, alignment) + bytes;
            widest = Math.max(widest, alignment);
        }
        return this;
    }

    int size() {
        return roundedUp(end, widest);
    }

    private static int roundedUp(int bytes, int alignment) {
        return (bytes + alignment - 1) / alignment * alignment;
    }
}
