package io.github.mpyfreezer.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads off frozen C text, ours or the stock tool's, what a C compiler would make of it. */
record FrozenText(String c) {
    private static final Pattern DEFINITION = Pattern.compile(
            "^(?:static )?const [\\w *]*?(\\S+?)(?:\\[\\d*\\])*(?: __attribute__.*)? = \\{", Pattern.MULTILINE);
    private static final Pattern QSTR_TABLE =
            Pattern.compile("const_qstr_table_data_\\S*\\[\\d+\\] = \\{\n((?:    MP_QSTR_\\w*,\n)*)\\};");
    private static final Pattern FLOAT = Pattern.compile("\\(mp_float_t\\)([^)},]+)");
    private static final Pattern WORD = Pattern.compile(
            "MICROPY_OBJ_REPR_([CD])\n#define \\S+ \\(\\(mp_rom_obj_t\\)\\((?:\\(uint64_t\\))?0x([0-9a-f]+)\\)\\)");
    private static final Pattern INTEGER = Pattern.compile("\\{\\{&mp_type_int\\}, ([^{}]+)\\};");
    private static final Pattern POOL = Pattern.compile(
            "(true|false), // is_sorted\n.*\n    (\\d+), // used entries\n(?:.*\n)*?    \\{\n((?:        \".*\",\n)*)");
    private static final Pattern TRIGRAPH = Pattern.compile("\\?\\?[=/'()!<>-]");

    /** Symbols that are defined, as often as they are. */
    List<String> definitions() {
        return all(DEFINITION, match -> match.group(1));
    }

    /** Each module's qstr table. */
    List<List<String>> qstrTables() {
        return all(
                QSTR_TABLE, match -> match.group(1).lines().map(String::strip).toList());
    }

    /** The values of floats and of the parts of complex numbers; empty for what is no C. */
    List<Optional<Double>> floats() {
        return all(FLOAT, match -> value(match.group(1)));
    }

    /** The value of a constant: without a point and an exponent it is an integer, which has no negative zero. */
    private static Optional<Double> value(String constant) {
        if (constant.matches("-?\\d+")) {
            double value = new BigInteger(constant).doubleValue();
            return Optional.of(value);
        } else if (constant.matches("-?\\d+(\\.\\d*)?(e[+-]\\d+)?")) {
            return Optional.of(Double.valueOf(constant));
        }
        return switch (constant) {
            case "INFINITY" -> Optional.of(Double.POSITIVE_INFINITY);
            case "-INFINITY" -> Optional.of(Double.NEGATIVE_INFINITY);
            case "NAN" -> Optional.of(Double.NaN);
            default -> Optional.empty();
        };
    }

    /** The words that stand for floats under representation C or D. */
    List<BigInteger> words(String representation) {
        List<BigInteger> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(c);
        for (int from = 0; matcher.find(from); from = matcher.end()) {
            if (matcher.group(1).equals(representation)) {
                words.add(new BigInteger(matcher.group(2), 16));
            }
        }
        return words;
    }

    /** The initializers of integers that are kept as one number. */
    List<String> longLongs() {
        return all(INTEGER, match -> match.group(1));
    }

    /** The pools of qstrs. */
    List<Pool> pools() {
        return all(
                POOL,
                match -> new Pool(
                        match.group(1).equals("true"),
                        Integer.parseInt(match.group(2)),
                        match.group(3).lines().map(String::strip).toList()));
    }

    record Pool(boolean sorted, int used, List<String> literals) {}

    /** What a strict compiler would replace, outside comments. */
    List<String> trigraphs() {
        List<String> found = new ArrayList<>();
        c.lines()
                .map(line -> line.replaceAll("//.*", ""))
                .forEach(line -> TRIGRAPH.matcher(line).results().forEach(match -> found.add(line)));
        return found;
    }

    private <T> List<T> all(Pattern pattern, Function<MatchResult, T> read) {
        return pattern.matcher(c).results().map(read).toList();
    }
}
