package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks and what comes with them: extmod/modnetwork.c, network_cyw43.c, modtls_mbedtls.c; py/modthread.c. */
class NetworkTest {
    private static BuiltinModules modules(Port port, String... parts) {
        return PortModules.of(VmProfile.PYBV10, port, Connectivity.of(Set.of(parts)));
    }

    @Test
    void modulesOfBoardsWithAndWithoutANetwork() {
        assertThat(modules(Port.RP2).names())
                .contains("_thread")
                .doesNotContain("network", "tls", "websocket", "_webrepl", "bluetooth");
        assertThat(modules(Port.RP2, "wlan", "bluetooth=btstack").names())
                .contains("_thread", "network", "tls", "websocket", "_webrepl", "bluetooth");
        assertThat(modules(Port.STM32, "lan").names())
                .contains("network", "tls", "websocket")
                .doesNotContain("_thread");
        assertThat(modules(Port.ESP32).names()).contains("network", "_espnow", "tls", "_webrepl");
    }

    @ParameterizedTest
    @CsvSource({"STM32, lan, LAN, WLAN", "STM32, wlan, WLAN, LAN", "RP2, wlan, WLAN, LAN"})
    void interfacesAreThoseOfTheBoard(Port port, String part, String there, String absent) {
        TestBoard board = TestBoard.of(port, Connectivity.of(Set.of(part)));
        assertThat(board.show(() -> board.get("network." + there))).startsWith("<class ");
        assertThat(board.show(() -> board.get("network." + absent))).startsWith("AttributeError");
    }

    @Test
    void aStationFindsNoNetwork() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object station = board.make("network.WLAN");
        assertThat(board.make("network.WLAN", 0)).isSameAs(station);
        assertThat(board.show(() -> station)).isEqualTo("<CYW43 STA down 0.0.0.0>");
        assertThat(board.show(() -> board.method(station, "connect", "home", "secret")))
                .isEqualTo("OSError(1,)");
        assertThat(board.method(station, "active", true)).isSameAs(MpNone.NONE);
        assertThat(board.method(station, "active")).isEqualTo(true);
        board.method(station, "connect", "home", "key=", "secret");
        assertThat(board.method(station, "status")).isEqualTo(1L);
        board.sleepMillis(3000);
        assertThat(board.method(station, "status")).isEqualTo(board.get("network.STAT_NO_AP_FOUND"));
        assertThat(board.method(station, "isconnected")).isEqualTo(false);
        assertThat(board.show(() -> board.method(station, "scan"))).isEqualTo("[]");
        assertThat(board.show(() -> board.method(station, "connect"))).startsWith("TypeError");
        assertThat(board.show(() -> board.method(station, "status", "stations")))
                .isEqualTo("ValueError('AP required',)");
        assertThat(board.show(() -> board.method(station, "config", "mac")))
                .isEqualTo("b'\\x02\\x00\\x00\\x00\\x00\\x01'");
        board.method(station, "config", "pm=", board.get("network.WLAN.PM_NONE"));
        assertThat(board.show(() -> board.method(station, "config", "foo=", 1)))
                .isEqualTo("ValueError('unknown config param',)");
        assertThat(board.events())
                .containsExactly("wlan station on", "wlan station connect 'home'", "wlan station scan");
    }

    @Test
    void anAccessPointIsUp() {
        TestBoard board = TestBoard.of(Port.STM32);
        Object access = board.make("network.WLAN", board.get("network.AP_IF"));
        board.method(access, "active", true);
        assertThat(board.show(() -> access)).isEqualTo("<CYW43 AP up 0.0.0.0>");
        assertThat(board.show(() -> board.method(access, "status", "stations"))).isEqualTo("[]");
        assertThat(board.show(() -> board.method(access, "status", "rssi"))).isEqualTo("ValueError('STA required',)");
    }

    @Test
    void namesAreKept() {
        TestBoard board = TestBoard.of(Port.RP2);
        assertThat(board.show(() -> board.make("network.hostname"))).isEqualTo("'mpy-rp2'");
        board.make("network.hostname", "greenhouse");
        assertThat(board.show(() -> board.make("network.hostname"))).isEqualTo("'greenhouse'");
        board.make("network.country", "CH");
        assertThat(board.show(() -> board.make("network.country"))).isEqualTo("'CH'");
        assertThat(board.show(() -> board.make("network.country", "CHE"))).isEqualTo("ValueError()");
        assertThat(board.show(() -> board.make("network.ipconfig", "dns"))).isEqualTo("'0.0.0.0'");
    }

    @Test
    void locks() {
        TestBoard board = TestBoard.of(Port.RP2);
        Object lock = board.make("_thread.allocate_lock");
        assertThat(board.method(lock, "acquire")).isEqualTo(true);
        assertThat(board.method(lock, "acquire", 0)).isEqualTo(false);
        assertThat(board.method(lock, "locked")).isEqualTo(true);
        board.method(lock, "release");
        assertThat(board.show(() -> board.method(lock, "release"))).isEqualTo("RuntimeError()");
        assertThat(board.show(() -> board.make("_thread.LockType"))).startsWith("TypeError");
        assertThat(board.show(() -> board.make("_thread.exit"))).isEqualTo("SystemExit()");
        assertThat(board.show(() -> board.make("_thread.start_new_thread", lock, MpTuple.EMPTY)))
                .startsWith("NotImplementedError");
    }

    /** What ports/nrf/modules/scripts/_boot.py does when there is no file system yet. */
    @Test
    void flashOfNrf() {
        TestBoard board = TestBoard.of(Port.NRF);
        Object flash = board.make("nrf.Flash");
        assertThat(board.make("nrf.Flash")).isSameAs(flash);
        assertThat(board.show(() -> flash)).isEqualTo("Flash(start=0x000f0000, len=65536)");
        assertThat(board.show(() -> board.make("vfs.mount", flash, "/flash"))).startsWith("OSError(19");
        board.method(board.get("vfs.VfsLfs2"), "mkfs", flash);
        board.make("vfs.mount", flash, "/flash");
        board.make("os.chdir", "/flash");
        board.method(board.make("builtins.open", "a.txt", "w"), "close");
        assertThat(board.show(() -> board.make("os.listdir", "/flash"))).isEqualTo("['a.txt']");
        assertThat(board.method(flash, "ioctl", 4, 0)).isEqualTo(16L);
        assertThat(board.method(flash, "ioctl", 5, 0)).isEqualTo(4096L);
        assertThat(board.method(flash, "readblocks", 0, MpByteArray.of(new byte[4])))
                .isEqualTo(0L);
        assertThat(board.show(() -> board.make("nrf.Flash", "start=", 4096))).isEqualTo("ValueError()");
        assertThat(board.make("nrf.dcdc", 1)).isEqualTo(true);
        assertThat(board.make("nrf.dcdc")).isEqualTo(true);
    }

    /** The path may be a tuple; what is neither that nor a list is found out by the next import (py/builtinimport.c). */
    @Test
    void anythingCanBeThePath() {
        TestBoard board = TestBoard.of(Port.ESP32);
        Object sys = board.module("sys");
        board.make("builtins.setattr", sys, "path", MpTuple.EMPTY);
        assertThat(board.make("builtins.__import__", "machine")).isSameAs(board.module("machine"));
        board.make("builtins.setattr", sys, "path", MpTuple.of(MpStr.of("lib")));
        assertThat(board.show(() -> board.get("sys.path"))).isEqualTo("('lib',)");
        board.make("builtins.setattr", sys, "path", 5);
        assertThat(board.show(() -> board.make("builtins.__import__", "machine")))
                .isEqualTo("TypeError(\"object 'int' isn't a tuple or list\",)");
    }
}
