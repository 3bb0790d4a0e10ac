package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of {@code freeze size}: that they are written, where, and of what. */
class SizePicturesTest {
    private static final String MODULE = "mpy/bytecode/classes.mpy";

    @TempDir
    private Path folder;

    @Test
    void areWrittenInPlaceOfTheTable() {
        Path page = folder.resolve("size.html");
        Path picture = folder.resolve("size.svg");
        Outcome outcome =
                Outcome.of("size", "--board", "PYBV10", "--html", page.toString(), "--svg", picture.toString(), MODULE);
        assertThat(outcome).isEqualTo(new Outcome(0, "wrote " + page + "\nwrote " + picture + "\n", ""));
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("\"compared\": false", "classes.py");
        assertThat(picture).content().startsWith("<svg ").contains("PYBV10: ", "classes.py: ");
    }

    @Test
    void aPageHasBothBuilds() {
        String base = folder.resolve("base.json").toString();
        Outcome.of("size", "--board", "PYBV10", "--save", base, MODULE);
        Outcome outcome =
                Outcome.of("size", "--board", "PYBV10", "--against", base, "--html", "-", "mpy/bytecode/closures.mpy");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.stdout())
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "\"compared\": true",
                        "\"name\": \"classes.py\", \"fate\": \"removed\"",
                        "\"name\": \"closures.py\", \"fate\": \"added\"")
                .endsWith("</html>\n");
    }

    @Test
    void areOfOneBoard() {
        for (String option : List.of("--html", "--svg")) {
            Outcome outcome = Outcome.of("size", "--ports", "rp2", option, "-", MODULE);
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.stderr())
                    .startsWith("freeze: --html and --svg are for one board and release: add --board");
        }
    }

    /** The picture in the manual is what the command there writes. */
    @Test
    void theManualShowsWhatIsWritten() {
        Path picture = folder.resolve("size.svg");
        Outcome.of("size", "--board", "RPI_PICO", "--svg", picture.toString(), "../examples/rp2/compiled");
        assertThat(picture).hasSameBinaryContentAs(Path.of("../docs/size.svg"));
    }
}
