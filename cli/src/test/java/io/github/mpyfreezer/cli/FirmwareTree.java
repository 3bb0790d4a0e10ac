package io.github.mpyfreezer.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small MicroPython tree with a port, a build folder and three modules, in which makemanifest can be run. */
final class FirmwareTree {
    final Path root;
    final Path build;
    final Path output;
    final FakeMpyCross compiler;

    private FirmwareTree(Path root) throws IOException {
        this.root = root;
        this.build = root.resolve("build");
        this.output = build.resolve("frozen_content.c");
        this.compiler = FakeMpyCross.at(root.resolve("mpy/mpy-cross/build/mpy-cross"));
    }

    record Result(int code, String out, String err) {}

    static FirmwareTree in(Path folder) throws IOException {
        Path root = folder.toRealPath();
        var tree = new FirmwareTree(root);
        tree.write(
                "mpy/py/mpconfig.h",
                "#define MICROPY_VERSION_MAJOR 1\n#define MICROPY_VERSION_MINOR 29\n#define MICROPY_VERSION_MICRO 0\n");
        tree.write("build/genhdr/qstrdefs.preprocessed.h", "QCFG(BYTES_IN_LEN, 1)\nQCFG(BYTES_IN_HASH, 2)\nQ(one)\n");
        tree.write("port/lib/one.py", "x = 1\n");
        tree.write("port/lib/two.py", "x = 2\n");
        tree.write("port/lib/deep/three.py", "x = 3\n");
        tree.write("port/manifest.py", "freeze('lib', opt=0)\n");
        return tree;
    }

    Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    List<String> arguments(String... more) {
        List<String> args = new ArrayList<>(List.of("makemanifest", "-o", output.toString(), "-b", build.toString()));
        args.addAll(List.of("-v", "MPY_DIR=" + root.resolve("mpy"), "-v", "PORT_DIR=" + root.resolve("port")));
        args.addAll(List.of(more));
        args.add(root.resolve("port/manifest.py").toString());
        return args;
    }

    Result run(String... more) {
        return call(arguments(more));
    }

    static Result call(List<String> args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(new Console(out, err, false), args.toArray(new String[0]));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
