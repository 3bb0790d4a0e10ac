package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.board.CanFrame;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which frames a controller keeps, and where: banks of filters that compare a frame's identifier and kind, as words of 32 bits
 * or of 16 (the processor's manual, chapter bxCAN).
 */
final class CanFilters {
    private static final Bank NONE = new Bank(false, false, 0, false, new int[4]);

    private final NavigableMap<Integer, Bank> banks = new TreeMap<>();

    /**
     * The filters of one bank.
     *
     * @param wide whether words have 32 bits
     * @param list whether each word is an identifier; else each second one says which bits of the first count
     * @param fifo where frames go that match
     * @param active whether it is used; it has its numbers either way
     * @param words two wide ones or four
     */
    @SuppressWarnings("ArrayRecordComponent") // the array is kept to itself
    record Bank(boolean wide, boolean list, int fifo, boolean active, int[] words) {
        /** How many filters it has. */
        int filters() {
            return (wide ? 2 : 4) / (list ? 1 : 2);
        }

        /** The first of its filters that a frame matches, -1 for none. */
        private int match(int word) {
            for (int i = 0; i < filters() && active; i++) {
                boolean matches = list ? words[i] == word : ((words[2 * i] ^ word) & words[2 * i + 1]) == 0;
                if (matches) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * Where a frame goes.
     *
     * @param fifo the queue
     * @param filter the number of the filter that it matched, among those of the queue
     */
    record Match(int fifo, int filter) {}

    void set(int bank, Bank to) {
        banks.put(bank, to);
    }

    void clear(int bank) {
        banks.remove(bank);
    }

    void clear() {
        banks.clear();
    }

    /** Whether there are none, and so no frame is kept. */
    boolean isEmpty() {
        return banks.isEmpty();
    }

    /** Where a frame goes, null if nowhere: wide filters come before others, then lists, then low numbers. */
    @Nullable
    Match match(CanFrame frame) {
        for (int rank = 3; rank >= 0; rank--) {
            boolean wide = (rank & 2) != 0;
            boolean list = (rank & 1) != 0;
            int word = wide ? wideWord(frame) : narrowWord(frame);
            for (var entry : banks.entrySet()) {
                Bank bank = entry.getValue();
                int filter = bank.wide() == wide && bank.list() == list ? bank.match(word) : -1;
                if (filter >= 0) {
                    return new Match(bank.fifo(), filter + before(entry.getKey(), bank.fifo()));
                }
            }
        }
        return null;
    }

    /** How many filters of the same queue the banks below one have. */
    private int before(int bank, int fifo) {
        int count = 0;
        for (int i = 0; i < bank; i++) {
            Bank other = banks.getOrDefault(i, NONE);
            count += other.fifo() == fifo ? other.filters() : 0;
        }
        return count;
    }

    /** A frame as a filter of 32 bits sees it: identifier, whether it is extended, whether it is remote. */
    private static int wideWord(CanFrame frame) {
        int id = (int) frame.id();
        return (frame.extended() ? id << 3 | 4 : id << 21) | (frame.remote() ? 2 : 0);
    }

    /** As one of 16 bits does, which lacks the last 15 bits of an extended identifier. */
    private static int narrowWord(CanFrame frame) {
        int id = (int) frame.id();
        return (frame.extended() ? id >> 18 << 5 | 8 | id >> 15 & 7 : id << 5) | (frame.remote() ? 0x10 : 0);
    }
}
