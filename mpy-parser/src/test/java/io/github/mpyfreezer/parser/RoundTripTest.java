package io.github.mpyfreezer.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.ConstantKind;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading and writing are inverse: that is what lets everything behind them trust the model, as nothing of the file can
 * be lost or misread without showing here. Real files are tried as they are; made-up ones reach what compilers never do.
 */
class RoundTripTest {
    private static final int RANDOM_MODULES = 3000;

    static List<String> wellFormed() {
        return Fixtures.wellFormedMpyFiles();
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void fileIsWrittenBackAsItWas(String name) {
        Bytes content = Fixtures.read(name);
        MpyFile file = MpyReader.read(content);
        Bytes written = MpyWriter.write(file.module());
        assertThat(written.hex(""))
                .isEqualTo(content.slice(0, content.length() - file.trailingBytes())
                        .hex(""));
        assertThat(file.trailingBytes() > 0).isEqualTo(name.endsWith("/trailing_bytes.mpy"));
        assertThat(MpyReader.read(written).module()).isEqualTo(file.module()).hasSameHashCodeAs(file.module());
    }

    /** A suite that finds no file of some sort would pass for the wrong reason. */
    @Test
    void fixturesHaveEverythingTheFormatHas() {
        Set<Dialect> dialects = EnumSet.noneOf(Dialect.class);
        Set<NativeArch> arches = EnumSet.noneOf(NativeArch.class);
        Set<RawCode.Kind> kinds = EnumSet.noneOf(RawCode.Kind.class);
        Set<ConstantKind> constants = EnumSet.noneOf(ConstantKind.class);
        for (String name : wellFormed()) {
            MpyModule module = MpyReader.read(Fixtures.read(name)).module();
            dialects.add(module.header().dialect());
            arches.add(module.header().arch());
            collectKinds(module.body(), kinds);
            module.constants().forEach(constant -> constants.add(ConstantKind.of(constant)));
        }
        assertThat(dialects).containsExactly(Dialect.values());
        assertThat(arches).containsExactly(NativeArch.values());
        assertThat(kinds).containsExactly(RawCode.Kind.values());
        assertThat(constants).containsExactly(ConstantKind.values());
    }

    private static void collectKinds(RawCode code, Set<RawCode.Kind> kinds) {
        kinds.add(code.kind());
        code.children().forEach(child -> collectKinds(child, kinds));
    }

    static Set<Map.Entry<String, String>> refused() {
        return HandmadeRefusals.MESSAGES.entrySet();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void handmadeFileThatIsWrongIsRefused(Map.Entry<String, String> refused) {
        Bytes content = Fixtures.read(refused.getKey());
        assertThatThrownBy(() -> MpyReader.read(content))
                .isInstanceOf(MpyFormatException.class)
                .hasMessage(refused.getValue());
    }

    @Test
    void moduleIsReadBackAsItWas() {
        var modules = new RandomModules(1);
        for (int i = 0; i < RANDOM_MODULES; i++) {
            MpyModule module = modules.next();
            Bytes written = MpyWriter.write(module);
            MpyFile file = MpyReader.read(written);
            assertThat(file.module()).as("module %s", i).isEqualTo(module).hasSameHashCodeAs(module);
            assertThat(file.trailingBytes()).isZero();
            assertThat(MpyWriter.write(file.module())).as("module %s", i).isEqualTo(written);
        }
    }

    /** The generator must reach every corner, or the test above says little. */
    @Test
    void madeUpModulesHaveEverythingTheFormatHas() {
        Set<NativeArch> arches = EnumSet.noneOf(NativeArch.class);
        Set<RawCode.Kind> kinds = EnumSet.noneOf(RawCode.Kind.class);
        Set<ConstantKind> constants = EnumSet.noneOf(ConstantKind.class);
        Set<Opcode> opcodes = EnumSet.noneOf(Opcode.class);
        boolean relocations = false;
        boolean withoutEnd = false;
        var modules = new RandomModules(1);
        for (int i = 0; i < RANDOM_MODULES; i++) {
            MpyModule module = modules.next();
            arches.add(module.header().arch());
            collectKinds(module.body(), kinds);
            module.constants().forEach(constant -> constants.add(ConstantKind.of(constant)));
            collectOpcodes(module.body(), opcodes);
            if (module.body() instanceof RawCode.Viper viper) {
                relocations |= !viper.relocations().isEmpty();
                withoutEnd |= !viper.relocationsEnded();
            }
        }
        assertThat(arches).containsExactly(NativeArch.values());
        assertThat(kinds).containsExactly(RawCode.Kind.values());
        assertThat(constants).containsExactly(ConstantKind.values());
        assertThat(opcodes).containsExactly(Opcode.values());
        assertThat(relocations).isTrue();
        assertThat(withoutEnd).isTrue();
    }

    private static void collectOpcodes(RawCode code, Set<Opcode> opcodes) {
        if (code instanceof RawCode.Bytecode bytecode) {
            Functions.instructions(bytecode).forEach(instruction -> opcodes.add(instruction.opcode()));
        }
        code.children().forEach(child -> collectOpcodes(child, opcodes));
    }

    /** The deepest nesting that is taken must not break whoever walks the tree. */
    @Test
    void deepestNestingGoesThere() {
        Constant constant = Constant.Singleton.NONE;
        for (int i = 0; i < MpyReader.DEEPEST; i++) {
            constant = new Constant.Tuple(List.of(constant));
        }
        var signature = new Prelude.Signature(1, 0, 0, 0, 0, 0);
        PreludeEncoder.Encoded prelude = PreludeEncoder.encode(signature, List.of(0), Bytes.EMPTY, List.of(), 0);
        Bytes code = Tables.hex(prelude.bytes().hex("") + "5163");
        RawCode body = new RawCode.Bytecode(code, prelude.expected(), List.of());
        for (int i = 1; i < MpyReader.DEEPEST; i++) {
            body = new RawCode.Bytecode(code, prelude.expected(), List.of(body));
        }
        var module = new MpyModule(
                MpyHeader.bytecode(Dialect.MICROPYTHON, 31), List.of(Qstr.of("m.py")), List.of(constant), body);
        MpyModule read = MpyReader.read(MpyWriter.write(module)).module();
        assertThat(read.equals(module)).isTrue();
        assertThat(read.hashCode()).isEqualTo(module.hashCode());
        assertThat(PythonRepr.of(constant)).startsWith("((((").endsWith(",),),),)");

        var tooDeep = new MpyModule(
                module.header(),
                module.qstrs(),
                List.of(),
                new RawCode.Bytecode(code, prelude.expected(), List.of(body)));
        assertThatThrownBy(() -> MpyReader.read(MpyWriter.write(tooDeep)))
                .hasMessageContaining("found functions nested deeper than 400, expected fewer levels");
    }

    @Test
    void differentModulesAreNotEqual() {
        var modules = new RandomModules(2);
        List<MpyModule> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(modules.next());
        }
        assertThat(all).doesNotHaveDuplicates();
    }
}
