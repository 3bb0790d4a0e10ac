package io.github.mpyfreezer.parser;

/**
 * A file is not the {@code .mpy} it should be. The message says where, what was found there and what was expected; who
 * knows the file's name puts it in front.
 */
public final class MpyFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int offset;
    private final String found;
    private final String expected;
    private final String place;

    /**
     * Says what is wrong.
     *
     * @param offset byte of the file at which the fault lies
     * @param found what stands there
     * @param expected what may stand there
     */
    public MpyFormatException(int offset, String found, String expected) {
        this(offset, found, expected, "");
    }

    private MpyFormatException(int offset, String found, String expected, String place) {
        super("offset 0x%04x: %sfound %s, expected %s".formatted(offset, place, found, expected));
        this.offset = offset;
        this.found = found;
        this.expected = expected;
        this.place = place;
    }

    /** The same fault, told to lie in {@code part}, such as {@code "function 'read'"}; the outermost part comes first. */
    MpyFormatException in(String part) {
        var wider = new MpyFormatException(
                offset, found, expected, "in " + part + (place.isEmpty() ? ": " : ", " + place.substring(3)));
        wider.setStackTrace(getStackTrace());
        return wider;
    }

    /** The same fault, for a file that begins {@code base} bytes into what the user knows. */
    MpyFormatException shifted(int base) {
        var moved = new MpyFormatException(offset + base, found, expected, place);
        moved.setStackTrace(getStackTrace());
        return moved;
    }

    /** Byte of the file at which the fault lies. */
    public int offset() {
        return offset;
    }
}
