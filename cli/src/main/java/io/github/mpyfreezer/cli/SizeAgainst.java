package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.size.Baseline;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.JsonBaseline;
import io.github.mpyfreezer.size.JsonPrices;
import io.github.mpyfreezer.size.JsonReport;
import io.github.mpyfreezer.size.PriceList;
import io.github.mpyfreezer.size.SizeFileException;
import io.github.mpyfreezer.size.Subject;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code freeze size} keeps for later, and holds its prices against. */
final class SizeAgainst {
    @Option(
            names = "--save",
            paramLabel = "FILE",
            description =
                    "keep the prices as a baseline, which --against takes, of one board or of many; - is standard output")
    private @Nullable String save;

    @Option(
            names = "--against",
            paramLabel = "FILE|GIT-REV",
            description =
                    "say what has changed since a baseline, or since a revision of the git repository that holds the"
                            + " files: they are compiled and priced as they were, with the same options")
    private @Nullable String against;

    @Option(names = "--bisect-hint", description = "with --against: name the function that grew most")
    private boolean hint;

    /** Whether a comparison is wanted. */
    boolean isAsked() {
        return against != null;
    }

    /** Whether a baseline is to be kept. */
    boolean isKept() {
        return save != null;
    }

    /** Whether a function is to be named. */
    boolean isHint() {
        return hint;
    }

    /** Names the function that grew most, if that is wanted. */
    void hint(Comparison comparison, Console console) {
        if (hint) {
            console.println(ChangeTable.hint(comparison));
        }
    }

    void check() {
        if (hint && against == null) {
            throw new CliException("--bisect-hint needs --against, to know what has grown", ExitCode.USAGE);
        }
    }

    /** The baseline, if it is to be kept. */
    Stream<TextOutputs.Output> outputs() {
        return TextOutputs.Output.of("--save", save);
    }

    /** Keeps a baseline, if that is wanted. */
    void save(Baseline baseline, TextOutputs outputs) {
        outputs.write(save, () -> JsonReport.of(baseline));
    }

    /** Keeps a baseline for many boards, if that is wanted. */
    void save(PriceList list, TextOutputs outputs) {
        outputs.write(save, () -> JsonPrices.of(list));
    }

    /**
     * What has changed, if that is wanted.
     *
     * @param inputs as the user named them
     * @param price finds the price of inputs that are elsewhere
     */
    Optional<Comparison> compare(
            Baseline now, List<String> inputs, Function<List<String>, Baseline> price, Console console) {
        if (against == null) {
            return Optional.empty();
        }
        Baseline before = isFile(against) ? read(against, JsonBaseline::read) : then(against, inputs, price);
        check(before, now, console);
        return Optional.of(Comparison.of(before, now));
    }

    /** The same for many boards: what their prices were. */
    Optional<PriceList> before(
            PriceList now, List<String> inputs, Function<List<String>, PriceList> price, Console console) {
        if (against == null) {
            return Optional.empty();
        }
        return Optional.of(isFile(against) ? kept(against, now, console) : then(against, inputs, price));
    }

    private static PriceList kept(String file, PriceList now, Console console) {
        JsonPrices prices = read(file, JsonPrices::read);
        Set<String> releases = prices.otherReleases(now);
        if (!releases.isEmpty()) {
            console.complain("freeze: warning: " + file + " is for " + String.join(", ", releases) + ", this is for "
                    + now.prices().get(0).subject().release());
        }
        return prices.before(now);
    }

    private static boolean isFile(String name) {
        return Files.isRegularFile(InputFiles.path(name));
    }

    private static <T> T read(String file, Function<String, T> reader) {
        try {
            return reader.apply(InputFiles.text(file));
        } catch (SizeFileException e) {
            throw new CliException(e.in(file));
        }
    }

    private static <T> T then(String revision, List<String> inputs, Function<List<String>, T> price) {
        if (revision.endsWith(".json") || revision.startsWith("-")) {
            throw new CliException(revision + ": no such file");
        }
        try (GitRevision then = GitRevision.of(revision, inputs)) {
            try {
                return price.apply(then.places());
            } catch (CliException e) {
                throw new CliException(then.message(e.getMessage()), e.exitCode());
            } catch (FreezeException e) {
                throw new CliException(then.message(e.getMessage()));
            }
        }
    }

    private void check(Baseline before, Baseline now, Console console) {
        Subject then = before.report().subject();
        Subject subject = now.report().subject();
        if (!then.place().equals(subject.place())) {
            throw new CliException(against + ": found prices for " + then.place() + ", expected " + subject.place());
        }
        if (!then.release().equals(subject.release())) {
            console.complain(
                    "freeze: warning: " + against + " is for " + then.release() + ", this is for " + subject.release());
        }
        if (before.knowsFirmware() != now.knowsFirmware()) {
            console.complain(
                    "freeze: warning: " + against + " was made " + (before.knowsFirmware() ? "with" : "without")
                            + " a qstr header, this is " + (now.knowsFirmware() ? "with" : "without") + " one");
        }
    }
}
