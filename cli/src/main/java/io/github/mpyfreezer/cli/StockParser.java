package io.github.mpyfreezer.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parses a command line as Python's argparse does, which the stock tools use: clusters of short options, long options cut
 * short, values joined or apart. Options may also stand between and behind the files.
 */
final class StockParser {
    private static final String END_OF_OPTIONS = "--";
    private static final String HELP = "--help";

    /** What an option takes. */
    enum Kind {
        FLAG,
        VALUE,
        /** A value; each time the option is given, one more. */
        VALUES
    }

    /**
     * A parsed command line.
     *
     * @param values what each option was given last, by its canonical name; a flag that is set has an empty value
     * @param repeated what those were given that take several values
     * @param files all else
     */
    record Parsed(Map<String, String> values, Map<String, List<String>> repeated, List<String> files) {
        boolean has(String option) {
            return values.containsKey(option);
        }

        Optional<String> value(String option) {
            return Optional.ofNullable(values.get(option));
        }

        List<String> allValues(String option) {
            return repeated.getOrDefault(option, List.of());
        }
    }

    private final Map<String, String> canonical = new LinkedHashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> own = new HashSet<>();

    /** Adds an option under all its spellings; the last is its canonical name. */
    StockParser option(Kind kind, String... spellings) {
        String name = spellings[spellings.length - 1];
        for (String spelling : spellings) {
            canonical.put(spelling, name);
        }
        kinds.put(name, kind);
        return this;
    }

    /** Adds an option that the stock tool does not have: cut short, it never stands in the way of one that it has. */
    StockParser ownOption(Kind kind, String name) {
        own.add(name);
        return option(kind, name);
    }

    /** The options by their canonical names, each with all its spellings, in the order in which they were added. */
    Map<String, List<String>> spellings() {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        for (Map.Entry<String, String> option : canonical.entrySet()) {
            spellings
                    .computeIfAbsent(option.getValue(), name -> new ArrayList<>())
                    .add(option.getKey());
        }
        return spellings;
    }

    Kind kind(String name) {
        return Objects.requireNonNull(kinds.get(name), name);
    }

    /** @throws CliException with exit code 2 if the command line is not understood */
    Parsed parse(List<String> args) {
        Map<String, String> values = new HashMap<>();
        Map<String, List<String>> repeated = new HashMap<>();
        List<String> files = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        refuseAmbiguous(args);
        boolean optionsEnded = false;
        int i = 0;
        while (i < args.size()) {
            String arg = args.get(i++);
            if (optionsEnded || isPositional(arg)) {
                files.add(arg);
            } else if (arg.equals(END_OF_OPTIONS)) {
                optionsEnded = true;
            } else if (!isKnown(arg)) {
                unknown.add(arg);
            } else {
                i = parseOption(arg, args, i, values);
                if (values.containsKey(HELP)) {
                    // What stands behind it does not matter any more.
                    return new Parsed(values, repeated, files);
                }
                collect(match(arg).name, values, repeated);
            }
        }
        if (files.isEmpty()) {
            throw usage("the following arguments are required: files");
        } else if (!unknown.isEmpty()) {
            throw usage("unrecognized arguments: " + String.join(" ", unknown));
        }
        return new Parsed(values, repeated, files);
    }

    /** Argparse looks at every word before it takes any of them, even at one that will be a value. */
    private void refuseAmbiguous(List<String> args) {
        for (String arg : args) {
            if (arg.equals(END_OF_OPTIONS)) {
                return;
            } else if (arg.length() > 1 && arg.startsWith("-") && !canonical.containsKey(arg)) {
                matchJoined(arg);
            }
        }
    }

    private void collect(String name, Map<String, String> values, Map<String, List<String>> repeated) {
        if (kinds.get(name) == Kind.VALUES) {
            List<String> all = repeated.getOrDefault(name, new ArrayList<>());
            all.add(Objects.requireNonNull(values.get(name)));
            repeated.put(name, all);
        }
    }

    /** A lone dash, an empty argument, a negative number or anything with a blank is no option to argparse. */
    private boolean isPositional(String arg) {
        if (!arg.startsWith("-") || arg.equals("-")) {
            return true;
        }
        if (arg.equals(END_OF_OPTIONS) || isKnown(arg)) {
            return false;
        }
        return isNegativeNumber(arg) || arg.contains(" ");
    }

    private boolean isKnown(String arg) {
        return canonical.containsKey(arg) || matchJoined(arg) != null;
    }

    private static boolean isNegativeNumber(String arg) {
        boolean digits = arg.length() > 1;
        int points = 0;
        for (int i = 1; i < arg.length(); i++) {
            char c = arg.charAt(i);
            points += c == '.' ? 1 : 0;
            digits &= c >= '0' && c <= '9' || c == '.';
        }
        return digits && points <= 1 && !arg.endsWith(".");
    }

    private int parseOption(String arg, List<String> args, int next, Map<String, String> values) {
        Match match = match(arg);
        Kind kind = kinds.get(match.name);
        if (kind == Kind.FLAG) {
            values.put(match.name, "");
            return parseCluster(match, args, next, values);
        }
        if (match.joined != null) {
            values.put(match.name, match.joined);
            return next;
        }
        if (next >= args.size() || !isPositional(args.get(next))) {
            throw usage("argument " + shown(match.name) + ": expected one argument");
        }
        values.put(match.name, args.get(next));
        return next + 1;
    }

    /** What is joined to a short flag is more short options: {@code -xd}. */
    private int parseCluster(Match match, List<String> args, int next, Map<String, String> values) {
        if (match.joined == null) {
            return next;
        }
        boolean isShort = match.spelling.length() == 2;
        if (!isShort || match.joined.isEmpty() || !canonical.containsKey("-" + match.joined.charAt(0))) {
            throw usage("argument " + shown(match.name) + ": ignored explicit argument '" + match.joined + "'");
        }
        return parseOption("-" + match.joined, args, next, values);
    }

    private record Match(
            String name,
            String spelling,
            @org.jspecify.annotations.Nullable String joined) {}

    private Match match(String arg) {
        String exact = canonical.get(arg);
        if (exact != null) {
            return new Match(exact, arg, null);
        }
        return Objects.requireNonNull(matchJoined(arg), "asked only for known options");
    }

    /** An option with its value behind {@code =}, a long one cut short, or a short one with something joined to it. */
    private @org.jspecify.annotations.Nullable Match matchJoined(String arg) {
        int equals = arg.indexOf('=');
        String head = equals < 0 ? arg : arg.substring(0, equals);
        String value = equals < 0 ? null : arg.substring(equals + 1);
        String exact = canonical.get(head);
        if (exact != null) {
            return new Match(exact, head, value);
        }
        List<Match> matches = new ArrayList<>();
        boolean isLong = arg.startsWith("--");
        String prefix = isLong ? head : arg;
        for (Map.Entry<String, String> option : canonical.entrySet()) {
            String spelling = option.getKey();
            if (spelling.startsWith(prefix)) {
                matches.add(new Match(option.getValue(), spelling, isLong ? value : null));
            } else if (!isLong && arg.length() > 2 && spelling.equals(arg.substring(0, 2))) {
                matches.add(new Match(option.getValue(), spelling, arg.substring(2)));
            }
        }
        if (matches.size() > 1) {
            leaveOutOwn(matches);
        }
        if (matches.size() > 1) {
            String all = matches.stream().map(Match::spelling).collect(Collectors.joining(", "));
            throw usage("ambiguous option: " + arg + " could match " + all);
        }
        return matches.isEmpty() ? null : matches.get(0);
    }

    private void leaveOutOwn(List<Match> matches) {
        List<Match> stock = new ArrayList<>();
        for (Match match : matches) {
            if (!own.contains(match.name)) {
                stock.add(match);
            }
        }
        if (!stock.isEmpty()) {
            matches.retainAll(stock);
        }
    }

    /** All spellings of an option, shortest first, as argparse names it in messages. */
    private String shown(String name) {
        return canonical.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .sorted((a, b) -> Integer.compare(a.length(), b.length()))
                .collect(Collectors.joining("/"));
    }

    static CliException usage(String message) {
        return new CliException(message, ExitCode.USAGE);
    }
}
