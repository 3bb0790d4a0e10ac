package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another assembler than binutils', which knows all machines and both orders of bytes: {@code llvm-mc}, where installed. */
class AssembledTest {
    private static final String SOURCE = """
            .section .rodata,"a"
            .globl table
            table:
            .WORD inner+1
            .WORD outside
            .WORD 0x01020304
            .byte 9
            inner:
            .byte 7, 8
            .size table, 5
            """;

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @CsvSource({
        "aarch64-linux-gnu, quad",
        "aarch64_be-linux-gnu, quad",
        "powerpc64le-linux-gnu, quad",
        "powerpc64-linux-gnu, quad",
        "x86_64-linux-gnu, quad",
        "i386-linux-gnu, long",
        "thumbv7m-none-eabi, long",
        "armeb-none-eabi, long",
        "riscv32, long",
        "riscv64, quad",
    })
    void pointers(String machine, String word) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("source.s"), SOURCE.replace("WORD", word));
        Path object = folder.resolve("object.o");
        Process process;
        try {
            process = new ProcessBuilder(List.of(
                            "llvm-mc",
                            "-triple=" + machine,
                            "-filetype=obj",
                            "-o",
                            object.toString(),
                            source.toString()))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "llvm-mc is not installed");
            return;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(process.waitFor() == 0, "llvm-mc for " + machine + ": " + output);
        RomMemory memory = ElfReader.read("object.o", Files.readAllBytes(object));
        int pointer = word.equals("quad") ? 8 : 4;
        long table = memory.symbol("table").orElseThrow().address();
        assertThat(memory.pointerBytes()).isEqualTo(pointer);
        assertThat(memory.unsigned(memory.pointer(table), 1)).isEqualTo(8);
        assertThat(memory.isNamed(memory.pointer(table + pointer), "outside")).isTrue();
        assertThat(memory.pointer(table + 2L * pointer)).isEqualTo(0x0102_0304);
        assertThat(memory.symbol("table").orElseThrow().size()).isEqualTo(5);
    }
}
