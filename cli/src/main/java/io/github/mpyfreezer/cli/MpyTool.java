package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.ReleaseCheck;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command line of mpy-tool.py: {@code freeze mpy-tool -f -q HEADER FILE…}. Prints what that tool prints, for the release
 * that {@code --micropython} names or else the newest.
 */
final class MpyTool {
    private static final String NAME = "freeze mpy-tool";
    private static final String LONG_INT = "-mlongint-impl";
    private static final String DIGITS = "-mmpz-dig-size";
    private static final String ARCH_FLAGS = "-march-flags";

    private final StockParser.Parsed options;
    private final Console console;

    private MpyTool(StockParser.Parsed options, Console console) {
        this.options = options;
        this.console = console;
    }

    static int run(List<String> args, Console console) {
        try {
            StockParser.Parsed options = parser().parse(args);
            if (options.has("--help")) {
                console.print(MpyToolHelp.TEXT);
                return ExitCode.OK;
            }
            new MpyTool(options, console).run();
            return ExitCode.OK;
        } catch (CliException e) {
            if (e.exitCode() == ExitCode.USAGE) {
                console.complain(MpyToolHelp.USAGE);
                console.complain(NAME + ": error: " + e.getMessage());
            } else {
                console.complain(e.getMessage());
            }
            return e.exitCode();
        } catch (FreezeException e) {
            console.complain(e.getMessage());
            return ExitCode.FAULT;
        }
    }

    private static StockParser parser() {
        return new StockParser()
                .option(StockParser.Kind.FLAG, "-h", "--help")
                .option(StockParser.Kind.FLAG, "-x", "--hexdump")
                .option(StockParser.Kind.FLAG, "-d", "--disassemble")
                .option(StockParser.Kind.FLAG, "-f", "--freeze")
                .option(StockParser.Kind.FLAG, "-j", "--json")
                .option(StockParser.Kind.FLAG, "--merge")
                .option(StockParser.Kind.VALUE, "-e", "--extract")
                .option(StockParser.Kind.VALUE, "--extract-only")
                .option(StockParser.Kind.VALUE, "-q", "--qstr-header")
                .option(StockParser.Kind.VALUE, LONG_INT)
                .option(StockParser.Kind.VALUE, DIGITS)
                .option(StockParser.Kind.VALUE, ARCH_FLAGS)
                .option(StockParser.Kind.VALUE, "-o", "--output")
                .option(StockParser.Kind.VALUE, "--micropython");
    }

    private void run() {
        LongInt longInt = longInt();
        int digitBits = number(DIGITS).orElse(16);
        number(ARCH_FLAGS);
        List<FrozenInput> inputs = InputFiles.modules(options.files());
        Release release = release(inputs.get(0).module().header().dialect());
        Optional<QstrHeader> header = value("--qstr-header").map(file -> QstrHeaders.read(file, release));
        ReleaseCheck.check(inputs, release);
        if (options.has("--freeze")) {
            Qstrs widths = header.map(QstrHeader::widths).orElse(new Qstrs(1, 1));
            var target = new RomTarget(release, longInt, digitBits, widths, Optional.empty());
            try {
                FrozenC.write(Freezer.freeze(inputs, target, header), console.out());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Release release(Dialect dialect) {
        Optional<String> version = value("--micropython");
        if (version.isEmpty()) {
            return Release.latestOf(dialect);
        }
        return version.flatMap(Release::named)
                .orElseThrow(() -> StockParser.usage("argument --micropython: found '" + version.get()
                        + "', expected a release from 1.19 on, such as 1.22 or circuitpython-9"));
    }

    private LongInt longInt() {
        String name = value(LONG_INT).orElse("mpz");
        for (LongInt longInt : LongInt.values()) {
            if (longInt.name().toLowerCase(Locale.ROOT).equals(name)) {
                return longInt;
            }
        }
        throw StockParser.usage(
                "argument " + LONG_INT + ": invalid choice: '" + name + "' (choose from 'none', 'longlong', 'mpz')");
    }

    /** As Python reads a number: with blanks around it, and with underscores between digits. */
    private Optional<Integer> number(String option) {
        return value(option).map(text -> {
            try {
                boolean underscored = text.matches("\\s*[+-]?[0-9]+(_[0-9]+)+\\s*");
                return Integer.valueOf((underscored ? text.replace("_", "") : text).strip());
            } catch (NumberFormatException e) {
                throw StockParser.usage("argument " + option + ": invalid int value: '" + text + "'");
            }
        });
    }

    private Optional<String> value(String option) {
        return Optional.ofNullable(options.values().get(option));
    }
}
