package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.object.Typecodes;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Bytes by their address. Only those have one whose address a program has asked for; they keep it, and are gone when nothing
 * but the address is left of them, as in firmware. Addresses are the same in every run, and small integers on every board.
 */
public final class Memory {
    private static final long FIRST = 0x2800_0000L;
    private static final long LAST = 0x2f00_0000L;
    private static final long BEYOND = 0x4000_0000L;
    private static final int ALIGNMENT = 16;
    private static final int FEW = 64;

    private final Map<byte[], Long> addresses = new WeakHashMap<>();
    private final NavigableMap<Long, WeakReference<byte[]>> arrays = new TreeMap<>();
    private long next = FIRST;
    private int crowded = FEW;

    Memory() {}

    /** Whether an address is one of those that bytes can have. */
    public static boolean isAddress(long address) {
        return address >= FIRST && address < BEYOND;
    }

    /** The address of the first byte. */
    public long addressOf(byte[] array) {
        return addresses.computeIfAbsent(array, this::place);
    }

    /** The address of the first byte. */
    public long addressOf(Buffer buffer) {
        return addressOf(buffer.array()) + buffer.offset();
    }

    private long place(byte[] array) {
        if (arrays.size() >= crowded) {
            arrays.values().removeIf(reference -> reference.get() == null);
            crowded = Math.max(FEW, 2 * arrays.size());
        }
        if (next > LAST) {
            next = FIRST;
        }
        long address = next;
        // A gap behind each, so that no address is the end of one and the beginning of another.
        next += (array.length / ALIGNMENT + 2L) * ALIGNMENT;
        arrays.put(address, new WeakReference<>(array));
        return address;
    }

    /** The bytes from an address on, as many as there are; null where nothing has that address. */
    public @Nullable Buffer find(long address) {
        Map.Entry<Long, WeakReference<byte[]>> entry = arrays.floorEntry(address);
        byte[] array = entry == null ? null : entry.getValue().get();
        if (entry == null || array == null || address - entry.getKey() > array.length) {
            return null;
        }
        int offset = (int) (address - entry.getKey());
        return new Buffer(array, offset, array.length - offset, Typecodes.BYTEARRAY);
    }

    /**
     * So many bytes from an address on.
     *
     * @throws io.github.mpyfreezer.vm.object.Raised {@code RuntimeError} if there are not so many
     */
    public Buffer at(long address, long size) {
        Buffer all = find(address);
        if (all == null || size < 0 || size > all.length()) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "no memory at 0x" + Text.address(address));
        }
        return new Buffer(all.array(), all.offset(), (int) size, all.typecode());
    }

    /**
     * The text from an address on, up to its first zero or the end of what is there.
     *
     * @throws io.github.mpyfreezer.vm.object.Raised {@code RuntimeError} if nothing has that address
     */
    public MpStr textAt(long address) {
        Buffer all = at(address, 0);
        int end = all.offset();
        while (end < all.array().length && all.array()[end] != 0) {
            end++;
        }
        return StrType.ofText(Arrays.copyOfRange(all.array(), all.offset(), end));
    }
}
