package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.QstrHeaderFile;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What real compilers and linkers make of frozen code behaves as the modules do: level firmware, on boards of their machines. */
class FirmwareBehaviourTest {
    /** The stand-in firmware names a text module that nobody froze. */
    private static final List<String> NO_TEXTS = List.of("-UMP_FROZEN_STR_NAMES");

    @TempDir
    private Path folder;

    static Stream<Arguments> boards() {
        return Stream.of(
                Arguments.of("unix", usual(Compiler.HOST_64).with(Words.A, FloatKind.DOUBLE)),
                Arguments.of("unix-nanbox", usual(Compiler.HOST_32).with(Words.D, FloatKind.DOUBLE)),
                Arguments.of("PYBV10", usual(Compiler.CORTEX_M4)),
                Arguments.of("RPI_PICO", usual(Compiler.CORTEX_M0).with(QstrHeaderFile.HASH1)),
                Arguments.of("ESP32_GENERIC_C3", usual(Compiler.RV32)),
                Arguments.of("ESP32_GENERIC", usual(Compiler.XTENSA)));
    }

    private static Firmware usual(Compiler compiler) {
        return Firmware.usual(Release.V1_29, compiler).withoutMachineCode();
    }

    @ParameterizedTest
    @MethodSource("boards")
    void objectAndProgramBehaveAsTheModules(String board, Firmware firmware) throws IOException {
        firmware.compiler().missing().ifPresent(why -> abort("not compiled: " + why));
        List<Path> files = new ArrayList<>(FrozenFixtures.below(Path.of("mpy/bytecode")));
        files.addAll(FrozenFixtures.below(Path.of("verify/gauge")));
        var build = new FrozenBuild(folder, firmware, files);
        String object = build.object(NO_TEXTS).toString();
        JsonObject ofObject = verified(board, build, "--object", object);
        String program = build.program("firmware.elf", NO_TEXTS).toString();
        // Where code lies is no matter to it: calls and steps are the same.
        assertThat(verified(board, build, "--elf", program)).isEqualTo(ofObject);
    }

    /** How both forms behaved. */
    private static JsonObject verified(String board, FrozenBuild build, String option, String file) {
        List<String> command = new ArrayList<>(
                List.of("verify", "--board", board, "-q", build.header().toString(), "--no-cautions", "--json", "-"));
        command.addAll(List.of(option, file));
        build.files().forEach(module -> command.add(module.toString()));
        Outcome outcome = Outcome.of(command.toArray(String[]::new));
        assertThat(outcome.stderr()).isEmpty();
        JsonObject report = JsonParser.parseString(outcome.stdout()).getAsJsonObject();
        assertThat(report.get("level").getAsString()).isEqualTo("firmware");
        assertThat(report.getAsJsonObject("structure").getAsJsonArray("differences"))
                .isEmpty();
        JsonObject behaviour = report.getAsJsonObject("behaviour");
        assertThat(behaviour.get("equal").getAsBoolean()).isTrue();
        assertThat(StreamSupport.stream(behaviour.getAsJsonArray("opcodes").spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .filter(opcode -> opcode.get("executed").getAsInt() > 0))
                .hasSizeGreaterThan(100);
        assertThat(outcome.code()).isZero();
        return behaviour;
    }
}
