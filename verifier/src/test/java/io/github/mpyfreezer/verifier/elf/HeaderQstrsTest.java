package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The expected orders are what py/makeqstrdata.py of each release made of this header. */
class HeaderQstrsTest {
    private static final String HEADER = """
            QCFG(BYTES_IN_LEN, (1))
            QCFG(BYTES_IN_HASH, (2))
            Q()
            Q(zeta)
            Q(alpha)
            Q(__zz__)
            Q(__add__)
            Q(append)
            Q(<lambda>)
              Q(__abs__)
            Q(_-)
            Q(a-b)
            Q(a_hyphen_b)
            Q(Z)
            TRANSLATE("no text")
            Q(\\r\\n)
            Q(__)
            Q(<genexpr>)
            Q(__len__)
            Q(__bases__)
            Q(ü)
            Q(a)
            Q(alpha)
            Q(\\n)
            """;

    private static List<String> own(FirmwareQstrs qstrs) {
        return qstrs.texts().subList(StaticQstrs.COUNT, qstrs.texts().size()).stream()
                .map(Utf8::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V1_19|__zz__ __add__ __abs__ _- __ __bases__ zeta alpha <lambda> a-b Z CRLF <genexpr> ü a",
                "V1_20|__zz__ __add__ __abs__ _- __ __bases__ zeta alpha <lambda> a-b Z CRLF <genexpr> ü a",
                "V1_22|__abs__ __add__ CRLF <genexpr> <lambda> Z _- __ __bases__ __zz__ a a-b alpha zeta ü",
                "V1_23|<genexpr> <lambda> __abs__ __add__ CRLF Z _- __ __bases__ __zz__ a a-b alpha zeta ü",
                "V1_24|<genexpr> <lambda> __abs__ __add__ CRLF Z _- __ __bases__ __zz__ a a-b alpha zeta ü",
                "V1_27|<genexpr> <lambda> __abs__ __add__ CRLF Z _- __ __bases__ __zz__ a a-b alpha zeta ü",
                "V1_29|<genexpr> <lambda> __abs__ __add__ CRLF Z _- __ __bases__ __zz__ a a-b alpha zeta ü",
                "CIRCUITPYTHON_9_0|__add__ __abs__ zeta alpha __zz__ <lambda> _- a-b Z CRLF __ <genexpr> __bases__ ü a",
                "CIRCUITPYTHON_9_2|<genexpr> <lambda> __abs__ __add__ CRLF Z _- __ __bases__ __zz__ a a-b alpha zeta ü",
                "CIRCUITPYTHON_10_0|<genexpr> <lambda> __abs__ __add__ CRLF Z _- __ __bases__ __zz__ a a-b alpha zeta ü",
                "CIRCUITPYTHON_10_2|<genexpr> <lambda> __abs__ __add__ CRLF Z _- __ __bases__ __zz__ a a-b alpha zeta ü",
            })
    void orderOfEachRelease(Release release, String expected) {
        FirmwareQstrs qstrs = HeaderQstrs.read("qstrdefs.h", HEADER).numbered(release);
        assertThat(own(qstrs)).containsExactly(expected.replace("CRLF", "\r\n").split(" ", -1));
    }

    @ParameterizedTest
    @EnumSource
    void fixedNumbersComeFirst(Release release) {
        FirmwareQstrs qstrs =
                HeaderQstrs.read("qstrdefs.h", "QCFG(BYTES_IN_LEN, (1))\n").numbered(release);
        assertThat(qstrs.end()).isEqualTo(166);
        assertThat(qstrs.text(1)).hasValue(Utf8.EMPTY);
        assertThat(qstrs.text(165).orElseThrow().text()).isEqualTo("zip");
    }

    @Test
    void anotherFile() {
        assertThatThrownBy(() -> HeaderQstrs.read("x.h", "int main(void);\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(
                        "x.h: line 1: found no line Q(…), expected the genhdr/qstrdefs.preprocessed.h of a firmware");
    }
}
