package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.LineCursor;
import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.model.RawCode;
import org.junit.jupiter.api.Test;

class LineCursorTest {
    @Test
    void agreesWithTheLineTable() {
        for (MpyInput input : Fixtures.all()) {
            check(input.module().body());
        }
    }

    private static void check(RawCode code) {
        if (code instanceof RawCode.Bytecode function && code.code().length() < 4000) {
            var lines = new LineCursor(code.code(), function.prelude());
            for (int at = function.prelude().opcodesOffset(); at < code.code().length(); at++) {
                assertThat(lines.lineAt(at)).isEqualTo(LineTable.lineOf(code.code(), function.prelude(), at));
            }
        }
        code.children().forEach(LineCursorTest::check);
    }
}
