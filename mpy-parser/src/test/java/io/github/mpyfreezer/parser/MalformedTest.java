package io.github.mpyfreezer.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * mpy-tool.py answers a broken file with a traceback, or freezes it without a word, and the board crashes. Each case here
 * is one that was seen to do either; each must give one line that says where, what was found and what was expected.
 */
class MalformedTest {
    /**
     * A broken file.
     *
     * @param message all of what is said about it
     */
    record Case(String name, Bytes content, String message) {
        void check() {
            assertThatThrownBy(() -> MpyReader.read(content))
                    .as(name)
                    .isInstanceOf(MpyFormatException.class)
                    .hasMessage(message);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void brokenFileGivesOneLine(Case malformed) {
        malformed.check();
    }

    static List<Case> cases() {
        return new String(Tables.content("malformed.txt").toArray(), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" \\| ", -1))
                .map(row -> new Case(row[0], Handmade.file(row[1]), row[2]))
                .toList();
    }

    @Test
    void casesAreAllThere() {
        assertThat(cases()).hasSizeGreaterThan(90);
        assertThat(cases().stream().map(Case::content)).doesNotHaveDuplicates();
    }

    /** All cases are this file with something wrong. */
    @Test
    void fileThatTheCasesAreMadeOfIsRight() {
        MpyModule module = read("M B{ PRE RET }");
        assertThat(module.sourceFile()).isEqualTo(Utf8.of("m.py"));
        assertThat(module.header()).isEqualTo(MpyHeader.bytecode(Dialect.MICROPYTHON, 31));
        assertThat(read("N P{ deadbeef PRE } 04").header().arch()).isEqualTo(NativeArch.ARMV7M);
        assertThat(read("N A{ deadbeef } 00 02 03").body().code()).isEqualTo(Tables.hex("deadbeef"));
        assertThat(read("N V{ deadbeef } 10 ff").body().children()).isEmpty();
    }

    @Test
    void magicOfCircuitPythonIsRight() {
        assertThat(read("4306001f 01 00 NAME B{ PRE RET }").header().dialect()).isEqualTo(Dialect.CIRCUITPYTHON);
    }

    @ParameterizedTest
    @CsvSource({"14, 0", "15, 1", "16, 2", "17, 3", "01, 1", "37, 3"})
    void subVersionIsForTheTargetToJudge(String feature, int subVersion) {
        assertThat(read("4d06" + feature + "1f 01 00 NAME B{ PRE RET }")
                        .header()
                        .subVersion())
                .isEqualTo(subVersion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gr\u00f6\u00dfe.py", "line\nbreak.py", "\u007f", "", "a\0b"})
    void nameIsForTheFreezerToJudge(String name) {
        Bytes text = Utf8.of(name).bytes();
        String length = "%02x".formatted(text.length() * 2);
        assertThat(read("HEAD 01 00" + length + text.hex("") + "00 B{ PRE RET }")
                        .sourceFile())
                .hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 31, 47, 63, 64, 255})
    void widthOfSmallIntegersIsForTheTargetToJudge(int bits) {
        assertThat(read("4d0600%02x 01 00 NAME B{ PRE RET }".formatted(bits))
                        .header()
                        .smallIntBits())
                .isEqualTo(bits);
    }

    @Test
    void whatFollowsTheModuleIsCounted() {
        Bytes content = Handmade.file("M B{ PRE RET } ffffff");
        MpyFile file = MpyReader.read(content);
        assertThat(file.trailingBytes()).isEqualTo(3);
        assertThat(file.content()).isEqualTo(content);
        assertThat(MpyReader.read(content.slice(0, content.length() - 3)).trailingBytes())
                .isZero();
    }

    /** Distances are biased by 0x40; the first instruction is at byte 3. */
    @Test
    void jumpsMayGoToTheFirstAndTheLastInstruction() {
        assertThat(jumpTarget("M B{ PRE 51 42 3d 51 63 }", 4)).isEqualTo(3);
        assertThat(jumpTarget("M B{ PRE 42 41 51 63 }", 3)).isEqualTo(6);
        assertThat(jumpTarget("M B{ PRE 40 41 00 51 63 }", 3)).isEqualTo(6);
    }

    private static int jumpTarget(String file, int offset) {
        return Instruction.at(read(file).body().code(), offset).orElseThrow().target();
    }

    private static MpyModule read(String notation) {
        Bytes content = Handmade.file(notation);
        MpyModule module = MpyReader.read(content).module();
        assertThat(MpyWriter.write(module)).isEqualTo(content);
        return module;
    }
}
