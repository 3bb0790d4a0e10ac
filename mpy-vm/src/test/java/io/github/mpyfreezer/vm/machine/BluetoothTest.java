package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.bluetooth.Stack;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Module bluetooth: the rules are those of extmod/modbluetooth.c, extmod/nimble/modbluetooth_nimble.c and
 * extmod/btstack/modbluetooth_btstack.c, and of ble_gatts.c and ble_gap.c of NimBLE behind them; the shapes of events those of
 * docs/library/bluetooth.rst.
 */
class BluetoothTest {
    private static final String PEER = "01:02:03:04:05:06";
    private static final String SENSOR = "ble service " + PEER + " 181a|ble characteristic " + PEER
            + " 2a6e read notify : 0a 0b|ble descriptor " + PEER + " 2901 : 61|ble characteristic " + PEER
            + " 0000aa01-1111-2222-3333-444455556666 write|ble service " + PEER + " 180f|ble characteristic " + PEER
            + " 2a19 read : 64";

    private final List<String> told = new ArrayList<>();
    private long answer;

    private TestBoard board(Stack stack, String... script) {
        return TestBoard.of(Port.RP2, new Connectivity(Optional.of(stack), Set.of()), script);
    }

    private Object radio(TestBoard board) {
        Object ble = board.make("bluetooth.BLE");
        board.method(ble, "active", true);
        board.method(ble, "irq", NativeFunction.of("irq", (vm, event, data) -> {
            Object[] items = ((MpTuple) data).items();
            List<String> shown = new ArrayList<>();
            for (Object item : items) {
                boolean view = item instanceof MpObject object && object.buffer(vm, false) != null;
                Object value = view && Text.repr(vm, item).toString().startsWith("<memoryview")
                        ? board.method(item, "hex")
                        : item;
                shown.add(Text.repr(vm, value).toString());
            }
            told.add(event + " " + String.join(" ", shown));
            return answer;
        }));
        return ble;
    }

    private static Object uuid(TestBoard board, Object value) {
        return board.make("bluetooth.UUID", value);
    }

    /** A service with a characteristic of these flags. */
    private static Object register(TestBoard board, Object ble, long flags) {
        Object characteristic = MpTuple.of(uuid(board, 0x2a6e), flags);
        return board.method(
                ble,
                "gatts_register_services",
                MpTuple.of(MpTuple.of(uuid(board, 0x181a), MpTuple.of(characteristic))));
    }

    /** Behind those that a stack registers by itself: its service, the declaration, the value. */
    @ParameterizedTest
    @CsvSource({"NIMBLE, 12", "NIMBLE_IDF, 16", "BTSTACK, 9"})
    void handlesAreThoseOfTheStack(Stack stack, int first) {
        TestBoard board = board(stack);
        Object ble = radio(board);
        Object sends = MpTuple.of(uuid(board, 1), 0x10L, MpTuple.of(MpTuple.of(uuid(board, 2), 2L)));
        Object plain = MpTuple.of(uuid(board, 3), 0x02L, MpList.of());
        Object service = MpTuple.of(uuid(board, 0x181a), MpTuple.of(sends, plain));
        assertThat(board.show(() -> board.method(ble, "gatts_register_services", MpTuple.of(service, service))))
                .isEqualTo("((%d, %d, %d), (%d, %d, %d))"
                        .formatted(first, first + 2, first + 4, first + 7, first + 9, first + 11));
        assertThat(board.events())
                .contains("ble service 181a: 0001 at " + first + ", 0003 at " + (first + 4))
                .hasSize(3);
    }

    @Test
    void whatBuildsHave() {
        assertThat(board(Stack.NIMBLE).show(() -> board(Stack.NIMBLE).get("bluetooth.BLE.l2cap_listen")))
                .isEqualTo("<function>");
        for (Stack stack : List.of(Stack.NIMBLE_IDF, Stack.BTSTACK)) {
            TestBoard board = board(stack);
            assertThat(board.show(() -> board.get("bluetooth.BLE.l2cap_listen")))
                    .startsWith("AttributeError");
        }
        TestBoard board = board(Stack.BTSTACK);
        Object ble = radio(board);
        assertThat(board.show(() -> board.get("bluetooth.BLE.gap_pair"))).startsWith("AttributeError");
        assertThat(board.show(() -> board.method(ble, "config", "bond=", true)))
                .isEqualTo("ValueError('unknown config param',)");
        assertThat(board.show(() -> board.method(ble, "config", "gap_name"))).isEqualTo("b'MPY BTSTACK'");
        assertThat(board.method(ble, "config", "mtu")).isEqualTo(1017L);
    }

    @Test
    void aCentralComesAndGoes() {
        TestBoard board = board(Stack.NIMBLE, "ble connect " + PEER + " random", "at 1s ble disconnect");
        Object ble = radio(board);
        board.sleepMillis(100);
        board.method(ble, "gap_advertise", 100_000, TestBoard.bytes(1), "connectable=", false);
        board.sleepMillis(100);
        assertThat(told).isEmpty();
        board.method(ble, "gap_advertise", 100_000);
        board.sleepMillis(100);
        assertThat(told).containsExactly("1 64 1 '010203040506'");
        // With a connection, services are as they are.
        assertThat(board.show(() -> register(board, ble, 2))).isEqualTo("OSError(16,)");
        board.sleepMillis(1000);
        assertThat(told).endsWith("2 64 1 '010203040506'");
        assertThat(board.record())
                .containsExactly(
                        "0.000000 ble on",
                        "0.100000 ble advertise 100000 us 01 (not connectable)",
                        "0.200000 ble advertise 100000 us 01",
                        "0.207500 ble 64 connect " + PEER,
                        "0.207500 interrupt ble CENTRAL_CONNECT",
                        "1.000000 ble 64 disconnect",
                        "1.000000 interrupt ble CENTRAL_DISCONNECT");
    }

    /** BTstack does not say who has gone, advertises again by itself, and does not know whether there was a connection. */
    @Test
    void btstackDiffers() {
        TestBoard board = board(
                Stack.BTSTACK,
                "ble connect " + PEER,
                "at 100ms ble disconnect",
                "at 200ms ble connect 11:02:03:04:05:06");
        Object ble = radio(board);
        board.method(ble, "gap_advertise", 100_000);
        board.sleepMillis(300);
        assertThat(told).containsExactly("1 64 0 '010203040506'", "2 64 255 '000000000000'", "1 64 0 '110203040506'");
        assertThat(board.method(ble, "gap_disconnect", 9)).isEqualTo(true);
        assertThat(board.show(() -> board.method(ble, "gatts_notify", 9, 9))).isEqualTo("OSError(22,)");
        register(board, ble, 2);
        assertThat(board.show(() -> board.method(ble, "gatts_write", 9, "x", true)))
                .isEqualTo("OSError(22,)");
    }

    @Test
    void advertisingRefuses() {
        TestBoard board = board(Stack.NIMBLE);
        Object ble = radio(board);
        assertThat(board.show(() -> board.method(ble, "gap_advertise", 100_000, MpByteArray.of(new byte[32]))))
                .isEqualTo("OSError(-18,)");
        assertThat(board.show(() -> board.method(ble, "gap_advertise", 19_000))).isEqualTo("OSError(-530,)");
    }

    @Test
    void aCentralWritesAndReads() {
        TestBoard board = board(
                Stack.NIMBLE,
                "ble connect " + PEER,
                "at 100ms ble write 2a6e : 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10 11 12 13 14 15 16",
                "at 200ms ble read 2a6e",
                "at 300ms ble subscribe 2a6e",
                "at 400ms ble write 2a6f : 00",
                "at 500ms ble write handle 12 : 01",
                "at 600ms ble write handle 12 : 02");
        Object ble = radio(board);
        register(board, ble, 0x0a);
        board.method(ble, "gap_advertise", 100_000);
        board.sleepMillis(150);
        // There is room for 20 bytes.
        assertThat(board.show(() -> board.make("builtins.len", board.method(ble, "gatts_read", 12))))
                .isEqualTo("20");
        board.method(ble, "gatts_write", 12, "");
        answer = 5;
        board.sleepMillis(100);
        board.method(ble, "gatts_set_buffer", 12, 8, true);
        board.sleepMillis(1000);
        assertThat(board.show(() -> board.method(ble, "gatts_read", 12))).isEqualTo("b'\\x01\\x02'");
        assertThat(board.show(() -> board.method(ble, "gatts_read", 12))).isEqualTo("b''");
        assertThat(told).containsExactly("1 64 0 '010203040506'", "3 64 12", "4 64 12", "3 64 12", "3 64 12");
        assertThat(board.events())
                .contains(
                        "ble 64 central read 2a6e (refused)",
                        "ble 64 central subscribe 2a6e (refused)",
                        "ble 64 central write 2a6f 00 (refused)");
    }

    @Test
    void newValuesAreSent() {
        TestBoard board = board(
                Stack.NIMBLE, "ble connect " + PEER, "at 100ms ble subscribe 2a6e indicate", "at 200ms ble mtu 30");
        Object ble = radio(board);
        register(board, ble, 0x32);
        board.method(ble, "gap_advertise", 100_000);
        board.sleepMillis(110);
        board.method(ble, "gatts_write", 12, "ab", true);
        board.method(ble, "gatts_notify", 64, 12, MpByteArray.of(new byte[40]));
        assertThat(board.show(() -> board.method(ble, "gatts_notify", 65, 12, "x")))
                .isEqualTo("OSError(107,)");
        board.sleepMillis(100);
        board.method(ble, "gatts_notify", 64, 12, MpByteArray.of(new byte[40]));
        answer = 1;
        assertThat(board.show(() -> board.method(ble, "gatts_indicate", 64, 12)))
                .isEqualTo("OSError(-9,)");
        assertThat(told).containsExactly("1 64 0 '010203040506'", "4 65535 12", "20 64 12 0", "21 64 30", "4 65535 12");
        assertThat(board.events().subList(5, 8))
                .containsExactly(
                        "ble 64 central subscribe 12 indicate", "ble set 12 61 62", "interrupt ble GATTS_READ_REQUEST");
        // Three bytes of a message are its head.
        assertThat(board.events().stream().filter(line -> line.startsWith("ble 64 notify")))
                .allMatch(line -> line.matches("ble 64 notify 12 2[07] bytes, crc [0-9a-f]{8}"));
    }

    @Test
    void scansAndConnects() {
        TestBoard board = board(
                Stack.NIMBLE,
                "ble advertise " + PEER + " rssi -40 : 02 01 06",
                "ble advertise " + PEER + " type 4 : 02 0a 00",
                "at 50ms ble advertise 11:02:03:04:05:06 random type 3");
        Object ble = radio(board);
        board.method(ble, "gap_scan", 100);
        assertThat(board.show(() -> board.method(ble, "gap_scan", 100))).isEqualTo("OSError(114,)");
        board.sleepMillis(200);
        assertThat(told).containsExactly("5 0 '010203040506' 0 -40 '020106'", "5 1 '110203040506' 3 -60 ''", "6 ");
        told.clear();
        board.method(ble, "gap_scan", 0, 30_000, 30_000, true);
        board.sleepMillis(16);
        board.method(ble, "gap_scan", MpNone.NONE);
        assertThat(told)
                .containsExactly("5 0 '010203040506' 0 -40 '020106'", "5 0 '010203040506' 4 -60 '020a00'", "6 ");
        told.clear();
        board.method(ble, "gap_connect", 0, TestBoard.bytes(1, 2, 3, 4, 5, 6));
        assertThat(board.show(() -> board.method(ble, "gap_connect", 0, TestBoard.bytes(1, 2, 3, 4, 5, 6))))
                .isEqualTo("OSError(114,)");
        board.sleepMillis(10);
        assertThat(board.show(() -> board.method(ble, "gap_connect", 0, TestBoard.bytes(1, 2, 3, 4, 5, 6))))
                .isEqualTo("OSError(5,)");
        board.method(ble, "gap_connect", 0, TestBoard.bytes(9, 2, 3, 4, 5, 6), 500);
        board.sleepMillis(499);
        assertThat(told).containsExactly("7 64 0 '010203040506'");
        board.sleepMillis(2);
        assertThat(board.method(ble, "gap_disconnect", 64)).isEqualTo(true);
        board.sleepMillis(10);
        assertThat(told)
                .containsExactly("7 64 0 '010203040506'", "8 65535 255 '000000000000'", "8 64 0 '010203040506'");
        assertThat(board.method(ble, "gap_disconnect", 64)).isEqualTo(false);
        assertThat(board.show(() -> board.method(ble, "gap_connect", MpNone.NONE)))
                .isEqualTo("OSError(114,)");
    }

    private Object connected(TestBoard board) {
        Object ble = radio(board);
        board.method(ble, "gap_connect", 0, TestBoard.bytes(1, 2, 3, 4, 5, 6));
        board.sleepMillis(10);
        told.clear();
        return ble;
    }

    private List<String> answers(TestBoard board, Object ble, String method, Object... args) {
        told.clear();
        board.method(ble, method, args);
        board.sleepMillis(10);
        return told;
    }

    @Test
    void discoversWhatAServerHas() {
        TestBoard board = board(Stack.NIMBLE, SENSOR.split("\\|", -1));
        Object ble = connected(board);
        assertThat(answers(board, ble, "gattc_discover_services", 64))
                .containsExactly("9 64 1 7 UUID(0x181a)", "9 64 8 65535 UUID(0x180f)", "10 64 0");
        assertThat(answers(board, ble, "gattc_discover_services", 64, uuid(board, 0x180f)))
                .containsExactly("9 64 8 65535 UUID(0x180f)", "10 64 0");
        assertThat(answers(board, ble, "gattc_discover_characteristics", 64, 1, 7))
                .containsExactly(
                        "11 64 5 3 18 UUID(0x2a6e)",
                        "11 64 7 7 8 UUID('0000aa01-1111-2222-3333-444455556666')",
                        "12 64 0");
        assertThat(answers(board, ble, "gattc_discover_descriptors", 64, 3, 5))
                .containsExactly("13 64 4 UUID(0x2902)", "13 64 5 UUID(0x2901)", "14 64 0");
    }

    @ParameterizedTest
    @CsvSource({"NIMBLE, 257, 258, 259", "BTSTACK, 1, 2, 3"})
    void readsAndWritesAServer(Stack stack, int noHandle, int noReading, int noWriting) {
        String[] script = (SENSOR + "|at 1s ble notify " + PEER + " 2a6e : 0c|at 1s ble indicate " + PEER
                        + " 2a6e : 0d|at 2s ble disconnect")
                .split("\\|", -1);
        TestBoard board = board(stack, script);
        Object ble = connected(board);
        assertThat(answers(board, ble, "gattc_read", 64, 3)).containsExactly("15 64 3 '0a0b'", "16 64 3 0");
        assertThat(answers(board, ble, "gattc_read", 64, 99)).containsExactly("16 64 99 " + noHandle);
        assertThat(answers(board, ble, "gattc_read", 64, 7)).containsExactly("16 64 7 " + noReading);
        assertThat(answers(board, ble, "gattc_write", 64, 7, "x")).isEmpty();
        assertThat(answers(board, ble, "gattc_write", 64, 7, "x", 1)).containsExactly("17 64 7 0");
        assertThat(answers(board, ble, "gattc_write", 64, 3, "x", 1)).containsExactly("17 64 3 " + noWriting);
        assertThat(answers(board, ble, "gattc_exchange_mtu", 64))
                .containsExactly("21 64 " + (stack == Stack.NIMBLE ? 256 : 1017));
        told.clear();
        board.sleepMillis(1000);
        assertThat(told).containsExactly("18 64 3 '0c'", "19 64 3 '0d'");
        assertThat(board.show(() -> board.method(ble, "gattc_write", 64, 3, "x", 2)))
                .isEqualTo("OSError(22,)");
        // Whoever has gone does not answer.
        board.method(ble, "gattc_read", 64, 3);
        board.method(ble, "gap_disconnect", 64);
        told.clear();
        board.sleepMillis(1000);
        assertThat(told).hasSize(3);
        assertThat(told.get(2)).startsWith("8 64 ");
        assertThat(board.show(() -> board.method(ble, "gattc_read", 64, 3))).isEqualTo("OSError(107,)");
    }

    @Test
    void pairs() {
        TestBoard board = board(
                Stack.NIMBLE,
                "ble connect " + PEER,
                "at 100ms ble passkey compare 123456",
                "at 200ms ble update 24 0 400",
                "at 300ms ble encrypted authenticated bonded");
        Object ble = radio(board);
        board.method(ble, "config", "bond=", true, "io=", 1);
        board.method(ble, "gap_advertise", 100_000);
        board.sleepMillis(50);
        board.method(ble, "gap_pair", 64);
        assertThat(board.show(() -> board.method(ble, "gap_passkey", 64, 4, 1))).isEqualTo("OSError(2,)");
        board.sleepMillis(60);
        assertThat(board.show(() -> board.method(ble, "gap_passkey", 64, 2, 1))).isEqualTo("OSError(22,)");
        board.method(ble, "gap_passkey", 64, 4, 1);
        board.sleepMillis(300);
        assertThat(told.subList(1, told.size()))
                .containsExactly(
                        "28 64 1 0 1 16", "31 64 4 123456", "28 64 1 1 1 16", "27 64 24 0 400 0", "28 64 1 1 1 16");
    }

    /** NimBLE asks for its key, and gives a new one to keep if it gets none. */
    @Test
    void keepsItsKey() {
        TestBoard board = board(Stack.NIMBLE);
        Object ble = radio(board);
        board.method(ble, "active", true);
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).isEqualTo("29 10 0 '69726b'");
        assertThat(told.get(1)).matches("30 10 '69726b' '[0-9a-f]{32}'");
    }

    @Test
    void channels() {
        TestBoard board = board(
                Stack.NIMBLE,
                "ble connect " + PEER,
                "at 100ms ble channel open 22 64",
                "at 200ms ble channel send : \"abc\"",
                "at 300ms ble channel close");
        Object ble = radio(board);
        board.method(ble, "l2cap_listen", 22, 10);
        assertThat(board.show(() -> board.method(ble, "l2cap_listen", 23, 100))).isEqualTo("OSError(114,)");
        board.method(ble, "gap_advertise", 100_000);
        board.sleepMillis(250);
        assertThat(told.subList(1, 4)).containsExactly("22 64 64 22 32 64", "23 64 64 22 32 64", "25 64 64");
        assertThat(board.method(ble, "l2cap_recvinto", 64, 64, MpNone.NONE)).isEqualTo(3L);
        MpByteArray two = MpByteArray.of(new byte[2]);
        assertThat(board.method(ble, "l2cap_recvinto", 64, 64, two)).isEqualTo(2L);
        assertThat(board.method(ble, "l2cap_recvinto", 64, 64, two)).isEqualTo(1L);
        assertThat(board.show(() -> two)).isEqualTo("bytearray(b'cb')");
        assertThat(board.method(ble, "l2cap_send", 64, 64, "hello")).isEqualTo(true);
        assertThat(board.show(() -> board.method(ble, "l2cap_send", 64, 64, MpByteArray.of(new byte[65]))))
                .isEqualTo("OSError(22,)");
        board.sleepMillis(100);
        assertThat(told).endsWith("24 64 64 22 0");
        assertThat(board.show(() -> board.method(ble, "l2cap_send", 64, 64, "x")))
                .isEqualTo("OSError(22,)");
    }

    @Test
    void opensAChannel() {
        TestBoard board = board(Stack.NIMBLE, "ble channel listen " + PEER + " 22 48");
        Object ble = connected(board);
        assertThat(answers(board, ble, "l2cap_connect", 64, 23, 100)).containsExactly("24 64 64 23 8");
        assertThat(answers(board, ble, "l2cap_connect", 64, 22, 100)).containsExactly("23 64 64 22 100 48");
        assertThat(answers(board, ble, "l2cap_disconnect", 64, 64)).containsExactly("24 64 64 22 0");
    }

    /** What a handler is given is lent; a handler that fails is not called again. */
    @Test
    void handlers() {
        TestBoard board = board(Stack.BTSTACK, "ble connect " + PEER, "at 100ms ble mtu 50", "at 200ms ble mtu 60");
        Object ble = radio(board);
        List<Object> kept = new ArrayList<>();
        board.method(ble, "irq", NativeFunction.of("irq", (vm, event, data) -> {
            kept.add(((MpTuple) data).items()[((MpTuple) data).size() - 1]);
            if (kept.size() == 2) {
                throw Errors.os(5);
            }
            return MpNone.NONE;
        }));
        board.method(ble, "gap_advertise", 100_000);
        board.sleepMillis(300);
        assertThat(kept).hasSize(2);
        assertThat(board.show(() -> board.method(kept.get(0), "hex"))).isEqualTo("'000000000000'");
        assertThat(board.printed())
                .startsWith("Unhandled exception in IRQ callback handler\n")
                .endsWith("OSError: [Errno 5] EIO\n");
    }

    @Test
    void mostServices() {
        TestBoard board = board(Stack.NIMBLE);
        Object ble = radio(board);
        Object[] services = new Object[9];
        Arrays.fill(services, MpTuple.of(uuid(board, 0x181a), MpTuple.EMPTY));
        assertThat(board.show(() -> board.method(ble, "gatts_register_services", MpTuple.of(services))))
                .isEqualTo("OSError(7,)");
    }
}
