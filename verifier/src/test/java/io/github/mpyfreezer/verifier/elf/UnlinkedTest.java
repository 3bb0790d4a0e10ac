package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an object only its linker knows is equal to nothing, and no number is taken for an address. */
class UnlinkedTest {
    private static final byte[] TEN = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final long MERGED = TestElf.ALLOC | 0x10;
    private static final long TEXTS = MERGED | 0x20;

    private static RomMemory read(TestElf elf) {
        return ElfReader.read("x.o", elf.build());
    }

    private static long start(RomMemory memory, String name) {
        return memory.segments().stream()
                .filter(segment -> segment.name().equals(name))
                .map(Segment::address)
                .findFirst()
                .orElseThrow();
    }

    private static void assertFault(TestElf elf, String fault) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(elf))
                .withMessageMatching("x\\.o: offset 0x[0-9a-f]+: \\Q" + fault + "\\E");
    }

    /** The lowest bytes of an address look like a number, as long as nobody puts the section elsewhere. */
    @ParameterizedTest
    @CsvSource({"false, 40, 8, 1", "false, 40, 5, 2", "true, 62, 10, 4", "true, 62, 14, 1", "false, 3, 22, 1"})
    void partsOfAddresses(boolean wide, int machine, int type, int bytes) {
        var elf = TestElf.object(wide, machine);
        int data = elf.data(".rodata", new byte[16]);
        int there = elf.symbol("there", 4, 0, data);
        elf.relocations(data, true, new long[] {0, type, there, 0});
        RomMemory memory = read(elf);
        long at = start(memory, ".rodata");
        long part = at + 4 & -1L >>> 64 - 8 * bytes;
        assertThat(memory.unsigned(at, bytes)).isNotEqualTo(part);
        assertThat(memory.isSettled(at, at + bytes)).isFalse();
        assertThat(memory.isSettled(at + bytes, at + 16)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"40, 3", "62, 2", "243, 57", "94, 14"})
    void distances(int machine, int type) {
        var elf = TestElf.object(machine == TestElf.X86_64, machine);
        int data = elf.data(".data", new byte[16]);
        int other = elf.data(".other", new byte[16]);
        elf.relocations(
                data,
                true,
                new long[] {0, type, elf.symbol("here", 8, 0, data), 1},
                new long[] {4, type, elf.symbol("there", 8, 0, other), 1},
                new long[] {8, type, elf.symbol("outside", 0, 0, 0), 1},
                new long[] {12, type, elf.symbol("number", 7, 0, 0xfff1), 1});
        RomMemory memory = read(elf);
        long at = start(memory, ".data");
        assertThat(memory.unsigned(at, 4)).isEqualTo(9);
        assertThat(memory.isSettled(at, at + 4)).isTrue();
        for (int i = 4; i < 16; i += 4) {
            assertThat(memory.isSettled(at + i, at + i + 4)).as(i + "").isFalse();
        }
    }

    /** GNU ld for Xtensa adds an address to what is in its place, but overwrites that with a distance. */
    @Test
    void distancesOfXtensa() {
        var elf = TestElf.object(false, TestElf.XTENSA);
        int data = elf.data(".data", elf.words(5, 5));
        int here = elf.symbol("here", 4, 0, data);
        elf.relocations(data, true, new long[] {0, 14, here, 1}, new long[] {4, 1, here, -4});
        RomMemory memory = read(elf);
        long at = start(memory, ".data");
        assertThat(memory.unsigned(at, 4)).isEqualTo(5);
        assertThat(memory.address(at + 4)).isEqualTo(at + 5);
    }

    /** Where something is added from one section and subtracted from another, a sum is left that nobody knows. */
    @Test
    void sums() {
        var elf = TestElf.object(false, TestElf.RISCV);
        int data = elf.data(".data", new byte[28]);
        int here = elf.symbol("here", 3, 0, data);
        int there = elf.symbol("there", 1, 0, elf.data(".other", new byte[16]));
        int outside = elf.symbol("outside", 0, 0, 0);
        elf.relocations(
                data,
                true,
                new long[] {0, 35, here, 4},
                new long[] {0, 39, here, 0},
                new long[] {4, 35, here, 0},
                new long[] {4, 39, there, 0},
                new long[] {8, 35, here, 0},
                new long[] {12, 35, outside, 0},
                new long[] {12, 39, here, 0},
                new long[] {16, 56, here, 4},
                new long[] {16, 39, here, 0},
                new long[] {20, 56, here, 0},
                new long[] {24, 35, here, 0},
                new long[] {24, 37, here, 0});
        RomMemory memory = read(elf);
        long at = start(memory, ".data");
        assertThat(memory.unsigned(at, 4)).isEqualTo(4);
        assertThat(memory.isSettled(at, at + 4)).isTrue();
        assertThat(memory.unsigned(at + 16, 4)).isEqualTo(4);
        assertThat(memory.isSettled(at + 16, at + 20)).isTrue();
        for (int i : new int[] {4, 8, 12, 20, 24}) {
            assertThat(memory.isSettled(at + i, at + i + 1)).as(i + "").isFalse();
            assertThat(memory.mayBeAddress(at + i, 4)).as(i + "").isFalse();
        }
    }

    /** GNU ld deletes filling that alignment does not need ({@code _bfd_riscv_relax_align}), whatever bytes it has. */
    @Test
    void filling() {
        var elf = TestElf.object(false, TestElf.RISCV);
        int text = elf.section(".text", 1, TestElf.ALLOC | TestElf.EXEC, TEN);
        elf.relocations(text, true, new long[] {4, 43, 0, 2}, new long[] {8, 43, 0, Integer.MAX_VALUE});
        RomMemory memory = read(elf);
        long at = start(memory, ".text");
        assertThat(memory.isSettled(at, at + 4)).isTrue();
        assertThat(memory.isSettled(at + 4, at + 5)).isFalse();
        assertThat(memory.isSettled(at + 5, at + 6)).isFalse();
        assertThat(memory.isSettled(at + 6, at + 8)).isTrue();
        assertThat(memory.isSettled(at + 9, at + 10)).isFalse();
    }

    @Test
    void addressesAndNumbers() {
        var elf = TestElf.object(false, TestElf.ARM);
        int data = elf.data(".rodata", elf.words(0x1000_0001L, 0x1000_0001L, 0, 4, 0));
        int here = elf.symbol("here", 0, 0, data);
        int number = elf.symbol("number", 0x1000_0001L, 0, 0xfff1);
        elf.relocations(data, false, new long[] {8, 2, number}, new long[] {12, 2, here});
        RomMemory memory = read(elf);
        long at = start(memory, ".rodata");
        assertThat(memory.address(at + 12)).isEqualTo(at + 4);
        assertThat(memory.mayBeAddress(at + 12, 4)).isTrue();
        assertThat(memory.isSettled(at, at + 12)).isTrue();
        assertThat(memory.isSettled(at + 11, at + 13)).isFalse();
        assertThat(memory.isSettled(at + 15, at + 17)).isFalse();
        assertThat(memory.address(at + 16)).isZero();
        for (long place : new long[] {at, at + 8}) {
            assertThat(memory.mayBeAddress(place, 4)).isFalse();
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> memory.address(place))
                    .withMessageEndingWith(", expected an address");
        }
    }

    /** Half of a word of representation D is an address: the half that the order of bytes says. */
    @Test
    void addressesInWiderWords() {
        var elf = TestElf.object(false, TestElf.X86);
        int data = elf.data(".rodata", new byte[16]);
        elf.relocations(data, false, new long[] {0, 1, elf.symbol("outside", 0, 0, 0)});
        RomMemory memory = read(elf);
        long at = start(memory, ".rodata");
        assertThat(memory.mayBeAddress(at, 8)).isTrue();
        assertThat(memory.mayBeAddress(at + 8, 8)).isFalse();
        assertThat(memory.isSettled(at + 4, at + 8)).isTrue();
    }

    /** Two addresses that share bytes are neither. */
    @Test
    void addressesOverAddresses() {
        var elf = TestElf.object(false, TestElf.RISCV);
        int data = elf.data(".rodata", new byte[16]);
        int here = elf.symbol("here", 0, 0, data);
        elf.relocations(
                data,
                true,
                new long[] {0, 1, here, 0},
                new long[] {2, 1, here, 0},
                new long[] {8, 1, here, 0},
                new long[] {8, 54, here, 0},
                new long[] {8, 37, here, 0});
        RomMemory memory = read(elf);
        long at = start(memory, ".rodata");
        assertThat(memory.mayBeAddress(at, 4)).isFalse();
        assertThat(memory.mayBeAddress(at + 2, 4)).isFalse();
        assertThat(memory.mayBeAddress(at + 8, 4)).isFalse();
    }

    /** GNU ld puts each text elsewhere, or where an equal one ends; {@code -fmerge-all-constants} makes such sections. */
    @Test
    void entriesThatAreMerged() {
        var elf = TestElf.object(false, TestElf.ARM);
        int texts = elf.section(".rodata.str1.1", 1, TEXTS, "ab\0cd\0".getBytes(StandardCharsets.UTF_8));
        int constants = elf.section(".rodata.cst4", 1, MERGED, new byte[12]);
        int wide = elf.section(".rodata.str2.2", 1, TEXTS, new byte[] {1, 0, 0, 2, 0, 0, 3, 0});
        elf.header(texts, 0, 0, 1).header(constants, 0, 0, 4).header(wide, 0, 0, 2);
        int section = elf.symbol("", 0, 0, 3, 0, texts);
        int text = elf.symbol("text", 0, 0, texts);
        int constant = elf.symbol("constant", 4, 0, constants);
        int pointers = elf.data(".rodata", elf.words(3, 1, 3, 3, 4, -1));
        elf.relocations(
                pointers,
                false,
                new long[] {0, 2, section},
                new long[] {4, 2, text},
                new long[] {8, 2, text},
                new long[] {12, 2, constant},
                new long[] {16, 2, constant},
                new long[] {20, 2, constant});
        RomMemory memory = read(elf);
        long at = start(memory, ".rodata.str1.1");
        assertThat(memory.staysTogether(at, at + 3)).isTrue();
        assertThat(memory.staysTogether(at + 1, at + 2)).isTrue();
        assertThat(memory.staysTogether(at, at + 4)).isFalse();
        assertThat(memory.staysTogether(at + 3, at + 6)).isTrue();
        long four = start(memory, ".rodata.cst4");
        assertThat(memory.staysTogether(four + 4, four + 8)).isTrue();
        assertThat(memory.staysTogether(four + 4, four + 9)).isFalse();
        long two = start(memory, ".rodata.str2.2");
        assertThat(memory.staysTogether(two, two + 6)).isTrue();
        assertThat(memory.staysTogether(two, two + 7)).isFalse();
        long words = start(memory, ".rodata");
        assertThat(memory.staysTogether(words, words + 24)).isTrue();
        assertThat(memory.address(words)).isEqualTo(at + 3);
        assertThat(memory.address(words + 4)).isEqualTo(at + 1);
        assertThat(memory.mayBeAddress(words + 8, 4)).isFalse();
        assertThat(memory.address(words + 12)).isEqualTo(four + 7);
        assertThat(memory.mayBeAddress(words + 16, 4)).isFalse();
        assertThat(memory.mayBeAddress(words + 20, 4)).isFalse();
    }

    /** objcopy --set-section-flags .rodata=alloc,readonly,data,contents,exclude */
    @Test
    void sectionsThatALinkerLeavesOut() {
        var elf = TestElf.object(false, TestElf.ARM);
        int out = elf.section(".rodata", 1, TestElf.ALLOC | 0x8000_0000L, TEN);
        assertThat(read(elf).segments()).isEmpty();
        int data = elf.data(".data", TEN);
        elf.relocations(data, false, new long[] {0, 2, elf.symbol("out", 0, 0, out)});
        assertFault(elf, "found R_ARM_ABS32 to what will not be in memory, expected an address");
    }

    @Test
    void sectionsOfThreads() {
        var elf = TestElf.object(false, TestElf.ARM);
        elf.section(".tdata", 1, TestElf.ALLOC | 0x400, TEN);
        assertFault(elf, "found .tdata, of which each thread has its own, expected constants");
    }

    /** What AddressSanitizer and ThreadSanitizer of gcc add to an object. */
    @Test
    void sectionsThatRun() {
        for (String name : new String[] {".init_array.00099", ".fini_array", ".ctors.65436"}) {
            var elf = TestElf.object(false, TestElf.ARM);
            elf.section(name, 14, TestElf.ALLOC, TEN);
            assertFault(
                    elf,
                    "found " + name
                            + ", by which code runs that a sanitizer or profiler adds, expected frozen code alone:"
                            + " verify the linked ELF instead");
        }
    }
}
