package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.NativeFunction;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** USB devices of programs: the rules are those of extmod/machine_usb_device.c and shared/tinyusb/mp_usbd_runtime.c. */
class UsbDeviceTest {
    /** A configuration, an interface with one endpoint, an association of two, a last one. */
    private static final String CONFIGURATION = "0902000004010080fa" + "090402000103010100" + "07058303080008"
            + "080b030202020000" + "090403000002020000" + "0524002001" + "090404000002020000" + "090405000003000000";

    private final List<String> told = new ArrayList<>();

    private static MpBytes bytes(String hex) {
        return MpBytes.of(HexFormat.of().parseHex(hex));
    }

    private Object device(TestBoard board) {
        Object device = board.make("USBDevice");
        Object open = NativeFunction.of("open", (vm, view) -> {
            told.add("open " + board.show(() -> board.method(view, "hex")));
            return MpNone.NONE;
        });
        Object reset = NativeFunction.of("reset", vm -> {
            told.add("reset");
            return MpNone.NONE;
        });
        Object transfer = NativeFunction.of("xfer", (vm, endpoint, result, count) -> {
            told.add(endpoint + " " + result + " " + count);
            return true;
        });
        board.method(
                device, "config", bytes("12"), bytes(CONFIGURATION), MpNone.NONE, open, reset, MpNone.NONE, transfer);
        return device;
    }

    @Test
    void aHostFindsTheDevice() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object device = device(board);
        assertThat(board.make("USBDevice")).isSameAs(device);
        board.make("builtins.setattr", device, "builtin_driver", board.get("machine.USBDevice.BUILTIN_DEFAULT"));
        assertThat(board.method(device, "active", true)).isEqualTo(false);
        assertThat(board.method(device, "active")).isEqualTo(true);
        assertThat(board.show(() -> board.make("builtins.setattr", device, "builtin_driver", MpNone.NONE)))
                .isEqualTo("OSError(22,)");
        board.sleepMillis(150);
        // An association stands at the end of what is in front of it.
        assertThat(told)
                .containsExactly(
                        "reset",
                        "open '09040200010301010007058303080008080b030202020000'",
                        "open '0904030000020200000524002001090404000002020000'",
                        "open '090405000003000000'");
        assertThat(board.events()).containsSubsequence("usb on", "interrupt usb");
    }

    @Test
    void transfers() {
        TestBoard board = TestBoard.of(Port.SAMD, "at 300ms usb 3 : 01 02 03 04 05");
        Object device = device(board);
        assertThat(board.show(() -> board.method(device, "submit_xfer", 0x83, "ab")))
                .isEqualTo("OSError(22,)");
        board.method(device, "active", true);
        board.sleepMillis(200);
        told.clear();
        assertThat(board.method(device, "submit_xfer", 0x83, "ab")).isEqualTo(true);
        assertThat(board.show(() -> board.method(device, "submit_xfer", 0x83, "ab")))
                .isEqualTo("OSError(16,)");
        assertThat(board.show(() -> board.method(device, "submit_xfer", 0x80, "ab")))
                .isEqualTo("ValueError('ep',)");
        assertThat(board.show(() -> board.method(device, "submit_xfer", 3, "ab")))
                .isEqualTo("TypeError('object with buffer protocol required',)");
        MpByteArray into = MpByteArray.of(new byte[4]);
        board.method(device, "submit_xfer", 3, into);
        board.sleepMillis(200);
        assertThat(told).containsExactly("131 0 2", "3 0 4");
        assertThat(board.show(() -> into)).isEqualTo("bytearray(b'\\x01\\x02\\x03\\x04')");
        board.method(device, "submit_xfer", 3, into);
        board.sleepMillis(10);
        assertThat(told).endsWith("3 0 1");
        assertThat(board.method(device, "stall", 0x83, true)).isEqualTo(false);
        assertThat(board.method(device, "stall", 0x83)).isEqualTo(true);
        assertThat(board.events()).contains("usb 3 write 61 62", "usb 3 read 01 02 03 04", "usb 3 read 05");
        board.method(device, "active", false);
        assertThat(board.show(() -> board.method(device, "stall", 0x83))).isEqualTo("OSError(22,)");
    }

    @Test
    void refusals() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object device = board.make("USBDevice");
        assertThat(board.show(() -> board.method(device, "active", true))).isEqualTo("OSError(22,)");
        assertThat(board.show(() -> board.method(device, "config", 1, bytes("00"), MpNone.NONE)))
                .isEqualTo("ValueError('desc_dev',)");
        assertThat(board.show(() -> board.method(device, "config", bytes("00"), 1, MpNone.NONE)))
                .isEqualTo("ValueError('desc_cfg',)");
        assertThat(board.show(() -> board.method(device, "config", bytes("00"), bytes("00"), 1)))
                .isEqualTo("ValueError('desc_strs',)");
        assertThat(board.get("machine.USBDevice.BUILTIN_CDC")).isSameAs(board.get("machine.USBDevice.BUILTIN_DEFAULT"));
    }

    /** As lengths in the descriptors say: 18 bytes of a device, 75 of a serial line with two interfaces. */
    @Test
    void builtInDrivers() {
        TestBoard board = TestBoard.of(Port.RP2);
        MpBytes device = (MpBytes) board.get("machine.USBDevice.BUILTIN_DEFAULT.desc_dev");
        assertThat(HexFormat.of().formatHex(device.array())).isEqualTo("12010002ef0201408a2e0500000101020301");
        byte[] configuration = ((MpBytes) board.get("machine.USBDevice.BUILTIN_DEFAULT.desc_cfg")).array();
        assertThat(configuration).hasSize(75).startsWith(9, 2, 75, 0, 2);
        int at = 0;
        List<Integer> types = new ArrayList<>();
        while (at < configuration.length) {
            types.add((int) configuration[at + 1]);
            at += configuration[at];
        }
        assertThat(at).isEqualTo(75);
        assertThat(types).containsExactly(2, 11, 4, 36, 36, 36, 36, 5, 4, 5, 5);
        assertThat(board.get("machine.USBDevice.BUILTIN_DEFAULT.str_max")).isEqualTo(5L);
        assertThat(board.show(() -> board.get("machine.USBDevice.BUILTIN_NONE.desc_cfg")))
                .isEqualTo("b''");
    }
}
