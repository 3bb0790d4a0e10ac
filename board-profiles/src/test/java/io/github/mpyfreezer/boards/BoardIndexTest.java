package io.github.mpyfreezer.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index is written by hand so that one board can be found quickly; here it is held against the port files. */
class BoardIndexTest {

    private static final BoardIndex INDEX = BoardIndex.builtIn();

    /** A port file stands by itself. */
    private static final Known NO_OTHERS = name -> {
        throw new AssertionError(name);
    };

    static Stream<String> ports() {
        return INDEX.ports().stream();
    }

    @ParameterizedTest
    @MethodSource("ports")
    void listsThePortFileFromTopToBottom(String port) {
        BoardFile file = BoardFile.ofPort(port);

        assertThat(file.port()).isEqualTo(Optional.of(port));
        assertThat(new Inheritance(file, NO_OTHERS).names()).isEqualTo(INDEX.ofPort(port));
    }

    @ParameterizedTest
    @MethodSource("ports")
    void everyBlockOfThePortFileCanBeReadWithoutOtherFiles(String port) {
        new Inheritance(BoardFile.ofPort(port), NO_OTHERS).check();
    }

    @Test
    void knowsEveryPortFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/boards"))) {
            assertThat(files.map(file ->
                                    Objects.requireNonNull(file.getFileName()).toString())
                            .filter(file -> file.endsWith(".boards")))
                    .containsExactlyInAnyOrderElementsOf(
                            ports().map(port -> port + ".boards").toList());
        }
    }

    @Test
    void everyFileIsInTheClassThatIsMadeOfThem() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/boards"))) {
            for (Path file : files.toList()) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                assertThat(BoardTexts.of(name)).as(name).isEqualTo(Files.readString(file));
            }
        }
        assertThat(BoardTexts.of("none.boards")).isNull();
    }

    @Test
    void groupsBoardsByPortAndVariantsByBoard() {
        assertThat(BoardIndex.parse("# which\n[a]\nONE X Y=1\nTWO\n\n[b]\nONE\n")
                        .names())
                .map(BoardName::qualified)
                .containsExactly("a/ONE", "a/ONE-X", "a/ONE-Y=1", "a/TWO", "b/ONE");
    }
}
