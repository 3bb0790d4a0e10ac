package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import io.github.mpyfreezer.size.measure.Measurement;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * In programs that linkers made in every way, every byte of frozen code is accounted for, and what no linker changes is what was
 * priced, for each module: all but strings, which become fewer, and filling.
 */
class MeasuredProgramTest {
    private static final Set<Kind> CHANGED = EnumSet.of(Kind.STRINGS, Kind.QSTR_TEXT, Kind.BINARY_INFO, Kind.PADDING);
    private static final List<Release> GENERATIONS =
            List.of(Release.V1_29, Release.V1_19, Release.V1_20, Release.V1_22, Release.CIRCUITPYTHON_10_2);
    /** The ends of the lists of text modules, which mpy-tool.py leaves to makemanifest.py. */
    private static final int TEXT_LISTS = 6;
    /** Nothing but what was frozen. */
    private static final List<String> ALONE = List.of("-UMP_FROZEN_STR_NAMES");
    /** What binutils call objects of frozen code; the digits of integers have no other name than this. */
    private static final String FROZEN =
            "(fun_data|children|proto_fun|raw_code|const_(qstr_table_data|obj_table_data|obj)|frozen_module"
                    + "|mp_qstr_frozen_const)_.*|mp_frozen_(names|mpy_content|str_sizes|str_content)|__compound_literal.*";

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> linkedInEveryWay() {
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
        var priced = new PricedFirmware(firmware, archOf(firmware, build));
        RomImage image = priced.freeze(build.files(), build.header().toString());
        List<String> options = new ArrayList<>(ALONE);
        if (SizeReport.of(image).orElseThrow().costs().of(Kind.BINARY_INFO) > 0) {
            options.addAll(PricedFirmware.listed());
        }
        options.add("-DMICROPY_EMIT_XTENSAWIN=" + (priced.arch() == NativeArch.XTENSAWIN ? 1 : 0));
        options.addAll(way.options());
        Path map = folder.resolve(firmware.compiler() + "-" + way + ".map");
        options.add("-Wl,-Map=" + map);
        Path file = build.program("firmware.elf", options);
        RomMemory program = ElfReader.read("firmware.elf", Files.readAllBytes(file));
        List<MapFile.Part> parts = List.of();
        if (way == LinkWay.STRIPPED) {
            MapFile read = MapFile.read("firmware.map", Files.readString(map, StandardCharsets.ISO_8859_1));
            program = program.with(read.symbols());
            parts = read.parts();
        }
        Measurement measured = priced.measure(image, build.files(), program, parts);
        assertThat(measured.unaccounted()).isEmpty();
        checkPrice(SizeReport.of(image).orElseThrow(), measured.report());
        if (way != LinkWay.STRIPPED) {
            boolean separate = priced.arch() == NativeArch.XTENSAWIN;
            checkSymbols(measured.report(), build, separate, new Binutils(firmware.compiler(), file));
        }
    }

    private static NativeArch archOf(Firmware firmware, FrozenBuild build) {
        return build.modules().stream()
                .map(module -> module.header().arch())
                .filter(arch -> arch != NativeArch.NONE)
                .findFirst()
                .orElse(PricedFirmware.archOf(firmware.compiler()));
    }

    private static void checkPrice(SizeReport priced, SizeReport measured) {
        for (int i = 0; i < priced.modules().size(); i++) {
            ModuleSize price = priced.modules().get(i);
            ModuleSize size = measured.modules().get(i);
            assertThat(size.name()).isEqualTo(price.name());
            for (Kind kind : EnumSet.complementOf(EnumSet.copyOf(CHANGED))) {
                assertThat(size.costs().of(kind))
                        .as("%s: %s", size.name(), kind)
                        .isEqualTo(price.costs().of(kind));
            }
            for (int k = 0; k < price.functions().size(); k++) {
                Costs function = price.functions().get(k).costs();
                assertThat(unchanged(size.functions().get(k).costs())).isEqualTo(unchanged(function));
            }
        }
        assertThat(unchanged(measured.once()).plus(Kind.TABLES, TEXT_LISTS)).isEqualTo(unchanged(priced.once()));
        assertThat(literals(measured)).isPositive().isLessThanOrEqualTo(literals(priced));
    }

    private static Costs unchanged(Costs costs) {
        Costs rest = costs;
        for (Kind kind : CHANGED) {
            rest = rest.plus(kind, -costs.of(kind));
        }
        return rest;
    }

    private static int literals(SizeReport report) {
        Costs costs = report.costs();
        return costs.of(Kind.STRINGS) + costs.of(Kind.QSTR_TEXT) + costs.of(Kind.BINARY_INFO);
    }

    /**
     * What is no string is what binutils say of symbols; of functions it is their data, as a native one's symbol has filling.
     *
     * @param separate whether copies of preludes have symbols of their own
     */
    private static void checkSymbols(SizeReport report, FrozenBuild build, boolean separate, Binutils tools) {
        long named = tools.symbols().stream()
                .filter(symbol ->
                        symbol.type().equals("OBJECT") && symbol.name().matches(FROZEN))
                .filter(symbol -> !symbol.name().startsWith("fun_data_")
                        || separate && symbol.name().endsWith("_prelude"))
                .collect(Collectors.toMap(Binutils.Symbol::value, Binutils.Symbol::size, Math::max))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        long data = build.modules().stream()
                .mapToLong(module -> data(module.body()))
                .sum();
        assertThat(unchanged(report.costs()).total()).isEqualTo(named + data);
    }

    private static long data(RawCode code) {
        return code.code().length()
                + code.children().stream().mapToLong(MeasuredProgramTest::data).sum();
    }
}
