package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.QstrHeaderFile;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.view.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code freeze size --object} and {@code --elf}: every form says the same of what compilers made, and adds up. */
class SizeMeasuredTest {
    private static final List<Path> MODULES = List.of(
            Path.of("mpy/bytecode/classes.mpy"),
            Path.of("mpy/bytecode/closures.mpy"),
            Path.of("mpy/bytecode/consts_str.mpy"));
    private static final String SCRIPT = """
            MEMORY {
                FLASH (rx) : ORIGIN = 0x08000000, LENGTH = 1024K
                FLASH_ISR (rx) : ORIGIN = 0x08000000, LENGTH = 16K
                FLASH_TEXT (rx) : ORIGIN = 0x08020000, LENGTH = 896K
                RAM (rwx) : ORIGIN = 0x20000000, LENGTH = 0x20000
            }
            SECTIONS {
                .isr_vector : { LONG(0x20020000) LONG(0x08020001) } > FLASH_ISR
                .text : {
                    *(.text* .rodata*)
                    . = ALIGN(4);
                    __binary_info_start = .;
                    KEEP(*(.binary_info.keep.*))
                    __binary_info_end = .;
                } > FLASH_TEXT
                .data : { *(.data*) } > RAM AT > FLASH_TEXT
            }
            """;

    @TempDir
    private Path folder;

    /** A build for a board. */
    private record Build(String board, FrozenBuild frozen) {
        List<String> options() {
            List<String> options = new ArrayList<>(List.of("-fdata-sections", "-UMP_FROZEN_STR_NAMES"));
            if (board.startsWith("RPI")) {
                options.addAll(PricedFirmware.listed());
            }
            return options;
        }

        Outcome size(List<String> more, List<Path> modules) {
            List<String> command = new ArrayList<>(List.of("size", "--board", board));
            command.addAll(more);
            modules.forEach(file -> command.add(file.toString()));
            return Outcome.of(command.toArray(String[]::new));
        }

        /** Of the object or program of this name. */
        Outcome measure(String option, Path file, String... more) {
            List<String> options = new ArrayList<>(List.of(option, file.toString()));
            options.addAll(List.of(more));
            return size(options, MODULES);
        }
    }

    private Build build(String board) throws IOException {
        Firmware firmware = switch (board) {
            case "unix" -> Firmware.usual(Release.V1_29, Compiler.HOST_64).with(Words.A, FloatKind.DOUBLE);
            case "RPI_PICO" -> Firmware.usual(Release.V1_29, Compiler.CORTEX_M0).with(QstrHeaderFile.HASH1);
            case "RPI_PICO2-RISCV" ->
                Firmware.usual(Release.V1_29, Compiler.RV32).with(QstrHeaderFile.HASH1);
            default -> Firmware.usual(Release.V1_29, Compiler.CORTEX_M4);
        };
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        return new Build(board, new FrozenBuild(folder, firmware, MODULES));
    }

    /** The sum of the object's sections is in every form, and the price but for the lists that mpy-tool.py does not write. */
    @ParameterizedTest
    @ValueSource(strings = {"PYBV10", "unix", "RPI_PICO", "RPI_PICO2-RISCV"})
    void everyFormAddsUpToTheObject(String board) throws IOException {
        Build build = build(board);
        Path object = build.frozen.object(build.options());
        int bytes = ObjectSections.of(object).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        String header = build.frozen.header().toString();
        checkForms(build, bytes, 0, "--object", object.toString(), "-q", header);
        Outcome table = build.measure("--object", object, "-q", header, "--functions");
        assertThat(table.stderr()).isEmpty();
        assertThat(table.code()).isZero();
        assertThat(table.stdout())
                .contains("\n " + Counts.grouped(bytes) + " bytes of ROM in " + object + ", 6 less than predicted\n")
                .endsWith("\n unaccounted: 0\n");
        checkTable(table.stdout(), bytes);
        Path picture = folder.resolve("size.svg");
        build.measure("--object", object, "-q", header, "--svg", picture.toString());
        assertThat(picture).content().contains("<title>" + board + ": " + bytes + " bytes of frozen modules</title>");
    }

    /** @param rest how much of it is not accounted for */
    private static void checkForms(Build build, int bytes, int rest, String... options) {
        List<String> given = new ArrayList<>(List.of(options));
        given.addAll(List.of("--json", "-"));
        JsonObject json =
                JsonParser.parseString(build.size(given, MODULES).stdout()).getAsJsonObject();
        assertThat(total(json)).isEqualTo(bytes - rest);
        int predicted = total(json.getAsJsonObject("predicted"));
        int sum = total(json.getAsJsonObject("once"));
        int prices = total(json.getAsJsonObject("once").getAsJsonObject("predicted"));
        for (JsonElement each : json.getAsJsonArray("modules")) {
            JsonObject module = each.getAsJsonObject();
            List<JsonObject> parts =
                    new ArrayList<>(List.of(module.getAsJsonObject("own"), module.getAsJsonObject("share")));
            module.getAsJsonArray("functions").forEach(function -> parts.add(function.getAsJsonObject()));
            assertThat(parts.stream().mapToInt(SizeMeasuredTest::total).sum()).isEqualTo(total(module));
            sum += total(module);
            prices += total(module.getAsJsonObject("predicted"));
        }
        assertThat(sum).isEqualTo(bytes - rest);
        assertThat(prices).isEqualTo(predicted);
        int unaccounted = 0;
        for (JsonElement each : json.getAsJsonArray("unaccounted")) {
            unaccounted += each.getAsJsonObject().get("bytes").getAsInt();
        }
        assertThat(unaccounted).isEqualTo(rest);
        given.set(given.size() - 2, "--csv");
        String csv = build.size(given, MODULES).stdout();
        assertThat(csv).startsWith("module,part,function,kind,bytes,predicted\n");
        assertThat(column(csv, ",(\\d+),\\d+$")).isEqualTo(bytes);
        assertThat(column(csv, ",\\d+,(\\d+)$")).isEqualTo(predicted);
        given.set(given.size() - 2, "--markdown");
        String markdown = build.size(given, MODULES).stdout();
        assertThat(markdown)
                .contains(": " + (bytes - rest) + " bytes** " + build.board + ", measured in ")
                .contains("| total | " + (bytes - rest) + " | " + predicted + " | " + (bytes - rest - predicted) + " |")
                .contains("\nunaccounted: " + rest + "\n");
        String kinds = markdown.substring(markdown.indexOf("| kind |"));
        assertThat(column(kinds.substring(0, kinds.indexOf("<details>")), "^\\| [^|]+ \\| (\\d+) \\|"))
                .isEqualTo(bytes - rest);
    }

    /** The total of an object, which its kinds add up to. */
    private static int total(JsonObject costs) {
        int sum = 0;
        for (JsonElement bytes : costs.getAsJsonObject("kinds").asMap().values()) {
            sum += bytes.getAsInt();
        }
        assertThat(costs.get("total").getAsInt()).isEqualTo(sum);
        return sum;
    }

    private static int column(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    /** Modules, their parts and kinds, each with what is above them. */
    private static void checkTable(String table, int bytes) {
        Pattern row = Pattern.compile("^  +([0-9 ]+?)  +([0-9 ]+?)  +(-|[+-][0-9 ]+)  ( *)(\\S.*)$");
        int modules = 0;
        int parts = 0;
        int kinds = 0;
        boolean behind = false;
        for (String line : table.lines().toList()) {
            var found = row.matcher(line);
            if (found.matches()) {
                int measured = Integer.parseInt(found.group(1).replace(" ", ""));
                if (found.group(5).equals("total")) {
                    assertThat(measured).isEqualTo(bytes);
                    behind = true;
                } else if (behind) {
                    kinds += measured;
                } else if (found.group(4).isEmpty()) {
                    modules += measured;
                    parts += found.group(5).startsWith("once") ? measured : 0;
                } else {
                    parts += measured;
                }
            }
        }
        assertThat(List.of(modules, parts, kinds)).containsOnly(bytes);
    }

    /** A module that is not named belongs to nobody. */
    @Test
    void whatIsLeftIsNamedAndFails() throws IOException {
        Build build = build("PYBV10");
        Path object = build.frozen.object(build.options());
        List<String> options = List.of(
                "--object", object.toString(), "-q", build.frozen.header().toString());
        Outcome outcome = build.size(options, MODULES.subList(0, 2));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.stdout()).containsPattern("\n unaccounted: [1-9][0-9 ]*\n   [0-9 ]+ bytes at \\.rodata\\.");
        assertThat(outcome.stderr())
                .containsPattern("freeze: warning: .* is not what freezing these modules gives \\([0-9]+ difference")
                .containsPattern("freeze: .*: [0-9 ]+ bytes of frozen code not accounted for, the first at \\.");
    }

    /** Machine code of an odd length is the last of a section; the assembler fills it up. */
    @ParameterizedTest
    @ValueSource(strings = {"native_gen", "native_async"})
    void machineCodeAtTheEndOfASection(String name) throws IOException {
        Firmware firmware = Firmware.usual(Release.V1_29, Compiler.CORTEX_M4);
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        List<Path> files = List.of(Path.of("mpy/native-6.3/armv7m/" + name + ".mpy"));
        Build build = new Build("PYBV10", new FrozenBuild(folder, firmware, files));
        Path map = folder.resolve("firmware.map");
        List<String> options = new ArrayList<>(build.options());
        options.add("-Wl,-Map=" + map);
        Path program = build.frozen.programOfObject("firmware.elf", options);
        Outcome outcome = build.size(List.of("--elf", program.toString(), "--map", map.toString()), files);
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout()).contains("\n unaccounted: 0\n");
    }

    /** The firmware's own strings are in it, so no header is needed; regions are those of the map file or of the board. */
    @ParameterizedTest
    @ValueSource(strings = {"PYBV10", "RPI_PICO"})
    void aFirmwareAndItsRegions(String board) throws IOException {
        Build build = build(board);
        Path script = Files.writeString(folder.resolve("firmware.ld"), SCRIPT);
        Path map = folder.resolve("firmware.map");
        List<String> options = new ArrayList<>(build.options());
        options.addAll(List.of("-T", script.toString(), "-Wl,-Map=" + map));
        Path program = build.frozen.program("firmware.elf", options);
        long used = new Binutils(build.frozen.firmware().compiler(), program)
                .sections().stream()
                        .filter(section ->
                                section.allocated() && !section.name().equals(".isr_vector"))
                        .mapToLong(Binutils.Section::size)
                        .sum();
        Outcome mapped = build.measure("--elf", program, "--map", map.toString());
        assertThat(mapped.stderr()).isEmpty();
        assertThat(mapped.code()).isZero();
        assertThat(mapped.stdout())
                .contains("\n unaccounted: 0\n FLASH_TEXT: " + Counts.grouped(used) + " of 917 504 bytes used (")
                .endsWith("), " + Counts.grouped(917504 - used) + " left\n");
        if (board.equals("PYBV10")) {
            assertThat(build.measure("--elf", program).stdout()).isEqualTo(mapped.stdout());
        } else {
            // A record and its address for each of three modules; their names may be ends of other strings.
            assertThat(mapped.stdout()).containsPattern("\n +(4[89]|[5-9][0-9]) +[0-9]+ +\\S+ +binary info\n");
        }
        JsonObject json = JsonParser.parseString(
                        build.measure("--elf", program, "--json", "-").stdout())
                .getAsJsonObject();
        checkForms(build, json.get("total").getAsInt(), 0, "--elf", program.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --board PYBV10 --object a.o --elf a.elf mpy/bytecode      | found more than one of --c, --object and --elf
            --board PYBV10 --map a.map mpy/bytecode                   | --map and --address are for --elf FILE
            --board PYBV10 --object a.o --releases mpy/bytecode       | --object and --elf measure for one board
            --board PYBV10 --object a.o --against main mpy/bytecode   | --object and --elf measure for one board
            --board PYBV10 --object a.o --save a.json mpy/bytecode    | --object and --elf measure for one board
            --board PYBV10 --object a.o --advice mpy/bytecode         | --advice is on the modules as they are
            --object a.o mpy/bytecode                                 | which board?
            --board PYBV10 --object a.o mpy/bytecode                  | a.o: no such file
            --board PYBV10 --object README.md mpy/bytecode            | expected an ELF file
            """)
    void usageIsExplained(String options, String said) {
        Outcome outcome = Outcome.of(("size " + options).split(" +"));
        assertThat(outcome.stderr()).contains(said).hasLineCount(1);
        assertThat(outcome.code()).isBetween(1, 2);
    }
}
