package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.elf.HeaderQstrs;
import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.elf.QstrPools;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads what a real build left: the unix port, as it was linked and stripped, with its map file. Run by
 * {@code mvn verify -Ppeers} with {@code MPY_DIR}, a tree whose unix port is built.
 */
@Tag("peers")
class ElfPeersTest {
    private static final Pattern DEFINITION =
            Pattern.compile("^QDEF[01]\\(MP_QSTR_?\\w*, \\d+, \\d+, \"(.*)\"\\)$", Pattern.MULTILINE);
    private static final Pattern FROZEN = Pattern.compile("^ {4}&(frozen_module_\\w*),$", Pattern.MULTILINE);
    private static final Pattern HEX = Pattern.compile("\\\\x([0-9a-f]{2})|.");

    private static Path build = Path.of("");

    @BeforeAll
    static void findBuild() {
        String tree = System.getenv("MPY_DIR");
        assumeTrue(tree != null, "MPY_DIR names no MicroPython tree");
        build = Path.of(tree, "ports/unix/build-standard");
        assumeTrue(Files.isExecutable(build.resolve("micropython")), build + "/micropython is not built");
        assumeTrue(Files.exists(build.resolve("micropython.map")), build + " has no map file");
    }

    private static String text(String file) throws IOException {
        return Files.readString(build.resolve(file), StandardCharsets.UTF_8);
    }

    private static RomMemory program() throws IOException {
        RomMemory memory = ElfReader.read("micropython", Files.readAllBytes(build.resolve("micropython")));
        return memory.with(
                MapFile.read("micropython.map", text("micropython.map")).symbols());
    }

    private static Release release() {
        return FirmwareVersion.ofTree(System.getenv("MPY_DIR"));
    }

    private static Structures structures() {
        BoardProfile unix = BoardCatalog.builtIn().find("unix");
        return Structures.of(Configuration.of(unix, release(), new Qstrs(2, 1)));
    }

    /** What the build's makeqstrdata.py wrote, by number: those of the first pool come first in the file, too, or do not. */
    private static List<Utf8> generated() throws IOException {
        String header = text("genhdr/qstrdefs.generated.h");
        List<Utf8> texts = new ArrayList<>();
        for (String pool : List.of("QDEF0", "QDEF1")) {
            DEFINITION
                    .matcher(header)
                    .results()
                    .filter(found -> found.group().startsWith(pool))
                    .forEach(found -> texts.add(unescaped(found.group(1))));
        }
        return texts.subList(1, texts.size());
    }

    private static Utf8 unescaped(String text) {
        var bytes = new ByteArrayOutputStream();
        for (MatchResult found : HEX.matcher(text).results().toList()) {
            String digits = found.group(1);
            bytes.write(digits == null ? found.group().charAt(0) : Integer.parseInt(digits, 16));
        }
        return new Utf8(Bytes.wrap(bytes.toByteArray()));
    }

    @Test
    void poolsAndHeaderAgreeWithWhatTheBuildGenerated() throws IOException {
        List<Utf8> expected = generated();
        assertThat(expected).hasSizeGreaterThan(300);
        QstrPools pools = QstrPools.read(program(), structures());
        FirmwareQstrs header = HeaderQstrs.read("qstrdefs.preprocessed.h", text("genhdr/qstrdefs.preprocessed.h"))
                .numbered(release());
        assertThat(header.texts()).isEqualTo(expected);
        assertThat(pools.firmware().texts()).isEqualTo(expected);
        assertThat(pools.frozen()).hasSize(1);
        assertThat(pools.frozen().get(0).first()).isEqualTo(expected.size() + 1L);
    }

    /** From the program: what {@code help('modules')} has to know, and what each name stands for. */
    @Test
    void frozenModules() throws IOException {
        RomMemory memory = program();
        String source = text("frozen_content.c");
        List<String> structures = FROZEN.matcher(source.substring(source.indexOf("mp_frozen_mpy_content[]")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(structures).hasSizeGreaterThan(5);
        long content = memory.symbol("mp_frozen_mpy_content").orElseThrow().address();
        long name = memory.symbol("mp_frozen_names").orElseThrow().address();
        for (String structure : structures) {
            assertThat(memory.isNamed(memory.pointer(content), structure)).isTrue();
            content += memory.pointerBytes();
            String file = memory.untilNul(name, 1000).latin();
            assertThat(structure)
                    .isEqualTo("frozen_module_" + file.replace("/", "_").replace(".py", ""));
            name += file.length() + 1L;
        }
        assertThat(memory.untilNul(name, 1000).isEmpty()).isTrue();
    }

    @Test
    void objectOfFrozenCode() throws IOException {
        RomMemory memory = ElfReader.read("frozen_content.o", Files.readAllBytes(build.resolve("frozen_content.o")));
        long content = memory.symbol("mp_frozen_mpy_content").orElseThrow().address();
        assertThat(memory.symbolsAt(memory.pointer(content)).get(0).name()).startsWith("frozen_module_");
        assertThat(memory.segmentAt(memory.symbol("mp_type_str").orElseThrow().address()))
                .isEmpty();
    }

    /** Objects with code, debug information and exception tables are read as well, but for those that have what frozen code uses. */
    @Test
    void everyObjectOfTheBuild() throws IOException {
        List<Path> objects;
        try (var all = Files.walk(build)) {
            objects = all.filter(file -> file.toString().endsWith(".o")).toList();
        }
        assertThat(objects).hasSizeGreaterThan(100);
        List<String> refused = new ArrayList<>();
        for (Path object : objects) {
            try {
                assertThat(ElfReader.read(object.toString(), Files.readAllBytes(object))
                                .symbols())
                        .as("%s", object)
                        .isNotNull();
            } catch (UnreadableException e) {
                assertThat(e)
                        .hasMessageContaining(
                                "defined in this object, expected it elsewhere, as the firmware has its own");
                refused.add(object.getFileName().toString());
            }
        }
        assertThat(refused).contains("objint.o", "objstr.o").hasSizeLessThan(12);
    }
}
