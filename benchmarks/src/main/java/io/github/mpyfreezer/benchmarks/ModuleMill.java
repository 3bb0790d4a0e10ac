package io.github.mpyfreezer.benchmarks;

import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.MpyWriter;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Qstr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes as many modules as a measurement wants out of a few: each copy has a file name of its own, and every third of its
 * names is its own too, as different modules share some names and not others.
 */
final class ModuleMill {
    private static final int OWN_NAMES = 3;

    private final List<MpyModule> originals;

    private ModuleMill(List<MpyModule> originals) {
        this.originals = originals;
    }

    /** Takes all bytecode modules below a folder. */
    static ModuleMill of(Path folder) throws IOException {
        List<MpyModule> modules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".mpy")).sorted().toList()) {
                MpyModule module =
                        MpyReader.read(Bytes.wrap(Files.readAllBytes(file))).module();
                if (module.header().arch() == NativeArch.NONE) {
                    modules.add(module);
                }
            }
        }
        return new ModuleMill(modules);
    }

    /** Writes {@code count} modules to a folder and gives their paths. */
    List<String> write(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> paths = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            MpyModule original = originals.get(i % originals.size());
            Path file = folder.resolve("module" + i + ".mpy");
            Files.write(file, MpyWriter.write(copy(original, i)).toArray());
            paths.add(file.toString());
        }
        return paths;
    }

    private static MpyModule copy(MpyModule original, int number) {
        List<Qstr> qstrs = new ArrayList<>(original.qstrs());
        qstrs.set(0, Qstr.of("module" + number + ".py"));
        for (int i = 1; i < qstrs.size(); i++) {
            Qstr qstr = qstrs.get(i);
            if (!qstr.isStatic() && i % OWN_NAMES == 0 && qstr.text().length() < 40) {
                qstrs.set(i, Qstr.of(qstr.text() + "_" + number));
            }
        }
        return new MpyModule(original.header(), qstrs, original.constants(), original.body());
    }
}
