package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.cli.FrozenProgram.Printed;
import io.github.mpyfreezer.cli.StockFaults.Row;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What tests of the stock tool's faults freeze, compile and run. */
final class FaultProbe {
    static final String NEWEST = "1.29";
    static final Firmware HOST = Firmware.usual(Release.V1_29, Compiler.HOST_64);
    static final Firmware HOST_32 = Firmware.usual(Release.V1_29, Compiler.HOST_32);
    /** What the stock command line without {@code -q} assumes. */
    static final Firmware UNKNOWN = HOST.with(Firmware.QstrHeaderFile.HASH1);

    private FaultProbe() {}

    static FrozenText ours(Row row) {
        Outcome outcome = row.ours();
        assertThat(outcome.stderr()).isEmpty();
        return new FrozenText(outcome.stdout());
    }

    static FrozenText frozen(String release, String... files) {
        List<String> args = new ArrayList<>(List.of("-f"));
        args.addAll(List.of(files));
        Outcome outcome = Outcome.ofMpyTool(release, args);
        assertThat(outcome.stderr()).isEmpty();
        return new FrozenText(outcome.stdout());
    }

    static void assertCompiles(Path folder, Firmware firmware, Row row) throws IOException {
        assertThat(compile(folder, firmware, ours(row).c()).output()).isEmpty();
        assertThat(compile(folder, firmware, row.text()).succeeded()).isFalse();
    }

    static Compiler.Result compile(Path folder, Firmware firmware, String c) throws IOException {
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        Path inc = folder.resolve("none.inc");
        Files.writeString(inc, "");
        Path source = Files.writeString(folder.resolve("frozen.c"), c, StandardCharsets.ISO_8859_1);
        return firmware.compiler().check(source, firmware.optionsWith(inc));
    }

    static Printed run(Path folder, Firmware firmware, String c, Path inc, List<MpyModule> modules) {
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        return FrozenProgram.compile(folder, c, firmware, firmware.optionsWith(inc), modules)
                .run();
    }
}
