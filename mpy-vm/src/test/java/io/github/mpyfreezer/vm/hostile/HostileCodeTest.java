package io.github.mpyfreezer.vm.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.number.FloatKind;
import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.number.NumberKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs files that are nearly those of the compiler, and programs that do to anything what nobody would do: whatever they do, they end as a program can end, in an exception of
 * MicroPython or at a limit. {@code -Dmutants=N} tries so many.
 */
class HostileCodeTest {
    private static final Path FIXTURES = Path.of(System.getProperty("fixtures", "../test-fixtures"));
    private static final int MUTANTS = Integer.getInteger("mutants", 3_000);
    private static final long STEPS = 30_000;
    private static final long STACK_BYTES = 256L << 20;

    @Test
    void nothingThatAFileDoesHarmsTheMachine() throws IOException, InterruptedException, ExecutionException {
        List<MpyModule> sources = sources();
        assertThat(runAll(
                        MUTANTS,
                        HostileCodeTest::anyNumbers,
                        seed -> new Mutants(sources, new SplittableRandom(seed)).next()))
                .as("of each kind some")
                .containsOnlyKeys(HostileMachine.End.values());
    }

    @Test
    void nothingThatIsBuiltInHarmsTheMachine() throws IOException, InterruptedException, ExecutionException {
        Bytes file = Bytes.wrap(Files.readAllBytes(FIXTURES.resolve("vm/kinds_of_objects.mpy")));
        MpyModule base = MpyReader.read(file).module();
        Map<String, List<String>> members = HostileMachine.members(VmProfile.UNIX, file);
        assertThat(runAll(
                        MUTANTS / 5,
                        HostileCodeTest::allNumbers,
                        seed -> Optional.of(new Probes(base, members, new SplittableRandom(seed)).next())))
                .doesNotContainKey(HostileMachine.End.REFUSED);
    }

    private static Map<HostileMachine.End, Integer> runAll(
            int count, IntFunction<VmProfile> profiles, IntFunction<Optional<Bytes>> files)
            throws InterruptedException, ExecutionException {
        Map<HostileMachine.End, Integer> ends = new EnumMap<>(HostileMachine.End.class);
        var work = new FutureTask<Void>(() -> {
            for (int seed = 0; seed < count; seed++) {
                Optional<Bytes> file = files.apply(seed);
                if (file.isPresent()) {
                    ends.merge(run(seed, profiles.apply(seed), file.get()), 1, Integer::sum);
                }
            }
            return null;
        });
        new Thread(null, work, "hostile", STACK_BYTES).start();
        work.get();
        return ends;
    }

    private static HostileMachine.End run(int seed, VmProfile profile, Bytes file) {
        try {
            HostileMachine.End end = HostileMachine.run(profile, file, STEPS);
            assertThat(HostileMachine.runTranslated(profile, file, STEPS)).isEqualTo(end);
            return end;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("the file of seed " + seed, e);
        }
    }

    private static VmProfile allNumbers(int seed) {
        return seed % 4 == 0 ? VmProfile.PYBV10 : VmProfile.UNIX;
    }

    private static VmProfile anyNumbers(int seed) {
        return switch (seed % 8) {
            case 2 -> VmProfile.UNIX.withNumbers(new NumberKinds(FloatKind.NONE, false, LongInts.MPZ));
            case 4 -> VmProfile.PYBV10.withNumbers(new NumberKinds(FloatKind.SINGLE, false, LongInts.LONGLONG));
            case 6 -> VmProfile.PYBV10.withNumbers(new NumberKinds(FloatKind.NONE, false, LongInts.NONE));
            default -> allNumbers(seed);
        };
    }

    private static List<MpyModule> sources() throws IOException {
        List<MpyModule> sources = new ArrayList<>();
        for (String folder : List.of("mpy/bytecode", "vm")) {
            try (Stream<Path> files = Files.list(FIXTURES.resolve(folder))) {
                for (Path file : files.filter(name -> name.toString().endsWith(".mpy"))
                        .sorted()
                        .toList()) {
                    sources.add(
                            MpyReader.read(Bytes.wrap(Files.readAllBytes(file))).module());
                }
            }
        }
        return sources;
    }
}
