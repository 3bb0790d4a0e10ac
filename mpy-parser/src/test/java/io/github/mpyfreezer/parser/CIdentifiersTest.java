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

    /** Characters without a name are two digits at least: {@code "0x%02x"}. */
    @ParameterizedTest
    @CsvSource({"0, _0x00_", "10, _0x0a_", "15, _0x0f_", "16, _0x10_", "127, _0x7f_", "128, _0x80_"})
    void spellingOfControlCharacters(int c, String expected) {
        assertThat(CIdentifiers.of(Utf8.of(Character.toString(c)))).isEqualTo(expected);
        assertThat(CIdentifiers.of(Utf8.of("a" + Character.toString(c) + "é"))).isEqualTo("a" + expected + "_eacute_");
    }
}
