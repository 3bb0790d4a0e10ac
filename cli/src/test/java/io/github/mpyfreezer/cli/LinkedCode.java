package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Machine code in a linked program. In an object file its place is not settled yet: RISC-V is aligned by the linker. */
final class LinkedCode {
    private static final Path FIRMWARE = Path.of("c-headers/common/firmware.c").toAbsolutePath();
    /** As ports do it: every object in a section of its own. */
    private static final List<String> OPTIONS =
            List.of("-Os", "-ffunction-sections", "-fdata-sections", "-nostdlib", "-static", "-Wl,-e,0");

    private LinkedCode() {}

    /**
     * The greatest number, 16 at most, of which the addresses of all native functions are multiples.
     *
     * @param more options for the compiler
     */
    static int alignment(Path folder, Firmware firmware, String frozen, List<String> more) throws IOException {
        Path source = Files.writeString(
                folder.resolve("native.c"), frozen + "#include \"" + FIRMWARE + "\"\n", StandardCharsets.ISO_8859_1);
        Path program = folder.resolve("native.elf");
        List<String> options = new ArrayList<>(firmware.options());
        options.addAll(OPTIONS);
        options.addAll(more);
        Compiler.Result linked = firmware.compiler().link(source, program, options);
        assertThat(linked.output()).isEmpty();
        assertThat(linked.code()).isZero();
        int alignment = 16;
        int functions = 0;
        Compiler.Result symbols = firmware.compiler().tool("nm", program.toString());
        for (String line : symbols.output().lines().toList()) {
            String[] words = line.split(" ", -1);
            if (words.length == 3 && words[1].equals("t") && words[2].startsWith("fun_data_")) {
                functions++;
                long address = Long.parseUnsignedLong(words[0], 16);
                alignment = (int) Math.min(alignment, address == 0 ? alignment : Long.lowestOneBit(address));
            }
        }
        assertThat(functions).as("native functions").isPositive();
        return alignment;
    }
}
