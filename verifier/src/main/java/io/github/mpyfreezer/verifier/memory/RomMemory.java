package io.github.mpyfreezer.verifier.memory;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The memory of a target, as far as a file tells: immutable, addresses are those of the target or invented. */
public final class RomMemory {
    private final String file;
    private final int pointerBytes;
    private final Endian endian;
    private final Segment[] parts;
    private final List<Segment> segments;
    private final List<Symbol> symbols;
    private final long[] starts;
    private final List<Symbol> byAddress;
    private final long[] named;
    /** Of a C text or an object, what its linker settles. */
    private final @Nullable Unlinked unlinked;

    /** Which segment was asked for last, by whatever thread: most reads are of it again, or of the next. It says nothing new. */
    private int recent;

    /**
     * @param file what it was read from, as the user named it
     * @param pointerBytes 4 or 8
     * @param endian the order of bytes in a word
     * @param segments none overlaps another
     * @param symbols of two with one name the first counts
     */
    public RomMemory(String file, int pointerBytes, Endian endian, List<Segment> segments, List<Symbol> symbols) {
        this(file, pointerBytes, endian, segments, symbols, null);
    }

    /**
     * The memory of a C text or an object.
     *
     * @param unlinked what its linker settles
     */
    public RomMemory(
            String file,
            int pointerBytes,
            Endian endian,
            List<Segment> segments,
            List<Symbol> symbols,
            @Nullable Unlinked unlinked) {
        this.file = file;
        this.pointerBytes = pointerBytes;
        this.endian = endian;
        this.parts = filled(segments);
        this.segments = Collections.unmodifiableList(Arrays.asList(parts));
        this.starts = new long[parts.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = parts[i].address();
        }
        this.symbols = List.copyOf(symbols);
        List<Symbol> placed = new ArrayList<>(symbols);
        placed.sort((a, b) -> Long.compare(a.address(), b.address()));
        this.byAddress = Collections.unmodifiableList(placed);
        this.named = new long[placed.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = placed.get(i).address();
        }
        this.unlinked = unlinked;
    }

    /** Those with any bytes, by address. */
    private static Segment[] filled(List<Segment> segments) {
        List<Segment> filled = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            if (segment.address() != segment.end()) {
                filled.add(segment);
            }
        }
        filled.sort((a, b) -> Long.compare(a.address(), b.address()));
        return filled.toArray(new Segment[0]);
    }

    /** What it was read from. */
    public String file() {
        return file;
    }

    /** Bytes of a pointer. */
    public int pointerBytes() {
        return pointerBytes;
    }

    /** The order of bytes in a word. */
    public Endian endian() {
        return endian;
    }

    /** All there is, by address. */
    public List<Segment> segments() {
        return segments;
    }

    /** All names, those first that count where two are alike. */
    public List<Symbol> symbols() {
        return symbols;
    }

    /**
     * The same memory with more names, such as a map file or a user gives.
     *
     * @param more of two with one name these count
     */
    public RomMemory with(List<Symbol> more) {
        List<Symbol> all = new ArrayList<>(more);
        all.addAll(symbols);
        return new RomMemory(file, pointerBytes, endian, segments, all, unlinked);
    }

    /** The symbol of this name. Few are ever asked for, so no map of all is made. */
    public Optional<Symbol> symbol(String name) {
        for (int i = 0; i < symbols.size(); i++) {
            if (symbols.get(i).name().equals(name)) {
                return Optional.of(symbols.get(i));
            }
        }
        return Optional.empty();
    }

    /** All names of an address. */
    public List<Symbol> symbolsAt(long address) {
        int found = Arrays.binarySearch(named, address);
        if (found < 0) {
            return List.of();
        }
        int from = found;
        while (from > 0 && named[from - 1] == address) {
            from--;
        }
        int to = found + 1;
        while (to < named.length && named[to] == address) {
            to++;
        }
        return to - from == 1 ? List.of(byAddress.get(from)) : byAddress.subList(from, to);
    }

    /** What is called by this name at an address. */
    public boolean isNamed(long address, String name) {
        for (Symbol symbol : symbolsAt(address)) {
            if (symbol.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The segment that a byte belongs to. */
    public Optional<Segment> segmentAt(long address) {
        return Optional.ofNullable(segmentOf(address));
    }

    /** Which of the {@linkplain #segments() segments} a byte belongs to; -1 if it belongs to none. */
    public int indexOf(long address) {
        int last = recent;
        if (has(last, address)) {
            return last;
        }
        int index = last + 1;
        if (!has(index, address)) {
            int found = Arrays.binarySearch(starts, address);
            index = found >= 0 ? found : -found - 2;
            if (!has(index, address)) {
                return -1;
            }
        }
        recent = index;
        return index;
    }

    private boolean has(int index, long address) {
        return index >= 0 && index < parts.length && parts[index].contains(address);
    }

    private @Nullable Segment segmentOf(long address) {
        int index = indexOf(address);
        return index < 0 ? null : parts[index];
    }

    /** The segment that so many bytes are all in. */
    private Segment segmentOf(long address, long length) {
        Segment segment = segmentOf(address);
        if (segment == null || length < 0 || length > segment.end() - address) {
            throw fault(address, "found the end of what is known, expected " + length + " bytes");
        }
        return segment;
    }

    /**
     * A copy of no bytes but these.
     *
     * @throws UnreadableException if some of them are in no segment
     */
    public Bytes bytes(long address, long length) {
        Segment segment = segmentOf(address, length);
        int from = (int) (address - segment.address());
        return segment.content().slice(from, from + (int) length);
    }

    /**
     * The bytes of an array.
     *
     * @throws UnreadableException if some of them are in no segment
     */
    public Bytes array(long address, long count, int width) {
        if (count < 0 || count > Integer.MAX_VALUE / width) {
            throw fault(
                    address, "found a count of " + Long.toUnsignedString(count) + ", expected what memory can hold");
        }
        return bytes(address, count * width);
    }

    /**
     * Makes sure that an array is of one piece: what stands behind its end belongs to something else.
     *
     * @throws UnreadableException if some of its bytes are in no segment, or in another than the first
     */
    public void checkArray(long address, long count, int width) {
        if (count != 0) {
            array(address, count, width);
        }
    }

    /**
     * An unsigned number of 1, 2, 4 or 8 bytes; of 8 the bits.
     *
     * @throws UnreadableException if some of its bytes are in no segment
     */
    public long unsigned(long address, int length) {
        Segment segment = segmentOf(address, length);
        Bytes content = segment.content();
        int from = (int) (address - segment.address());
        boolean little = endian == Endian.LITTLE;
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | content.at(from + (little ? length - 1 - i : i));
        }
        return value;
    }

    /** The pointer at an address. */
    public long pointer(long address) {
        return unsigned(address, pointerBytes);
    }

    /**
     * The address that a pointer of the image holds.
     *
     * @throws UnreadableException if it is outside of what is known, or a number that no linker makes an address
     */
    public long address(long place) {
        long found = pointer(place);
        if (found != 0 && !mayBeAddress(place, pointerBytes)) {
            throw fault(place, "found the number " + Long.toUnsignedString(found) + ", expected an address");
        }
        return found;
    }

    /** Whether nothing is left to a linker. */
    public boolean isLinked() {
        return unlinked == null;
    }

    /** Whether a word may be an address: in a C text and an object, whether a linker fills it in. */
    public boolean mayBeAddress(long place, int length) {
        return unlinked == null || unlinked.isAddress(endian == Endian.LITTLE ? place : place + length - pointerBytes);
    }

    /** Whether some bytes stay as they are: in a C text and an object, whether a linker leaves them alone. */
    public boolean isSettled(long from, long to) {
        return unlinked == null || !unlinked.changes(from, to);
    }

    /** Whether some bytes stay beside each other: in an object, a linker moves entries that it can merge. */
    public boolean staysTogether(long from, long to) {
        return unlinked == null || unlinked.staysTogether(this, from, to);
    }

    /**
     * The bytes up to a NUL.
     *
     * @param most how many there may be
     */
    public Bytes untilNul(long address, int most) {
        Segment segment = segmentAt(address).orElseThrow(() -> fault(address, "found no text, expected one"));
        int from = (int) (address - segment.address());
        Bytes content = segment.content();
        for (int i = from; i < content.length() && i - from <= most; i++) {
            if (content.at(i) == 0) {
                return content.slice(from, i);
            }
        }
        throw fault(address, "found no end of a text, expected a NUL within " + most + " bytes");
    }

    /** What is wrong at an address, in one line. */
    public UnreadableException fault(long address, String fault) {
        return new UnreadableException(file, "address 0x" + Long.toHexString(address), fault);
    }
}
