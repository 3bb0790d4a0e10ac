package io.github.mpyfreezer.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Utf8;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected spellings are those of {@code qstr_escape} in py/makeqstrdata.py. */
class CIdentifiersTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            abc_1Z;    abc_1Z
            <module>;  _lt_module_gt_
            a.b/c;     a_dot_b_slash_c
            utf-8;     utf_hyphen_8
            x|"'&;     x_pipe__quot__squot__amp_
            é€;        _eacute__euro_
            Ā;         _0x100_
            😀;        _0x1f600_
            """)
    void spelling(String text, String expected) {
        assertThat(CIdentifiers.of(Utf8.of(text))).isEqualTo(expected);
    }
}
