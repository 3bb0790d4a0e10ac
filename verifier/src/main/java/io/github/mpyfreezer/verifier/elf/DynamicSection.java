package io.github.mpyfreezer.verifier.elf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a position-independent program says to its loader. Relative relocations without an addend, {@code DT_RELR} among
 * them, need nothing: at the addresses that the program was linked for, the places are right.
 */
final class DynamicSection {
    private static final long NAMES = 5;
    private static final long SYMBOLS = 6;
    private static final long NAMES_SIZE = 10;
    private static final Table WITH_ADDENDS = new Table(true, 7, 8, 9);
    private static final Table WITHOUT = new Table(false, 17, 18, 19);
    /** Longer names of what is defined elsewhere are cut. */
    private static final int LONGEST_NAME = 256;

    private final ElfBytes elf;
    private final long headerAt;
    private final WritableMemory memory;
    private final OutsideAddresses outside;
    /** By {@code DT_…}. */
    private final Map<Long, Long> values;

    private final Map<Long, Long> targets = new HashMap<>();

    /** The entries that say where a table of relocations is, how many bytes it has and how many each entry. */
    private record Table(boolean withAddends, long address, long size, long each) {}

    DynamicSection(ElfBytes elf, ProgramHeader program, WritableMemory memory, OutsideAddresses outside) {
        this.elf = elf;
        this.headerAt = program.headerAt();
        this.memory = memory;
        this.outside = outside;
        this.values = values(elf, program);
    }

    private static Map<Long, Long> values(ElfBytes elf, ProgramHeader program) {
        elf.check(program.offset(), program.fileBytes());
        Map<Long, Long> values = new HashMap<>();
        int word = elf.pointerBytes();
        for (long i = 0; i < program.fileBytes() / (2L * word); i++) {
            long at = program.offset() + i * 2 * word;
            long tag = elf.word(at);
            if (tag == 0) {
                break;
            }
            values.putIfAbsent(tag, elf.word(at + word));
        }
        return values;
    }

    /** Applies what the loader would apply to data. */
    void relocate(Relocator relocator) {
        relocate(relocator, WITH_ADDENDS);
        relocate(relocator, WITHOUT);
    }

    private void relocate(Relocator relocator, Table table) {
        Long first = values.get(table.address);
        if (first == null) {
            return;
        }
        int each = Relocation.bytes(elf.wide(), table.withAddends);
        long stated = values.getOrDefault(table.each, 0L);
        if (stated != each) {
            throw elf.fault(headerAt, "found dynamic relocations of " + stated + " bytes, expected " + each);
        }
        long count = values.getOrDefault(table.size, 0L) / each;
        for (long i = 0; i < count; i++) {
            apply(relocator, relocation(first + i * each, table.withAddends), table.withAddends);
        }
    }

    private void apply(Relocator relocator, Relocation relocation, boolean withAddend) {
        RelocationType type = relocator.type(relocation);
        switch (type.effect()) {
            case BASE -> {
                if (withAddend) {
                    relocator.apply(relocation, relocation.place(), 0, 0, true);
                }
            }
            case ADDRESS, SUM, DISTANCE, PLUS, MINUS ->
                relocator.apply(relocation, relocation.place(), target(relocation.symbol()), 0, withAddend);
            case CODE ->
                throw elf.fault(headerAt, "found the dynamic relocation " + type.name() + ", expected an address");
            case NONE, FILLING, LOADER -> {}
        }
    }

    private Relocation relocation(long at, boolean withAddend) {
        int word = elf.pointerBytes();
        long info = memory.read(at + word, word);
        long addend = withAddend ? memory.read(at + 2L * word, word) : 0;
        long place = memory.read(at, word);
        return elf.wide()
                ? new Relocation(headerAt, place, (int) info, info >>> 32, addend)
                : new Relocation(headerAt, place, (int) info & 0xff, info >>> 8, (int) addend);
    }

    private long target(long symbol) {
        if (symbol == 0) {
            return 0;
        }
        Long known = targets.get(symbol);
        if (known == null) {
            known = find(symbol);
            targets.put(symbol, known);
        }
        return known;
    }

    private long find(long symbol) {
        long at = values.getOrDefault(SYMBOLS, 0L) + SymbolTable.bytes(elf.wide()) * symbol;
        if (memory.read(at + (elf.wide() ? 6 : 14), 2) != ElfSymbol.UNDEFINED) {
            return memory.read(at + (elf.wide() ? 8 : 4), elf.pointerBytes());
        }
        return outside.named(name(memory.read(at, 4)), 0, 0, headerAt);
    }

    private String name(long place) {
        long names = values.getOrDefault(NAMES, 0L) + place;
        long most = Math.min(LONGEST_NAME, values.getOrDefault(NAMES_SIZE, 0L) - place);
        byte[] bytes = new byte[LONGEST_NAME];
        int length = 0;
        while (length < most && memory.read(names + length, 1) != 0) {
            bytes[length] = (byte) memory.read(names + length, 1);
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
