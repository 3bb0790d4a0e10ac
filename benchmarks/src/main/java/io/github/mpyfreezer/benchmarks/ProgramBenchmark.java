package io.github.mpyfreezer.benchmarks;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.Firmware;
import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.host.StreamPrinter;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.run.Loading;
import io.github.mpyfreezer.vm.run.Program;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long programs take in a JVM that is warm: on a machine that has run them before, and on a new one each time, loading
 * included. They are those of {@link RunBenchmark}, one repetition each, in the folder that the system property
 * {@code programs} names.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xss64m")
public class ProgramBenchmark {
    /** Which program. */
    @Param({
        "bm_chaos",
        "bm_fannkuch",
        "bm_fft",
        "bm_float",
        "bm_hexiom",
        "bm_nqueens",
        "bm_pidigits",
        "misc_aes",
        "misc_mandel",
        "misc_pystone",
        "misc_raytrace"
    })
    public String program = "";

    private Bytes content = Bytes.wrap(new byte[0]);

    /** Reads the program. */
    @Setup
    public void read() throws IOException {
        content = Bytes.wrap(Files.readAllBytes(Path.of(System.getProperty("programs", "."), program + ".mpy")));
    }

    /** Runs it on a new machine. */
    @Benchmark
    public Object onNewMachine() {
        return machine();
    }

    /** Does its work again on a machine that has run it. */
    @Benchmark
    public Object again(Loaded loaded) {
        return Objects.requireNonNull(loaded.work).call();
    }

    private Vm machine() {
        VmProfile profile = VmProfile.UNIX;
        var firmware = new Firmware(BuiltinTable.of(profile), PortModules.of(profile));
        var vm = new Vm(profile, new Silent(), new Limits(Long.MAX_VALUE), firmware, MountedFinder.withoutFrozen());
        int code = Program.run(vm, Loading.load(vm, content), program, program + ".mpy");
        if (code != 0) {
            throw new IllegalStateException(program + " ended with exit code " + code);
        }
        return vm;
    }

    /** A machine that has run the program. */
    @State(Scope.Thread)
    public static class Loaded {
        private @Nullable BenchmarkWork work;

        /** Runs the program. */
        @Setup
        public void load(ProgramBenchmark programs) {
            work = BenchmarkWork.of(programs.machine());
        }
    }

    /** Nobody hears it. */
    private static final class Silent implements Host {
        private final Printer out = new StreamPrinter(OutputStream.nullOutputStream());
        private final Clock clock = Clock.virtual();

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
    }
}
