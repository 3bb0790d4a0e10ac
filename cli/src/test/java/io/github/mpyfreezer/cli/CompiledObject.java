package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An ELF object file of any machine: what is in it by name, and where it holds addresses. */
final class CompiledObject {
    private static final int RELA = 4;
    private static final int REL = 9;
    private static final int SYMBOLS = 2;
    private static final int NO_BITS = 8;
    private static final int OBJECT = 1;

    private final ByteBuffer elf;
    private final boolean wide;
    private final List<Section> sections = new ArrayList<>();
    private final List<Symbol> symbols = new ArrayList<>();
    private final Map<Place, Place> pointers = new HashMap<>();

    /** A part of the file. */
    record Section(int type, int offset, int size, int link, int info, int alignment, int entry) {}

    /** A name; in section 0 if it is defined elsewhere. */
    record Symbol(String name, int type, int section, int value, int size) {
        boolean isObject() {
            return type == OBJECT && section != 0;
        }
    }

    /**
     * A place in a section, or behind a symbol that is defined elsewhere.
     *
     * @param elsewhere the name of that symbol, or empty
     */
    record Place(int section, String elsewhere, int offset) {
        Place plus(int bytes) {
            return new Place(section, elsewhere, offset + bytes);
        }
    }

    private CompiledObject(byte[] content) {
        elf = ByteBuffer.wrap(content);
        elf.order(content[5] == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        wide = content[4] == 2;
        int table = word(wide ? 0x28 : 0x20);
        int each = elf.getShort(wide ? 0x3a : 0x2e);
        int count = elf.getShort(wide ? 0x3c : 0x30);
        for (int i = 0; i < count; i++) {
            sections.add(section(table + i * each));
        }
        sections.stream().filter(section -> section.type == SYMBOLS).forEach(this::readSymbols);
        sections.stream()
                .filter(section -> section.type == RELA || section.type == REL)
                .forEach(this::readPointers);
    }

    static CompiledObject read(Path file) throws IOException {
        return new CompiledObject(Files.readAllBytes(file));
    }

    private int word(int at) {
        return wide ? (int) elf.getLong(at) : elf.getInt(at);
    }

    private Section section(int at) {
        return wide
                ? new Section(
                        elf.getInt(at + 4),
                        word(at + 0x18),
                        word(at + 0x20),
                        elf.getInt(at + 0x28),
                        elf.getInt(at + 0x2c),
                        word(at + 0x30),
                        word(at + 0x38))
                : new Section(
                        elf.getInt(at + 4),
                        word(at + 0x10),
                        word(at + 0x14),
                        elf.getInt(at + 0x18),
                        elf.getInt(at + 0x1c),
                        word(at + 0x20),
                        word(at + 0x24));
    }

    private void readSymbols(Section table) {
        int names = sections.get(table.link).offset;
        for (int at = table.offset; at < table.offset + table.size; at += table.entry) {
            String name = text(names + elf.getInt(at));
            int type = elf.get(at + (wide ? 4 : 12)) & 0xf;
            int section = elf.getShort(at + (wide ? 6 : 14)) & 0xffff;
            symbols.add(new Symbol(name, type, section, word(at + (wide ? 8 : 4)), word(at + (wide ? 16 : 8))));
        }
    }

    private String text(int from) {
        var text = new StringBuilder();
        for (int i = from; elf.get(i) != 0; i++) {
            text.append((char) elf.get(i));
        }
        return text.toString();
    }

    private void readPointers(Section table) {
        for (int at = table.offset; at < table.offset + table.size; at += table.entry) {
            var from = new Place(table.info, "", word(at));
            long info = wide ? elf.getLong(at + 8) : elf.getInt(at + 4) & 0xffffffffL;
            Symbol symbol = symbols.get((int) (wide ? info >>> 32 : info >>> 8));
            // For Xtensa a part of it stands where the address will be, though there is a place for it in the table.
            int addend = elf.getInt(sections.get(table.info).offset + from.offset)
                    + (table.type == RELA ? word(at + (wide ? 16 : 8)) : 0);
            pointers.put(
                    from,
                    symbol.section == 0
                            ? new Place(0, symbol.name, addend)
                            : new Place(symbol.section, "", symbol.value + addend));
        }
    }

    /** All that is defined and no function, with a size. */
    List<Symbol> objects() {
        return symbols.stream().filter(Symbol::isObject).toList();
    }

    /** The object whose bytes are at a place. */
    Optional<Symbol> objectAt(Place place) {
        return objects().stream()
                .filter(symbol -> symbol.section == place.section
                        && symbol.value <= place.offset
                        && (place.offset < symbol.value + symbol.size || symbol.size == 0))
                .findFirst();
    }

    /** The place that the address at a place leads to, if one stands there. */
    Optional<Place> pointer(Place place) {
        return Optional.ofNullable(pointers.get(place));
    }

    /** A byte. */
    int at(Place place) {
        Section section = sections.get(place.section);
        return section.type == NO_BITS ? 0 : elf.get(section.offset + place.offset) & 0xff;
    }

    /** The alignment of the section of a symbol. */
    int alignment(Symbol symbol) {
        return sections.get(symbol.section).alignment;
    }
}
