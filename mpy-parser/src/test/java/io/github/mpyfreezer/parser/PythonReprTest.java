package io.github.mpyfreezer.parser;

import static io.github.mpyfreezer.parser.Tables.hex;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Constants stand in the comments of the C that mpy-tool.py writes, as repr() shows them, and our C is to be the same
 * text. What is expected here is what CPython 3.11 printed.
 */
class PythonReprTest {
    @Test
    void constantsAreShownAsCPythonShowsThem() {
        List<String[]> rows = Tables.rows("repr.tsv");
        assertThat(rows).hasSizeGreaterThan(400);
        for (String[] row : rows) {
            Constant constant = constant(hex(row[0]));
            assertThat(PythonRepr.of(constant)).as(row[0]).isEqualTo(row[1]);
        }
    }

    @Test
    void reprDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            constantsAreShownAsCPythonShowsThem();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void stringsAreThemselvesInStr() {
        assertThat(PythonRepr.str(new Constant.Str(Utf8.of("it's\n")))).isEqualTo("it's\n");
        assertThat(PythonRepr.str(new Constant.ByteString(hex("27")))).isEqualTo("b\"'\"");
        assertThat(PythonRepr.str(new Constant.Tuple(List.of(new Constant.Str(Utf8.of("a"))))))
                .isEqualTo("('a',)");
        assertThat(PythonRepr.str(Constant.Singleton.NONE)).isEqualTo("None");
    }

    @Test
    void listsStandInBrackets() {
        assertThat(PythonRepr.list(List.of())).isEqualTo("[]");
        assertThat(PythonRepr.list(List.of(Constant.Singleton.TRUE))).isEqualTo("[True]");
        assertThat(PythonRepr.list(List.of(Constant.Singleton.FUN_TABLE, new Constant.Str(Utf8.of("x")))))
                .isEqualTo("[mp_fun_table, 'x']");
    }

    /** Through the reader, so that the table has no need of another notation for constants. */
    private static Constant constant(Bytes entry) {
        var cursor = new ByteCursor(entry, 0);
        Constant constant = new ConstantReader(cursor).readEntry(0);
        assertThat(cursor.atEnd()).isTrue();
        return constant;
    }
}
