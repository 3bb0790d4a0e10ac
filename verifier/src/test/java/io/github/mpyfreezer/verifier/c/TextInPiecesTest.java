package io.github.mpyfreezer.verifier.c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only some lines of a text are in memory: wherever it is cut, it says the same, and its lines are counted alike. */
class TextInPiecesTest {
    /** What spans lines, or is replaced before anything else: 25 lines as an editor counts them. */
    private static final String TEXT = """
            #define LONG_\\
            NAME 0x1\\
            f /* a comment
            of two lines */ + 1
            #define STRING "a\\"#\\
            b"
            /* and one
               of three,
               with a # and a " */ const byte first[] = {1, 2, // a row
                   3, /* a comment */ 0x04, \\
            5};
            #if 0
              no C: ' " /* of
              two */ "quoted // \\" #endif"
              #if 1
              #else
              #endif \\
              still the same line
            #elif 1
            const byte second[] = {6, LONG_NAME, '\\
            A'};
            #endif
            const char third[] = STRING
                "c";
            const byte fault[] = {256};
            """;
    /** The last of them. */
    private static final int FAULT_LINE = 25;

    private static RomMemory read(InputStream in) throws IOException {
        return new CReader("f.c").read(in, 0, Firmwares.usual(), new FirmwareQstrs(StaticQstrs.all()));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Gives no more than so many bytes at once. */
    private static InputStream inPieces(String text, int most) {
        return new FilterInputStream(stream(text)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(most, length));
            }
        };
    }

    private static String good() {
        return TEXT.replace("256", "255");
    }

    private static void assertWhole(RomMemory memory) {
        assertThat(Firmwares.bytes(memory, "first")).isEqualTo("01 02 03 04 05");
        assertThat(Firmwares.bytes(memory, "second")).isEqualTo("06 20 41");
        assertThat(Firmwares.bytes(memory, "third")).isEqualTo("61 22 23 62 63 00");
        assertThat(Firmwares.bytes(memory, "fault")).isEqualTo("ff");
    }

    @Test
    void cutAnywhere() throws IOException {
        for (int most = 1; most <= TEXT.length(); most++) {
            assertWhole(read(inPieces(good(), most)));
            int each = most;
            assertThatThrownBy(() -> read(inPieces(TEXT, each)))
                    .as("pieces of " + each)
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining("line " + FAULT_LINE + ": found 256");
        }
    }

    @Test
    void behindAsMuchAsIsReadAtOnce() throws IOException {
        for (int before = 8192 - TEXT.length(); before <= 8192; before++) {
            String filling = " ".repeat(before - 1) + "\n";
            assertWhole(read(stream(filling + good())));
            assertThatThrownBy(() -> read(stream(filling + TEXT)))
                    .as(before + " bytes before it")
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining("line " + (FAULT_LINE + 1) + ": found 256");
        }
    }

    /** Long before a place is what is known of it: lines that are not in memory any more. */
    @ParameterizedTest
    @ValueSource(ints = {10, 10_000, 100_000})
    void whatStandsFarBefore(int rows) throws IOException {
        var far = new StringBuilder(good().replace("fault", "fourth"));
        for (int i = 0; i < rows; i++) {
            far.append("static const byte x")
                    .append(i)
                    .append("[] = {")
                    .append(i % 251)
                    .append("}; // a comment\n");
        }
        int lines = FAULT_LINE + rows;

        RomMemory memory = read(stream(far + "const byte last[] = {LONG_NAME}; const char text[] = STRING;\n"));
        assertThat(Firmwares.bytes(memory, "last")).isEqualTo("20");
        assertThat(Firmwares.bytes(memory, "text")).isEqualTo("61 22 23 62 00");
        assertThat(Firmwares.bytes(memory, "x" + (rows - 1))).isEqualTo("%02x".formatted((rows - 1) % 251));

        assertFault("#if 1\n" + far, 1, "a condition without an end");
        assertFault(far + "const byte x0[] = {1};\n", lines + 1, "another definition of x0");
        assertFault(far + "#define LONG_NAME 0x1f + 2\n", lines + 1, "another definition of LONG_NAME");
        assertFault(far + "/* no end\n\n", lines + 1, "a comment without an end");
        assertFault(far + "#if 0\n\n", lines + 1, "a condition without an end");
    }

    private static void assertFault(String text, int line, String fault) {
        assertThatThrownBy(() -> read(stream(text)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("line " + line + ": found " + fault);
    }

    /** A declaration is in memory as a whole, however long it is. */
    @Test
    void aLongDeclaration() throws IOException {
        String row = "    'a' + 1, 2, // two\n";
        String text = "const byte x[] = {\n" + row.repeat(20_000) + "};\n#define Y 1\nconst byte y[] = {Y};\n";
        RomMemory memory = read(stream(text));
        assertThat(Firmwares.content(memory, "x").length()).isEqualTo(40_000);
        assertThat(Firmwares.bytes(memory, "y")).isEqualTo("01");
        assertFault(text + "z", 20_005, "z");
    }
}
