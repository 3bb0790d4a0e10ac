package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema knows every form, and refuses what is none; {@link SizeJson} holds what all other tests write against it. */
class SizeSchemaTest {
    private static final String MODULE = "mpy/bytecode/classes.mpy";

    @TempDir
    private Path folder;

    private static String json(String... args) {
        Outcome outcome = Outcome.of(args);
        assertThat(outcome.stderr()).isEmpty();
        return outcome.stdout();
    }

    @Test
    void everyFormIsOne() {
        String base = folder.resolve("base.json").toString();
        JsonSchema schema = SizeJson.schema();
        json("size", "--board", "PYBV10", "--save", base, MODULE);
        String report = json("size", "--board", "PYBV10", "--advice", "--json", "-", MODULE);
        assertThat(schema.faults(report)).isEmpty();
        String other = "mpy/bytecode/closures.mpy";
        String comparison = json("size", "--board", "PYBV10", "--against", base, "--json", "-", other);
        assertThat(schema.faults(comparison)).isEmpty();
        assertThat(schema.faults(json("size", "--ports", "rp2", "--json", "-", MODULE)))
                .isEmpty();
        assertThat(schema.faults(json("size", "--board", "PYBV10", "--releases", "--json", "-", MODULE)))
                .isEmpty();
    }

    /** What would be misread is refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version": 1         | "version": 2
            "port": "stm32"      | "port": 7
            "release"            | "releases"
            "freed": 1           | "freed": 0.
            "bytecode": 1        | "bytecodes": 1
            "content": "         | "content": "x
            "total": 1           | "total": -1
            "once"               | "twice"
            """)
    void whatIsNoneIsRefused(String right, String wrong) {
        String report = json("size", "--board", "PYBV10", "--json", "-", MODULE);
        assertThat(report).contains(right);
        assertThat(SizeJson.schema().faults(report.replaceFirst(Pattern.quote(right), wrong)))
                .isNotEmpty();
    }

    @Test
    void aRuleThatTheTestDoesNotKnowIsNoRule() {
        assertThatThrownBy(() -> new JsonSchema("{\"maximum\": 1}").faults("1"))
                .hasMessage("no rule is known for maximum");
    }
}
