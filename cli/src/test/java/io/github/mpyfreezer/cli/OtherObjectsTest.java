package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Objects that seem to hold the modules, of which a linker makes something else: what the assembler makes of text that gcc
 * wrote and somebody changed.
 */
class OtherObjectsTest {
    private static final Compiler COMPILER = Compiler.CORTEX_M4;
    private static final String MODULE = "\t.word\tfrozen_module_gauge\n";
    private static final Pattern NAMES =
            Pattern.compile("\t\\.type\tmp_frozen_names.*?(?=\t\\.(type|section|global|ident))", Pattern.DOTALL);
    private static final Pattern LIST =
            Pattern.compile("\t\\.type\tmp_frozen_mpy_content.*?(?=\t\\.(type|section|global|ident))", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static List<String> verify = List.of();
    private static String text = "";

    @BeforeAll
    static void compile() throws IOException {
        COMPILER.missing().ifPresent(why -> abort("not compiled: " + why));
        Path module = Path.of("verify/gauge/gauge.mpy");
        var build =
                new FrozenBuild(folder, Firmware.usual(Release.V1_29, COMPILER).withoutMachineCode(), List.of(module));
        text = Files.readString(build.object(List.of("-S", "-UMP_FROZEN_STR_NAMES")));
        verify = List.of(
                "verify",
                "--board",
                "PYBV10",
                "-q",
                build.header().toString(),
                "--no-cautions",
                "--level",
                "structure",
                module.toString(),
                "--object");
        assertThat(outcome(text).stdout()).contains("equal, bit for bit");
        assertThat(text).contains(MODULE);
    }

    private static Path assembled(String changed) throws IOException {
        Path source = Files.writeString(Files.createTempFile(folder, "changed", ".s"), changed);
        Path object = Path.of(source + ".o");
        assertThat(COMPILER.compile(source, object, List.of()).output()).isEmpty();
        return object;
    }

    private static Outcome outcome(String changed) throws IOException {
        List<String> command = new ArrayList<>(verify);
        command.add(assembled(changed).toString());
        return Outcome.of(command.toArray(String[]::new));
    }

    private static void assertDiffers(String changed, String fault) throws IOException {
        assertThat(changed).isNotEqualTo(text);
        Outcome outcome = outcome(changed);
        assertThat(outcome.stdout() + outcome.stderr()).contains(fault).doesNotContain("equal, bit for bit");
        assertThat(outcome.code()).isEqualTo(1);
    }

    private static long addressOf(String name) throws IOException {
        RomMemory memory = ElfReader.read("x.o", Files.readAllBytes(assembled(text)));
        return memory.symbol(name).orElseThrow().address();
    }

    /** No linker knows where this program puts things. */
    @Test
    void numbersForAddresses() throws IOException {
        long module = addressOf("frozen_module_gauge");
        assertDiffers(text.replace(MODULE, "\t.word\t" + module + "\n"), "found the number " + module);
        assertDiffers(
                text.replace(MODULE, "\t.word\tplace\n") + "\t.equ\tplace, " + module + "\n",
                "found the number " + module);
    }

    /** The first byte of the bytecode is 0x10, as the last of such an address is. */
    @Test
    void partsOfAddresses() throws IOException {
        long byteOf = 0x10 - addressOf("mp_frozen_names") & 0xff;
        String code = "fun_data_gauge__lt_module_gt_:\n\t.ascii\t\"\\020";
        assertDiffers(
                text.replace(
                        code,
                        "fun_data_gauge__lt_module_gt_:\n\t.byte\tmp_frozen_names+" + byteOf % 0x10 + "\n\t.ascii\t\""),
                "bytes that a linker changes");
    }

    /** A linker puts each text of such a section where it likes. */
    @Test
    void namesThatAreTornApart() throws IOException {
        String names = NAMES.matcher(text).results().findFirst().orElseThrow().group();
        assertDiffers(
                text.replace(
                        names, "\t.section\t.rodata.names,\"aMS\",%progbits,1\n" + names + "\t.section\t.rodata\n"),
                "module names mp_frozen_names: found it in a section whose entries a linker moves one by one");
    }

    /** The firmware cannot be linked with it. */
    @Test
    void noListOfOneModule() throws IOException {
        String list = LIST.matcher(text).results().findFirst().orElseThrow().group();
        assertDiffers(
                text.replace(list, "").replace("\t.global\tmp_frozen_mpy_content\n", ""),
                "list of modules: found no name mp_frozen_mpy_content");
    }

    @Test
    void anotherTypeOfItsName() throws IOException {
        assertDiffers(
                text + "\t.equ\tmp_type_str, 0x2000\n",
                "found mp_type_str defined in this object, expected it elsewhere");
    }

    @Test
    void namesThatAreWeak() throws IOException {
        assertDiffers(
                text.replace("\t.global\tmp_frozen_names\n", "\t.weak\tmp_frozen_names\n"),
                "found mp_frozen_names as a weak symbol");
    }
}
