package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A damaged file gives memory or one clean line, whatever the damage. */
class ElfFuzzTest {
    private static final int MUTANTS = 2000;
    private static final long[] NASTY = {
        0,
        1,
        7,
        0xff,
        0xffff,
        0x7fff_ffffL,
        0x8000_0000L,
        0xffff_fff0L,
        0xffff_ffffL,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        -1
    };

    private static List<byte[]> seeds() {
        return List.of(
                object(false, ByteOrder.LITTLE_ENDIAN, TestElf.ARM, 2),
                object(false, ByteOrder.BIG_ENDIAN, TestElf.ARM, 2),
                object(true, ByteOrder.LITTLE_ENDIAN, TestElf.X86_64, 1),
                object(false, ByteOrder.LITTLE_ENDIAN, TestElf.RISCV, 1),
                program(false),
                program(true));
    }

    private static byte[] object(boolean wide, ByteOrder order, int machine, int type) {
        var elf = new TestElf(wide, order, machine, 1);
        int first = elf.data(".rodata", elf.words(1, 2, 3, 4));
        int second = elf.data(".rodata.str1.1", (byte) 'a', (byte) 0, (byte) 'b', (byte) 0);
        elf.align(first, 8);
        elf.noBits(".bss", 20);
        int symbol = elf.symbol("text", 0, 2, second);
        int outside = elf.symbol("outside", 0, 0, 0, 1, 0);
        elf.symbol("common", 8, 4, 1, 1, 0xfff2);
        elf.relocations(first, true, new long[] {0, type, symbol, 2}, new long[] {8, type, outside, 0});
        elf.relocations(first, false, new long[] {0, type, symbol}, new long[] {4, 0, 0});
        return elf.build();
    }

    private static byte[] program(boolean wide) {
        var elf = new TestElf(wide, ByteOrder.LITTLE_ENDIAN, wide ? TestElf.X86_64 : TestElf.X86, 3);
        int word = wide ? 8 : 4;
        int data = elf.data(".data", elf.words(0, 1, 2, 3, 4, 5));
        elf.load(data, 0x4000, 0x4000);
        byte[] symbols = new byte[3 * (wide ? 24 : 16)];
        symbols[wide ? 24 : 16] = 1;
        elf.load(elf.data(".dynsym", symbols), 0x1000, 0x1000);
        elf.load(elf.data(".dynstr", (byte) 0, (byte) 'x', (byte) 0, (byte) 'y', (byte) 0), 0x2000, 0x2000);
        long info = wide ? 1L << 32 | 1 : 1 << 8 | 1;
        byte[] table = elf.words(0x4000, 8, 0x4004, 0x4000 + word, info, 0);
        elf.load(elf.data(".rela.dyn", table), 0x3000, 0x3000);
        long[] dynamic = {7, 0x3000, 8, table.length, 9, 3L * word, 5, 0x2000, 10, 5, 6, 0x1000, 0, 0};
        elf.dynamic(elf.data(".dynamic", elf.words(dynamic)), 0x5000);
        elf.symbol("variable", 0x4000, word, data);
        return elf.build();
    }

    @Test
    void damagedFiles() {
        for (byte[] seed : seeds()) {
            var random = new Random(Arrays.hashCode(seed));
            int read = 0;
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = mutant(seed, random);
                read += isRead(mutant) ? 1 : 0;
                isRead(Arrays.copyOf(seed, random.nextInt(seed.length)));
            }
            assertThat(read).as("some damage does not matter").isBetween(MUTANTS / 50, MUTANTS - MUTANTS / 50);
        }
    }

    private static byte[] mutant(byte[] seed, Random random) {
        byte[] mutant = seed.clone();
        var buffer =
                ByteBuffer.wrap(mutant).order(random.nextInt(4) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            long nasty = NASTY[random.nextInt(NASTY.length)];
            int at = random.nextInt(mutant.length - 8);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt();
                case 1 -> buffer.putShort(at & ~1, (short) nasty);
                case 2 -> buffer.putInt(at & ~3, (int) nasty);
                default -> buffer.putLong(at & ~7, nasty);
            }
        }
        return mutant;
    }

    private static boolean isRead(byte[] mutant) {
        try {
            LoadedSegment.readAll("x", ByteBuffer.wrap(mutant));
        } catch (UnreadableException e) {
            assertClean(e);
        }
        try {
            RomMemory memory = ElfReader.read("x", mutant);
            memory.segments()
                    .forEach(segment ->
                            memory.bytes(segment.address(), segment.content().length()));
            return true;
        } catch (UnreadableException e) {
            assertClean(e);
            return false;
        }
    }

    private static void assertClean(UnreadableException e) {
        assertThat(e.getMessage()).matches("x: (offset|address) 0x[0-9a-f]+: found [^\n]*, expected [^\n]*");
    }
}
