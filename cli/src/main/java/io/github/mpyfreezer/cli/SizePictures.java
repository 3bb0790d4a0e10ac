package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.SizeReport;
import io.github.mpyfreezer.size.html.SizePage;
import io.github.mpyfreezer.size.html.TreemapSvg;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The pictures that {@code freeze size} draws of what it found, in place of a table. */
final class SizePictures {
    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "write a page with a map of the bytes to go into and to search, with --against of before, now and"
                            + " the difference; it needs no network; - is standard output")
    private @Nullable String html;

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            description = "write a picture with a map of the bytes, for a README; - is standard output")
    private @Nullable String svg;

    /** Refuses what there is no picture of. */
    void check(boolean many) {
        if (many && (html != null || svg != null)) {
            throw new CliException(
                    "--html and --svg are for one board and release: add --board NAME, and leave out --all-boards,"
                            + " --ports and --releases",
                    ExitCode.USAGE);
        }
    }

    /** Those that are wanted. */
    Stream<TextOutputs.Output> outputs() {
        return Stream.concat(TextOutputs.Output.of("--html", html), TextOutputs.Output.of("--svg", svg));
    }

    /** Writes those that are wanted, and says whether any is. */
    boolean write(SizeReport report, BoardProfile board, Optional<Comparison> comparison, TextOutputs outputs) {
        boolean written =
                outputs.write(html, () -> SizePage.of(report, board.flash().firmware(), comparison));
        written |= outputs.write(svg, () -> TreemapSvg.of(report));
        return written;
    }
}
