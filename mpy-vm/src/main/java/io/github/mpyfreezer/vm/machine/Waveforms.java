package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.ByteSource;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.PinLine.Drive;
import io.github.mpyfreezer.vm.board.PinLine.Pull;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.stream.Errno;

/** Signals that the firmware makes or measures bit by bit at a pin (extmod/machine_bitstream.c, drivers/dht/dht.c). */
final class Waveforms {
    private static final int TIMES = 4;
    private static final int DHT_BYTES = 5;
    /** Idle and start signal of a DHT sensor, in nanoseconds. */
    private static final long DHT_START = 268_000_000;
    /** What the sensor takes for a bit, at most. */
    private static final long DHT_BIT = 120_000;

    private Waveforms() {}

    /** {@code bitstream(pin, encoding, timing, data)}. */
    static NativeFunction bitstream(Peripherals peripherals) {
        return NativeFunction.of("bitstream", 4, 4, (vm, args) -> bitstream(vm, peripherals, args));
    }

    private static Object bitstream(Vm vm, Peripherals peripherals, Args args) {
        PinObject pin = peripherals.pins().find(vm, args.get(0));
        long encoding = Numbers.toLong(vm, args.get(1));
        byte[] bytes = Buffers.readable(vm, args.get(3)).copy();
        if (encoding != 0) {
            throw Errors.value(vm, "encoding");
        }
        Object[] items = Sequences.itemsOf(vm, args.get(2));
        if (items.length != TIMES) {
            throw vm.terse()
                    ? Errors.value(vm, "tuple/list has wrong length")
                    : Errors.value(vm, "requested length 4 but object has length " + items.length);
        }
        var times = new long[TIMES];
        var text = new StringBuilder("timing=");
        for (int i = 0; i < TIMES; i++) {
            times[i] = Math.max(0, Math.min(Integer.MAX_VALUE, Numbers.toLong(vm, items[i])));
            text.append(i == 0 ? "" : "/").append(times[i]);
        }
        var device = new Device(Device.Kind.BITSTREAM, pin.device().name());
        Board board = peripherals.board();
        pin.lend(Drive.OUTPUT, Pull.NONE);
        board.note(new BoardEvent.Setup(device, text.toString()));
        board.note(new BoardEvent.Sent(device, Bytes.wrap(bytes)));
        long ones = 0;
        for (byte b : bytes) {
            ones += Integer.bitCount(b & 0xff);
        }
        board.clock().sleepNanos(ones * (times[2] + times[3]) + (8L * bytes.length - ones) * (times[0] + times[1]));
        return MpNone.NONE;
    }

    /**
     * {@code apa102_write(clock, data, buffer)}: four bytes a lamp, with what is before and behind them on the line left out
     * (ports/esp8266/espapa102.c). It takes no time.
     */
    static NativeFunction apa102(Peripherals peripherals) {
        return NativeFunction.of("apa102_write", 3, 3, (vm, args) -> {
            byte[] bytes = Buffers.readable(vm, args.get(2)).copy();
            PinObject clock = peripherals.pins().find(vm, args.get(0));
            PinObject data = peripherals.pins().find(vm, args.get(1));
            String name = clock.device().name() + "/" + data.device().name();
            var device = new Device(Device.Kind.BITSTREAM, name);
            peripherals.board().note(new BoardEvent.Sent(device, Bytes.wrap(bytes)));
            return MpNone.NONE;
        });
    }

    /** {@code dht_readinto(pin, buffer)}: the five bytes that the script has for the sensor. */
    static NativeFunction dht(Peripherals peripherals) {
        return NativeFunction.of("dht_readinto", (vm, pinIn, bufferIn) -> {
            PinObject pin = peripherals.pins().find(vm, pinIn);
            Buffer buffer = Buffers.writable(vm, bufferIn);
            if (buffer.length() < DHT_BYTES) {
                throw Errors.value(vm, "buffer too small");
            }
            Board board = peripherals.board();
            ByteSource sensor = board.input(new Device(Device.Kind.DHT, pin.own()));
            var device = new Device(Device.Kind.DHT, pin.device().name());
            pin.lend(Drive.OPEN_DRAIN, Pull.NONE);
            board.clock().sleepNanos(DHT_START);
            if (sensor.available() < DHT_BYTES) {
                board.note(new BoardEvent.Action(device, "no answer"));
                throw Errors.os(vm, Errno.ETIMEDOUT);
            }
            sensor.read(buffer.array(), buffer.offset(), DHT_BYTES);
            board.clock().sleepNanos(8 * DHT_BYTES * DHT_BIT);
            board.note(new BoardEvent.Received(device, Bytes.wrap(buffer.copy()).slice(0, DHT_BYTES)));
            return MpNone.NONE;
        });
    }
}
