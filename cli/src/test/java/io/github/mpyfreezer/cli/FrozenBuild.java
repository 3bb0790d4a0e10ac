package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Frozen C of all fixtures that a firmware can hold, to be compiled, and linked with a firmware that has pools of qstrs. */
final class FrozenBuild {
    /** What the firmware has beside the strings of fixed numbers, in the order that every release gives them. */
    static final List<String> OWN_QSTRS = List.of("Shape", "blink", "counter", "largest", "level1");

    /** What the firmware would refer to. */
    private static final List<String> ROOTS =
            List.of("mp_frozen_names", "mp_frozen_mpy_content", "mp_qstr_frozen_const_pool");

    private static final Path FIRMWARE = Path.of("c-headers/common/firmware.c").toAbsolutePath();
    private static final Pattern MODULE = Pattern.compile("^ {4}&(frozen_module_[^,]*),$", Pattern.MULTILINE);

    private final Path folder;
    private final Firmware firmware;
    private final List<Path> files;
    private final List<MpyModule> modules;
    private final String frozen;
    private final Path header;
    private final Path source;
    private final Path firmwareSource;
    private final Path enumerators;

    FrozenBuild(Path parent, Firmware firmware) throws IOException {
        this(parent, firmware, all(parent, firmware));
    }

    /** Of these files alone. */
    FrozenBuild(Path parent, Firmware firmware, List<Path> files) throws IOException {
        this.folder = Files.createTempDirectory(parent, "build");
        this.firmware = firmware;
        this.files = List.copyOf(files);
        this.modules = files.stream().map(FrozenFixtures::module).toList();
        var lines = new StringBuilder("QCFG(BYTES_IN_LEN, (%d))\nQCFG(BYTES_IN_HASH, (%d))\n"
                .formatted(firmware.qstrs().lengthBytes(), firmware.qstrs().hashBytes()));
        OWN_QSTRS.forEach(qstr -> lines.append("Q(").append(qstr).append(")\n"));
        this.header = Files.writeString(folder.resolve("qstrdefs.preprocessed.h"), lines);
        this.enumerators = Files.writeString(
                folder.resolve("qstrdefs.inc"),
                OWN_QSTRS.stream().map(qstr -> "MP_QSTR_" + qstr + ",\n").collect(Collectors.joining()));
        Outcome outcome = firmware.freezeWith(header.toString(), files);
        assertThat(outcome.stderr()).isEmpty();
        this.frozen = outcome.stdout();
        this.source = Files.writeString(folder.resolve("frozen_content.c"), frozen, StandardCharsets.ISO_8859_1);
        this.firmwareSource = Files.writeString(folder.resolve("firmware.c"), firmwareText());
        MathHeader.provideIn(folder);
    }

    private static List<Path> all(Path folder, Firmware firmware) {
        var fixtures = new FrozenFixtures(folder);
        List<Path> files = new ArrayList<>(fixtures.bytecode(firmware));
        if (firmware.machineCode()) {
            fixtures.nativeFolders(firmware).stream()
                    .findFirst()
                    .ifPresent(arch -> files.addAll(fixtures.nativeCode(firmware, arch)));
        }
        return files;
    }

    Firmware firmware() {
        return firmware;
    }

    /** The files that were frozen. */
    List<Path> files() {
        return files;
    }

    List<MpyModule> modules() {
        return modules;
    }

    /** The file names in {@code mp_frozen_names}, in hexadecimal: those of text modules are not among them. */
    List<String> names() {
        return new FrozenExpectation(firmware, OWN_QSTRS, modules).names();
    }

    /** The C names of the modules' structures, in their order. */
    List<String> structures() {
        String content = frozen.substring(frozen.indexOf("mp_frozen_mpy_content[]"));
        return MODULE.matcher(content).results().map(found -> found.group(1)).toList();
    }

    Path header() {
        return header;
    }

    /** Compiles the frozen code. */
    Path object(List<String> more) {
        Path object = folder.resolve("frozen_content.o");
        assertSuccess(firmware.compiler().compile(source, object, options(more)));
        return object;
    }

    /** Links it with the firmware. */
    Path program(String name, List<String> more) {
        return program(name, source, more);
    }

    /** The same of what {@link #object} has compiled, which map files then name. */
    Path programOfObject(String name, List<String> more) {
        return program(name, object(more), more);
    }

    private Path program(String name, Path content, List<String> more) {
        List<String> options = new ArrayList<>(options(more));
        options.addAll(List.of("-nostdlib", "-Wl,-e,0", firmwareSource.toString()));
        ROOTS.forEach(root -> options.add("-Wl,-u," + root));
        Path program = folder.resolve(name);
        assertSuccess(firmware.compiler().link(content, program, options));
        return program;
    }

    private List<String> options(List<String> more) {
        List<String> options = new ArrayList<>(firmware.optionsWith(enumerators));
        options.addAll(MathHeader.options(folder, firmware.compiler()));
        options.add("-Os");
        options.addAll(more);
        return options;
    }

    private static void assertSuccess(Compiler.Result result) {
        assertThat(result.output()).isEmpty();
        assertThat(result.code()).isZero();
    }

    /** The stand-in firmware, with pools that have texts in place of its own. */
    private String firmwareText() {
        boolean two = firmware.release().isSince(Release.V1_22);
        List<String> fixed = new ArrayList<>(List.of(""));
        StaticQstrs.all().forEach(qstr -> fixed.add(qstr.text()));
        List<String> all = new ArrayList<>(fixed);
        all.addAll(OWN_QSTRS);
        String pools = two
                ? pool("mp_qstr_const_pool_static", "0", "0, 0", fixed)
                        + pool("mp_qstr_const_pool", "&mp_qstr_const_pool_static", fixed.size() + ", 1", OWN_QSTRS)
                : pool("mp_qstr_const_pool", "0", "0", all);
        return "#define mp_qstr_const_pool standin_pool\n#include \"" + FIRMWARE + "\"\n#undef mp_qstr_const_pool\n"
                + pools;
    }

    private String pool(String name, String previous, String first, List<String> texts) {
        int hashBytes = firmware.qstrs().hashBytes();
        var hashes = new StringBuilder();
        var lengths = new StringBuilder();
        var literals = new StringBuilder();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            boolean none = texts.size() > OWN_QSTRS.size() && hashes.isEmpty();
            hashes.append(none || hashBytes == 0 ? 0 : FrozenExpectation.djb2(bytes, hashBytes))
                    .append(", ");
            lengths.append(bytes.length).append(", ");
            String hex = HexFormat.of().formatHex(bytes).replaceAll("..", "\\\\x$0");
            literals.append('"').append(hex).append("\", ");
        }
        String hashTable =
                hashBytes == 0 ? "" : "static const qstr_hash_t %s_hashes[] = {%s};\n".formatted(name, hashes);
        return """
                %sstatic const qstr_len_t %s_lengths[] = {%s};
                extern const qstr_pool_t %s;
                const qstr_pool_t %s = {%s, %s, 10, %d, %s(qstr_len_t *)%s_lengths, {%s}};
                """.formatted(
                        hashTable,
                        name,
                        lengths,
                        name,
                        name,
                        previous,
                        first,
                        texts.size(),
                        hashBytes == 0 ? "" : "(qstr_hash_t *)" + name + "_hashes, ",
                        name,
                        literals);
    }
}
