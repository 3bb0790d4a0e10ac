package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sections of an ELF object file, little-endian, that will be in the firmware's memory. */
final class ObjectSections {
    private static final int NOTE = 7;
    private static final long ALLOC = 2;

    private ObjectSections() {}

    /** Bytes by section; notes of the compiler about itself are left out, as linkers of firmware leave them out. */
    static Map<String, Integer> of(Path object) throws IOException {
        ByteBuffer elf = ByteBuffer.wrap(Files.readAllBytes(object)).order(ByteOrder.LITTLE_ENDIAN);
        boolean wide = elf.get(4) == 2;
        int table = wide ? (int) elf.getLong(0x28) : elf.getInt(0x20);
        int each = elf.getShort(wide ? 0x3a : 0x2e);
        int count = elf.getShort(wide ? 0x3c : 0x30);
        int names = elf.getShort(wide ? 0x3e : 0x32);
        int text = offset(elf, table + names * each, wide);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int header = table + i * each;
            long flags = wide ? elf.getLong(header + 8) : elf.getInt(header + 8);
            int size = wide ? (int) elf.getLong(header + 0x20) : elf.getInt(header + 0x14);
            if ((flags & ALLOC) != 0 && elf.getInt(header + 4) != NOTE && size > 0) {
                sizes.merge(name(elf, text + elf.getInt(header)), size, Integer::sum);
            }
        }
        return sizes;
    }

    private static int offset(ByteBuffer elf, int header, boolean wide) {
        return wide ? (int) elf.getLong(header + 0x18) : elf.getInt(header + 0x10);
    }

    private static String name(ByteBuffer elf, int at) {
        var name = new StringBuilder();
        for (int i = at; elf.get(i) != 0; i++) {
            name.append((char) elf.get(i));
        }
        return name.toString();
    }
}
