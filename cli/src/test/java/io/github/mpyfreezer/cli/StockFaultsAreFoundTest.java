package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.NativeCode;
import io.github.mpyfreezer.boards.Numbers;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.compare.Difference;
import io.github.mpyfreezer.verifier.compare.StructureComparison;
import io.github.mpyfreezer.verifier.compare.StructureComparison.TextModule;
import io.github.mpyfreezer.verifier.elf.HeaderQstrs;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.ImageReader;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the stock tools write wrongly is found when the verifier is given their own C: everything of docs/DEVIATIONS.md for which
 * they write something at all. The texts are recorded ones of the newest release. For each, the text that this tool writes of
 * the same modules is found to be right, so that it is the fault that is found, and nothing else.
 */
class StockFaultsAreFoundTest {
    private static final String STOCK = "1.29";
    private static final BoardCatalog BOARDS = BoardCatalog.builtIn();
    /** What the stock command lines assume where they are told no more: hashes of one byte. */
    private static final Qstrs ASSUMED = new Qstrs(1, 1);

    private static BoardProfile board(String name) {
        BoardProfile board = BOARDS.find(name);
        return with(board, board.numbers(), ASSUMED, board.nativeCode());
    }

    private static BoardProfile with(BoardProfile board, Numbers numbers, Qstrs qstrs, NativeCode nativeCode) {
        return new BoardProfile(
                board.name(),
                board.hardware(),
                board.objects(),
                numbers,
                qstrs,
                nativeCode,
                board.features(),
                board.flash(),
                board.toolchain(),
                board.provenance(),
                board.cannotFreeze());
    }

    /** What is wrong with a text, a line for each fault. */
    private static List<String> faults(
            String text, BoardProfile board, FirmwareQstrs firmware, List<Path> files, List<TextModule> texts) {
        Structures structures = Structures.of(Configuration.of(board, Release.V1_29, board.qstrs()));
        List<Expected> expected = files.stream()
                .map(file -> new Expected(file.toString(), FrozenFixtures.module(file)))
                .toList();
        try {
            Bytes content = Bytes.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            RomMemory memory = new CReader("frozen_content.c").read(content, structures, firmware);
            return StructureComparison.compare(
                            structures.configuration(),
                            memory,
                            ImageReader.read(memory, structures, firmware, expected),
                            expected,
                            texts,
                            true)
                    .differences()
                    .stream()
                    .map(Difference::line)
                    .toList();
        } catch (UnreadableException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static FirmwareQstrs fixed() {
        return new FirmwareQstrs(StaticQstrs.all());
    }

    private static List<Path> files(StockFaults.Row row) {
        return row.args().stream()
                .filter(arg -> arg.endsWith(".mpy"))
                .map(Path::of)
                .toList();
    }

    /** The line is part of what is found; the differences between what stock and what this tool writes are faults, all of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            float_digits     | unix        | constant 0: found the float 0.3
            float_digits     | unix        | constant 4: found the float 3.00239975158033E15
            float_negzero    | unix        | found the float 0.0 (0x0.0p0), expected the float -0.0
            float_negzero    | PYBV10      | found the float 0.0 (0x0.0p0), expected the float -0.0
            float_negzero    | RPI_PICO    | found the float 0.0 (0x0.0p0), expected the float -0.0
            float_inf        | unix        | found inf
            float_nan        | unix        | found nan
            complex          | unix        | found inf
            float_negative   | unix-nanbox | found 0x1
            collision        | PYBV10      | expected 'a_space_b'
            collision_hello  | PYBV10      | found 168 'hello.py', expected 'hello_dot_py'
            module_collision | PYBV10      | found another definition of const_qstr_table_data_a_b, expected only one
            nul_qstr         | PYBV10      | it where a search does not come by, expected a sorted pool in order
            trigraph         | PYBV10      | found ??', expected no trigraph
            name_quote       | PYBV10      | line
            name_trigraph    | PYBV10      | found ??!, expected no trigraph
            """)
    void whatItWritesIsFoundToBeWrong(String id, String board, String line) {
        StockFaults.Row row = StockFaults.row(id, STOCK);
        BoardProfile profile = board(board);
        assertThat(faults(row.text(), profile, fixed(), files(row), List.of()))
                .asString()
                .contains(line.strip());
        assertThat(faults(row.ours().stdout(), profile, fixed(), files(row), List.of()))
                .isEmpty();
    }

    /** The tool freezes a module twice if it is told so; this tool gives the second other names. */
    @Test
    void aModuleThatIsThereTwice() {
        StockFaults.Row row = StockFaults.row("module_twice", STOCK);
        assertThat(faults(row.text(), board("PYBV10"), fixed(), files(row), List.of()))
                .singleElement()
                .asString()
                .contains("found another definition of");
    }

    /** With the strings of a firmware: an identifier of the firmware stands for another text, and a pool is empty. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            collision_header | headers-qstr/hash2.h             | expected '_lt_module_gt_'
            pool_empty       | headers-qstr/knows_all_of_main.h | an empty qstr pool: found sorted
            qstr_too_long    | headers-qstr/hash1.h             | found 300
            """)
    void whatItWritesForAFirmwareIsFoundToBeWrong(String id, String header, String line) throws IOException {
        StockFaults.Row row = StockFaults.row(id, STOCK);
        FirmwareQstrs firmware =
                HeaderQstrs.read(header, Files.readString(Path.of(header))).numbered(Release.V1_29);
        BoardProfile pyboard = board("PYBV10");
        Qstrs widths = QstrHeaders.read(header, Release.V1_29).widths();
        BoardProfile board = with(pyboard, pyboard.numbers(), widths, pyboard.nativeCode());
        assertThat(faults(row.text(), board, firmware, files(row), List.of()))
                .asString()
                .contains(line);
    }

    /** Integers that are no long long: the compiler takes the lower 64 bits. */
    @Test
    void integersThatDoNotFit() {
        StockFaults.Row row = StockFaults.row("longlong_range", STOCK);
        BoardProfile unix = board("unix");
        BoardProfile board = with(
                unix, new Numbers(LongInt.LONGLONG, 16, unix.numbers().floats(), true), ASSUMED, unix.nativeCode());
        assertThat(faults(row.text(), board, fixed(), files(row), List.of())).isNotEmpty();
    }

    /** Machine code on a Cortex-M0 and on RISC-V, where the runtime reads a word where a function begins. */
    @ParameterizedTest
    @CsvSource({"RPI_PICO, armv6m", "RPI_PICO2-RISCV, rv32imc"})
    void machineCodeThatIsNotAligned(String name, String arch) {
        List<Path> files = List.of(Path.of("mpy/native-6.3", arch, "native_basic.mpy"));
        List<String> args = new ArrayList<>(List.of("-f"));
        files.forEach(file -> args.add(file.toString()));
        String ours = Outcome.ofMpyTool(STOCK, args).stdout();
        BoardProfile board = board(name);
        assertThat(faults(ours, board, fixed(), files, List.of())).isEmpty();
        // The same as stock writes it, see StockCasesTest.
        String stock = StockCasesTest.withoutDeviation(ours, "align4");
        assertThat(stock).isNotEqualTo(ours);
        assertThat(faults(stock, board, fixed(), files, List.of()))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("machine code: found it 2 bytes off a multiple of 4"));
    }

    /** With objects of 64 bits on a machine of 32, the table of the runtime's functions does not fit into a constant. */
    @Test
    void machineCodeWithWideObjects() {
        List<Path> files = List.of(Path.of("mpy/native-6.3/x86/native_basic.mpy"));
        BoardProfile nanbox = board("unix-nanbox");
        BoardProfile board = with(nanbox, nanbox.numbers(), ASSUMED, new NativeCode(true, true, false, NativeArch.X86));
        String text =
                Outcome.ofMpyTool(STOCK, List.of("-f", files.get(0).toString())).stdout();
        assertThat(faults(text, board, fixed(), files, List.of())).isNotEmpty();
    }

    /** Recorded by the stock makemanifest.py: an empty file as text ends the list of sizes. */
    @Test
    void anEmptyTextModule() throws IOException {
        List<TextModule> texts = List.of(text("blank.py", ""), text("full.py", "x = 1\n"));
        List<Path> files = List.of(Path.of("mpy/bytecode/empty.mpy"));
        assertThat(faults(content("hollow"), BOARDS.find("PYBV10"), fixed(), files, texts))
                .asString()
                .contains("found no NUL behind the text modules, expected one");
    }

    /** Its text is right where nothing in it is empty. */
    @Test
    void textModulesThatAreRight() throws IOException {
        Path port = Path.of("manifest/tree/port/text");
        List<TextModule> texts = List.of(
                text("page.py", Files.readString(port.resolve("page.py"))),
                text("sub/more.py", Files.readString(port.resolve("sub/more.py"))));
        List<Path> files = List.of(Path.of("mpy/bytecode/empty.mpy"), Path.of("mpy/bytecode/docstring_only.mpy"));
        assertThat(faults(content("both"), BOARDS.find("PYBV10"), fixed(), files, texts))
                .isEmpty();
    }

    /** With CMake, MICROPY_MODULE_FROZEN_STR is off: the runtime counts the names of texts as those of code. */
    @Test
    void textModulesWhereThereAreNone() throws IOException {
        Path port = Path.of("manifest/tree/port/text");
        List<TextModule> texts = List.of(
                text("page.py", Files.readString(port.resolve("page.py"))),
                text("sub/more.py", Files.readString(port.resolve("sub/more.py"))));
        List<Path> files = List.of(Path.of("mpy/bytecode/empty.mpy"), Path.of("mpy/bytecode/docstring_only.mpy"));
        BoardProfile pico = BOARDS.find("RPI_PICO");
        Qstrs hashes = BOARDS.find("PYBV10").qstrs();
        assertThat(faults(
                        content("both"), with(pico, pico.numbers(), hashes, pico.nativeCode()), fixed(), files, texts))
                .containsExactly("text modules: found 2, whose names it would take for those of compiled modules,"
                        + " expected none in a firmware built without MICROPY_MODULE_FROZEN_STR");
    }

    private static TextModule text(String name, String content) {
        return new TextModule(
                Bytes.wrap(name.getBytes(StandardCharsets.UTF_8)),
                Bytes.wrap(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String content(String name) throws IOException {
        return Files.readString(Path.of("manifest/content/" + name + ".c"), StandardCharsets.ISO_8859_1);
    }

    /** Modules of an older compiler or with other options are stale ones: same name, other code. */
    @ParameterizedTest
    @CsvSource({
        "bytecode-1.19/async_await.mpy, bytecode/async_await.mpy",
        "bytecode-O3/classes.mpy, bytecode/classes.mpy"
    })
    void aStaleModule(String frozen, String wanted) {
        String text =
                Outcome.ofMpyTool(STOCK, Arrays.asList("-f", "mpy/" + frozen)).stdout();
        BoardProfile board = board("PYBV10");
        assertThat(faults(text, board, fixed(), List.of(Path.of("mpy", frozen)), List.of()))
                .isEmpty();
        assertThat(faults(text, board, fixed(), List.of(Path.of("mpy", wanted)), List.of()))
                .isNotEmpty();
    }
}
