package io.github.mpyfreezer.vm.object;

import static io.github.mpyfreezer.vm.object.Machine.bytes;
import static io.github.mpyfreezer.vm.object.Machine.str;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What built-in functions do in loops whose length a program chooses counts as steps, and what they make takes memory. */
class CountedWorkTest {
    private static final long STEPS = 200_000;
    private static final int LARGE = 200_000;

    static Stream<Named<Consumer<Vm>>> endless() {
        return Stream.of(
                call("find", vm -> str("a".repeat(LARGE)), "find", str("a".repeat(LARGE / 2) + "b")),
                call("rfind", vm -> str("a".repeat(LARGE)), "rfind", str("a".repeat(LARGE / 2) + "b")),
                call("count", vm -> str("a".repeat(LARGE)), "count", str("a".repeat(LARGE / 2) + "b")),
                call(
                        "replace",
                        vm -> bytes("a".repeat(LARGE)),
                        "replace",
                        bytes("a".repeat(LARGE / 2) + "b"),
                        bytes("")),
                call("split", vm -> bytes("a".repeat(LARGE)), "split", bytes("a".repeat(LARGE / 2) + "b")),
                binary("in", BinaryOp.IN, str("a".repeat(LARGE / 2) + "b"), str("a".repeat(LARGE))),
                named("in range", vm -> Operators.binary(vm, BinaryOp.IN, 0.5, range(vm))),
                named("sum", vm -> builtin(vm, "sum", range(vm))),
                named("max", vm -> builtin(vm, "max", range(vm))),
                named("any", vm -> builtin(vm, "any", builtin(vm, "map", FALSE, range(vm)))),
                named("all", vm -> builtin(vm, "all", builtin(vm, "filter", FALSE, range(vm)))),
                named("extend by itself", vm -> {
                    Object deque = Calls.call(vm, MpDeque.TYPE, MpTuple.of(1L), 5L);
                    Attributes.callMethod(vm, deque, MpStr.qstr("extend"), deque);
                }),
                named("factorial", vm -> new Power(vm, BigInteger.ONE.shiftLeft(9_000)).modulo()),
                named("power", vm -> Operators.binary(vm, BinaryOp.POWER, 3L, 5_000_000L)),
                named("product", vm -> {
                    BigInteger large = BigInteger.ONE.shiftLeft(6_000_000).add(BigInteger.TEN);
                    Operators.binary(vm, BinaryOp.MULTIPLY, large, large);
                }),
                named("digits", vm -> Text.str(vm, BigInteger.ONE.shiftLeft(1_500_000))),
                named("number of digits", vm -> builtin(vm, "int", str("9".repeat(LARGE)))),
                named("equality of shared lists", vm -> Operators.equal(vm, doubled(40), doubled(40))),
                named("hash of shared tuples", vm -> Operators.hash(vm, doubledTuple(40))),
                named("text of shared lists", vm -> Text.print(vm, new Nowhere(), doubled(40), PrintKind.REPR)),
                named("equal hashes", vm -> {
                    var dict = new MpDict(0);
                    for (long i = 0; i < 10_000; i++) {
                        dict.put(vm, BigInteger.valueOf(i).shiftLeft(64), i);
                    }
                }));
    }

    private static final NativeFunction FALSE = NativeFunction.of("false", (vm, value) -> false);

    private record Power(Vm vm, BigInteger number) {
        void modulo() {
            builtin(vm, "pow", number, number, number.add(BigInteger.ONE));
        }
    }

    private static final class Nowhere extends Printer {
        @Override
        public void write(byte[] bytes, int from, int length) {}
    }

    private static Named<Consumer<Vm>> named(String name, Consumer<Vm> work) {
        return Named.of(name, work);
    }

    private static Named<Consumer<Vm>> call(String name, Function<Vm, Object> self, String method, Object... args) {
        return named(name, vm -> Attributes.callMethod(vm, self.apply(vm), MpStr.qstr(method), args));
    }

    private static Named<Consumer<Vm>> binary(String name, BinaryOp op, Object left, Object right) {
        return named(name, vm -> Operators.binary(vm, op, left, right));
    }

    private static Object builtin(Vm vm, String name, Object... args) {
        Object function = vm.execution().builtins().module(vm).globals().get(vm, MpStr.qstr(name));
        return Calls.call(vm, Objects.requireNonNull(function), args);
    }

    private static Object range(Vm vm) {
        return Calls.call(vm, MpRange.TYPE, 1L << 60);
    }

    private static MpList doubled(int times) {
        MpList list = MpList.of(1L);
        for (int i = 0; i < times; i++) {
            list = MpList.of(list, list);
        }
        return list;
    }

    private static MpTuple doubledTuple(int times) {
        MpTuple tuple = MpTuple.of(1L);
        for (int i = 0; i < times; i++) {
            tuple = MpTuple.of(tuple, tuple);
        }
        return tuple;
    }

    @ParameterizedTest
    @MethodSource("endless")
    void workIsCounted(Consumer<Vm> work) {
        Vm vm = Machine.limited(STEPS).vm;
        assertThatThrownBy(() -> work.accept(vm)).isInstanceOf(LimitException.class);
    }

    @Test
    void whatIsNestedTooDeepIsNotCompared() {
        Machine machine = Machine.unix();
        Object a = MpTuple.of(1L);
        Object b = MpTuple.of(1L);
        for (int i = 0; i < 20_000; i++) {
            a = MpTuple.of(a);
            b = MpTuple.of(b);
        }
        Object left = a;
        Object right = b;
        String tooDeep = "RuntimeError('maximum recursion depth exceeded',)";
        assertThat(machine.show(() -> Operators.equal(machine.vm, left, right))).isEqualTo(tooDeep);
        assertThat(machine.show(() -> Operators.hash(machine.vm, left))).isEqualTo(tooDeep);
    }

    @Test
    void aListIsAskedForOnceAsItGrows() {
        Vm vm = Machine.unix().vm;
        long before = vm.heap().used();
        Iteration.all(vm, Calls.call(vm, MpRange.TYPE, 10_000L));
        // Room of 4, 8, 16 … items, in words of 8 bytes, and the range.
        assertThat(vm.heap().used() - before).isLessThan(2 * 2 * 10_000 * 8);
    }

    @Test
    void copiesTakeMemory() {
        Machine machine = Machine.unix();
        MpList held = new MpList();
        machine.vm.execution().main().put(machine.vm, "held", held);
        MpList large = MpList.of(new Object[10_000]);
        Arrays.fill(large.items(), 1L);
        var dict = new MpDict(2_000);
        dict.put(machine.vm, 1L, 2L);
        for (Object source : new Object[] {large, dict}) {
            assertThat(machine.show(() -> {
                        while (true) {
                            held.add(machine.vm, Attributes.callMethod(machine.vm, source, MpStr.qstr("copy")));
                        }
                    }))
                    .startsWith("MemoryError(");
            held.clear();
        }
    }

    @Test
    void namesTakeMemory() {
        Vm vm = Machine.unix().vm;
        assertThatThrownBy(() -> {
                    for (long i = 0; true; i++) {
                        vm.execution().intern(MpStr.qstr("name" + i));
                    }
                })
                .isInstanceOf(Raised.class)
                .hasMessageContaining("MemoryError");
    }
}
