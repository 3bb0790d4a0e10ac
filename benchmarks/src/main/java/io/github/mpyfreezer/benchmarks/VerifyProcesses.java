package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times {@code freeze verify --level structure} of what {@code freeze} wrote against that, a whole cold process each, in turn. */
final class VerifyProcesses {
    private final String freeze;
    private final Path folder;
    private final int rounds;

    VerifyProcesses(String freeze, Path folder, int rounds) {
        this.freeze = freeze;
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Of compiled modules. */
    void ofModules(Path modules) throws IOException, InterruptedException {
        measure("compiled modules", modules, List.of());
    }

    /** Of sources, which are all compiled before each time they are frozen, and not again to be verified. */
    void ofSources(Path sources, Path compiler) throws IOException, InterruptedException {
        measure("sources", sources, List.of("--mpy-cross", compiler.toString()));
    }

    /** Of compiled modules while they are frozen: what {@code --verify-structure} adds to freezing against that. */
    void withinFreezing(Path modules) throws IOException, InterruptedException {
        String what = "compiled modules, within freezing";
        BuildFolder build = BuildFolder.make(folder.resolve("build of " + what));
        List<String> freezing = freezing(common(build), modules);
        List<String> verifying = new ArrayList<>(freezing);
        verifying.add("--verify-structure");
        Comparison times = Comparison.of(freezing, verifying, rounds, build::clean);
        double added = times.ours() - times.stock();
        print(what, times.stock(), added, times.stock() / added);
    }

    private static List<String> common(BuildFolder build) {
        return new ArrayList<>(List.of("--board", "PYBV10", "-b", build.path().toString()));
    }

    private List<String> freezing(List<String> common, Path inputs) {
        List<String> freezing = new ArrayList<>(List.of(freeze));
        freezing.addAll(common);
        freezing.add(inputs.toString());
        return freezing;
    }

    private static void print(String what, double freezing, double verifying, double ratio) {
        System.out.println(
                String.format(Locale.ROOT, "| %s | %.3f s | %.3f s | %.2f |", what, freezing, verifying, ratio));
    }

    private void measure(String what, Path inputs, List<String> options) throws IOException, InterruptedException {
        BuildFolder build = BuildFolder.make(folder.resolve("build of " + what));
        List<String> common = common(build);
        common.addAll(options);
        List<String> freezing = freezing(common, inputs);
        List<String> verifying = new ArrayList<>(List.of(freeze, "verify", "--level", "structure"));
        verifying.addAll(common);
        verifying.addAll(List.of("--c", build.output().toString(), inputs.toString()));
        // The second of two runs finds what the first has built.
        int[] runs = new int[1];
        Comparison times = Comparison.of(freezing, verifying, rounds, () -> {
            if (runs[0]++ % 2 == 0) {
                build.clean();
            }
        });
        print(what, times.stock(), times.ours(), times.ratio());
    }
}
