package io.github.mpyfreezer.verifier.elf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A table of names. */
final class StringTable {
    /** Names may share their ends, which makes all of them together longer than the table, but not by much. */
    private static final int SHARING = 4;

    private final ElfBytes elf;
    private final long offset;
    private final byte[] content;
    private final Map<Long, String> known = new HashMap<>();
    /** How many more bytes names may have: in a damaged table each could be as long as the table. */
    private long left;

    private StringTable(ElfBytes elf, long offset, byte[] content) {
        this.elf = elf;
        this.offset = offset;
        this.content = content;
        this.left = (long) SHARING * content.length;
    }

    static StringTable of(ElfBytes elf, Section section) {
        return new StringTable(elf, section.offset(), elf.copy(section.offset(), section.size()));
    }

    /**
     * The name that begins at a place in the table.
     *
     * @param from where in the file the place is stated, for messages
     */
    String at(long place, long from) {
        if (place == 0 && content.length == 0) {
            return "";
        }
        if (place < 0 || place >= content.length) {
            throw elf.fault(
                    from,
                    "found a name at " + place + " of a table, expected less than its " + content.length + " bytes");
        }
        String found = known.get(place);
        if (found == null) {
            found = read((int) place);
            known.put(place, found);
        }
        return found;
    }

    private String read(int place) {
        int end = place;
        while (content[end] != 0) {
            end++;
            if (end == content.length) {
                throw elf.fault(offset + place, "found no end of a name, expected a NUL within its table");
            }
        }
        left -= end - place;
        if (left < 0) {
            throw elf.fault(offset, "found names far longer than their table, expected them to be in it once");
        }
        return new String(content, place, end - place, StandardCharsets.UTF_8);
    }
}
