package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Another version of the command, which says so: to see which of two runs. */
final class OtherMain {
    static final String SAYS = "new code\n";

    private static final String SOURCE = """
            package io.github.mpyfreezer.cli;
            public final class Main {
                public static void main(String... args) {
                    System.out.print("new code\\n");
                }
            }
            """;

    private static final String NAME = "io/github/mpyfreezer/cli/Main.class";

    private OtherMain() {}

    /** Writes a jar with it, of a size. */
    static void writeJar(Path jar, long size) throws IOException {
        Path folder = Files.createTempDirectory("other");
        Path source = Files.writeString(folder.resolve("Main.java"), SOURCE);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString()))
                .isZero();
        byte[] code = Files.readAllBytes(folder.resolve(NAME));
        int empty = write(jar, code, 0);
        assertThat(write(jar, code, (int) size - empty)).isEqualTo((int) size);
    }

    private static int write(Path jar, byte[] code, int padding) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            add(zip, NAME, code);
            add(zip, "padding", new byte[padding]);
        }
        return (int) Files.size(jar);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
