package io.github.mpyfreezer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * Takes away what was frozen, to a folder aside. Deleting hundreds of files just before a measurement would be measured,
     * too: for a while ext4 passes by each inode that was freed, whenever a file is made, and that takes longer than all else.
     */
    void clean() throws IOException {
        Path aside = Files.createTempDirectory(path.getParent(), "taken away ");
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(file -> !file.endsWith(HEADERS)).toList()) {
                Files.move(file, aside.resolve(file.getFileName()));
            }
        }
    }

    /** The frozen C file in it. */
    Path output() {
        return path.resolve("frozen_content.c");
    }
}
