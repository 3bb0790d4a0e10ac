package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Linked programs of one thing each. What real linkers make is compared with binutils elsewhere. */
class LinkedReaderTest {
    private static final byte[] TEN = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

    /** Flash with code and constants, and variables whose initial values are in flash behind them. */
    private static TestElf firmware() {
        var elf = TestElf.program(false, TestElf.ARM);
        int text = elf.section(".text", 1, TestElf.ALLOC | TestElf.EXEC, TEN);
        int data = elf.data(".data", elf.words(0x0800_0004L));
        elf.load(text, 0x0800_0000L, 0x0800_0000L).load(data, 0x2000_0000L, 0x0800_000cL);
        elf.symbol("main", 0x0800_0005L, 2, 2, 1, text);
        elf.symbol("variable", 0x2000_0000L, 4, data);
        elf.symbol("missing", 0, 0, 0, 1, 0);
        return elf;
    }

    @Test
    void initialValuesAreWhereTheProgramSeesThem() {
        RomMemory memory = ElfReader.read("firmware.elf", firmware().build());
        assertThat(memory.segments()).extracting(Segment::name).containsExactly(".text", ".data");
        assertThat(memory.pointer(0x2000_0000L)).isEqualTo(0x0800_0004L);
        assertThat(memory.symbol("main").orElseThrow().address()).isEqualTo(0x0800_0004L);
        assertThat(memory.symbol("missing")).isEmpty();
    }

    /** What is loaded over something, or made zero there, is in memory in its place when the program begins. */
    @Test
    void whatIsLoadedOrZeroOverOtherContent() {
        assertRefused(0x0800_0009L, 0x2000_1000L, "found content to be loaded where segment 1 is");
        assertRefused(0x0800_000aL, 0x0800_0009L, "found zeros where segment 0 is");
        assertThat(program(0x0800_000aL, 0x2000_1000L).segments()).hasSize(2);
    }

    /** Constants, variables whose initial values are loaded somewhere, and others that are zero. */
    private static RomMemory program(long loaded, long zeros) {
        var elf = TestElf.program(false, TestElf.ARM);
        elf.load(elf.data(".text", TEN), 0x0800_0000L, 0x0800_0000L);
        elf.load(elf.data(".data", TEN), 0x2000_0000L, loaded);
        elf.load(elf.noBits(".bss", 100), zeros, zeros);
        return ElfReader.read("x", elf.build());
    }

    private static void assertRefused(long loaded, long zeros, String fault) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> program(loaded, zeros))
                .withMessageContaining(fault + ", expected them apart");
    }

    @Test
    void segmentsOfAnImage() {
        List<LoadedSegment> segments =
                LoadedSegment.readAll("firmware.elf", ByteBuffer.wrap(firmware().build()));
        assertThat(segments)
                .containsExactly(
                        new LoadedSegment(0x0800_0000L, 0x0800_0000L, 10, 10, false),
                        new LoadedSegment(0x2000_0000L, 0x0800_000cL, 4, 4, false));
        assertThat(new MemoryRegion("FLASH", 0x0800_0000L, 0x1000).used(segments))
                .isEqualTo(14);
        assertThat(new MemoryRegion("RAM", 0x2000_0000L, 0x1000).used(segments)).isZero();
    }

    @Test
    void withoutSectionHeaders() {
        RomMemory memory = ElfReader.read(
                "firmware.elf", firmware().withoutSectionHeaders().build());
        assertThat(memory.segments()).extracting(Segment::name).containsExactly("segment 0", "segment 1");
        assertThat(memory.bytes(0x0800_0000L, 10).toArray()).isEqualTo(TEN);
        assertThat(memory.symbols()).isEmpty();
        assertThat(memory.with(List.of(GivenSymbols.parse("main=0x8000004"))).isNamed(0x0800_0004L, "main"))
                .isTrue();
    }

    /** The program header decides: a section that lies elsewhere, or over another, has no say. */
    @Test
    void sectionsThatDoNotFit() {
        var elf = TestElf.program(true, TestElf.RISCV);
        int all = elf.data("all", TEN);
        elf.load(all, 0x1000, 0x1000);
        elf.size(elf.address(elf.data("elsewhere", TEN), 0x1002).data("beyond", TEN), 500);
        elf.address(3, 0x1005);
        RomMemory memory = ElfReader.read("x.elf", elf.build());
        assertThat(memory.segments()).extracting(Segment::name).containsExactly("all");
        elf.address(all, 0x1001).size(all, 3);
        assertThat(ElfReader.read("x.elf", elf.build()).segments())
                .extracting(Segment::name)
                .containsExactly("segment 0");
    }

    /** As a loader does it, at the addresses that the program was linked for. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void dynamicRelocations(boolean sectionHeaders) {
        var elf = new TestElf(true, ByteOrder.LITTLE_ENDIAN, TestElf.X86_64, 3);
        int data = elf.data(".data", elf.words(0, 0, 0, 0, 0));
        elf.load(data, 0x4000, 0x4000);
        byte[] symbols = elf.buffer(72)
                .position(24)
                .putInt(1)
                .put((byte) 0x11)
                .put((byte) 0)
                .putShort((short) 1)
                .putLong(0x4008)
                .putLong(8)
                .putInt(7)
                .put((byte) 0x10)
                .put((byte) 0)
                .putShort((short) 0)
                .putLong(0)
                .putLong(0)
                .array();
        elf.load(elf.data(".dynsym", symbols), 0x1000, 0x1000);
        elf.load(elf.data(".dynstr", "\0known\0other\0".getBytes(StandardCharsets.UTF_8)), 0x2000, 0x2000);
        byte[] relocations = elf.words(
                0x4000,
                8,
                0x4020,
                0x4008,
                1L << 32 | 1,
                2,
                0x4010,
                2L << 32 | 1,
                0,
                0x4018,
                2L << 32 | 1,
                4,
                0x4020,
                2L << 32 | 6,
                0);
        elf.load(elf.data(".rela.dyn", relocations), 0x3000, 0x3000);
        elf.dynamic(
                elf.data(
                        ".dynamic",
                        elf.words(7, 0x3000, 8, relocations.length, 9, 24, 5, 0x2000, 10, 13, 6, 0x1000, 0, 0)),
                0x5000);
        if (!sectionHeaders) {
            elf.withoutSectionHeaders();
        }
        RomMemory memory = ElfReader.read("x.so", elf.build());
        assertThat(memory.pointer(0x4000)).isEqualTo(0x4020);
        assertThat(memory.pointer(0x4008)).isEqualTo(0x400a);
        assertThat(memory.isNamed(memory.pointer(0x4010), "other")).isTrue();
        assertThat(memory.segmentAt(memory.pointer(0x4010))).isEmpty();
        assertThat(memory.pointer(0x4018)).isEqualTo(memory.pointer(0x4010) + 4);
        assertThat(memory.pointer(0x4020)).as("a table of the loader").isZero();
    }

    /** Of a machine whose relocations are not known, a program that needs none can be read. */
    @Test
    void otherMachines() {
        var elf = TestElf.program(true, 8);
        elf.load(elf.data(".text", TEN), 0x4000_0000L, 0x4000_0000L);
        assertThat(ElfReader.read("x.elf", elf.build()).bytes(0x4000_0000L, 10).toArray())
                .isEqualTo(TEN);
    }
}
