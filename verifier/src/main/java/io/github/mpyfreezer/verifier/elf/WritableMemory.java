package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.Entries;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import io.github.mpyfreezer.verifier.memory.Unlinked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Memory that is being filled: relocations still change it. */
final class WritableMemory {
    private final ElfBytes elf;
    /** What there is, by address. */
    private Piece[] pieces = new Piece[16];

    private long[] starts = new long[pieces.length];
    private int count;
    /** Which piece was asked for last: mostly the next question is about it, too. */
    private int recent;
    /** How many more bytes it may take: each byte of the file is in one place, in a file that is no trap. */
    private long left;

    private static final class Piece {
        final String name;
        final long start;
        final byte[] content;
        /** The places of words that are addresses. */
        final BitSet addresses = new BitSet(0);
        /** Bytes that are others than in the file, as only the linker knows them. */
        final BitSet spoiled = new BitSet(0);

        Piece(String name, long start, byte[] content) {
            this.name = name;
            this.start = start;
            this.content = content;
        }

        long end() {
            return start + content.length;
        }

        /** Where the byte of an address is in the content. */
        int index(long address) {
            return (int) (address - start);
        }
    }

    WritableMemory(ElfBytes elf) {
        this.elf = elf;
        this.left = elf.length();
    }

    /**
     * Puts bytes of the file somewhere.
     *
     * @param headerAt where in the file it says so, for messages
     */
    void add(String name, long address, long offset, long length, long headerAt) {
        elf.check(offset, length);
        int before = behind(address + length - 1) - 1;
        if (before >= 0 && pieces[before].end() > address) {
            throw elf.fault(
                    headerAt,
                    "found " + name + " at address 0x" + Long.toHexString(address) + ", where " + pieces[before].name
                            + " is already, expected them apart");
        }
        left -= length;
        if (left < 0) {
            throw elf.fault(headerAt, "found more content than the file has, expected each byte in one place");
        }
        if (length != 0) {
            insert(behind(address), new Piece(name, address, elf.copy(offset, length)));
        }
    }

    private void insert(int place, Piece piece) {
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
        }
        System.arraycopy(pieces, place, pieces, place + 1, count - place);
        System.arraycopy(starts, place, starts, place + 1, count - place);
        pieces[place] = piece;
        starts[place] = piece.start;
        count++;
    }

    /** How many pieces begin at an address or before it. */
    private int behind(long address) {
        if (count == 0 || starts[count - 1] <= address) {
            return count;
        }
        int found = Arrays.binarySearch(starts, 0, count, address);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The piece that an address is in; null if it is in none. */
    private @Nullable Piece find(long address) {
        if (!isIn(recent, address)) {
            recent = behind(address) - 1;
        }
        return isIn(recent, address) ? pieces[recent] : null;
    }

    private boolean isIn(int index, long address) {
        return index >= 0 && index < count && starts[index] <= address && address < pieces[index].end();
    }

    /** Whether all of these bytes are in one piece. */
    boolean holds(long address, int bytes) {
        Piece found = find(address);
        return found != null && found.end() - address >= bytes;
    }

    long read(long address, int bytes) {
        Piece found = piece(address, bytes);
        int from = found.index(address);
        byte[] content = found.content;
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | content[from + (little() ? bytes - 1 - i : i)] & 0xff;
        }
        return value;
    }

    /** Puts the low bytes of a value there. */
    void write(long address, int bytes, long value) {
        Piece found = piece(address, bytes);
        int from = found.index(address);
        for (int i = 0; i < bytes; i++) {
            found.content[from + (little() ? i : bytes - 1 - i)] = (byte) (value >>> 8 * i);
        }
    }

    /** Makes bytes others than they are: what a linker will make of them is not known, so that nothing may be equal to them. */
    void spoil(long address, int bytes) {
        for (long at = address; at < address + bytes && holds(at, 1); at++) {
            Piece found = piece(at, 1);
            int index = found.index(at);
            if (!found.spoiled.get(index)) {
                found.spoiled.set(index);
                write(at, 1, ~read(at, 1));
            }
        }
    }

    /** Notes that the word at a place has become an address; where it has bytes of another, neither is one. */
    void noteAddress(long place) {
        Piece found = piece(place, elf.pointerBytes());
        int index = found.index(place);
        BitSet addresses = found.addresses;
        addresses.clear(index);
        if (hasAddress(place, elf.pointerBytes())) {
            spoil(place, elf.pointerBytes());
        }
        addresses.set(index);
    }

    /** Whether any of some bytes are of an address. */
    boolean hasAddress(long place, int bytes) {
        Piece found = piece(place, bytes);
        int index = found.index(place);
        int next = found.addresses.nextSetBit(Math.max(0, index - elf.pointerBytes() + 1));
        return next >= 0 && next < index + bytes;
    }

    /** The address behind the last byte; 0 if there is none. */
    long end() {
        return count == 0 ? 0 : pieces[count - 1].end();
    }

    private boolean little() {
        return elf.endian() == Endian.LITTLE;
    }

    private Piece piece(long address, int bytes) {
        Piece found = find(address);
        if (found == null || found.end() - address < bytes) {
            throw new UnreadableException(
                    elf.file(),
                    "address 0x" + Long.toHexString(address),
                    "found the end of what is loaded, expected " + bytes + " bytes");
        }
        return found;
    }

    /** All of it with names: from here on nothing changes it. */
    RomMemory finish(List<Symbol> symbols) {
        return new RomMemory(elf.file(), elf.pointerBytes(), elf.endian(), segments(), symbols);
    }

    /**
     * The same of an object.
     *
     * @param entries sections that a linker may take apart
     */
    RomMemory finish(List<Symbol> symbols, List<Entries> entries) {
        var unlinked = new Unlinked(
                places(piece -> piece.addresses), elf.pointerBytes(), places(piece -> piece.spoiled), entries);
        return new RomMemory(elf.file(), elf.pointerBytes(), elf.endian(), segments(), symbols, unlinked);
    }

    /** The addresses that are marked in the pieces, in their order. */
    private long[] places(Function<Piece, BitSet> marks) {
        int all = 0;
        for (int i = 0; i < count; i++) {
            all += marks.apply(pieces[i]).cardinality();
        }
        long[] places = new long[all];
        int next = 0;
        for (int i = 0; i < count; i++) {
            BitSet marked = marks.apply(pieces[i]);
            for (int bit = marked.nextSetBit(0); bit >= 0; bit = marked.nextSetBit(bit + 1)) {
                places[next++] = starts[i] + bit;
            }
        }
        return places;
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            segments.add(new Segment(pieces[i].name, starts[i], Bytes.wrap(pieces[i].content)));
        }
        return segments;
    }
}
