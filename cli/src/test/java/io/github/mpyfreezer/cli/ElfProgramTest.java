package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mpyfreezer.cli.Firmware.QstrHeaderFile;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.elf.LoadedSegment;
import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that the linkers of all compilers make of frozen code, in all the ways that firmwares are linked: what the
 * firmware would find from its names on is found, and what binutils say of addresses and bytes is so.
 */
class ElfProgramTest {
    private static final List<Release> GENERATIONS =
            List.of(Release.V1_19, Release.V1_20, Release.V1_22, Release.V1_29, Release.CIRCUITPYTHON_10_2);

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> inEveryWay() {
        List<DynamicTest> tests = new ArrayList<>();
        int generation = 0;
        for (Compiler compiler : Compiler.values()) {
            for (LinkWay way : LinkWay.values()) {
                if (way.exists(compiler)) {
                    Firmware firmware = Firmware.usual(GENERATIONS.get(generation++ % GENERATIONS.size()), compiler);
                    tests.add(DynamicTest.dynamicTest(way + " " + firmware, () -> check(firmware, way)));
                }
            }
        }
        return tests.stream();
    }

    private static void check(Firmware firmware, LinkWay way) throws IOException {
        firmware.compiler().missing().ifPresent(why -> abort("not linked: " + why));
        var build = new FrozenBuild(folder, firmware);
        Path map = folder.resolve(firmware.compiler() + "-" + way + ".map");
        List<String> options = new ArrayList<>(way.options());
        options.add("-Wl,-Map=" + map);
        Path program = build.program("firmware.elf", options);
        RomMemory memory = ElfReader.read("firmware.elf", Files.readAllBytes(program));
        var tools = new Binutils(firmware.compiler(), program);
        if (way == LinkWay.STRIPPED) {
            assertThat(memory.symbols()).isEmpty();
            MapFile read = MapFile.read("firmware.map", Files.readString(map, StandardCharsets.ISO_8859_1));
            memory = memory.with(read.symbols());
        }
        checkFound(memory, build);
        checkNames(memory, tools);
        if (way.movesNothing()) {
            checkBytes(memory, tools);
        }
        checkWithoutSections(program, memory, build);
    }

    private static void checkFound(RomMemory memory, FrozenBuild build) {
        assertThat(FrozenWalk.names(memory)).isEqualTo(build.names());
        assertThat(FrozenWalk.structures(memory, build)).isEqualTo(build.structures());
        FrozenWalk.checkQstrs(memory, build);
    }

    private static void checkNames(RomMemory memory, Binutils tools) {
        for (Binutils.Symbol symbol : tools.symbols()) {
            if (symbol.type().equals("OBJECT") && !symbol.section().equals("UND")) {
                assertThat(memory.symbolsAt(symbol.value()))
                        .anyMatch(named -> named.name().equals(symbol.name()) && named.size() == symbol.size());
            }
        }
    }

    private static void checkBytes(RomMemory memory, Binutils tools) {
        Map<String, byte[]> contents = tools.contents();
        int checked = 0;
        for (Binutils.Section section : tools.sections()) {
            byte[] content = contents.get(section.name());
            if (section.allocated() && content != null) {
                assertThat(memory.bytes(section.address(), section.size()).toArray())
                        .isEqualTo(content);
                checked++;
            }
        }
        assertThat(checked).isPositive();
        assertThat(memory.segments().stream()
                        .filter(segment -> contents.containsKey(segment.name()))
                        .count())
                .isEqualTo(checked);
    }

    /** Section headers are for tools; a program can be without. Then names are what the user knows. */
    private static void checkWithoutSections(Path program, RomMemory memory, FrozenBuild build) throws IOException {
        byte[] content = Files.readAllBytes(program);
        boolean wide = content[4] == 2;
        for (int at : wide
                ? new int[] {0x28, 0x29, 0x2a, 0x2b, 0x3c, 0x3d, 0x3e, 0x3f}
                : new int[] {0x20, 0x21, 0x22, 0x23, 0x30, 0x31, 0x32, 0x33}) {
            content[at] = 0;
        }
        RomMemory bare = ElfReader.read("firmware.elf", content);
        assertThat(bare.segments()).extracting(Segment::name).allMatch(name -> name.startsWith("segment "));
        List<Symbol> known = Stream.of("mp_frozen_names", "mp_frozen_mpy_content", "mp_qstr_frozen_const_pool")
                .map(name -> memory.symbol(name).orElseThrow())
                .toList();
        RomMemory named = bare.with(known);
        assertThat(FrozenWalk.names(named)).isEqualTo(build.names());
        FrozenWalk.checkQstrs(named, build);
        assertThat(FrozenWalk.modules(named, build)).isEqualTo(FrozenWalk.modules(memory, build));
    }

    @TestFactory
    Stream<DynamicTest> bytecodeOfTheLinkerIsRefused() {
        return Stream.of(Compiler.values())
                .map(compiler -> DynamicTest.dynamicTest(compiler.name(), () -> {
                    compiler.missing().ifPresent(why -> abort("not compiled: " + why));
                    var build = new FrozenBuild(folder, Firmware.usual(Release.V1_29, compiler));
                    byte[] slim = Files.readAllBytes(build.object(List.of("-flto", "-fno-fat-lto-objects")));
                    assertThatThrownBy(() -> ElfReader.read("frozen_content.o", slim))
                            .isInstanceOf(UnreadableException.class)
                            .hasMessageEndingWith(
                                    "found only bytecode of link-time optimisation, expected machine code:"
                                            + " verify the linked ELF instead");
                    byte[] fat = Files.readAllBytes(build.object(List.of("-flto", "-ffat-lto-objects")));
                    assertThat(FrozenWalk.names(ElfReader.read("frozen_content.o", fat)))
                            .isEqualTo(build.names());
                }));
    }

    /** Every width of hashes and lengths, with every generation that has it. */
    @TestFactory
    Stream<DynamicTest> poolsOfEveryGeneration() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Release release : GENERATIONS) {
            for (QstrHeaderFile qstrs : QstrHeaderFile.values()) {
                Firmware firmware = Firmware.usual(release, Compiler.HOST_64).with(qstrs);
                if (firmware.exists()) {
                    tests.add(DynamicTest.dynamicTest(firmware.toString(), () -> {
                        firmware.compiler().missing().ifPresent(why -> abort("not linked: " + why));
                        var build = new FrozenBuild(folder, firmware);
                        Path program = build.program("firmware.elf", LinkWay.STATIC.options());
                        checkFound(ElfReader.read("firmware.elf", Files.readAllBytes(program)), build);
                    }));
                }
            }
        }
        return tests.stream();
    }

    /** What the linker says that it used of a region is what the segments take there. */
    @Test
    void regionsOfAFirmware() throws IOException {
        Compiler.CORTEX_M4.missing().ifPresent(why -> abort("not linked: " + why));
        Path script = Files.writeString(folder.resolve("firmware.ld"), """
                MEMORY {
                    FLASH (rx) : ORIGIN = 0x08000000, LENGTH = 1024K
                    RAM (rwx) : ORIGIN = 0x20000000, LENGTH = 0x20000
                }
                SECTIONS {
                    .text : { *(.text* .rodata*) . = ALIGN(4); } > FLASH
                    .data : { *(.data*) . = ALIGN(4); } > RAM AT > FLASH
                    .bss : { *(.bss* COMMON) } > RAM
                }
                """);
        Path source = Files.writeString(folder.resolve("variables.c"), """
                int counter = 42, zero[100];
                const char text[] = "text";
                int *const pointer = &counter;
                """);
        Path program = folder.resolve("regions.elf");
        Path map = folder.resolve("regions.map");
        Compiler.Result linked = Compiler.CORTEX_M4.link(
                source,
                program,
                List.of("-nostdlib", "-T", script.toString(), "-Wl,-e,0,-Map=" + map + ",--print-memory-usage"));
        assertThat(linked.code()).isZero();
        byte[] content = Files.readAllBytes(program);
        List<LoadedSegment> segments = LoadedSegment.readAll("regions.elf", ByteBuffer.wrap(content));
        MapFile read = MapFile.read("regions.map", Files.readString(map));
        Map<String, Long> used = new HashMap<>();
        read.regions().forEach(region -> used.put(region.name(), region.used(segments)));
        assertThat(linked.output()).containsPattern("FLASH: +" + used.get("FLASH") + " B +1 MB");
        assertThat(read.regions()).extracting(region -> region.length()).containsExactly(0x10_0000L, 0x2_0000L);
        RomMemory memory = ElfReader.read("regions.elf", content);
        long pointer = memory.pointer(memory.symbol("pointer").orElseThrow().address());
        assertThat(memory.isNamed(pointer, "counter")).isTrue();
        assertThat(memory.unsigned(pointer, 4)).isEqualTo(42);
        assertThat(pointer).isGreaterThanOrEqualTo(0x2000_0000L);
    }

    /** Real files have more places to be damaged than those made by hand. */
    @TestFactory
    Stream<DynamicTest> damagedFiles() {
        return Stream.of(Compiler.HOST_64, Compiler.CORTEX_M4)
                .map(compiler -> DynamicTest.dynamicTest(compiler.name(), () -> {
                    compiler.missing().ifPresent(why -> abort("not compiled: " + why));
                    var build = new FrozenBuild(folder, Firmware.usual(Release.V1_29, compiler));
                    damage(Files.readAllBytes(build.object(List.of("-fdata-sections"))));
                    damage(Files.readAllBytes(build.program(
                            "firmware.elf",
                            compiler.isHosted() ? LinkWay.SHARED.options() : LinkWay.STATIC.options())));
                }));
    }

    private static void damage(byte[] content) {
        var random = new Random(content.length);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = content.clone();
            for (int k = random.nextInt(40); k >= 0; k--) {
                // Half of the damage is done to headers, at the beginning and the end.
                int at = random.nextInt(random.nextBoolean() ? 4096 : damaged.length);
                damaged[random.nextBoolean() ? at : damaged.length - 1 - at] = (byte) random.nextInt();
            }
            try {
                ElfReader.read("x", damaged);
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).matches("x: (offset|address) 0x[0-9a-f]+: found [^\n]*, expected [^\n]*");
            }
        }
    }
}
