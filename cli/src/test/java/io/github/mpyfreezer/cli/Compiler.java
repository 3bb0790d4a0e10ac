package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The C compilers that build MicroPython, as far as they are installed. */
enum Compiler {
    HOST_64("gcc -m64", true),
    HOST_32("gcc -m32", true),
    CORTEX_M0("arm-none-eabi-gcc -mthumb -mcpu=cortex-m0", false),
    CORTEX_M4("arm-none-eabi-gcc -mthumb -mcpu=cortex-m4", false),
    RV32("riscv64-unknown-elf-gcc -march=rv32imc -mabi=ilp32 -ffreestanding", false),
    RV64("riscv64-unknown-elf-gcc -march=rv64imac -mabi=lp64 -ffreestanding", false),
    XTENSA("xtensa-lx106-elf-gcc -ffreestanding", false);

    private static final Map<Compiler, String> MISSING = findMissing();

    private final String command;
    private final boolean hosted;

    Compiler(String command, boolean hosted) {
        this.command = command;
        this.hosted = hosted;
    }

    /**
     * What a process printed, on either stream, and its exit code.
     *
     * @param output in ISO 8859-1
     */
    record Result(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    /** Those that are installed, in the order of this list. */
    static List<Compiler> installed() {
        List<Compiler> installed = new ArrayList<>(List.of(values()));
        installed.removeAll(MISSING.keySet());
        return installed;
    }

    /** Why it cannot be used, if it cannot. */
    Optional<String> missing() {
        return Optional.ofNullable(MISSING.get(this));
    }

    boolean is64Bit() {
        return this == HOST_64 || this == RV64;
    }

    private List<String> words() {
        return List.of(command.split(" ", -1));
    }

    /** Whether it comes with a C library, and what it makes runs here. */
    boolean isHosted() {
        return hosted;
    }

    /** Compiles {@code source} into {@code object}. */
    Result compile(Path source, Path object, List<String> options) {
        return run(words(), options, List.of("-c", source.toString(), "-o", object.toString()));
    }

    /** Compiles {@code source} and throws the result away. */
    Result check(Path source, List<String> options) {
        return compile(source, Path.of("/dev/null"), options);
    }

    /** Compiles and links {@code source} into {@code program}. */
    Result link(Path source, Path program, List<String> options) {
        return run(words(), options, List.of(source.toString(), "-o", program.toString()));
    }

    /** Runs another tool of the same family: {@code nm}, {@code objdump}. */
    Result tool(String name, String... arguments) {
        String compiler = words().get(0);
        String tool = compiler.substring(0, compiler.length() - "gcc".length()) + name;
        return run(List.of(tool), List.of(arguments));
    }

    @SafeVarargs
    static Result run(List<String>... parts) {
        List<String> command = new ArrayList<>();
        for (List<String> part : parts) {
            command.addAll(part);
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command.get(0), e);
        }
    }

    private static Map<Compiler, String> findMissing() {
        Map<Compiler, String> missing = new EnumMap<>(Compiler.class);
        try {
            Path folder = Files.createTempDirectory("compilers");
            Path source = Files.writeString(
                    folder.resolve("probe.c"), "#include <stdint.h>\nint main(void) { return (int)(uint8_t)0; }\n");
            for (Compiler compiler : values()) {
                Path made = folder.resolve("probe");
                compiler.reasonMissing(source, made).ifPresent(reason -> missing.put(compiler, reason));
                Files.deleteIfExists(made);
            }
            Files.delete(source);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return missing;
    }

    private Optional<String> reasonMissing(Path source, Path made) {
        Result result;
        try {
            result = hosted ? link(source, made, List.of()) : compile(source, made, List.of());
        } catch (UncheckedIOException e) {
            return Optional.of(words().get(0) + " is not installed");
        }
        return result.succeeded() ? Optional.empty() : Optional.of(command + " does not work here");
    }
}
