package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.compare.StructureComparison;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.ImageReader;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Link-time optimisation leaves out a list that has one element; the nrf port is built so, and may freeze one module. */
class FoldedListTest {
    private static final String LIST = "mp_frozen_mpy_content";
    private static final FirmwareQstrs FIXED = new FirmwareQstrs(StaticQstrs.all());
    private static final String CLASSES = "mpy/bytecode/classes.mpy";

    private final BoardProfile board = BoardCatalog.builtIn().find("PYBV10");
    private final Configuration configuration = Configuration.of(board, Release.V1_29, board.qstrs());

    /** Memory with modules, but without their list. */
    private RomMemory memory(String... modules) {
        List<String> command = new ArrayList<>(List.of("--board", "PYBV10", "-o", "-"));
        command.addAll(Arrays.asList(modules));
        String text = Outcome.of(command.toArray(String[]::new)).stdout();
        RomMemory whole = new CReader("frozen_content.c")
                .read(Bytes.wrap(text.getBytes(StandardCharsets.ISO_8859_1)), Structures.of(configuration), FIXED);
        long list = whole.symbol(LIST).orElseThrow().address();
        return new RomMemory(
                whole.file(),
                whole.pointerBytes(),
                whole.endian(),
                whole.segments().stream()
                        .filter(segment -> segment.address() != list)
                        .toList(),
                whole.symbols().stream()
                        .filter(symbol -> !symbol.name().equals(LIST))
                        .toList());
    }

    private static List<Expected> expected(String... modules) {
        return Arrays.stream(modules)
                .map(name -> new Expected(name, FrozenFixtures.module(Path.of("../test-fixtures", name))))
                .toList();
    }

    private List<?> differences(RomMemory memory, String... modules) {
        List<Expected> expected = expected(modules);
        var image = ImageReader.read(memory, Structures.of(configuration), FIXED, expected);
        return StructureComparison.compare(configuration, memory, image, expected, List.of(), true)
                .differences();
    }

    @Test
    void theOnlyModuleIsFoundWithoutIt() {
        RomMemory memory = memory(CLASSES);
        assertThat(differences(memory, CLASSES)).isEmpty();
        assertThat(differences(memory, "mpy/bytecode/closures.mpy")).isNotEmpty();
    }

    @Test
    void ofSeveralItHasTheOrder() {
        assertThatThrownBy(() -> differences(memory(CLASSES, "mpy/bytecode/empty.mpy"), CLASSES))
                .isInstanceOf(UnreadableException.class)
                .hasMessageEndingWith("found no symbol " + LIST + ", expected frozen modules");
    }
}
