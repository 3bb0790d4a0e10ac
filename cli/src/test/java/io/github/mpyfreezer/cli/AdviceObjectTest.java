package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.size.SizeReport;
import io.github.mpyfreezer.size.advice.Advice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Images that are advised and for which there is no option yet compile, and the object file is smaller by what is said. */
class AdviceObjectTest {
    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource(names = {"HOST_64", "CORTEX_M4", "RV32"})
    void theObjectFileShrinksAsSaid(Compiler compiler) throws IOException {
        compiler.missing().ifPresent(why -> abort("not compiled: " + why));
        Firmware firmware = Firmware.usual(Release.V1_29, compiler);
        var priced = new PricedFirmware(firmware, PricedFirmware.archOf(compiler));
        List<Path> files = new FrozenFixtures(folder).bytecode(firmware);
        RomImage image = priced.freeze(files);
        int before = object(priced, image);
        for (RomImage changed : List.of(Advice.withSharedConstants(image), Advice.withIntsInWords(image))) {
            assertThat(total(image) - total(changed)).isPositive().isEqualTo(before - object(priced, changed));
        }
    }

    private static int object(PricedFirmware firmware, RomImage image) throws IOException {
        return firmware.compile(image, folder).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int total(RomImage image) {
        return SizeReport.of(image).orElseThrow().total();
    }
}
