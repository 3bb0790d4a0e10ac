package io.github.mpyfreezer.parser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Which characters repr() escapes is a property of each of a million code points; a digest compares them all. */
class PrintableTest {
    @Test
    void everyCodePointIsAsInCPython() throws NoSuchAlgorithmException {
        byte[] bits = new byte[0x110000 - 0x80];
        for (int c = 0x80; c < 0x110000; c++) {
            bits[c - 0x80] = (byte) (Printable.isPrintable(c) ? '1' : '0');
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bits);
        String expected = new String(Tables.content("printable.txt").toArray(), US_ASCII).strip();
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(expected);
    }
}
