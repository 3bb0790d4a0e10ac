package io.github.mpyfreezer.freezer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected is what {@code parse_input_headers} of py/makeqstrdata.py takes from such lines. */
class QstrHeaderTest {
    private static final String WIDTHS = "QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (2))\n";

    private static QstrHeader header(String text) {
        return QstrHeader.parse(text, Optional.empty());
    }

    @Test
    void widthsStandInTheSettings() {
        assertThat(header(WIDTHS).widths()).isEqualTo(new Qstrs(2, 1));
        assertThat(header("QCFG(BYTES_IN_HASH, 1)\nQCFG(BYTES_IN_LEN, 2)\n").widths())
                .isEqualTo(new Qstrs(1, 2));
    }

    /** The pattern of a setting says nothing of what follows it, that of a qstr ends with its line. */
    @Test
    void somethingMayFollowASettingButNotAQstr() {
        QstrHeader header = header("QCFG(BYTES_IN_LEN, (1)) // one\nQCFG(BYTES_IN_HASH, (2));\nQ(a)\nQ(b) x\nQ(c))\n");
        assertThat(header.widths()).isEqualTo(new Qstrs(2, 1));
        assertThat(header.texts()).extracting(Utf8::text).containsExactly("a", "c)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsPythonReadsThem(String end) {
        QstrHeader header = header((WIDTHS + "Q(a)\nQ(b)\n").replace("\n", end));
        assertThat(header.widths()).isEqualTo(new Qstrs(2, 1));
        assertThat(header.texts()).extracting(Utf8::text).containsExactly("a", "b");
    }

    @Test
    void onlyLineEndsAreEscaped() {
        assertThat(header(WIDTHS + "Q(\\n)\nQ(\\r\\n)\nQ(\\r)\nQ(a\\nb)\nQ()\n").texts())
                .extracting(Utf8::text)
                .containsExactly("\n", "\r\n", "\\r", "a\\nb", "");
    }

    @Test
    void defaultsHoldOnlyWhereNothingIsSaid() {
        Optional<Qstrs> defaults = Optional.of(new Qstrs(1, 1));
        assertThat(QstrHeader.parse("Q(a)\n", defaults).widths()).isEqualTo(new Qstrs(1, 1));
        assertThat(QstrHeader.parse(WIDTHS, defaults).widths()).isEqualTo(new Qstrs(2, 1));
        assertThatThrownBy(() -> QstrHeader.parse("QCFG(BYTES_IN_LEN, (1))\n", defaults))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("found no line QCFG(BYTES_IN_HASH, ");
    }
}
