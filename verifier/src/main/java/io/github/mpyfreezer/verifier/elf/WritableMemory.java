package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.Entries;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import io.github.mpyfreezer.verifier.memory.Unlinked;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Memory that is being filled: relocations still change it. */
final class WritableMemory {
    private final ElfBytes elf;
    private final TreeMap<Long, Piece> pieces = new TreeMap<>();
    /** How many more bytes it may take: each byte of the file is in one place, in a file that is no trap. */
    private long left;

    private static final class Piece {
        final String name;
        final byte[] content;
        /** The places of words that are addresses. */
        final BitSet addresses = new BitSet();
        /** Bytes that are others than in the file, as only the linker knows them. */
        final BitSet spoiled = new BitSet();

        Piece(String name, byte[] content) {
            this.name = name;
            this.content = content;
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
        Map.Entry<Long, Piece> before = pieces.lowerEntry(address + length);
        if (before != null && before.getKey() + before.getValue().content.length > address) {
            throw elf.fault(
                    headerAt,
                    "found " + name + " at address 0x" + Long.toHexString(address) + ", where " + before.getValue().name
                            + " is already, expected them apart");
        }
        left -= length;
        if (left < 0) {
            throw elf.fault(headerAt, "found more content than the file has, expected each byte in one place");
        }
        pieces.put(address, new Piece(name, elf.copy(offset, length)));
    }

    /** Whether all of these bytes are in one piece. */
    boolean holds(long address, int bytes) {
        Map.Entry<Long, Piece> found = pieces.floorEntry(address);
        return found != null && found.getValue().content.length - (address - found.getKey()) >= bytes;
    }

    long read(long address, int bytes) {
        Map.Entry<Long, Piece> found = piece(address, bytes);
        int from = (int) (address - found.getKey());
        byte[] content = found.getValue().content;
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | content[from + (little() ? bytes - 1 - i : i)] & 0xff;
        }
        return value;
    }

    /** Puts the low bytes of a value there. */
    void write(long address, int bytes, long value) {
        Map.Entry<Long, Piece> found = piece(address, bytes);
        int from = (int) (address - found.getKey());
        for (int i = 0; i < bytes; i++) {
            found.getValue().content[from + (little() ? i : bytes - 1 - i)] = (byte) (value >>> 8 * i);
        }
    }

    /** Makes bytes others than they are: what a linker will make of them is not known, so that nothing may be equal to them. */
    void spoil(long address, int bytes) {
        for (long at = address; at < address + bytes && holds(at, 1); at++) {
            Map.Entry<Long, Piece> found = piece(at, 1);
            int index = (int) (at - found.getKey());
            if (!found.getValue().spoiled.get(index)) {
                found.getValue().spoiled.set(index);
                write(at, 1, ~read(at, 1));
            }
        }
    }

    /** Notes that the word at a place has become an address; where it has bytes of another, neither is one. */
    void noteAddress(long place) {
        Map.Entry<Long, Piece> found = piece(place, elf.pointerBytes());
        int index = (int) (place - found.getKey());
        BitSet addresses = found.getValue().addresses;
        addresses.clear(index);
        if (hasAddress(place, elf.pointerBytes())) {
            spoil(place, elf.pointerBytes());
        }
        addresses.set(index);
    }

    /** Whether any of some bytes are of an address. */
    boolean hasAddress(long place, int bytes) {
        Map.Entry<Long, Piece> found = piece(place, bytes);
        int index = (int) (place - found.getKey());
        int next = found.getValue().addresses.nextSetBit(Math.max(0, index - elf.pointerBytes() + 1));
        return next >= 0 && next < index + bytes;
    }

    /** The address behind the last byte; 0 if there is none. */
    long end() {
        return pieces.isEmpty() ? 0 : pieces.lastKey() + pieces.lastEntry().getValue().content.length;
    }

    private boolean little() {
        return elf.endian() == Endian.LITTLE;
    }

    private Map.Entry<Long, Piece> piece(long address, int bytes) {
        if (!holds(address, bytes)) {
            throw new UnreadableException(
                    elf.file(),
                    "address 0x" + Long.toHexString(address),
                    "found the end of what is loaded, expected " + bytes + " bytes");
        }
        return pieces.floorEntry(address);
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
        LongStream addresses =
                pieces.entrySet().stream().flatMapToLong(piece -> places(piece.getKey(), piece.getValue().addresses));
        LongStream spoiled =
                pieces.entrySet().stream().flatMapToLong(piece -> places(piece.getKey(), piece.getValue().spoiled));
        var unlinked = new Unlinked(addresses.toArray(), elf.pointerBytes(), spoiled.toArray(), entries);
        return new RomMemory(elf.file(), elf.pointerBytes(), elf.endian(), segments(), symbols, unlinked);
    }

    private static LongStream places(long start, BitSet bits) {
        return bits.stream().mapToLong(index -> start + index);
    }

    private List<Segment> segments() {
        return pieces.entrySet().stream()
                .map(piece -> new Segment(piece.getValue().name, piece.getKey(), Bytes.wrap(piece.getValue().content)))
                .toList();
    }
}
