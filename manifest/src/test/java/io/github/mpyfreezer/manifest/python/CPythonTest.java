package io.github.mpyfreezer.manifest.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A manifest must do here what it does in CPython: the same calls, the same messages, on the same lines. */
class CPythonTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void createFiles() throws IOException {
        Snippets.createFiles(folder);
    }

    static List<Snippets.Snippet> snippets() {
        return Snippets.all();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void answersAsCPythonDoes(Snippets.Snippet snippet) {
        assertThat(Snippets.shown(Snippets.run(snippet.code(), folder))).isEqualTo(snippet.answer());
    }
}
