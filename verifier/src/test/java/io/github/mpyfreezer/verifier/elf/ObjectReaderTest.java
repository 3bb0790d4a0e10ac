package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects of one thing each. What whole objects of real compilers hold is compared with binutils elsewhere. */
class ObjectReaderTest {
    private static final byte[] TEN = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

    private static long address(RomMemory memory, String name) {
        return memory.symbol(name).orElseThrow().address();
    }

    private static Segment segment(RomMemory memory, String name) {
        return memory.segments().stream()
                .filter(segment -> segment.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Numbers of absolute relocations as the supplements have them; where the addend stands is usual there. */
    @ParameterizedTest
    @CsvSource({
        "false, LITTLE_ENDIAN, 40, 2, false, 0",
        "false, BIG_ENDIAN, 40, 2, false, 0",
        "false, LITTLE_ENDIAN, 40, 38, false, 0",
        "false, LITTLE_ENDIAN, 40, 2, true, 0",
        "false, LITTLE_ENDIAN, 3, 1, false, 0",
        "true, LITTLE_ENDIAN, 62, 1, true, 0",
        "false, LITTLE_ENDIAN, 243, 1, true, 0",
        "true, LITTLE_ENDIAN, 243, 2, true, 0",
        "true, BIG_ENDIAN, 243, 2, true, 0",
        "false, LITTLE_ENDIAN, 94, 1, true, 2",
        "true, LITTLE_ENDIAN, 183, 257, true, 0",
        "true, LITTLE_ENDIAN, 21, 38, true, 0",
        "true, BIG_ENDIAN, 21, 38, true, 0",
    })
    void absoluteRelocations(boolean wide, String order, int machine, int type, boolean withAddend, int inPlace) {
        var elf = new TestElf(
                wide, "BIG_ENDIAN".equals(order) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, machine, 1);
        int target = elf.data(".rodata.target", TEN);
        int pointers = elf.data(".rodata.pointers", elf.words(withAddend ? 0 : 3, 77, withAddend ? inPlace : 5));
        int word = wide ? 8 : 4;
        int section = elf.symbol("", 0, 0, 3, 0, target);
        int symbol = elf.symbol("target", 2, 4, target);
        elf.symbol("pointers", 0, 3L * word, pointers);
        elf.relocations(
                pointers, withAddend, new long[] {0, type, section, 3}, new long[] {2L * word, type, symbol, 5 - inPlace
                });
        RomMemory memory = ElfReader.read("x.o", elf.build());
        long at = address(memory, "pointers");
        assertThat(memory.pointerBytes()).isEqualTo(word);
        assertThat(memory.pointer(at))
                .isEqualTo(segment(memory, ".rodata.target").address() + 3);
        assertThat(memory.pointer(at + word)).isEqualTo(77);
        assertThat(memory.pointer(at + 2L * word)).isEqualTo(address(memory, "target") + 5);
        assertThat(memory.symbol("target").orElseThrow().size()).isEqualTo(4);
        assertThat(address(memory, "target") - segment(memory, ".rodata.target").address())
                .isEqualTo(2);
    }

    @Test
    void distancesAndSums() {
        var x86 = TestElf.object(true, TestElf.X86_64);
        int data = x86.data(".data", new byte[8]);
        int there = x86.symbol("there", 6, 0, data);
        x86.relocations(data, true, new long[] {0, 24, there, -1});
        RomMemory memory = ElfReader.read("x.o", x86.build());
        assertThat(memory.unsigned(segment(memory, ".data").address(), 8)).isEqualTo(5);
        var riscv = TestElf.object(false, TestElf.RISCV);
        int table = riscv.data(".rodata", riscv.words(8));
        int from = riscv.symbol("from", 1, 0, table);
        int to = riscv.symbol("to", 3, 0, table);
        riscv.relocations(table, true, new long[] {0, 35, to, 0}, new long[] {0, 39, from, 0});
        RomMemory sums = ElfReader.read("x.o", riscv.build());
        assertThat(sums.unsigned(segment(sums, ".rodata").address(), 4)).isEqualTo(10);
    }

    @Test
    void sectionsAreAlignedAndApart() {
        var elf = TestElf.object(false, TestElf.ARM);
        int first = elf.data(".a", TEN);
        int second = elf.align(elf.data(".b", TEN), 64).data(".c", TEN);
        elf.align(second, 4096);
        int bss = elf.align(elf.noBits(".bss", 100), 32).symbol("variable", 4, 8, 4);
        assertThat(bss).isEqualTo(1);
        elf.section(".comment", 1, 0, TEN);
        elf.section(".note.gnu.property", 7, TestElf.ALLOC, TEN);
        elf.symbol("end_of_a", 10, 0, first);
        RomMemory memory = ElfReader.read("x.o", elf.build());
        assertThat(memory.segments()).extracting(Segment::name).containsExactly(".a", ".b", ".c");
        assertThat(segment(memory, ".b").address() % 128).isEqualTo(64);
        assertThat(segment(memory, ".c").address() % 4096).isZero();
        assertThat(memory.segmentAt(address(memory, "end_of_a"))).isEmpty();
        assertThat(memory.segmentAt(address(memory, "variable"))).isEmpty();
        assertThat((address(memory, "variable") - 4) % 32).isZero();
    }

    @Test
    void whatIsDefinedElsewhereHasAnAddressInNoSegment() {
        var elf = TestElf.object(false, TestElf.ARM);
        int data = elf.data(".rodata", elf.words(0, 0, 0, 0));
        int outside = elf.symbol("mp_type_str", 0, 0, 0, 1, 0);
        int weak = elf.symbol("perhaps", 0, 0, 0, 2, 0);
        int common = elf.symbol("common", 16, 40, 1, 1, 0xfff2);
        int absolute = elf.symbol("absolute", 0x2000_0000L, 0, 0, 1, 0xfff1);
        elf.relocations(
                data,
                false,
                new long[] {0, 2, outside},
                new long[] {4, 2, weak},
                new long[] {8, 2, common},
                new long[] {12, 2, absolute});
        RomMemory memory = ElfReader.read("x.o", elf.build());
        long at = segment(memory, ".rodata").address();
        for (String name : new String[] {"mp_type_str", "perhaps", "common"}) {
            assertThat(memory.isNamed(memory.pointer(at), name)).as(name).isTrue();
            assertThat(memory.segmentAt(memory.pointer(at))).isEmpty();
            at += 4;
        }
        assertThat(address(memory, "common") % 16).isZero();
        assertThat(memory.pointer(at)).isEqualTo(0x2000_0000L);
        assertThat(memory.symbols()).extracting(symbol -> symbol.address()).doesNotHaveDuplicates();
    }

    /** A pointer to a Thumb function has the bit; the function stands where it stands. */
    @Test
    void thumbFunctions() {
        var elf = TestElf.object(false, TestElf.ARM);
        int text = elf.section(".text", 1, TestElf.ALLOC | TestElf.EXEC, TEN);
        int data = elf.data(".rodata", elf.words(0, 0));
        int function = elf.symbol("function", 5, 4, 2, 1, text);
        elf.symbol("$t", 4, 0, 0, 0, text);
        elf.symbol("$d.12", 0, 0, 0, 0, text);
        elf.symbol(".LC0", 0, 0, 0, 0, text);
        elf.relocations(data, false, new long[] {0, 2, function});
        RomMemory memory = ElfReader.read("x.o", elf.build());
        long at = segment(memory, ".text").address();
        assertThat(address(memory, "function")).isEqualTo(at + 4);
        assertThat(memory.pointer(segment(memory, ".rodata").address())).isEqualTo(at + 5);
        assertThat(memory.symbols()).hasSize(1);
    }

    @Test
    void globalNamesCountBeforeLocalOnes() {
        var elf = TestElf.object(true, TestElf.RISCV);
        int data = elf.data(".data", TEN);
        elf.symbol("name", 1, 0, 1, 0, data);
        elf.symbol("name", 2, 0, 1, 2, data);
        elf.symbol("name", 3, 0, 1, 1, data);
        RomMemory memory = ElfReader.read("x.o", elf.build());
        assertThat(address(memory, "name")).isEqualTo(segment(memory, ".data").address() + 3);
        assertThat(memory.symbols()).hasSize(3);
    }

    /** A linker may put anything beside a section or behind what is defined elsewhere. */
    @Test
    void addressesBesideWhatTheyAreOf() {
        var elf = TestElf.object(false, TestElf.ARM);
        int first = elf.data(".rodata.first", TEN);
        int second = elf.data(".rodata.second", TEN);
        int pointers = elf.data(".rodata.pointers", elf.words(26, 9, -1, 32, 0));
        int inFirst = elf.symbol("first", 0, 10, first);
        int inSecond = elf.symbol("second", 1, 10, second);
        int outside = elf.symbol("outside", 0, 0, 0, 1, 0);
        elf.relocations(
                pointers,
                false,
                new long[] {0, 2, inFirst},
                new long[] {4, 2, inFirst},
                new long[] {8, 2, inSecond},
                new long[] {12, 2, outside},
                new long[] {16, 2, outside});
        RomMemory memory = ElfReader.read("x.o", elf.build());
        long at = segment(memory, ".rodata.pointers").address();
        assertThat(memory.segmentAt(memory.pointer(at))).isEmpty();
        assertThat(memory.pointer(at + 4)).isEqualTo(address(memory, "first") + 9);
        assertThat(memory.pointer(at + 8)).isEqualTo(address(memory, "second") - 1);
        assertThat(memory.symbolsAt(memory.pointer(at + 12))).isEmpty();
        assertThat(memory.pointer(at + 12) - address(memory, "outside")).isNotEqualTo(32);
        assertThat(memory.isNamed(memory.pointer(at + 16), "outside")).isTrue();
    }

    /** Advice changes nothing; what becomes of instructions only the linker knows, so that nothing is equal to them. */
    @Test
    void adviceForTheLinkerAndInstructions() {
        var elf = TestElf.object(false, TestElf.RISCV);
        int text = elf.section(".text", 1, TestElf.ALLOC | TestElf.EXEC, TEN);
        int symbol = elf.symbol("x", 0, 0, text);
        elf.relocations(
                text,
                true,
                new long[] {0, 26, symbol, 0},
                new long[] {0, 26, symbol, 0},
                new long[] {0, 51, 0, 0},
                new long[] {2, 43, 0, 2});
        RomMemory memory = ElfReader.read("x.o", elf.build());
        assertThat(segment(memory, ".text").content().toArray())
                .isEqualTo(new byte[] {-1, -2, -3, -4, 4, 5, 6, 7, 8, 9});
    }

    /** More sections than 16 bits can number: {@code SHN_XINDEX}. */
    @Test
    void manySections() {
        var elf = TestElf.object(false, TestElf.ARM);
        for (int i = 0; i < 0x10010; i++) {
            elf.data(".s", (byte) i);
        }
        elf.symbol("early", 0, 1, 0x0100);
        elf.symbol("middle", 0, 1, 0xfff1 - 4);
        int last = elf.data(".last", elf.words(0));
        elf.symbol("last", 0, 4, last);
        elf.relocations(last, false, new long[] {0, 2, 2});
        RomMemory memory = ElfReader.read("x.o", elf.build());
        assertThat(memory.segments()).hasSize(0x10011);
        assertThat(memory.unsigned(address(memory, "early"), 1)).isEqualTo(0xff);
        assertThat(memory.unsigned(memory.pointer(address(memory, "last")), 1)).isEqualTo(0xec);
    }

    @Test
    void sectionsOfGroupsAndCompressedDebugSections() {
        var elf = TestElf.object(true, TestElf.X86_64);
        int member = elf.section(".rodata._ZTS1x", 1, TestElf.ALLOC | 0x200, TEN);
        int group = elf.section(".group", 17, 0, new byte[] {1, 0, 0, 0, (byte) member, 0, 0, 0});
        elf.header(group, 3, 1, 4);
        elf.section(".debug_info", 1, 0x800, TEN);
        elf.relocations(3, true, new long[] {99, 250, 1, 0});
        elf.symbol("_ZTS1x", 0, 10, 1, 2, member);
        RomMemory memory = ElfReader.read("x.o", elf.build());
        assertThat(memory.bytes(address(memory, "_ZTS1x"), 10).toArray()).isEqualTo(TEN);
        assertThat(memory.segments()).hasSize(1);
    }
}
