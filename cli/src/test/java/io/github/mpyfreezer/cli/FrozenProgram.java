package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.RawCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program made of frozen C and a reader that finds its way through it as the firmware does, from the pool of qstrs and the
 * list of modules on, and prints all that it finds: the words as py/obj.h tells them apart, not as the headers beside it
 * make them. The reader is a C program among the fixtures.
 */
final class FrozenProgram {
    private static final Path READER =
            Path.of("c-headers/common/frozen_reader.c").toAbsolutePath();

    private final Compiler compiler;
    private final Path program;
    private final Compiler.Result compilation;

    private FrozenProgram(Compiler compiler, Path program, Compiler.Result compilation) {
        this.compiler = compiler;
        this.program = program;
        this.compilation = compilation;
    }

    /**
     * Compiles the program.
     *
     * @param modules what was frozen, in this order
     */
    static FrozenProgram compile(
            Path folder, String frozen, Firmware firmware, List<String> options, List<MpyModule> modules) {
        try {
            Path own = Files.createTempDirectory(folder, "program");
            Files.writeString(own.resolve("frozen.inc"), frozen, StandardCharsets.ISO_8859_1);
            Files.writeString(own.resolve("shape.inc"), shape(modules));
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-I", own.toString()));
            Path program = own.resolve("reader");
            Compiler compiler = firmware.compiler();
            return new FrozenProgram(compiler, program, compiler.link(READER, program, all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Freezes modules for a firmware with these qstrs beside the static ones, whose texts are their own enumerators, and
     * compiles the program.
     */
    static FrozenProgram freeze(Path folder, Firmware firmware, List<String> firmwareQstrs, List<Path> files) {
        var header = new StringBuilder("QCFG(BYTES_IN_LEN, (%d))\nQCFG(BYTES_IN_HASH, (%d))\n"
                .formatted(firmware.qstrs().lengthBytes(), firmware.qstrs().hashBytes()));
        var enumerators = new StringBuilder();
        for (String qstr : firmwareQstrs) {
            header.append("Q(").append(qstr).append(")\n");
            enumerators.append("MP_QSTR_").append(qstr).append(",\n");
        }
        try {
            Path own = Files.createTempDirectory(folder, "firmware");
            Path headerFile = Files.writeString(own.resolve("qstrdefs.h"), header);
            Path inc = Files.writeString(own.resolve("qstrdefs.inc"), enumerators);
            Outcome frozen = firmware.freezeWith(headerFile.toString(), files);
            assertThat(frozen.stderr()).isEmpty();
            assertThat(frozen.code()).isZero();
            List<MpyModule> modules = files.stream().map(FrozenFixtures::module).toList();
            return compile(own, frozen.stdout(), firmware, firmware.optionsWith(inc), modules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compiler said. */
    Compiler.Result compilation() {
        return compilation;
    }

    /** Runs it. */
    Printed run() {
        assertThat(compilation.output()).as("the compiler's output").isEmpty();
        return parse(HostPrograms.run(compiler, program));
    }

    /**
     * What the program printed.
     *
     * @param pools the pools of new qstrs, the one that is searched first first
     * @param names the names of modules, without the text module
     * @param lost the qstrs that a search does not find, or finds elsewhere than where they are
     * @param searches how many searches were made
     * @param modules what is in each module, line by line
     */
    record Printed(List<Pool> pools, List<String> names, List<String> lost, int searches, List<List<String>> modules) {
        /** The qstr tables, objects or functions of a module. */
        List<String> lines(int module, String kind) {
            return modules.get(module).stream()
                    .filter(line -> line.startsWith(kind + " "))
                    .map(line -> line.substring(kind.length() + 1))
                    .toList();
        }

        /** All new qstrs. */
        List<PoolEntry> qstrs() {
            return pools.stream().flatMap(pool -> pool.entries.stream()).toList();
        }
    }

    /** A {@code qstr_pool_t}. */
    record Pool(boolean sorted, int previous, int allocated, List<PoolEntry> entries) {}

    /**
     * An entry of a pool.
     *
     * @param number its number
     * @param hash beside it, 0 where there is none
     * @param length beside it
     * @param text its bytes in hexadecimal, as many as the length says and one more, the NUL
     */
    record PoolEntry(int number, int hash, int length, String text) {}

    /** How much there is of what, which the firmware finds out by running the code. */
    private static String shape(List<MpyModule> modules) {
        var text = new StringBuilder("static const unsigned shape[] = {\n");
        for (MpyModule module : modules) {
            text.append(module.qstrs().size())
                    .append(", ")
                    .append(module.constants().size())
                    .append(",\n");
            addShape(module.body(), text);
        }
        return text.append("};\n#define MODULES ")
                .append(modules.size())
                .append('\n')
                .toString();
    }

    private static void addShape(RawCode code, StringBuilder text) {
        int prelude = code instanceof RawCode.NativePy function ? function.preludeOffset() : 0;
        text.append("    %d, %d, %d, %d,%n"
                .formatted(
                        code.kind().ordinal() + 2,
                        code.code().length(),
                        prelude,
                        code.children().size()));
        code.children().forEach(child -> addShape(child, text));
    }

    private static Printed parse(Compiler.Result ran) {
        List<Pool> pools = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<List<String>> modules = new ArrayList<>();
        int searches = 0;
        boolean ended = false;
        for (String line : ran.output().lines().toList()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "pool" ->
                    pools.add(new Pool(words[1].equals("1"), number(words[2]), number(words[3]), new ArrayList<>()));
                case "entry" ->
                    pools.get(pools.size() - 1)
                            .entries
                            .add(new PoolEntry(number(words[1]), number(words[2]), number(words[3]), words[4]));
                case "name" -> names.add(words[1]);
                case "lost" -> lost.add(words[1]);
                case "searches" -> searches = number(words[1]);
                case "module" -> modules.add(new ArrayList<>());
                case "end" -> ended = true;
                default -> modules.get(modules.size() - 1).add(line);
            }
        }
        if (!ended || !ran.succeeded()) {
            throw new IllegalStateException("the reader ended with " + ran.code() + " after: "
                    + ran.output().substring(Math.max(0, ran.output().length() - 500)));
        }
        return new Printed(pools, names, lost, searches, modules);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
