package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Instruction;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected bytes are those of {@code mp_encode_uint} in the stock tool. */
class VarIntTest {
    @ParameterizedTest
    @CsvSource({"0, 00", "127, 7f", "128, 81 00", "16383, ff 7f", "16384, 81 80 00", "1073741824, 84 80 80 80 00"})
    void unsigned(long value, String expected) {
        var out = new ByteArrayOutputStream();
        VarInt.writeUnsigned(out, value);
        assertThat(Bytes.of(out.toByteArray())).hasToString(expected);
        assertThat(VarInt.unsignedSize(value)).isEqualTo(out.size());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "63, 3f",
        "64, 80 40",
        "-1, 7f",
        "-64, 40",
        "-65, ff 3f",
        "8191, bf 7f",
        "8192, 80 c0 00",
        "-8193, ff bf 7f"
    })
    void signed(long value, String expected) {
        var out = new ByteArrayOutputStream();
        VarInt.writeSigned(out, value);
        assertThat(Bytes.of(out.toByteArray())).hasToString(expected);
        assertThat(VarInt.signedSize(value)).isEqualTo(out.size());
    }

    @Test
    void signedIsWhatInstructionsHold() {
        for (long value = -70000; value < 70000; value += 7) {
            var out = new ByteArrayOutputStream();
            out.write(0x22);
            VarInt.writeSigned(out, value);
            assertThat(Instruction.at(Bytes.of(out.toByteArray()), 0)
                            .orElseThrow()
                            .operand())
                    .isEqualTo(value);
        }
    }
}
