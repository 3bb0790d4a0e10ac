package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.manifest.PathVariables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of makemanifest.py. */
final class MakeManifestOptions {
    private static final String OUTPUT = "--output";
    private static final String BUILD = "--build-dir";
    private static final String CROSS_FLAGS = "--mpy-cross-flags";
    private static final String VARIABLE = "--var";
    private static final String TOOL_FLAGS = "--mpy-tool-flags";
    private static final String COMPILER = "--mpy-cross";
    private static final String DEPFILE = "--depfile";
    private static final String EXCLUDE = "--exclude";
    private static final String OVERLAY = "--overlay";
    private static final String EXPLAIN = "--explain";
    private static final String WHY = "--why";
    private static final String LIST = "--list-c-modules";

    private final List<String> words;
    private final StockParser.Parsed parsed;
    private final PathVariables variables;

    private MakeManifestOptions(List<String> words, StockParser.Parsed parsed) {
        this.words = List.copyOf(words);
        this.parsed = parsed;
        this.variables = variables(parsed.allValues(VARIABLE));
    }

    /** @throws CliException with exit code 2 if the command line is not understood */
    static MakeManifestOptions parse(List<String> args) {
        return new MakeManifestOptions(args, parser().parse(args));
    }

    /** Which options there are. */
    static StockParser parser() {
        return new StockParser()
                .option(StockParser.Kind.FLAG, "-h", "--help")
                .option(StockParser.Kind.VALUE, "-o", OUTPUT)
                .option(StockParser.Kind.VALUE, "-b", BUILD)
                .option(StockParser.Kind.VALUE, "-f", CROSS_FLAGS)
                .option(StockParser.Kind.VALUES, "-v", VARIABLE)
                .option(StockParser.Kind.VALUE, TOOL_FLAGS)
                .option(StockParser.Kind.FLAG, LIST)
                .ownOption(StockParser.Kind.VALUE, COMPILER)
                .ownOption(StockParser.Kind.VALUE, DEPFILE)
                .ownOption(StockParser.Kind.VALUES, OVERLAY)
                .ownOption(StockParser.Kind.VALUES, EXCLUDE)
                .ownOption(StockParser.Kind.VALUE, EXPLAIN)
                .ownOption(StockParser.Kind.FLAG, WHY);
    }

    boolean wantsHelp() {
        return parsed.has("--help");
    }

    /** Manifests: paths of files, or their text. */
    List<String> manifests() {
        return parsed.files();
    }

    PathVariables variables() {
        return variables;
    }

    boolean listsCModules() {
        return parsed.has(LIST);
    }

    String output() {
        return required(OUTPUT, "-o/--output");
    }

    String buildFolder() {
        return required(BUILD, "-b/--build-dir");
    }

    /** The path of mpy-cross: as named, else as the environment has it, else the tree's own. */
    String compiler() {
        Optional<String> named = parsed.value(COMPILER);
        if (named.isPresent()) {
            return named.get();
        }
        String chosen = System.getenv(ChosenCompiler.VARIABLE);
        return chosen != null
                ? chosen
                : ChosenCompiler.ofTree(variables.get("MPY_DIR").orElse(""));
    }

    /** Where to write what the output depends on, for make and ninja. */
    Optional<String> depfile() {
        return parsed.value(DEPFILE);
    }

    /** Manifests that are laid over the others. */
    List<String> overlays() {
        return parsed.allValues(OVERLAY);
    }

    /** Patterns of modules that are not wanted. */
    List<String> excludes() {
        return parsed.allValues(EXCLUDE);
    }

    /** The module to explain, instead of freezing. */
    Optional<String> explained() {
        return parsed.value(EXPLAIN);
    }

    /** All words of the command line. */
    List<String> words() {
        return words;
    }

    /** The folders in which a file that is made would change what a variable stands for. */
    List<String> folders() {
        for (String setting : parsed.allValues(VARIABLE)) {
            String value = setting.substring(setting.indexOf('=') + 1);
            if (!value.isEmpty() && !Files.exists(InputFiles.path(value))) {
                return List.of(InputFiles.path("").toAbsolutePath().toString());
            }
        }
        return List.of();
    }

    /** Whether to tell what was made again, and why. */
    boolean wantsWhy() {
        return parsed.has(WHY);
    }

    List<String> crossFlags() {
        return words(parsed.value(CROSS_FLAGS).orElse(""));
    }

    List<String> toolFlags() {
        return words(parsed.value(TOOL_FLAGS).orElse(""));
    }

    private String required(String option, String shown) {
        Optional<String> value = parsed.value(option);
        if (value.isEmpty()) {
            throw StockParser.usage("the following arguments are required: " + shown);
        }
        return value.get();
    }

    /** A value that is a path which exists is made absolute, so that it holds in every manifest's folder. */
    private static PathVariables variables(List<String> settings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 0) {
                throw StockParser.usage("argument -v/--var: found '" + setting + "', expected NAME=VALUE");
            }
            String value = setting.substring(equals + 1);
            Path path = InputFiles.path(value);
            boolean exists = !value.isEmpty() && Files.exists(path);
            values.put(
                    setting.substring(0, equals),
                    exists ? path.toAbsolutePath().normalize().toString() : value);
        }
        return new PathVariables(values);
    }

    /** As Python's {@code split()} does, without quotes. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (blank && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
