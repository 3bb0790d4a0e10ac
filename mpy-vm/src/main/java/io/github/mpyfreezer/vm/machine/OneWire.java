package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.ByteSource;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.HashMap;
import java.util.Map;

/**
 * Module {@code _onewire} (extmod/modonewire.c). A device is there as long as the script has bytes for the pin; an idle line
 * reads as ones.
 */
final class OneWire {
    private static final long MICRO = 1_000;
    private static final long RESET = 480 + 70 + 410;
    private static final long BIT = 70;
    private static final int POLYNOMIAL = 0x8c;

    private final Peripherals peripherals;
    private final Board board;
    /** Bits of a byte that is read bit by bit, with a one above them. */
    private final Map<String, Integer> begun = new HashMap<>();

    private OneWire(Peripherals peripherals) {
        this.peripherals = peripherals;
        this.board = peripherals.board();
    }

    static Members.Table table(Peripherals peripherals) {
        var wire = new OneWire(peripherals);
        return new Members.Table()
                .fun1("reset", wire::reset)
                .fun1("readbit", wire::readBit)
                .fun1("readbyte", wire::readByte)
                .fun2("writebit", wire::writeBit)
                .fun2("writebyte", wire::writeByte)
                .fun1("crc8", (vm, data) -> crc(I2cMethods.bytes(vm, data)));
    }

    private PinObject pin(Vm vm, Object value) {
        return peripherals.pins().find(vm, value);
    }

    private ByteSource source(PinObject pin) {
        return board.input(new Device(Device.Kind.ONEWIRE, pin.own()));
    }

    private static Device device(PinObject pin) {
        return new Device(Device.Kind.ONEWIRE, pin.device().name());
    }

    private Object reset(Vm vm, Object value) {
        PinObject pin = pin(vm, value);
        boolean present = source(pin).available() > 0;
        begun.remove(pin.own());
        board.note(new BoardEvent.Action(device(pin), present ? "reset" : "reset (no answer)"));
        board.clock().sleepNanos(RESET * MICRO);
        return present;
    }

    private int next(PinObject pin) {
        var one = new byte[1];
        return source(pin).read(one, 0, 1) == 1 ? one[0] & 0xff : 0xff;
    }

    private Object readBit(Vm vm, Object value) {
        PinObject pin = pin(vm, value);
        int bits = begun.getOrDefault(pin.own(), 1);
        bits = bits == 1 ? next(pin) | 0x100 : bits;
        begun.put(pin.own(), bits >> 1);
        board.clock().sleepNanos(BIT * MICRO);
        board.note(new BoardEvent.Action(device(pin), "read bit " + (bits & 1)));
        return (long) (bits & 1);
    }

    private Object readByte(Vm vm, Object value) {
        PinObject pin = pin(vm, value);
        int read = next(pin);
        board.clock().sleepNanos(8 * BIT * MICRO);
        board.note(new BoardEvent.Received(device(pin), Bytes.of((byte) read)));
        return (long) read;
    }

    private Object writeBit(Vm vm, Object value, Object bit) {
        PinObject pin = pin(vm, value);
        int written = Numbers.toLong(vm, bit) == 0 ? 0 : 1;
        board.note(new BoardEvent.Action(device(pin), "write bit " + written));
        board.clock().sleepNanos(BIT * MICRO);
        return MpNone.NONE;
    }

    private Object writeByte(Vm vm, Object value, Object bits) {
        PinObject pin = pin(vm, value);
        board.note(new BoardEvent.Sent(device(pin), Bytes.of((byte) Numbers.toLong(vm, bits))));
        board.clock().sleepNanos(8 * BIT * MICRO);
        return MpNone.NONE;
    }

    /** The check byte of Dallas' devices: x⁸ + x⁵ + x⁴ + 1, lowest bit first. */
    private static long crc(Bytes bytes) {
        int crc = 0;
        for (int i = 0; i < bytes.length(); i++) {
            crc ^= bytes.at(i);
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ POLYNOMIAL;
            }
        }
        return crc;
    }
}
