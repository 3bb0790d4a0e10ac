package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands that picocli parses. Only the one that is named is set up, since each takes time at start-up. */
final class CommandLines {
    private static final int HELP_WIDTH = 100;

    /** How many names are suggested at most. */
    private static final int MOST = 3;

    static {
        // No option is a time, and to learn how to read one takes picocli 10 ms.
        System.setProperty("picocli.converters.excludes", "java.time.*");
    }

    private CommandLines() {}

    static int run(Console console, String... args) {
        if (args.length == 0) {
            throw new CliException(
                    "nothing to freeze; the main job is freeze --board PYBV10 modules/, and freeze --help says the rest",
                    ExitCode.USAGE);
        }
        CommandSpec named = subcommand(console, args[0]);
        if (named == null) {
            return configured(root(console, args), console).execute(withFlags(args));
        }
        CommandLine line = configured(new CommandLine(named), console);
        line.setCommandName("freeze " + line.getCommandName());
        String[] own = Arrays.copyOfRange(args, 1, args.length);
        // What is behind the program's name is the program's.
        boolean program = named.userObject() instanceof RunCommand;
        line.setStopAtPositional(program);
        return line.execute(program ? own : withFlags(own));
    }

    /**
     * The same, with a blank before flags for the compiler: what looks like one of its own options, as {@code -O3} does, picocli
     * takes for it wherever it stands.
     */
    private static String[] withFlags(String... args) {
        String[] all = args.clone();
        for (int i = 0; i < all.length; i++) {
            for (String option : CompilerOptions.FLAGS) {
                if (i > 0 && all[i - 1].equals(option) && all[i].startsWith("-")) {
                    all[i] = " " + all[i];
                } else if (all[i].startsWith(option + "=-")) {
                    all[i] = option + "= " + all[i].substring(option.length() + 1);
                }
            }
        }
        return all;
    }

    private static @Nullable CommandSpec subcommand(Console console, String name) {
        return switch (name) {
            case "boards" -> BoardsCommandSpec.of(new BoardsCommand(console));
            case "dump" -> DumpCommandSpec.of(new DumpCommand(console));
            case "extract" -> ExtractCommandSpec.of(new ExtractCommand(console));
            case "init" -> InitCommandSpec.of(new InitCommand(console));
            case "merge" -> MergeCommandSpec.of(new MergeCommand(console));
            case "run" -> RunCommandSpec.of(new RunCommand(console));
            case "size" -> SizeCommandSpec.of(new SizeCommand(console));
            case "verify" -> VerifyCommandSpec.of(new VerifyCommand(console));
            default -> null;
        };
    }

    /** The main command; if help is wanted, with the others in the list. */
    private static CommandLine root(Console console, String... args) {
        boolean help =
                Arrays.asList(args).contains("--help") || Arrays.asList(args).contains("-h");
        return help ? all(console) : freeze(console);
    }

    /** All commands. The stock command lines are there to be told of: {@link Main} never lets picocli parse them. */
    static CommandLine all(Console console) {
        CommandLine all = freeze(console);
        for (String name : List.of("init", "boards", "dump", "run", "size", "verify", "merge", "extract")) {
            all.addSubcommand(Objects.requireNonNull(subcommand(console, name)));
        }
        return all.addSubcommand("mpy-tool", StockCommand.of(MpyToolOptions.parser(), MpyToolHelp.TEXT))
                .addSubcommand("makemanifest", StockCommand.of(MakeManifestOptions.parser(), MakeManifestHelp.TEXT));
    }

    private static CommandLine freeze(Console console) {
        return new CommandLine(FreezeCommandSpec.of(new FreezeCommand(console)));
    }

    private static CommandLine configured(CommandLine line, Console console) {
        var ansi = console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        line.setOut(new PrintWriter(new Utf8Writer(console.out()), true));
        line.setErr(new PrintWriter(new Utf8Writer(console.err()), true));
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setExecutionExceptionHandler((e, failed, parsed) -> Failure.report(console, e));
        line.setParameterExceptionHandler((e, arguments) -> Failure.report(console, usage(e)));
        return line;
    }

    private static CliException usage(CommandLine.ParameterException e) {
        String message = wrongValue(e).orElseGet(() -> {
            String said = String.valueOf(e.getMessage());
            return Character.toLowerCase(said.charAt(0)) + said.substring(1);
        });
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                message += "; did you mean " + String.join(", ", near.subList(0, Math.min(MOST, near.size()))) + "?";
            }
        }
        String help = e.getCommandLine().getCommandName() + " --help";
        return new CliException(message + "  (" + help + ")", ExitCode.USAGE);
    }

    /** What an option was given that is not of its type, if that is what is wrong: picocli names the types of Java. */
    private static Optional<String> wrongValue(CommandLine.ParameterException e) {
        if (!(e.getArgSpec() instanceof OptionSpec option) || e.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(option.longestName() + ": found '" + e.getValue() + "', expected " + kind(option));
    }

    private static String kind(OptionSpec option) {
        if (option.isMultiValue()) {
            return option.paramLabel();
        } else if (option.arity().max() == 0) {
            return "no value";
        }
        return option.type() == Double.class ? "a number" : "a whole number";
    }

    private static final class Utf8Writer extends Writer {
        private final OutputStream out;

        Utf8Writer(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            out.write(new String(text, from, length).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
