package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.verifier.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is wrong with a file is said in one line: where, what was found and what was expected. */
class ElfFaultsTest {
    private static final byte[] TEN = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

    private static void assertFault(byte[] content, String fault) {
        assertThatThrownBy(() -> ElfReader.read("x.o", content))
                .isInstanceOf(UnreadableException.class)
                .satisfies(e -> assertThat(e.getMessage()).isEqualTo("x.o: " + fault));
    }

    /** Of a fault whose place depends on how this test lays out files. */
    private static void assertFaultSomewhere(byte[] content, String fault) {
        assertThatThrownBy(() -> ElfReader.read("x.o", content))
                .isInstanceOf(UnreadableException.class)
                .satisfies(e -> assertThat(e.getMessage()).matches("x\\.o: offset 0x[0-9a-f]+: \\Q" + fault + "\\E"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void otherFiles() {
        assertFault(new byte[0], "offset 0x0: found nothing, expected an ELF file");
        assertFault(new byte[3], "offset 0x0: found 3 bytes, expected an ELF file");
        assertFault(text("#include"), "offset 0x0: found 0x23696e63, expected an ELF file");
        String archive = "offset 0x0: found an archive (take the object out of it with ar x), expected an ELF file";
        assertFault(text("!<arch>\n"), archive);
        assertFault(text("!<thin>\n"), archive);
        assertFault(
                text("BC\u00c0\u00de1234"),
                "offset 0x0: found bytecode of LLVM's link-time optimisation (verify the linked ELF instead),"
                        + " expected an ELF file");
    }

    @Test
    void headers() {
        byte[] good = TestElf.object(false, TestElf.ARM).build();
        assertFault(with(good, 4, 3), "offset 0x4: found 3 as the class of the file, expected 1 or 2");
        assertFault(with(good, 5, 0), "offset 0x5: found 0 as the order of bytes, expected 1 or 2");
        assertFault(with(good, 16, 4), "offset 0x10: found an ELF file of type 4, expected an object or a program");
        assertFault(with(good, 46, 8), "offset 0x88: found section headers of 8 bytes, expected 40");
        assertFault(with(good, 49, 1), "offset 0x88: found the end of the file at 0x150, expected 261 section headers");
        assertFault(with(good, 50, 77), "offset 0x32: found section 77 for the names of sections, expected one of 5");
        byte[] cut = new byte[20];
        System.arraycopy(good, 0, cut, 0, 20);
        assertFault(cut, "offset 0x0: found the end of the file at 0x14, expected 52 bytes");
    }

    private static byte[] with(byte[] good, int place, int value) {
        byte[] changed = good.clone();
        changed[place] = (byte) value;
        return changed;
    }

    @Test
    void onlyBytecode() {
        var elf = TestElf.object(true, TestElf.X86_64);
        elf.section(".text", 1, TestElf.ALLOC | TestElf.EXEC, new byte[0]);
        elf.section(".gnu.lto_.decls.1234", 1, 0, TEN);
        assertFaultSomewhere(
                elf.build(),
                "found only bytecode of link-time optimisation, expected machine code: verify the linked ELF instead");
        elf.data(".rodata", TEN);
        assertThat(ElfReader.read("x.o", elf.build()).segments()).hasSize(1);
    }

    @Test
    void sections() {
        var elf = TestElf.object(false, TestElf.ARM);
        elf.size(elf.data(".rodata", TEN), 5000);
        assertFaultSomewhere(elf.build(), "found the end of the file at 0x190, expected 5000 bytes");
        var odd = TestElf.object(false, TestElf.ARM);
        odd.align(odd.data(".rodata", TEN), 3);
        assertFaultSomewhere(odd.build(), "found an alignment of 3, expected a power of two");
        var huge = TestElf.object(false, TestElf.ARM);
        huge.noBits(".bss", 0xffff_ff00L);
        assertFaultSomewhere(
                huge.build(),
                "found something of 4294967040 bytes aligned to 1, expected it to fit in the address space");
        var compressed = TestElf.object(false, TestElf.ARM);
        compressed.section(".rodata", 1, TestElf.ALLOC | 0x800, TEN);
        assertFaultSomewhere(compressed.build(), "found .rodata compressed, expected it as it will be in memory");
    }

    /** A trap: little in the file, much in memory. */
    @Test
    void moreContentThanTheFileHas() {
        var elf = TestElf.program(false, TestElf.ARM);
        int all = elf.data(".rodata", new byte[5000]);
        elf.load(all, 0x1000, 0x1000).load(all, 0x8000, 0x8000);
        assertFaultSomewhere(elf.build(), "found more content than the file has, expected each byte in one place");
    }

    @Test
    void relocations() {
        assertRelocationFault(
                TestElf.RISCV, new long[] {0, 26, 1, 0}, "found R_RISCV_HI20 in .rodata, expected an address");
        assertRelocationFault(
                TestElf.RISCV,
                new long[] {0, 250, 1, 0},
                "found relocation 250 of machine 243, expected one that is known");
        assertRelocationFault(
                8, new long[] {0, 2, 1, 0}, "found relocation 2 of machine 8, expected one that is known");
        assertRelocationFault(
                TestElf.RISCV, new long[] {7, 1, 1, 0}, "found R_RISCV_32 for byte 7, expected one of 10");
        assertRelocationFault(TestElf.RISCV, new long[] {0, 1, 9, 0}, "found symbol 9, expected one of 3");
        assertRelocationFault(
                TestElf.RISCV,
                new long[] {0, 1, 2, 0},
                "found R_RISCV_32 to what will not be in memory, expected an address");
    }

    private static void assertRelocationFault(int machine, long[] relocation, String fault) {
        var elf = TestElf.object(false, machine);
        int data = elf.data(".rodata", TEN);
        elf.symbol("x", 0, 0, data);
        elf.symbol("debug", 0, 0, elf.section(".debug", 1, 0, TEN));
        elf.relocations(data, true, relocation);
        assertFaultSomewhere(elf.build(), fault);
    }

    @Test
    void tables() {
        var elf = TestElf.object(true, TestElf.X86_64);
        int data = elf.data(".rodata", TEN);
        int relocations = elf.relocations(data, true, new long[] {0, 1, 0, 0});
        elf.header(relocations, -1, data, 16);
        assertFaultSomewhere(elf.build(), "found relocations of 16 bytes, expected 24 bytes each");
        elf.header(relocations, data, data, 24);
        assertFaultSomewhere(elf.build(), "found section 1 as symbols, expected the symbol table");
        elf.header(relocations, -1, 99, 24);
        assertFaultSomewhere(elf.build(), "found section 99 as the target of .rel1, expected one of 7");
        var compact = TestElf.object(true, TestElf.X86_64);
        compact.header(compact.section(".crel", 0x4000_0014, 0, TEN), -1, compact.data(".rodata", TEN), 1);
        assertFaultSomewhere(compact.build(), "found compact relocations, expected REL or RELA");
        var symbols = TestElf.object(true, TestElf.X86_64);
        symbols.symbol("x", 0, 0, 55);
        assertFaultSomewhere(symbols.build(), "found a symbol of section 55, expected one of 5");
    }

    /** Another trap: many sections that say that they have the same relocations. */
    @Test
    void moreRelocationsThanTheFileHas() {
        var elf = TestElf.object(false, TestElf.ARM);
        int data = elf.data(".rodata", TEN);
        long[][] many = new long[2000][];
        Arrays.fill(many, new long[] {0, 0, 0});
        int relocations = elf.relocations(data, false, many);
        elf.relocations(data, false);
        assertThat(ElfReader.read("x.o", elf.build()).segments()).hasSize(1);
        elf.shareContent(relocations + 1, relocations);
        assertFaultSomewhere(elf.build(), "found more relocations than the file has, expected each once");
    }

    @Test
    void segments() {
        assertFault(
                TestElf.program(true, TestElf.RISCV).build(),
                "offset 0x0: found no segment to be loaded, expected a linked program");
        var overlapping = TestElf.program(false, TestElf.ARM);
        overlapping.load(overlapping.data(".a", TEN), 0x1000, 0x1000);
        overlapping.load(overlapping.data(".b", TEN), 0x1009, 0x1009);
        assertFaultSomewhere(
                overlapping.build(), "found .b at address 0x1009, where .a is already, expected them apart");
        var high = TestElf.program(false, TestElf.ARM);
        high.load(high.data(".a", TEN), 0xffff_fffcL, 0);
        assertFaultSomewhere(
                high.build(), "found 10 bytes at address 0xfffffffc, expected them to end within the address space");
        var outside = TestElf.program(false, TestElf.ARM);
        outside.load(outside.data(".a", TEN), 0x1000, 0x1000, 9999);
        assertFaultSomewhere(outside.build(), "found the end of the file at 0x1a8, expected 9999 bytes");
    }

    @Test
    void dynamicSections() {
        var elf = new TestElf(true, ByteOrder.LITTLE_ENDIAN, TestElf.X86_64, 3);
        int data = elf.data(".data", elf.words(0x1000, 3, 0));
        elf.load(data, 0x1000, 0x1000);
        int dynamic = elf.data(".dynamic", elf.words(7, 0x1000, 8, 24, 9, 24));
        elf.dynamic(dynamic, 0x2000);
        assertFaultSomewhere(elf.build(), "found the dynamic relocation R_X86_64_GOT32, expected an address");
        var wrong = new TestElf(true, ByteOrder.LITTLE_ENDIAN, TestElf.X86_64, 3);
        wrong.load(wrong.data(".data", TEN), 0x1000, 0x1000);
        wrong.dynamic(wrong.data(".dynamic", wrong.words(7, 0x1000, 8, 24, 9, 12)), 0x2000);
        assertFaultSomewhere(wrong.build(), "found dynamic relocations of 12 bytes, expected 24");
        var beyond = new TestElf(true, ByteOrder.LITTLE_ENDIAN, TestElf.X86_64, 3);
        beyond.load(beyond.data(".data", TEN), 0x1000, 0x1000);
        beyond.dynamic(beyond.data(".dynamic", beyond.words(7, 0x1000, 8, 24, 9, 24)), 0x2000);
        assertFault(beyond.build(), "address 0x1008: found the end of what is loaded, expected 8 bytes");
    }

    @Test
    void onlyLinkedProgramsHaveSegments() {
        assertThatThrownBy(() -> LoadedSegment.readAll(
                        "x.o",
                        ByteBuffer.wrap(TestElf.object(false, TestElf.ARM).build())))
                .hasMessage("x.o: offset 0x10: found an ELF file of type 1, expected a linked program");
    }

    /** Names of a damaged table could each be as long as the table. */
    @Test
    void namesLongerThanTheirTable() {
        var elf = TestElf.object(false, TestElf.ARM);
        int names = elf.section(".names", 3, 0, "x".repeat(3000).concat("\0").getBytes(StandardCharsets.UTF_8));
        ByteBuffer symbols = elf.buffer(16 * 1000);
        for (int i = 0; i < 1000; i++) {
            symbols.putInt(16 * i, i);
        }
        byte[] table = new byte[symbols.capacity()];
        symbols.get(0, table);
        elf.header(elf.section(".symtab", 2, 0, table), names, 0, 16);
        assertFaultSomewhere(elf.build(), "found names far longer than their table, expected them to be in it once");
    }
}
