package io.github.mpyfreezer.benchmarks;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.compare.Structure;
import io.github.mpyfreezer.verifier.compare.StructureComparison;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.image.ImageReader;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares verifying the structure of a frozen image with freezing it: 500 modules. First a whole cold process each, from
 * sources if {@code MICROPY_MPYCROSS} names a compiler, and from compiled modules; then in one JVM and in turn, from modules in
 * memory to C in memory and from there back.
 *
 * <p>Arguments: the launcher, a folder of {@code .mpy} files to make modules of, one of {@code .py} files, and the number of
 * rounds.
 */
public final class VerifyBenchmark {
    private static final int MANY = 500;

    private final BoardProfile board = BoardCatalog.builtIn().find("PYBV10");
    private final List<FrozenInput> inputs;
    private final List<Expected> expected = new ArrayList<>();

    private VerifyBenchmark(List<FrozenInput> inputs) {
        this.inputs = inputs;
        inputs.forEach(input -> expected.add(new Expected(input.origin(), input.module())));
    }

    /** Measures and prints a table. */
    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length < 3) {
            System.err.println("usage: VerifyBenchmark FREEZE FOLDER-OF-MPY FOLDER-OF-PY [ROUNDS]");
            System.exit(2);
        }
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 7;
        Path folder = Files.createTempDirectory("verify-benchmark");
        Path modules = folder.resolve("modules");
        List<String> files = ModuleMill.of(Path.of(args[1])).write(MANY, modules);
        System.out.println("| 500 modules | freeze | verify the structure | freeze / verify |");
        System.out.println("|---|---:|---:|---:|");
        var processes = new VerifyProcesses(args[0], folder, rounds);
        String compiler = System.getenv("MICROPY_MPYCROSS");
        if (compiler != null) {
            Path sources = folder.resolve("sources");
            Files.delete(SourceMill.of(Path.of(args[2]), Path.of(compiler)).write(MANY, sources));
            processes.ofSources(sources, Path.of(compiler));
        }
        processes.ofModules(modules);
        processes.withinFreezing(modules);
        List<FrozenInput> inputs = new ArrayList<>();
        for (String file : files) {
            Bytes content = Bytes.wrap(Files.readAllBytes(Path.of(file)));
            inputs.add(new FrozenInput(file, file, MpyReader.read(content).module()));
        }
        new VerifyBenchmark(inputs).measure(rounds);
    }

    private void measure(int rounds) throws IOException {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i <= rounds; i++) {
            long start = System.nanoTime();
            byte[] text = freeze();
            long frozen = System.nanoTime();
            verify(text);
            long verified = System.nanoTime();
            double ratio = (double) (frozen - start) / (verified - frozen);
            if (i == 0) {
                print("in memory, the first in its JVM", frozen - start, verified - frozen, ratio);
            } else {
                ratios.add(ratio);
                print("in memory, round " + i, frozen - start, verified - frozen, ratio);
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "| in memory, median, warm | | | %.2f |",
                ratios.stream().sorted().toList().get(ratios.size() / 2)));
    }

    private static void print(String what, long freezing, long verifying, double ratio) {
        System.out.println(String.format(
                Locale.ROOT, "| %s | %.3f s | %.3f s | %.2f |", what, freezing / 1e9, verifying / 1e9, ratio));
    }

    private byte[] freeze() throws IOException {
        var header = new QstrHeader(board.qstrs(), List.of());
        RomImage image = Freezer.freeze(inputs, RomTarget.of(board, Release.LATEST), Optional.of(header));
        var out = new ByteArrayOutputStream();
        FrozenC.writeContent(List.of(), image, out);
        return out.toByteArray();
    }

    private void verify(byte[] text) {
        Configuration configuration = Configuration.of(board, Release.LATEST, board.qstrs());
        Structures structures = Structures.of(configuration);
        var firmware = new FirmwareQstrs(StaticQstrs.all());
        RomMemory memory = new CReader("frozen_content.c").read(Bytes.wrap(text), structures, firmware);
        FrozenImage image = ImageReader.read(memory, structures, firmware, expected);
        Structure structure = StructureComparison.compare(configuration, memory, image, expected, List.of(), true);
        if (!structure.isEqual()) {
            throw new IllegalStateException(structure.differences().get(0).line());
        }
    }
}
