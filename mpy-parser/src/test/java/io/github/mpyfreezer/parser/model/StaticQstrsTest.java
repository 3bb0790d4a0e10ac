package io.github.mpyfreezer.parser.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.Tables;
import org.junit.jupiter.api.Test;

/**
 * A file names these strings by number only. One word too many or too few in our list would silently rename half of the
 * builtins in everything that is read.
 */
class StaticQstrsTest {
    @Test
    void listIsThatOfMakeqstrdata() {
        var rows = Tables.rows("statics.tsv");
        assertThat(StaticQstrs.all()).hasSameSizeAs(rows).hasSize(StaticQstrs.COUNT);
        for (String[] row : rows) {
            int id = Integer.parseInt(row[0]);
            var text = new Utf8(Tables.hex(row[1]));
            assertThat(StaticQstrs.text(id)).as(row[0]).isEqualTo(text);
            assertThat(StaticQstrs.idOf(text)).as(text.text()).isEqualTo(id);
            assertThat(StaticQstrs.entry(id)).isEqualTo(new Qstr(text, true));
        }
    }

    @Test
    void endsAreWhereTheFormatPutsThem() {
        assertThat(StaticQstrs.text(1)).isEqualTo(Utf8.EMPTY);
        assertThat(StaticQstrs.text(165)).isEqualTo(Utf8.of("zip"));
        assertThat(StaticQstrs.idOf(Utf8.of("zip "))).isZero();
        assertThatThrownBy(() -> StaticQstrs.text(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> StaticQstrs.text(166)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void onlyAStaticStringCanBeAStaticQstr() {
        assertThat(new Qstr(Utf8.of("append"), true).isStatic()).isTrue();
        // a compiler need not use the number
        assertThat(Qstr.of("append").isStatic()).isFalse();
        assertThat(Qstr.of("append")).isNotEqualTo(new Qstr(Utf8.of("append"), true));
        assertThatThrownBy(() -> new Qstr(Utf8.of("appendix"), true)).isInstanceOf(IllegalArgumentException.class);
    }
}
