package io.github.mpyfreezer.size.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.size.Images;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.Saving;
import io.github.mpyfreezer.size.SizeReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is advised frees what is said, to the byte. */
class AdviceTest {
    private static MpyModule[] modules(String... files) throws IOException {
        MpyModule[] modules = new MpyModule[files.length];
        for (int i = 0; i < files.length; i++) {
            modules[i] = Images.module(files[i]);
        }
        return modules;
    }

    private static List<FrozenInput> inputs(MpyModule... modules) {
        List<FrozenInput> inputs = new ArrayList<>();
        for (MpyModule module : modules) {
            inputs.add(new FrozenInput("", "", module));
        }
        return inputs;
    }

    private static List<Saving> advice(String board, MpyModule... modules) {
        RomImage image = Images.of(board, modules);
        var firmware = new QstrHeader(image.target().qstrs(), List.of());
        return Advice.of(inputs(modules), image, firmware, SizeReport.of(image).orElseThrow());
    }

    private static int frees(List<Saving> advice, String key) {
        return advice.stream()
                .filter(saving -> saving.key().equals(key))
                .mapToInt(Saving::bytes)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PYBV10", "RPI_PICO2-RISCV", "ESP32_GENERIC", "unix"})
    void lineInfoFreesWhatTheCompilerSaves(String board) throws IOException {
        MpyModule[] with = modules("bytecode/generators", "bytecode/line_gaps", "bytecode/operators");
        MpyModule[] without =
                modules("bytecode-nolines/generators", "bytecode-nolines/line_gaps", "bytecode-nolines/operators");
        assertThat(frees(advice(board, with), "line_info"))
                .isPositive()
                .isEqualTo(Images.report(board, with).total()
                        - Images.report(board, without).total());
        assertThat(advice(board, without)).noneMatch(saving -> saving.key().equals("line_info"));
    }

    /** Literals are not aligned for this board: each name frees its text with a NUL, two bytes of hash, one of length, an address. */
    @Test
    void namesFreeTextAndPoolEntry() throws IOException {
        MpyModule module = Images.module("bytecode/funcs_args");
        RomImage image = Images.of("PYBV10", module);
        Set<Utf8> names = UnusedNames.of(inputs(module), image).names();
        assertThat(names).isNotEmpty();
        int bytes =
                names.stream().mapToInt(name -> name.length() + 1 + 2 + 1 + 4).sum();
        assertThat(frees(advice("PYBV10", module), "argument_names")).isEqualTo(bytes);
    }

    /** {@code def double(): return 2 * value}: its own name is stored by the module, so code uses it. */
    @Test
    void namesThatCodeUsesStay() throws IOException {
        MpyModule module = Images.module("bytecode/pkg/a/b");
        assertThat(UnusedNames.of(inputs(module), Images.of("PYBV10", module)).names())
                .isEmpty();
        MpyModule machineCode = Images.module("native-6.3/armv7m/native_basic");
        assertThat(UnusedNames.of(inputs(machineCode), Images.of("PYBV10", machineCode))
                        .names())
                .isEmpty();
    }

    /**
     * Of the tuple in consts_int.py PYBV10, whose small ints have 31 bits, holds these in words, that stock makes objects
     * of 16 bytes with digits of 16 bits: 8192, -8193 and 65535 have one, all others two.
     */
    @Test
    void integersInWordsFreeObjectsAndDigits() throws IOException {
        MpyModule module = Images.module("bytecode/consts_int");
        long[] values = {
            8192,
            -8193,
            65535,
            65536,
            70000,
            -70000,
            0x1FFFFFF,
            0x2000000,
            -0x2000000,
            -0x2000001,
            0x3FFFFFF,
            0x4000000,
            -0x4000000,
            -0x4000001,
            0x1FFFFFFF,
            0x20000000,
            -0x20000000,
            -0x20000001,
            0x3FFFFFFF,
            -0x40000000
        };
        int bytes = 0;
        for (long value : values) {
            bytes += 16 + (Math.abs(value) < 1 << 16 ? 2 : 4);
        }
        assertThat(frees(advice("PYBV10", module), "wide_ints")).isEqualTo(bytes);
        // With 63 bits there are more.
        assertThat(frees(advice("unix", module), "wide_ints")).isGreaterThan(bytes);
    }

    /** The same module under another name: all of its objects are there already. */
    @Test
    void constantsThatAreThereAlreadyFreeTheirObjects() throws IOException {
        MpyModule module = Images.module("bytecode/consts_tuple");
        MpyModule twin = twin(module);
        RomImage image = Images.of("PYBV10", module, twin);
        int once = sharing(Images.of("PYBV10", module));
        int objects = SizeReport.of(image).orElseThrow().modules().get(1).own().of(Kind.CONSTANTS);
        assertThat(objects).isPositive();
        assertThat(frees(advice("PYBV10", module, twin), "duplicate_constants")).isEqualTo(once + objects);
    }

    private static int sharing(RomImage image) {
        return SizeReport.of(image).orElseThrow().total()
                - SizeReport.of(Advice.withSharedConstants(image)).orElseThrow().total();
    }

    private static MpyModule twin(MpyModule module) {
        List<Qstr> qstrs = new ArrayList<>(module.qstrs());
        qstrs.set(0, Qstr.of("twin.py"));
        return new MpyModule(module.header(), qstrs, module.constants(), module.body());
    }

    /** Functions without others in them have no structure on this board: they free their bytes. */
    @Test
    void functionsThatAreAlikeFreeTheirBytes() throws IOException {
        MpyModule module = Images.module("bytecode/pkg/a/b");
        int bytes = 0;
        List<RawCode> all = new ArrayList<>();
        CodeWalk.functions(module.body(), all::add);
        for (RawCode code : all) {
            int children = code.children().size();
            bytes += code.code().length() + (children == 0 ? 0 : 12 + 4 * children);
        }
        assertThat(frees(advice("PYBV10", module, twin(module)), "identical_functions"))
                .isEqualTo(bytes);
        assertThat(frees(advice("PYBV10", module), "identical_functions")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PYBV10", "RPI_PICO2-RISCV", "unix"})
    void modulesFreeWhatTheImageIsLessWithoutThem(String board) throws IOException {
        MpyModule[] all = modules("bytecode/classes", "bytecode/closures", "bytecode/main");
        MpyModule[] without = modules("bytecode/closures", "bytecode/main");
        Saving saving = advice(board, all).stream()
                .filter(each -> each.subject().equals("classes.py"))
                .findFirst()
                .orElseThrow();
        assertThat(saving.bytes())
                .isEqualTo(Images.report(board, all).total()
                        - Images.report(board, without).total());
        assertThat(saving.how()).isEqualTo("--exclude classes");
    }

    @Test
    void theMostComesFirstAndNothingThatFreesNothing() throws IOException {
        List<Saving> advice =
                advice("PYBV10", modules("bytecode/classes", "bytecode/consts_tuple", "bytecode/consts_int"));
        assertThat(advice).hasSizeGreaterThan(4).allMatch(saving -> saving.bytes() > 0);
        assertThat(advice)
                .isSortedAccordingTo(Comparator.comparingInt(Saving::bytes).reversed());
        assertThat(advice("PYBV10")).isEmpty();
    }
}
