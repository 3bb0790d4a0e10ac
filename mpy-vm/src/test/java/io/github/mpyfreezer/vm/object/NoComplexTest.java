package io.github.mpyfreezer.vm.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.number.FloatKind;
import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.number.NumberKinds;
import io.github.mpyfreezer.vm.run.Loading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A board with floats and no complex numbers, as the smaller ones of stm32 are. The texts are those of a unix port built with
 * {@code MICROPY_PY_BUILTINS_COMPLEX} 0.
 */
class NoComplexTest {
    private static final String REFUSED = "ValueError('complex values not supported',)";

    private final Machine machine = Machine.with(new NumberKinds(FloatKind.DOUBLE, false, LongInts.MPZ));
    private final Vm vm = machine.vm;

    @Test
    void rootsOfNegativeNumbersAreRefused() {
        assertThat(machine.binary(BinaryOp.POWER, -1L, 0.5)).isEqualTo(REFUSED);
        assertThat(machine.binary(BinaryOp.POWER, -1.5, 0.5)).isEqualTo(REFUSED);
        assertThat(machine.binary(BinaryOp.POWER, -1L, -2L)).isEqualTo("1.0");
    }

    @Test
    void thereIsNeitherTypeNorModule() {
        Set<String> names = new HashSet<>();
        BuiltinTable.of(vm.profile()).forEach((name, value) -> names.add(name.toString()));
        assertThat(names).contains("float").doesNotContain("complex");
        assertThat(PortModules.of(vm.profile()).names()).contains("math").doesNotContain("cmath");
    }

    @Test
    void aFileWithAnImaginaryConstantIsRefused() throws IOException {
        Path fixtures = Path.of(System.getProperty("fixtures", "../test-fixtures"));
        byte[] file = Files.readAllBytes(fixtures.resolve("vm/lib_numbers/imaginary.mpy"));
        assertThat(machine.show(() -> Loading.load(vm, Bytes.wrap(file)))).isEqualTo(REFUSED);
    }
}
