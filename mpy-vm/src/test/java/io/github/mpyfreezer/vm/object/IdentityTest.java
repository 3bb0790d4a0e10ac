package io.github.mpyfreezer.vm.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code id} says is a machine's own, whatever others have asked for, and the same in every run. */
class IdentityTest {
    private static List<String> ids(List<Object> values) {
        Machine machine = Machine.unix();
        MpDict builtins = machine.vm.execution().builtins().module(machine.vm).globals();
        Object id = builtins.getItem(machine.vm, MpStr.qstr("id"));
        return values.stream()
                .map(value -> machine.show(() -> Calls.call(machine.vm, id, value)))
                .toList();
    }

    private static List<Object> values() {
        return new ArrayList<>(List.of(
                MpNone.NONE,
                MpSingleton.ELLIPSIS,
                IntType.TYPE,
                MpTuple.EMPTY,
                MpBytes.EMPTY,
                MpStr.qstr("abc"),
                true,
                false,
                1.5,
                BigInteger.ONE.shiftLeft(70),
                InstanceMaking.NATIVE_INIT,
                new MpList()));
    }

    @Test
    void machinesDoNotSeeEachOther() {
        List<Object> others = values();
        Collections.reverse(others);
        ids(others);
        List<String> first = ids(values());
        ids(others);
        assertThat(ids(values())).isEqualTo(first).doesNotHaveDuplicates();
    }

    @Test
    void theSameObjectHasTheSameNumber() {
        var list = new MpList();
        List<String> twice =
                ids(List.of(MpStr.qstr("abc"), 0.5, list, MpNone.NONE, MpStr.qstr("abc"), 0.5, list, MpNone.NONE));
        assertThat(twice.subList(0, 4)).isEqualTo(twice.subList(4, 8));
    }
}
