package io.github.mpyfreezer.verifier.elf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes ELF files by hand, good ones and others. Sections are numbered from 1 in the order in which they are added. */
final class TestElf {
    static final int ARM = 40;
    static final int X86 = 3;
    static final int X86_64 = 62;
    static final int RISCV = 243;
    static final int XTENSA = 94;
    static final long ALLOC = 2;
    static final long EXEC = 4;

    private final boolean wide;
    private final ByteOrder order;
    private final int type;
    private final int machine;
    private final List<Part> sections = new ArrayList<>();
    private final List<Symbol> symbols = new ArrayList<>();
    private final List<long[]> programs = new ArrayList<>();
    private boolean sectionHeaders = true;

    private static final class Part {
        final String name;
        final int type;
        final long flags;
        byte[] content;
        long size;
        long address;
        long link;
        long info;
        long alignment = 1;
        long each;
        long offset;

        @Nullable
        Part shared;

        Part(String name, int type, long flags, byte[] content) {
            this.name = name;
            this.type = type;
            this.flags = flags;
            this.content = content;
            this.size = content.length;
        }
    }

    private record Symbol(String name, long value, long size, int type, int binding, int section) {}

    TestElf(boolean wide, ByteOrder order, int machine, int type) {
        this.wide = wide;
        this.order = order;
        this.machine = machine;
        this.type = type;
    }

    static TestElf object(boolean wide, int machine) {
        return new TestElf(wide, ByteOrder.LITTLE_ENDIAN, machine, 1);
    }

    static TestElf program(boolean wide, int machine) {
        return new TestElf(wide, ByteOrder.LITTLE_ENDIAN, machine, 2);
    }

    int section(String name, int sectionType, long flags, byte[] content) {
        sections.add(new Part(name, sectionType, flags, content));
        return sections.size();
    }

    /** Allocated data. */
    int data(String name, byte... content) {
        return section(name, 1, ALLOC, content);
    }

    int noBits(String name, long size) {
        int number = section(name, 8, ALLOC, new byte[0]);
        sections.get(number - 1).size = size;
        return number;
    }

    TestElf align(int section, long alignment) {
        sections.get(section - 1).alignment = alignment;
        return this;
    }

    TestElf size(int section, long size) {
        sections.get(section - 1).size = size;
        return this;
    }

    /** A section says that it has what another has. */
    void shareContent(int section, int other) {
        sections.get(section - 1).shared = sections.get(other - 1);
    }

    TestElf address(int section, long address) {
        sections.get(section - 1).address = address;
        return this;
    }

    TestElf header(int section, long link, long info, long each) {
        Part part = sections.get(section - 1);
        part.link = link;
        part.info = info;
        part.each = each;
        return this;
    }

    /** A symbol; numbered from 1. */
    int symbol(String name, long value, long size, int symbolType, int binding, int section) {
        symbols.add(new Symbol(name, value, size, symbolType, binding, section));
        return symbols.size();
    }

    /** A global object. */
    int symbol(String name, long value, long size, int section) {
        return symbol(name, value, size, 1, 1, section);
    }

    /** Relocations for a section: each is a place, a type, a symbol and an addend, which is left out without addends. */
    int relocations(int target, boolean withAddends, long[]... all) {
        int word = wide ? 8 : 4;
        ByteBuffer bytes = buffer(all.length * word * (withAddends ? 3 : 2));
        for (long[] one : all) {
            word(bytes, one[0]);
            word(bytes, wide ? one[2] << 32 | one[1] : one[2] << 8 | one[1]);
            if (withAddends) {
                word(bytes, one[3]);
            }
        }
        int number = section(".rel" + target, withAddends ? 4 : 9, 0, all(bytes));
        header(number, -1, target, word * (withAddends ? 3L : 2L));
        return number;
    }

    /** A program header for the content of a section. */
    TestElf load(int section, long address, long loadAddress) {
        programs.add(new long[] {1, section, address, loadAddress, -1});
        address(section, address);
        return this;
    }

    TestElf dynamic(int section, long address) {
        programs.add(new long[] {2, section, address, address, -1});
        return this;
    }

    /** A program header of a stated size. */
    TestElf load(int section, long address, long loadAddress, long fileBytes) {
        programs.add(new long[] {1, section, address, loadAddress, fileBytes});
        return this;
    }

    TestElf withoutSectionHeaders() {
        sectionHeaders = false;
        return this;
    }

    ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(order);
    }

    private static byte[] all(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    byte[] words(long... values) {
        ByteBuffer bytes = buffer(values.length * (wide ? 8 : 4));
        for (long value : values) {
            word(bytes, value);
        }
        return all(bytes);
    }

    private void word(ByteBuffer bytes, long value) {
        if (wide) {
            bytes.putLong(value);
        } else {
            bytes.putInt((int) value);
        }
    }

    byte[] build() {
        List<Part> all = new ArrayList<>(sections);
        if (sectionHeaders) {
            addTables(all);
        }
        int headerBytes = wide ? 64 : 52;
        int programBytes = wide ? 56 : 32;
        int sectionBytes = wide ? 64 : 40;
        long at = headerBytes + (long) programBytes * programs.size();
        for (Part part : all) {
            at = (at + 7) / 8 * 8;
            part.offset = at;
            at += part.content.length;
        }
        at = (at + 7) / 8 * 8;
        int count = all.size() + 1;
        ByteBuffer file = buffer((int) at + (sectionHeaders ? count * sectionBytes : 0));
        file.put(new byte[] {
            0x7f,
            'E',
            'L',
            'F',
            (byte) (wide ? 2 : 1),
            (byte) (order == ByteOrder.LITTLE_ENDIAN ? 1 : 2),
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        });
        file.putShort((short) type).putShort((short) machine).putInt(1);
        word(file, 0);
        word(file, programs.isEmpty() ? 0 : headerBytes);
        word(file, sectionHeaders ? at : 0);
        file.putInt(0).putShort((short) headerBytes).putShort((short) programBytes);
        file.putShort((short) programs.size()).putShort((short) sectionBytes);
        boolean many = count >= 0xff00;
        file.putShort((short) (sectionHeaders && !many ? count : 0));
        file.putShort((short) (!sectionHeaders ? 0 : many ? 0xffff : count - 1));
        programs.forEach(program -> put(file, program));
        all.forEach(part -> file.position((int) part.offset).put(part.content));
        if (sectionHeaders) {
            file.position((int) at);
            put(file, 0, new Part("", 0, 0, new byte[0]), many ? count : 0, many ? count - 1 : 0);
            ByteArrayOutputStream names = new ByteArrayOutputStream();
            names.write(0);
            for (Part part : all) {
                put(file, names.size(), part, part.size, part.link == -1 ? count - 4 : part.link);
                names.writeBytes(part.name.getBytes(StandardCharsets.UTF_8));
                names.write(0);
            }
        }
        return all(file);
    }

    /** Sections of symbols, the numbers of their sections, names of symbols and of sections, in this order at the end. */
    private void addTables(List<Part> all) {
        int first = all.size() + 1;
        ByteBuffer table = buffer((symbols.size() + 1) * (wide ? 24 : 16));
        ByteBuffer numbers = buffer((symbols.size() + 1) * 4);
        var names = new ByteArrayOutputStream();
        names.write(0);
        table.position(wide ? 24 : 16);
        numbers.position(4);
        for (Symbol symbol : symbols) {
            put(table, names.size(), symbol);
            numbers.putInt(symbol.section);
            names.writeBytes(symbol.name.getBytes(StandardCharsets.UTF_8));
            names.write(0);
        }
        Part symbolPart = new Part(".symtab", 2, 0, all(table));
        symbolPart.link = first + 2L;
        symbolPart.each = wide ? 24 : 16;
        Part numberPart = new Part(".symtab_shndx", 18, 0, all(numbers));
        numberPart.link = first;
        all.add(symbolPart);
        all.add(numberPart);
        all.add(new Part(".strtab", 3, 0, names.toByteArray()));
        var sectionNames = new ByteArrayOutputStream();
        sectionNames.write(0);
        Part last = new Part(".shstrtab", 3, 0, new byte[0]);
        all.add(last);
        for (Part part : all) {
            sectionNames.writeBytes(part.name.getBytes(StandardCharsets.UTF_8));
            sectionNames.write(0);
        }
        last.content = sectionNames.toByteArray();
        last.size = last.content.length;
    }

    private void put(ByteBuffer table, int name, Symbol symbol) {
        int info = symbol.binding << 4 | symbol.type;
        boolean many = symbol.section >= 0xff00 && symbol.section < 0xfff1 || symbol.section > 0xffff;
        short section = (short) (many ? 0xffff : symbol.section);
        table.putInt(name);
        if (wide) {
            table.put((byte) info)
                    .put((byte) 0)
                    .putShort(section)
                    .putLong(symbol.value)
                    .putLong(symbol.size);
        } else {
            table.putInt((int) symbol.value).putInt((int) symbol.size);
            table.put((byte) info).put((byte) 0).putShort(section);
        }
    }

    private void put(ByteBuffer file, long[] program) {
        Part part = sections.get((int) program[1] - 1);
        long size = program[4] == -1 ? part.content.length : program[4];
        file.putInt((int) program[0]);
        if (wide) {
            file.putInt(4);
        }
        for (long value : new long[] {part.offset, program[2], program[3], size, Math.max(size, part.size)}) {
            word(file, value);
        }
        if (!wide) {
            file.putInt(4);
        }
        word(file, 1);
    }

    private void put(ByteBuffer file, int name, Part part, long size, long link) {
        file.putInt(name).putInt(part.type);
        word(file, part.flags);
        word(file, part.address);
        word(file, part.shared == null ? part.offset : part.shared.offset);
        word(file, part.shared == null ? size : part.shared.size);
        file.putInt((int) link).putInt((int) part.info);
        word(file, part.alignment);
        word(file, part.each);
    }
}
