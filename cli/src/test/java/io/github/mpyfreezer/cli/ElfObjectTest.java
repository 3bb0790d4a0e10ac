package io.github.mpyfreezer.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.Integers;
import io.github.mpyfreezer.cli.Firmware.QstrHeaderFile;
import io.github.mpyfreezer.cli.Firmware.Saved;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Object files of all fixtures, from every compiler, are read as binutils read them: each byte, and in each place of a
 * relocation the address of what binutils say it refers to.
 */
class ElfObjectTest {
    private static final Set<String> ABSOLUTE =
            Set.of("R_ARM_ABS32", "R_386_32", "R_X86_64_64", "R_RISCV_32", "R_RISCV_64", "R_XTENSA_32");
    private static final List<Release> GENERATIONS =
            List.of(Release.V1_19, Release.V1_20, Release.V1_22, Release.V1_29, Release.CIRCUITPYTHON_10_2);
    private static final List<Words> WORDS = List.of(Words.A, Words.C, Words.D);

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> ofEveryFirmware() {
        List<Compiler> compilers = Compiler.installed();
        int[] sizes = {GENERATIONS.size(), compilers.size(), WORDS.size(), Saved.values().length, 2, 2};
        return Pairwise.cover(sizes, choices -> firmware(compilers, choices).exists()).stream()
                .map(choices -> DynamicTest.dynamicTest(
                        firmware(compilers, choices) + (choices[5] == 1 ? " sections" : ""),
                        () -> check(firmware(compilers, choices), choices[5] == 1)));
    }

    @TestFactory
    Stream<DynamicTest> withEveryCompiler() {
        return Arrays.stream(Compiler.values())
                .map(compiler -> DynamicTest.dynamicTest(
                        compiler.name(), () -> compiler.missing().ifPresent(why -> abort("not compiled: " + why))));
    }

    private static Firmware firmware(List<Compiler> compilers, int[] choices) {
        Words words = WORDS.get(choices[2]);
        return new Firmware(
                GENERATIONS.get(choices[0]),
                compilers.get(choices[1]),
                words,
                Integers.MPZ_16,
                words == Words.D ? FloatKind.DOUBLE : FloatKind.FLOAT,
                QstrHeaderFile.HASH2,
                Saved.values()[choices[3]],
                choices[4] == 1,
                "gnu99");
    }

    private static void check(Firmware firmware, boolean sections) throws IOException {
        var build = new FrozenBuild(folder, firmware);
        Path object = build.object(sections ? List.of("-fdata-sections") : List.of());
        RomMemory memory = ElfReader.read("frozen_content.o", Files.readAllBytes(object));
        var tools = new Binutils(firmware.compiler(), object);
        boolean wide = firmware.compiler().is64Bit();
        assertThat(memory.pointerBytes()).isEqualTo(wide ? 8 : 4);
        Map<String, byte[]> contents = tools.contents();
        Map<String, Long> addresses = addresses(memory, tools, contents);
        checkNames(memory, tools, addresses);
        relocate(memory, firmware.compiler(), tools, addresses, contents);
        for (Segment segment : memory.segments()) {
            assertThat(segment.content().toArray()).as(segment.name()).isEqualTo(contents.get(segment.name()));
        }
        checkWalk(memory, build);
    }

    /** Where each section was put: all that will be in memory, in places of their own. */
    private static Map<String, Long> addresses(RomMemory memory, Binutils tools, Map<String, byte[]> contents) {
        Map<String, Long> addresses = new HashMap<>();
        memory.segments().forEach(segment -> addresses.put(segment.name(), segment.address()));
        List<String> expected = tools.sections().stream()
                .filter(section -> section.allocated()
                        && !section.name().startsWith(".note")
                        && contents.containsKey(section.name()))
                .map(Binutils.Section::name)
                .toList();
        assertThat(memory.segments()).extracting(Segment::name).containsExactlyInAnyOrderElementsOf(expected);
        return addresses;
    }

    private static void checkNames(RomMemory memory, Binutils tools, Map<String, Long> addresses) {
        Map<String, String> sections = new HashMap<>();
        tools.sections().forEach(section -> sections.put(Integer.toString(section.number()), section.name()));
        int found = 0;
        for (Binutils.Symbol symbol : tools.symbols()) {
            Long section = addresses.get(sections.getOrDefault(symbol.section(), ""));
            if (section != null && symbol.type().equals("OBJECT")) {
                found++;
                assertThat(memory.symbolsAt(section + symbol.value()))
                        .as(symbol.name())
                        .anyMatch(named -> named.name().equals(symbol.name()) && named.size() == symbol.size());
            }
            if (symbol.section().equals("UND") && !symbol.name().isEmpty()) {
                long address = memory.symbol(symbol.name()).orElseThrow().address();
                assertThat(memory.segmentAt(address)).isEmpty();
                assertThat(address % 8).as("a word holds it as an address").isZero();
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    /** Puts in the places of relocations what a linker would put there, by what binutils say of them. */
    private static void relocate(
            RomMemory memory,
            Compiler compiler,
            Binutils tools,
            Map<String, Long> addresses,
            Map<String, byte[]> contents) {
        Map<Integer, Binutils.Symbol> symbols = new HashMap<>();
        tools.symbols().forEach(symbol -> symbols.put(symbol.number(), symbol));
        Map<String, Long> targets = new HashMap<>();
        tools.sections().forEach(section -> {
            if (addresses.containsKey(section.name())) {
                targets.put(Integer.toString(section.number()), addresses.get(section.name()));
            }
        });
        int count = 0;
        for (Binutils.Relocation relocation : tools.relocations(compiler.is64Bit())) {
            if (!addresses.containsKey(relocation.section())
                    || relocation.type().equals("R_RISCV_ALIGN")
                    || relocation.type().equals("R_ARM_NONE")) {
                continue;
            }
            assertThat(ABSOLUTE).contains(relocation.type());
            count++;
            Binutils.Symbol symbol = requireNonNull(symbols.get(relocation.symbol()));
            long target = symbol.section().equals("UND")
                    ? memory.symbol(symbol.name()).orElseThrow().address()
                    : requireNonNull(targets.get(symbol.section())) + symbol.value();
            add(
                    requireNonNull(contents.get(relocation.section())),
                    (int) relocation.place(),
                    memory.pointerBytes(),
                    target + relocation.addend());
        }
        assertThat(count).isGreaterThan(100);
    }

    /** Adds to a little-endian number, which is what an addend in the place means; with others 0 is there. */
    private static void add(byte[] content, int at, int bytes, long more) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | content[at + i] & 0xff;
        }
        for (int i = 0; i < bytes; i++) {
            content[at + i] = (byte) (value + more >>> 8 * i);
        }
    }

    private static void checkWalk(RomMemory memory, FrozenBuild build) {
        assertThat(FrozenWalk.names(memory)).isEqualTo(build.names());
        assertThat(FrozenWalk.structures(memory, build)).isEqualTo(build.structures());
        long pool = memory.symbol("mp_qstr_frozen_const_pool").orElseThrow().address();
        long previous = memory.pointer(pool);
        if (memory.segmentAt(previous).isPresent()) {
            // Strings that must not stand in a sorted pool have one of their own.
            previous = memory.pointer(previous);
        }
        assertThat(memory.isNamed(previous, "mp_qstr_const_pool")).isTrue();
    }
}
