package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.manifest.PackageMetadata;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a user sees while modules are compiled. */
class CompileProgressTest {
    private static final String CLEAR = "\r\u001b[K";

    private static String shown(boolean terminal, Verbosity verbosity, int modules) {
        var out = new ByteArrayOutputStream();
        var progress = new CompileProgress(new Console(out, out, terminal), verbosity, modules);
        for (int i = 0; i < modules; i++) {
            var entry = new ManifestEntry(
                    "m.py", "m" + i + ".py", FileKind.SOURCE, PackageMetadata.NONE, Optional.empty(), List.of());
            progress.compiled(new ModuleJob(entry, "build"));
        }
        progress.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isALineAModuleInAFile() {
        assertThat(shown(false, Verbosity.NORMAL, 2)).isEqualTo(" MPY m0.py\n MPY m1.py\n");
        assertThat(shown(false, Verbosity.NORMAL, 20)).hasLineCount(20);
    }

    @Test
    void isABarOnATerminalThatIsGoneAtTheEnd() {
        assertThat(shown(true, Verbosity.NORMAL, 10))
                .startsWith(CLEAR + " compiling " + "█".repeat(3) + "░".repeat(27) + " 1 of 10  m0.py" + CLEAR)
                .endsWith(" compiling " + "█".repeat(30) + " 10 of 10  m9.py" + CLEAR)
                .doesNotContain("\n");
    }

    @Test
    void isNothingForAFewOnATerminal() {
        assertThat(shown(true, Verbosity.NORMAL, 3)).isEmpty();
    }

    @Test
    void isNothingWhenQuietAndLinesWhenVerbose() {
        assertThat(shown(true, Verbosity.QUIET, 10)).isEmpty();
        assertThat(shown(true, Verbosity.VERBOSE, 2)).isEqualTo(" MPY m0.py  ()\n MPY m1.py  ()\n");
    }
}
