package io.github.mpyfreezer.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.MpyWriter;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DataModuleTest {
    /** What mpy-cross 1.29 writes for {@code data = b'abc\x00\xff'}, told that the file is web/logo_bin.py. */
    private static final String COMPILED = "4d06001f03011e" + "7765622f6c6f676f5f62696e2e707900" + "0f" + "086461746100"
            + "060561626300ff00" + "48000201230016025163";

    @Test
    void isWhatTheCompilerMakes() {
        Bytes content = Bytes.of((byte) 'a', (byte) 'b', (byte) 'c', (byte) 0, (byte) 0xff);
        Bytes file = MpyWriter.write(DataModule.of("web/logo_bin.py", content, Dialect.MICROPYTHON));
        assertThat(HexFormat.of().formatHex(file.toArray())).isEqualTo(COMPILED);
    }

    @Test
    void isOfTheFirmwaresDialect() {
        Bytes file = MpyWriter.write(DataModule.of("x.py", Bytes.EMPTY, Dialect.CIRCUITPYTHON));
        assertThat(file.at(0)).isEqualTo('C');
    }
}
