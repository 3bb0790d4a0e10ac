package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The options of mpy-tool.py, and the one that chooses among its releases. */
final class MpyToolOptions {
    private static final String LONG_INT = "-mlongint-impl";
    private static final String DIGITS = "-mmpz-dig-size";
    private static final String ARCH_FLAGS = "-march-flags";
    private static final String VERSION = "--micropython";
    private static final int USUAL_DIGITS = 16;

    private final StockParser.Parsed parsed;
    private final LongInt longInt;
    private final int digitBits;
    private final OptionalInt archFlags;

    private MpyToolOptions(StockParser.Parsed parsed) {
        this.parsed = parsed;
        this.longInt = longInt(parsed.value(LONG_INT).orElse("mpz"));
        this.digitBits = number(DIGITS).orElse(USUAL_DIGITS);
        this.archFlags = number(ARCH_FLAGS);
        if (digitBits < 1 || digitBits > 32) {
            throw new CliException(DIGITS + ": found " + digitBits + ", expected 1 to 32");
        }
    }

    /** @throws CliException with exit code 2 if the command line is not understood */
    static MpyToolOptions parse(List<String> args) {
        return new MpyToolOptions(parser().parse(args));
    }

    /** Which options there are. */
    static StockParser parser() {
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
                .ownOption(StockParser.Kind.VALUE, VERSION);
    }

    /**
     * The options that makemanifest hands on. They say what the target is; all else would get something into the C file that
     * is no C, or freeze what no manifest names.
     */
    static MpyToolOptions ofFlags(List<String> flags) {
        List<String> args = new ArrayList<>(flags);
        args.add("files");
        MpyToolOptions options = parse(args);
        if (options.files().size() > 1) {
            throw strange(options.files().get(0));
        }
        for (String name : options.parsed.values().keySet()) {
            if (!name.startsWith("-m") && !name.equals("--freeze")) {
                throw strange(name);
            }
        }
        return options;
    }

    private static CliException strange(String found) {
        return StockParser.usage("argument --mpy-tool-flags: found " + found + ", expected " + LONG_INT + ", " + DIGITS
                + " or " + ARCH_FLAGS);
    }

    /** What the options say of the firmware. */
    RomTarget target(Release release, Qstrs widths) {
        return new RomTarget(release, longInt, digitBits, widths, Optional.empty());
    }

    List<String> files() {
        return parsed.files();
    }

    boolean wantsHelp() {
        return parsed.has("--help");
    }

    boolean hexDump() {
        return parsed.has("--hexdump");
    }

    boolean disassembles() {
        return parsed.has("--disassemble");
    }

    /** Whether anything is to be printed beside C. */
    boolean views() {
        return hexDump() || disassembles();
    }

    boolean freezes() {
        return parsed.has("--freeze");
    }

    boolean json() {
        return parsed.has("--json");
    }

    boolean merges() {
        return parsed.has("--merge");
    }

    Optional<String> extractBase() {
        return parsed.value("--extract");
    }

    Optional<String> extractOnly() {
        return parsed.value("--extract-only");
    }

    Optional<String> qstrHeader() {
        return parsed.value("--qstr-header");
    }

    Optional<String> output() {
        return parsed.value("--output");
    }

    OptionalInt archFlags() {
        return archFlags;
    }

    /** The release that is named, or the newest of the dialect. */
    Release release(Dialect dialect) {
        Optional<String> version = parsed.value(VERSION);
        if (version.isEmpty()) {
            return Release.latestOf(dialect);
        }
        Optional<Release> release = Release.named(version.get());
        if (release.isEmpty()) {
            throw StockParser.usage("argument --micropython: found '" + version.get()
                    + "', expected a release from 1.19 on, such as 1.22 or circuitpython-9.2");
        }
        return release.get();
    }

    private static LongInt longInt(String name) {
        for (LongInt longInt : LongInt.values()) {
            if (longInt.name().toLowerCase(Locale.ROOT).equals(name)) {
                return longInt;
            }
        }
        throw StockParser.usage(
                "argument " + LONG_INT + ": invalid choice: '" + name + "' (choose from 'none', 'longlong', 'mpz')");
    }

    /** As Python reads a number: with blanks around it, and with underscores between digits. */
    private OptionalInt number(String option) {
        Optional<String> text = parsed.value(option);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            boolean underscored = text.get().matches("\\s*[+-]?[0-9]+(_[0-9]+)+\\s*");
            String digits = underscored ? text.get().replace("_", "") : text.get();
            return OptionalInt.of(Integer.parseInt(digits.strip()));
        } catch (NumberFormatException e) {
            throw StockParser.usage("argument " + option + ": invalid int value: '" + text.get() + "'");
        }
    }
}
