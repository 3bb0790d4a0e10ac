package io.github.mpyfreezer.vm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.host.FolderFileSystem;
import io.github.mpyfreezer.vm.host.StreamPrinter;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.number.FloatKind;
import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.number.NumberKinds;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.run.Loading;
import io.github.mpyfreezer.vm.run.Program;
import io.github.mpyfreezer.vm.vfs.FileSystem;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the conformance programs of test-fixtures/vm, which real interpreters have run. A program that is known to print
 * something else is in {@code vm-programs/differences.txt}, with the reason; it is a fault, too, if it does not differ any more.
 */
class ProgramsTest {
    private static final Path PROGRAMS =
            Path.of(System.getProperty("fixtures", "../test-fixtures")).resolve("vm");
    private static final long STEPS = 100_000_000;
    private static final long STACK_BYTES = 256L << 20;

    private record Outcome(String text, int exitCode) {}

    /** What a program does and how many steps it makes. */
    private record Run(Outcome outcome, long steps) {}

    /** A real interpreter that has run the programs, the profile that is to do the same, and whose text it has if none of its own. */
    private record Interpreter(
            String label, VmProfile profile, @Nullable Interpreter otherwise) {
        static final Interpreter UNIX = new Interpreter("unix", VmProfile.UNIX, null);
        static final Interpreter PYBV10 = new Interpreter("pybv10", VmProfile.PYBV10, UNIX);
        static final Interpreter NOFLOAT =
                new Interpreter("nofloat", VmProfile.UNIX.withNumbers(noFloats(LongInts.MPZ)), UNIX);
        static final Interpreter LONGLONG = new Interpreter(
                "longlong",
                VmProfile.PYBV10.withNumbers(new NumberKinds(FloatKind.SINGLE, true, LongInts.LONGLONG)),
                PYBV10);
        static final Interpreter NOLONG =
                new Interpreter("nolong", VmProfile.PYBV10.withNumbers(noFloats(LongInts.NONE)), PYBV10);

        private static NumberKinds noFloats(LongInts longInts) {
            return new NumberKinds(FloatKind.NONE, false, longInts);
        }

        Path expected(String program) {
            if (otherwise == null) {
                return PROGRAMS.resolve(program + ".out");
            }
            Path own = PROGRAMS.resolve(program + "." + label + ".out");
            return Files.exists(own) ? own : otherwise.expected(program);
        }
    }

    static List<String> onUnix() throws IOException {
        return programs(Interpreter.UNIX);
    }

    static List<String> onBoard() throws IOException {
        return programs(Interpreter.PYBV10);
    }

    static List<String> withoutFloats() throws IOException {
        return programs(Interpreter.NOFLOAT);
    }

    static List<String> withIntegersOf64Bits() throws IOException {
        return programs(Interpreter.LONGLONG);
    }

    static List<String> withSmallIntegers() throws IOException {
        return programs(Interpreter.NOLONG);
    }

    @ParameterizedTest
    @MethodSource("onUnix")
    void printsWhatUnixPrints(String name) throws IOException, InterruptedException, ExecutionException {
        check(name, Interpreter.UNIX);
    }

    @ParameterizedTest
    @MethodSource("onBoard")
    void printsWhatThePyboardPrints(String name) throws IOException, InterruptedException, ExecutionException {
        check(name, Interpreter.PYBV10);
    }

    @ParameterizedTest
    @MethodSource("withoutFloats")
    void printsWhatIsPrintedWithoutFloats(String name) throws IOException, InterruptedException, ExecutionException {
        check(name, Interpreter.NOFLOAT);
    }

    @ParameterizedTest
    @MethodSource("withIntegersOf64Bits")
    void printsWhatIsPrintedWithIntegersOf64Bits(String name)
            throws IOException, InterruptedException, ExecutionException {
        check(name, Interpreter.LONGLONG);
    }

    @ParameterizedTest
    @MethodSource("withSmallIntegers")
    void printsWhatIsPrintedWithSmallIntegersOnly(String name)
            throws IOException, InterruptedException, ExecutionException {
        check(name, Interpreter.NOLONG);
    }

    /** Code that is translated, before it first runs or while it does, does what the interpreter does in as many steps. */
    @ParameterizedTest
    @MethodSource("onUnix")
    void translationChangesNothing(String name) throws InterruptedException, ExecutionException {
        for (VmProfile profile : List.of(VmProfile.UNIX, VmProfile.PYBV10)) {
            Run interpreted = run(name, profile, Integer.MAX_VALUE);
            assertThat(run(name, profile, 0)).isEqualTo(interpreted);
            assertThat(run(name, profile, 100)).isEqualTo(interpreted);
        }
    }

    @Test
    void thereAreManyPrograms() throws IOException {
        assertThat(programs(Interpreter.UNIX)).hasSizeGreaterThanOrEqualTo(150);
    }

    private static void check(String name, Interpreter interpreter)
            throws IOException, InterruptedException, ExecutionException {
        int exitCode = exitCodes().getOrDefault(name, 0);
        var wanted = new Outcome(Files.readString(interpreter.expected(name), StandardCharsets.ISO_8859_1), exitCode);
        Outcome seen = run(name, interpreter.profile);
        if (differences().contains(name + " " + interpreter.label())) {
            assertThat(seen).as("does not differ any more").isNotEqualTo(wanted);
        } else {
            assertThat(seen).isEqualTo(wanted);
        }
    }

    private static Outcome run(String name, VmProfile profile) throws InterruptedException, ExecutionException {
        return run(name, profile, -1).outcome();
    }

    /** @param patience steps after which code is translated, -1 for the usual number */
    private static Run run(String name, VmProfile profile, int patience)
            throws InterruptedException, ExecutionException {
        var out = new ByteArrayOutputStream();
        var program = new FutureTask<>(() -> {
            var firmware = new Firmware(BuiltinTable.of(profile), PortModules.of(profile));
            var vm = new Vm(profile, new ProgramHost(out), new Limits(STEPS), firmware, MountedFinder.withoutFrozen());
            if (patience >= 0) {
                vm.setPatience(patience);
            }
            byte[] content = Files.readAllBytes(PROGRAMS.resolve(name + ".mpy"));
            int exitCode = Program.run(vm, Loading.load(vm, Bytes.wrap(content)), name, name + ".mpy");
            return new Run(new Outcome(out.toString(StandardCharsets.ISO_8859_1), exitCode), vm.steps());
        });
        new Thread(null, program, name, STACK_BYTES).start();
        return program.get();
    }

    /** Programs for an interpreter; those that need other numbers than it has are left out. */
    private static List<String> programs(Interpreter interpreter) throws IOException {
        Set<String> excluded = new HashSet<>();
        for (String[] row : rows(PROGRAMS.resolve("applies.txt"), 3)) {
            if (!row[1].equals("wasm")) {
                excluded.add(row[0]);
            }
        }
        for (String[] row : rows(PROGRAMS.resolve("numbers.txt"), 2)) {
            if (row[1].equals(interpreter.label())) {
                excluded.add(row[0]);
            }
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".mpy"))
                    .map(file -> file.substring(0, file.length() - 4))
                    .filter(name -> Files.exists(PROGRAMS.resolve(name + ".out")) && !excluded.contains(name))
                    .filter(name -> interpreter.equals(Interpreter.UNIX) || !name.startsWith("unix_"))
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }

    private static Map<String, Integer> exitCodes() throws IOException {
        Map<String, Integer> codes = new HashMap<>();
        for (String[] row : rows(PROGRAMS.resolve("exit-codes.txt"), 2)) {
            codes.put(row[0], Integer.parseInt(row[1]));
        }
        return codes;
    }

    private static Set<String> differences() throws IOException {
        Set<String> known = new HashSet<>();
        for (String[] row : rows(Path.of("src/test/resources/vm-programs/differences.txt"), 3)) {
            known.add(row[0] + " " + row[1]);
        }
        return known;
    }

    private static List<String[]> rows(Path file, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(line.split("\\s+", columns));
            }
        }
        return rows;
    }

    private static final class ProgramHost implements Host {
        private final Printer out;
        private final Clock clock = Clock.virtual();

        ProgramHost(ByteArrayOutputStream out) {
            this.out = new StreamPrinter(out);
        }

        @Override
        public Printer out() {
            return out;
        }

        @Override
        public Printer err() {
            return out;
        }

        @Override
        public Clock clock() {
            return clock;
        }

        @Override
        public FileSystem files() {
            try {
                return new FolderFileSystem(PROGRAMS, PROGRAMS, false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
