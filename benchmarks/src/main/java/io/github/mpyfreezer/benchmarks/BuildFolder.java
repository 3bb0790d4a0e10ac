package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder as a firmware's build has it when the freezing begins: with the names that the firmware's own C files use. */
record BuildFolder(Path path) {
    private static final String HEADERS = "genhdr";
    /** About as many as a board has. */
    private static final int NAMES = 2500;

    /** Makes one. */
    static BuildFolder make(Path path) throws IOException {
        Path headers = Files.createDirectories(path.resolve(HEADERS));
        StringBuilder header = new StringBuilder("QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (2))\n");
        for (int i = 0; i < NAMES; i++) {
            header.append("# ")
                    .append(i)
                    .append(" \"py/qstrdefs.h\"\n\n\nQ(name_of_firmware_")
                    .append(i)
                    .append(")\n");
        }
        Files.writeString(headers.resolve("qstrdefs.preprocessed.h"), header);
        return new BuildFolder(path);
    }

    /** Takes away what was frozen. */
    void clean() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            if (!file.equals(path) && !file.startsWith(path.resolve(HEADERS))) {
                Files.delete(file);
            }
        }
    }

    /** The frozen C file in it. */
    Path output() {
        return path.resolve("frozen_content.c");
    }
}
