package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.LineTable;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MpyMergerTest {
    private static final MpyInput MAIN = Fixtures.mpy("mpy/bytecode/main.mpy");

    private static MpyModule merged(MpyInput... inputs) {
        return MpyReader.read(MpyMerger.merge(List.of(inputs), OptionalInt.empty()))
                .module();
    }

    @Test
    void oneFileIsCopied() {
        MpyInput input = new Modules("m.py").trailing(1, 2, 3).code(0x51, 0x63);
        assertThat(MpyMerger.merge(List.of(input), OptionalInt.of(7)))
                .isEqualTo(input.file().content());
    }

    @Test
    void filesAreCalledInOrder() {
        MpyModule module = merged(new Modules("a.py", "x").code(0x51, 0x63), new Modules("b.py").code(0x50, 0x63));
        assertThat(module.qstrs()).extracting(qstr -> qstr.text().text()).containsExactly("a.py", "x", "b.py");
        assertThat(module.body().code()).hasToString("00 02 00 32 00 34 00 59 32 01 34 00 59 51 63");
        assertThat(module.body().children()).hasSize(2);
    }

    /** The target loads only what its own small integers can hold, so the widest file decides, wherever it stands. */
    @Test
    void smallIntegersAreAsWideAsTheWidest() {
        MpyInput wide = new Modules("w.py").smallIntBits(63).code(0x51, 0x63);
        MpyInput narrow = new Modules("n.py").smallIntBits(31).code(0x51, 0x63);
        assertThat(merged(wide, narrow).header().smallIntBits()).isEqualTo(63);
        assertThat(merged(narrow, wide).header().smallIntBits()).isEqualTo(63);
    }

    /** Whatever stands behind the first module must not come between it and the second. */
    @Test
    void trailingBytesAreLeftOut() {
        MpyModule module = merged(new Modules("a.py").trailing(0xff, 0xff).code(0x51, 0x63), MAIN);
        assertThat(module.body().children().get(1).children())
                .hasSameSizeAs(MAIN.module().body().children());
    }

    /** Before 1.23 the stock tool wrote the number of a file as one byte, which is misread from 128 on. */
    @Test
    void manyFilesAreNumberedRight() {
        List<MpyInput> inputs = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            inputs.add(MAIN);
        }
        Bytes code = merged(inputs.toArray(MpyInput[]::new)).body().code();
        assertThat(code.toString()).contains("59 32 7f 34 00 59 32 81 00 34 00 59 32 81 01 34 00 59 51 63");
    }

    @Test
    void linesOfAllButTheFirstAreDropped() {
        RawCode body = merged(MAIN, MAIN).body();
        assertThat(hasLines(body.children().get(0))).isTrue();
        assertThat(hasLines(body.children().get(1))).isFalse();
    }

    private static boolean hasLines(RawCode code) {
        return LineTable.isPresent(code.preludeIfAny().orElseThrow());
    }

    /** Stock finds no instruction where it thinks the jump of a break out of a try block goes, and gives up. */
    @Test
    void breakOutOfTryIsMerged() {
        MpyInput tries = Fixtures.mpy("mpy/bytecode/try_finally.mpy");
        assertThat(merged(MAIN, tries).body().children().get(1).children())
                .hasSameSizeAs(tries.module().body().children());
    }

    @Test
    void nativeCodeComesFirst() {
        MpyInput viper = Fixtures.mpy("mpy/native-6.3/armv7m/viper_basic.mpy");
        MpyModule module = merged(MAIN, viper);
        assertThat(module.sourceFile().text()).isEqualTo("viper_basic.py");
        assertThat(module.header()).isEqualTo(viper.module().header());
    }

    /** The runtime takes the end of the file for the end of relocations; in a merged file more follows. */
    @Test
    void relocationsAreEndedBeforeWhatFollows() {
        MpyInput module = Fixtures.mpy("mpy/handmade/natmod_ended_by_eof.mpy");
        assertThat(merged(module, MAIN).body().children().get(0))
                .isEqualTo(Fixtures.mpy("mpy/handmade/natmod_all_relocations.mpy")
                        .module()
                        .body());
    }

    @Test
    void twoNativeFilesAreRefused() {
        MpyInput viper = Fixtures.mpy("mpy/native-6.3/armv7m/viper_basic.mpy");
        MpyInput other = Fixtures.mpy("mpy/native-6.3/armv7m/native_gen.mpy");
        assertThatThrownBy(() -> merged(viper, MAIN, other))
                .isInstanceOf(MpyMergeException.class)
                .hasMessage("mpy/native-6.3/armv7m/viper_basic.mpy and mpy/native-6.3/armv7m/native_gen.mpy"
                        + " both hold native code, of which a merged file can hold one");
    }

    @Test
    void nativeCodeIsNotRewritten() {
        MpyInput viper = Fixtures.mpy("mpy/native-6.3/armv7m/viper_basic.mpy");
        assertThatThrownBy(() -> new Rebase(viper, 1, 0).rebase(viper.module().body()))
                .isInstanceOf(MpyMergeException.class)
                .hasMessage(viper.name() + ": native code can only come first in a merged file");
    }

    @Test
    void twoDialectsAreRefused() {
        assertThatThrownBy(() -> merged(MAIN, Fixtures.mpy("mpy/circuitpython/main.mpy")))
                .isInstanceOf(MpyMergeException.class)
                .hasMessage(
                        "mpy/bytecode/main.mpy is for MicroPython but mpy/circuitpython/main.mpy is for CircuitPython");
    }

    /** Stock writes the flags but not the bit that announces them, so that they are read as the number of qstrs. */
    @Test
    void flagsWithoutNativeCodeAreRefused() {
        assertThatThrownBy(() -> MpyMerger.merge(List.of(MAIN, MAIN), OptionalInt.of(3)))
                .isInstanceOf(MpyMergeException.class)
                .hasMessage("architecture flags 3 are for native code, and no file has any");
        assertThat(MpyMerger.merge(List.of(MAIN, MAIN), OptionalInt.of(0)))
                .isEqualTo(MpyMerger.merge(List.of(MAIN, MAIN), OptionalInt.empty()));
    }

    @Test
    void negativeFlagsAreRefused() {
        MpyInput viper = Fixtures.mpy("mpy/native-6.3/armv7m/viper_basic.mpy");
        assertThatThrownBy(() -> MpyMerger.merge(List.of(viper, MAIN), OptionalInt.of(-1)))
                .isInstanceOf(MpyMergeException.class)
                .hasMessage("architecture flags -1 are negative");
    }

    @Test
    void aJumpThatBecomesTooLongIsRefused() {
        int[] opcodes = new int[3 + 0x7fff + 2];
        Arrays.fill(opcodes, 0x59);
        opcodes[0] = 0x4b;
        opcodes[1] = 0xff;
        opcodes[2] = 0xff;
        opcodes[3] = 0x12;
        opcodes[4] = 1;
        opcodes[opcodes.length - 2] = 0x51;
        opcodes[opcodes.length - 1] = 0x63;
        MpyInput far = new Modules("far.py", "x").code(opcodes);
        MpyInput many = Fixtures.mpy("mpy/bytecode/many_qstrs.mpy");
        assertThatThrownBy(() -> merged(many, far))
                .isInstanceOf(MpyMergeException.class)
                .hasMessage("far.py: function 'far.py': a jump becomes too long for its two bytes");
    }
}
