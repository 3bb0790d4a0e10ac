package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.fail;

import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.bluetooth.Stack;
import io.github.mpyfreezer.vm.board.EndException;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a program gives a device, the answer is a result, an exception of the program's, or the end of the run. */
class OddArgumentsTest {
    private static final int TRIES = 120;

    private final Random random = new Random(4);
    private static final List<Object> PLAIN = List.of(
            0L,
            1L,
            2L,
            -1L,
            4L,
            15L,
            255L,
            1_000_000L,
            Integer.MAX_VALUE - 0L,
            1L << 40,
            BigInteger.ONE.shiftLeft(80),
            0.0,
            -1.5,
            1e30,
            Double.NaN,
            true,
            MpNone.NONE,
            MpStr.of("X1"),
            MpStr.of("A"),
            MpStr.of(""),
            TestBoard.bytes(1, 2, 3),
            TestBoard.bytes(),
            MpByteArray.of(new byte[8]));

    private final List<Object> values = new ArrayList<>();
    private boolean usedUp;

    @ParameterizedTest
    @EnumSource
    void neverReachesJava(Port port) {
        TestBoard board = fresh(port);
        List<String> modules = new ArrayList<>(PortTable.of(port).modules());
        modules.add("_onewire");
        for (String name : modules) {
            int places = board.module(name).globals().map().places();
            for (int place = 0; place < places; place++) {
                MpMap globals = board.module(name).globals().map();
                Object member = globals.isFilled(place) ? globals.valueAt(place) : MpNone.NONE;
                if (member instanceof MpObject callable && Calls.isCallable(board.vm, callable)) {
                    tryOut(board, name, callable);
                }
                if (usedUp) {
                    board = fresh(port);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void radioNeverReachesJava(Stack stack) {
        values.addAll(PLAIN);
        for (int round = 0; round < 20; round++) {
            usedUp = false;
            TestBoard board = TestBoard.of(
                    Port.RP2,
                    new Connectivity(Optional.of(stack), Set.of()),
                    "ble service 01:02:03:04:05:06 180f",
                    "ble characteristic 01:02:03:04:05:06 2a19 read write notify : 01",
                    "ble connect 02:02:03:04:05:06",
                    "ble channel listen 01:02:03:04:05:06 1 100");
            values.add(board.make("bluetooth.UUID", 0x2a19));
            Object ble = board.make("bluetooth.BLE");
            board.method(ble, "active", true);
            board.method(ble, "irq", board.noting(new ArrayList<>()));
            board.method(ble, "gap_connect", 0, TestBoard.bytes(1, 2, 3, 4, 5, 6));
            board.sleepMillis(100);
            values.add(stack == Stack.NIMBLE_IDF ? 0L : 64L);
            tryOut(board, "bluetooth", (MpObject) board.get("bluetooth.UUID"));
            ((MpType) board.get("bluetooth.BLE")).members().entries().forEach((method, function) -> {
                for (int i = 0; i < TRIES; i++) {
                    attempt(board, "BLE." + method, function, new Object[] {ble});
                }
            });
        }
    }

    /** A board whose steps are not used up, as they are by sleeping long while a timer runs. */
    private TestBoard fresh(Port port) {
        TestBoard board = TestBoard.of(port, "i2c 1 0x0f mem 0 : 01", "uart 1 : 00", "onewire X1 : 01");
        usedUp = false;
        values.clear();
        values.addAll(PLAIN);
        values.add(MpTuple.of(1L, 2L, 3L, 4L));
        values.add(MpTuple.of(2024L, 1L, 1L, 1L, 1L, 1L, 1L, 1L));
        values.add(MpList.of(TestBoard.bytes(1), TestBoard.bytes(2)));
        values.add(board.noting(new ArrayList<>()));
        return board;
    }

    private void tryOut(TestBoard board, String name, MpObject callable) {
        for (int i = 0; i < TRIES && !usedUp; i++) {
            Object result = attempt(board, name, callable, new Object[0]);
            if (callable instanceof MpType type && result instanceof MpObject made) {
                if (values.size() < 60) {
                    values.add(made);
                }
                type.members().entries().forEach((method, function) -> {
                    for (int j = 0; j < 4; j++) {
                        attempt(board, name + "." + type.name() + "." + method, function, new Object[] {made});
                    }
                });
            }
        }
    }

    private Object attempt(TestBoard board, String name, Object callable, Object[] first) {
        int count = random.nextInt(5);
        var arguments = new Object[first.length + count];
        System.arraycopy(first, 0, arguments, 0, first.length);
        for (int i = first.length; i < arguments.length; i++) {
            arguments[i] = values.get(random.nextInt(values.size()));
        }
        try {
            Object result = Calls.call(board.vm, callable, arguments, 0, arguments.length, 0);
            Text.repr(board.vm, result);
            return result;
        } catch (LimitException expected) {
            usedUp = true;
            return MpNone.NONE;
        } catch (Raised | EndException expected) {
            return MpNone.NONE;
        } catch (RuntimeException fault) {
            return fail(name + " " + List.of(arguments), fault);
        }
    }
}
