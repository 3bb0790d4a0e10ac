package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.List;

/**
 * Several modules in one block, as Pybricks hubs take their programs ({@code MULTI_MPY_V6}): for each module its size in
 * four bytes, least significant first, its name with a NUL behind it, and its {@code .mpy} file. There is no header, no
 * count and no padding; the first module is the main program.
 */
public final class MultiMpy {
    private static final int SIZE_BYTES = 4;

    private MultiMpy() {}

    /**
     * A module of the block.
     *
     * @param name what it is imported by, without an extension
     * @param offset where in the block its {@code .mpy} file begins
     * @param file the file
     */
    public record Entry(Utf8 name, int offset, MpyFile file) {}

    /**
     * Reads a whole block.
     *
     * @return at least one module
     * @throws MpyFormatException with an offset in the block, if it is not one or a module in it is malformed
     */
    public static List<Entry> read(Bytes block) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        do {
            int size = readSize(block, at);
            int nameStart = at + SIZE_BYTES;
            int nameEnd = nameEnd(block, nameStart);
            if (nameEnd < 0) {
                throw new MpyFormatException(nameStart, "a name without an end", "a module's name and a NUL");
            }
            Utf8 name = name(block.slice(nameStart, nameEnd), nameStart);
            at = nameEnd + 1;
            if (size < 0 || size > block.length() - at) {
                throw new MpyFormatException(
                        nameStart - SIZE_BYTES,
                        "a module of %s bytes".formatted(size & 0xffff_ffffL),
                        "at most the %s bytes left".formatted(block.length() - at));
            }
            entries.add(new Entry(name, at, readModule(block.slice(at, at + size), name, at)));
            at += size;
        } while (at < block.length());
        return List.copyOf(entries);
    }

    /**
     * Whether this looks like a block of modules: its sizes lead from one {@code .mpy} header to the next and end where
     * the block ends. A {@code .mpy} file never does, as its header read as a size is half a gigabyte.
     */
    public static boolean isContainer(Bytes block) {
        int at = 0;
        do {
            if (block.length() - at < SIZE_BYTES) {
                return false;
            }
            int size = size(block, at);
            int start = nameEnd(block, at + SIZE_BYTES) + 1;
            if (start == 0 || size < 2 || size > block.length() - start || !isHeader(block, start)) {
                return false;
            }
            at = start + size;
        } while (at < block.length());
        return true;
    }

    private static boolean isHeader(Bytes block, int at) {
        boolean known = false;
        for (Dialect dialect : Dialect.values()) {
            known |= block.at(at) == dialect.magic();
        }
        return known && block.at(at + 1) == MpyHeader.VERSION;
    }

    private static MpyFile readModule(Bytes file, Utf8 name, int offset) {
        try {
            return MpyReader.read(file);
        } catch (MpyFormatException e) {
            throw e.in("module " + PythonRepr.of(name)).shifted(offset);
        }
    }

    private static Utf8 name(Bytes text, int offset) {
        int bad = Utf8.firstInvalid(text);
        if (bad >= 0) {
            throw new MpyFormatException(offset + bad, "0x%02x".formatted(text.at(bad)), "UTF-8 in a module's name");
        }
        if (text.isEmpty()) {
            throw new MpyFormatException(offset, "an empty name", "a module's name");
        }
        return new Utf8(text);
    }

    private static int readSize(Bytes block, int at) {
        if (block.length() - at < SIZE_BYTES) {
            throw new MpyFormatException(
                    at, "%s bytes to the end".formatted(block.length() - at), "the size of a module in 4 bytes");
        }
        return size(block, at);
    }

    private static int size(Bytes block, int at) {
        return block.at(at) | block.at(at + 1) << 8 | block.at(at + 2) << 16 | block.at(at + 3) << 24;
    }

    /** Where the NUL behind a name is, -1 if there is none. */
    private static int nameEnd(Bytes block, int start) {
        for (int at = start; at < block.length(); at++) {
            if (block.at(at) == 0) {
                return at;
            }
        }
        return -1;
    }
}
