package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.stream.Errno;

/** {@code flash_read} and its like of module {@code esp}: all of the flash memory, by address (modesp.c of the esp ports). */
final class EspFlash {
    /** Bytes that there are. */
    static final long SIZE = 4 << 20;

    private static final int SECTOR = FlashArea.SECTOR;

    private final Peripherals peripherals;
    private final BlockMemory memory;

    private EspFlash(Peripherals peripherals) {
        this.peripherals = peripherals;
        this.memory = peripherals.flash(SIZE);
    }

    static void addTo(Members.Table table, Peripherals peripherals) {
        var flash = new EspFlash(peripherals);
        table.fun2("flash_read", flash::read).fun2("flash_write", flash::write).fun1("flash_erase", flash::erase);
    }

    /** On an ESP8266 a number of bytes does instead of a buffer. */
    private Object read(Vm vm, Object offset, Object into) {
        long at = Numbers.toLong(vm, offset);
        if (peripherals.port() == Port.ESP8266 && into instanceof Long length) {
            check(at, length);
            byte[] bytes = I2cMethods.newBytes(vm, length);
            memory.read(at, new Buffer(bytes, 0, bytes.length, 'B'));
            return MpBytes.of(bytes);
        }
        Buffer buffer = Buffers.writable(vm, into);
        check(at, buffer.length());
        vm.spend(buffer.length() / 64);
        memory.read(at, buffer);
        return MpNone.NONE;
    }

    private Object write(Vm vm, Object offset, Object from) {
        long at = Numbers.toLong(vm, offset);
        byte[] bytes = Buffers.readable(vm, from).copy();
        if (peripherals.port() == Port.ESP8266 && bytes.length % 4 != 0) {
            throw Errors.value(vm, "len must be multiple of 4");
        }
        check(at, bytes.length);
        vm.spend(bytes.length / 64);
        note(new BoardEvent.Piece(device(), "write 0x%x".formatted(at), Bytes.wrap(bytes)));
        memory.program(at, bytes);
        return MpNone.NONE;
    }

    private Object erase(Vm vm, Object sector) {
        long number = Numbers.toLong(vm, sector);
        check(number < 0 || number >= SIZE / SECTOR ? -1 : number * SECTOR, SECTOR);
        note(new BoardEvent.Action(device(), "erase 0x%x".formatted(number * SECTOR)));
        memory.erase(number * SECTOR, SECTOR);
        return MpNone.NONE;
    }

    private void check(long at, long length) {
        if (!memory.has(at, length)) {
            throw Errors.os(Errno.EIO);
        }
    }

    private static Device device() {
        return Device.of(Device.Kind.FLASH);
    }

    private void note(BoardEvent event) {
        peripherals.board().note(event);
    }
}
