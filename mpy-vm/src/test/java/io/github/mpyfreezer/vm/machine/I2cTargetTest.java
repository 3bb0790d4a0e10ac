package io.github.mpyfreezer.vm.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.NativeFunction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code machine.I2CTarget}, with the results that tests/extmod_hardware/machine_i2c_target.py has for real boards. */
class I2cTargetTest {
    private final List<String> events = new ArrayList<>();

    /** A target at 0x43 of bus 1. */
    private static Object target(TestBoard board, Object... more) {
        return board.make(
                "I2CTarget", Stream.concat(Stream.of(1, 0x43), Stream.of(more)).toArray());
    }

    private static MpByteArray bytes(String text) {
        return MpByteArray.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static TestBoard board(Port port, String... transfers) {
        return TestBoard.of(
                port,
                Stream.of(transfers)
                        .map(line -> "at 1ms i2c 1 controller " + line)
                        .toArray(String[]::new));
    }

    private NativeFunction handler(TestBoard board, Reaction reaction) {
        return NativeFunction.of("handler", (vm, target) -> {
            long flags = (Long) board.method(board.method(target, "irq"), "flags");
            events.add(Long.toString(flags));
            reaction.react(target, flags);
            return MpNone.NONE;
        });
    }

    private interface Reaction {
        void react(Object target, long flags);
    }

    @ParameterizedTest
    @EnumSource(names = {"RP2", "STM32", "SAMD"})
    void writesGoIntoMemory(Port port) {
        TestBoard board = board(port, "write 0x43 : 00 \"test\"", "write 0x43 : 06 \"TEST\"", "write 0x44 : 00");
        MpByteArray memory = bytes("01234567");
        target(board, "mem=", memory);
        board.sleepMillis(2);
        assertThat(board.show(() -> memory)).isEqualTo("bytearray(b'STst45TE')");
        assertThat(board.events())
                .endsWith(
                        "i2c 1 controller write 0x43 00 74 65 73 74",
                        "i2c 1 controller write 0x43 06 54 45 53 54",
                        "i2c 1 controller write 0x44 00 (no answer)");
    }

    /** One byte more than the controller wants is taken out of memory: "2345", then not 6 but 7. */
    @ParameterizedTest
    @EnumSource(names = {"RP2", "STM32", "SAMD"})
    void readsComeFromMemory(Port port) {
        TestBoard board = board(port, "write 0x43 : 02", "read 0x43 4", "read 0x43 4");
        target(board, "mem=", bytes("01234567"));
        board.sleepMillis(2);
        assertThat(board.events())
                .endsWith(
                        "i2c 1 controller write 0x43 02",
                        "i2c 1 controller read 0x43 32 33 34 35",
                        "i2c 1 controller read 0x43 37 30 31 32");
    }

    @ParameterizedTest
    @CsvSource({"16, 00 02", "24, 00 00 02", "0, ''"})
    void placesHaveTheirBytes(long bits, String place) {
        TestBoard board = board(Port.RP2, "write 0x43 : " + place + " \"ab\"");
        MpByteArray memory = bytes("01234567");
        target(board, "mem=", memory, "mem_addrsize=", bits);
        board.sleepMillis(2);
        assertThat(board.show(() -> memory)).isEqualTo("bytearray(b'" + (bits == 0 ? "ab234567" : "01ab4567") + "')");
    }

    @Test
    void theProgramIsToldOfTransfersWithMemory() {
        TestBoard board = board(Port.RP2, "write 0x43 : 02 \"test\"", "write 0x43 : 05", "read 0x43 2", "write 0x43");
        Object target = target(board, "mem=", bytes("01234567"));
        board.method(
                target,
                "irq",
                handler(
                        board,
                        (self, flags) ->
                                events.add(board.show(() -> Attributes.get(board.vm, self, MpStr.qstr("memaddr"))))));
        board.sleepMillis(2);
        assertThat(events).containsExactly("32", "2", "16", "5", "32", "5");
        assertThat(board.events()).contains("interrupt i2c 1 target");
    }

    /** Each byte is asked for, and one more. */
    @ParameterizedTest
    @EnumSource(names = {"RP2", "STM32", "SAMD"})
    void theProgramAnswersByItself(Port port) {
        TestBoard board = board(port, "write 0x43", "write 0x43 : \"XY\"", "read 0x43 1");
        Object target = target(board);
        MpByteArray one = bytes("-");
        board.method(
                target,
                "irq",
                handler(board, (self, flags) -> {
                    if (flags == 4) {
                        board.method(self, "write", bytes("Z"));
                    } else if (flags == 8) {
                        board.method(self, "readinto", one);
                        events.add(Character.toString(
                                Buffers.readable(board.vm, one).copy()[0]));
                    }
                }),
                63,
                true);
        board.sleepMillis(2);
        assertThat(events).containsExactly("2", "32", "2", "8", "X", "8", "Y", "32", "1", "4", "4", "16");
        assertThat(board.events()).endsWith("i2c 1 controller read 0x43 5a");
    }

    /** On rp2 bytes wait to be read; the end of the transfer is only told when they are. */
    @Test
    void bytesWaitForTheProgram() {
        TestBoard board = board(Port.RP2, "write 0x43 : \"0123\"", "read 0x43 4");
        Object target = target(board);
        board.method(
                target,
                "irq",
                handler(board, (self, flags) -> {
                    if (flags == 4) {
                        board.method(self, "write", bytes("abcd"));
                    }
                }),
                4 | 8 | 32,
                true);
        board.sleepMillis(2);
        assertThat(board.events()).endsWith("i2c 1 controller read 0x43 61 62 63 64");
        MpByteArray into = bytes("--------");
        assertThat(board.method(target, "readinto", into)).isEqualTo(4L);
        assertThat(board.show(() -> into)).isEqualTo("bytearray(b'0123----')");
    }

    @Test
    void aTargetWithoutAProgramGivesZeros() {
        TestBoard board = board(Port.STM32, "read 0x43 2", "write 0x43 : 01");
        Object target = target(board);
        board.sleepMillis(2);
        board.method(target, "deinit");
        assertThat(board.events())
                .containsExactly(
                        "i2c 1 target init addr=0x43",
                        "i2c 1 controller read 0x43 00 00",
                        "i2c 1 controller write 0x43 01",
                        "i2c 1 target off");
    }

    @Test
    void targetsAreShownAndRefused() {
        TestBoard board = board(Port.RP2);
        Object target = target(board);
        assertThat(board.show(() -> target)).isEqualTo("I2CTarget(1, addr=67, scl=7, sda=6)");
        TestBoard stm32 = board(Port.STM32);
        assertThat(stm32.show(() -> target(stm32))).isEqualTo("I2CTarget(1, addr=67)");
        assertThat(board.show(() -> board.make("I2CTarget", 2, 67)))
                .isEqualTo("ValueError(\"I2CTarget(2) doesn't exist\",)");
        assertThat(board.show(() -> board.make("I2CTarget", 0, 67, "scl=", 7))).isEqualTo("ValueError('bad SCL pin',)");
        assertThat(board.show(() -> board.make("I2CTarget", 0, 67, "mem=", bytes("0"), "mem_addrsize=", 12)))
                .isEqualTo("ValueError('mem_addrsize must be 0, 8, 16, 24 or 32',)");
        assertThat(board.show(() -> board.method(target, "readinto", TestBoard.bytes(1))))
                .isEqualTo("TypeError('object with buffer protocol required',)");
        assertThat(board.show(() -> board.method(target, "irq", board.noting(events), 4)))
                .isEqualTo("ValueError('hard IRQ required',)");
    }
}
