package io.github.mpyfreezer.size.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.MpyWriter;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.size.Images;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without lines a module is what the compiler makes of its source when it is told to leave them out. */
class WithoutLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"generators", "line_gaps", "operators"})
    void isWhatTheCompilerMakes(String file) throws IOException {
        MpyModule with = Images.module("bytecode/" + file);
        MpyModule without = Images.module("bytecode-nolines/" + file);
        assertThat(MpyWriter.write(with)).isNotEqualTo(MpyWriter.write(without));
        assertThat(WithoutLines.of(with)).isEqualTo(without);
        assertThat(MpyWriter.write(WithoutLines.of(with))).isEqualTo(MpyWriter.write(without));
    }

    /** Many cells and long names take a second byte for their lengths; what it says of itself is what a reader finds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytecode/closures",
                "bytecode/many_args",
                "bytecode/many_locals",
                "native-6.3/armv7m/native_basic"
            })
    void canBeReadAgain(String file) throws IOException {
        MpyModule without = WithoutLines.of(Images.module(file));
        assertThat(MpyReader.read(MpyWriter.write(without)).module()).isEqualTo(without);
        assertThat(WithoutLines.of(without)).isEqualTo(without);
    }
}
