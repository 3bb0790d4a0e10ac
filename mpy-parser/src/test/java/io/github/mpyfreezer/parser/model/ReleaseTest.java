package io.github.mpyfreezer.parser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People name the release they build for in the form that their tree or their tag has it. It decides which structures
 * are written, so a version must never be taken for a neighbouring one, and an unknown one must not be guessed.
 */
class ReleaseTest {
    @ParameterizedTest
    @CsvSource({
        "1.19, V1_19",
        "1.19.1, V1_19",
        "v1.20.0, V1_20",
        "1.21, V1_20",
        "1.22.2, V1_22",
        "1.23, V1_23",
        "v1.24.1, V1_24",
        "1.25, V1_24",
        "1.26.1, V1_24",
        "1.27.0, V1_27",
        "1.28, V1_27",
        "1.29, V1_29",
        "1.29.0-preview, V1_29",
        "v1.29.0-preview.12.g1c3c201149, V1_29",
        "1.30, V1_29",
        "1.100, V1_29",
        "latest, V1_29",
        "LATEST, V1_29",
        "circuitpython-9.0, CIRCUITPYTHON_9_0",
        "circuitpython-9.1.4, CIRCUITPYTHON_9_0",
        "circuitpython-9.2, CIRCUITPYTHON_9_2",
        "CircuitPython-9.2.9, CIRCUITPYTHON_9_2",
        "circuitpython-9, CIRCUITPYTHON_9_2",
        "circuitpython10, CIRCUITPYTHON_10_2",
        "cp9, CIRCUITPYTHON_9_2",
        "cp-9.1, CIRCUITPYTHON_9_0",
        "cp10, CIRCUITPYTHON_10_2",
        "cp10.0, CIRCUITPYTHON_10_0",
        "cp10.1.4, CIRCUITPYTHON_10_0",
        "cp10.3.0-alpha.4, CIRCUITPYTHON_10_2",
        "cp11, CIRCUITPYTHON_10_2",
        "cp11.0, CIRCUITPYTHON_10_2",
        "' 1.22 ', V1_22"
    })
    void versionBelongsToTheReleaseBeforeOrAtIt(String version, Release release) {
        assertThat(Release.named(version)).contains(release);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "v",
                "1.",
                "1.18",
                "v1.12",
                "1.9.4",
                "2.0",
                "0.22",
                "1.x",
                "1..22",
                "1.-22",
                "1.22x",
                "22",
                "x1.22",
                "1.222222",
                "cp",
                "cp8",
                "circuitpython-8.2",
                "circuitpython",
                "cpython",
                "preview",
                "1,22",
                "1.\u0662\u0662"
            })
    void whatIsNoKnownVersionIsNotGuessed(String version) {
        assertThat(Release.named(version)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void releaseIsFoundByItsOwnName(Release release) {
        String prefix = release.dialect() == Dialect.CIRCUITPYTHON ? "cp" : "";
        assertThat(Release.named(prefix + release.since())).contains(release);
        assertThat(release.title()).isEqualTo(release.dialect().project() + " " + release.since());
    }

    @Test
    void eachProjectHasItsLatest() {
        assertThat(Release.latestOf(Dialect.MICROPYTHON)).isEqualTo(Release.LATEST);
        assertThat(Release.latestOf(Dialect.CIRCUITPYTHON)).isEqualTo(Release.CIRCUITPYTHON_10_2);
    }

    @ParameterizedTest
    @CsvSource({
        "V1_19, 0",
        "V1_20, 1",
        "V1_22, 2",
        "V1_23, 3",
        "V1_24, 3",
        "V1_27, 3",
        "V1_29, 3",
        "CIRCUITPYTHON_9_0, 1",
        "CIRCUITPYTHON_9_2, 3",
        "CIRCUITPYTHON_10_0, 3",
        "CIRCUITPYTHON_10_2, 3"
    })
    void subVersionIsThatOfTheNativeInterface(Release release, int subVersion) {
        assertThat(release.subVersion()).isEqualTo(subVersion);
    }

    @ParameterizedTest
    @EnumSource(
            value = Release.class,
            names = {"V1_19", "V1_20", "V1_22", "V1_23", "V1_24", "V1_27", "V1_29"})
    void releaseOfMicroPythonIsSinceItselfAndAllBefore(Release release) {
        var inTime = List.of(
                Release.V1_19,
                Release.V1_20,
                Release.V1_22,
                Release.V1_23,
                Release.V1_24,
                Release.V1_27,
                Release.V1_29);
        assertThat(inTime.stream().filter(release::isSince))
                .containsExactlyElementsOf(inTime.subList(0, inTime.indexOf(release) + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "CIRCUITPYTHON_9_0, V1_20, true",
        "CIRCUITPYTHON_9_0, V1_22, false",
        "CIRCUITPYTHON_9_2, V1_23, true",
        "CIRCUITPYTHON_9_2, V1_24, false",
        "CIRCUITPYTHON_10_0, V1_24, true",
        "CIRCUITPYTHON_10_0, V1_27, false",
        "CIRCUITPYTHON_10_2, V1_27, true",
        "CIRCUITPYTHON_10_2, V1_29, false"
    })
    void circuitPythonIsAsOldAsTheToolsItTook(Release release, Release other, boolean since) {
        assertThat(release.isSince(other)).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({
        "V1_19, ARMV7M, true",
        "V1_19, RV32IMC, false",
        "V1_23, RV32IMC, false",
        "V1_24, RV32IMC, true",
        "V1_24, RV64IMC, false",
        "V1_27, RV64IMC, true",
        "V1_29, DEBUG, false",
        "CIRCUITPYTHON_9_2, RV32IMC, false",
        "CIRCUITPYTHON_10_0, RV32IMC, true",
        "CIRCUITPYTHON_10_0, RV64IMC, false",
        "CIRCUITPYTHON_10_2, RV64IMC, true",
        "V1_19, NONE, true"
    })
    void machineIsKnownSinceItsRelease(Release release, NativeArch arch, boolean known) {
        assertThat(release.knows(arch)).isEqualTo(known);
    }
}
