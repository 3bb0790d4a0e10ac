package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.SdSlot;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.BlockDevice;

/** {@code SDCard} (ports/stm32/sdcard.c, ports/esp32/machine_sdcard.c): a card that a script puts into the slot. */
final class SdCardObject extends BoardObject {
    private static final int BLOCK = 512;
    private static final int FIRST_SLOT = 1;
    private static final int FIRST_SPI_SLOT = 2;
    private static final int LAST_SLOT = 3;
    private static final ArgSpec ESP32 = ArgSpec.builder()
            .keywordOnly()
            .integer("slot", 1)
            .integer("width", 1)
            .object("cd", MpNone.NONE)
            .object("wp", MpNone.NONE)
            .object("miso", MpNone.NONE)
            .object("mosi", MpNone.NONE)
            .object("sck", MpNone.NONE)
            .object("cs", MpNone.NONE)
            .integer("freq", 20_000_000)
            .build();

    private final SdSlot slot;
    private final boolean stm32;
    private BlockMemory memory = new BlockMemory(0, 0);
    private boolean active;

    private SdCardObject(Peripherals peripherals, MpType type) {
        super(peripherals, type, Device.of(Device.Kind.SDCARD));
        this.slot = board().sdSlot();
        this.stm32 = peripherals.port() == Port.STM32;
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("SDCard")
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("SDCard", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        if (peripherals.port() == Port.STM32) {
            args.check(vm, 0, 0, false);
        } else {
            check(vm, peripherals, ESP32.parse(vm, args));
        }
        return peripherals.device(
                Device.of(Device.Kind.SDCARD), SdCardObject.class, () -> new SdCardObject(peripherals, type));
    }

    private static void check(Vm vm, Peripherals peripherals, Object[] given) {
        long number = (Long) given[0];
        if (number < FIRST_SLOT || number > LAST_SLOT) {
            throw Errors.value(vm, "invalid slot number");
        }
        if (number < FIRST_SPI_SLOT) {
            if (given[4] != MpNone.NONE || given[5] != MpNone.NONE || given[7] != MpNone.NONE) {
                throw Errors.value(vm, "invalid config: SDMMC slot with SPI pin arguments");
            }
            if ((Long) given[1] != 1 && (Long) given[1] != 4) {
                throw Errors.value(vm, "width must be 1 or 4 (or 8 on slot 0)");
            }
        }
        for (int i = 2; i < 8; i++) {
            if (given[i] != MpNone.NONE) {
                peripherals.pins().find(vm, given[i]);
            }
        }
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun1("present", (vm, self) -> self(vm, self).slot.blocks() > 0)
                .fun2("power", (vm, self, on) -> self(vm, self).power(Operators.isTrue(vm, on)))
                .fun1("info", (vm, self) -> self(vm, self).info(vm))
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .fun1("__del__", (vm, self) -> self(vm, self).deinit())
                .fun2("read", (vm, self, block) -> self(vm, self).readOne(vm, block))
                .fun3("write", (vm, self, block, data) -> self(vm, self).writeAll(vm, block, data))
                .fun3(
                        "readblocks",
                        (vm, self, block, into) ->
                                self(vm, self).read(Numbers.toLong(vm, block), Buffers.writable(vm, into)))
                .fun3(
                        "writeblocks",
                        (vm, self, block, from) -> self(vm, self)
                                .write(
                                        Numbers.toLong(vm, block),
                                        Buffers.readable(vm, from).copy()))
                .fun3("ioctl", (vm, self, request, argument) -> self(vm, self).control(Numbers.toLong(vm, request)));
    }

    private static SdCardObject self(Vm vm, Object value) {
        return self(vm, value, SdCardObject.class);
    }

    /** Gets the card ready, a new one if it was changed; gives whether there is one. On esp32 each use does so. */
    private boolean start() {
        if (memory.size() != (long) slot.blocks() * BLOCK) {
            memory = new BlockMemory((long) slot.blocks() * BLOCK, 0);
        }
        active = slot.blocks() > 0;
        return active;
    }

    private boolean ready() {
        if (active && slot.blocks() == 0) {
            active = false;
        }
        return active || !stm32 && start();
    }

    private Object power(boolean on) {
        note(new BoardEvent.Action(device(), on ? "on" : "off"));
        if (!on) {
            active = false;
            return true;
        }
        return start();
    }

    private Object deinit() {
        active = false;
        note(new BoardEvent.Action(device(), "off"));
        return MpNone.NONE;
    }

    private Object info(Vm vm) {
        if (!ready()) {
            if (stm32) {
                return MpNone.NONE;
            }
            throw Errors.with(ExceptionTypes.OS_ERROR, (long) vm.errno(Errno.ETIMEDOUT), MpStr.of("ESP_ERR_TIMEOUT"));
        }
        return stm32 ? MpTuple.of(memory.size(), (long) BLOCK, 0L) : MpTuple.of(memory.size(), (long) BLOCK);
    }

    private boolean reaches(long block, long length) {
        return block >= 0 && block <= slot.blocks() && memory.has(block * BLOCK, length);
    }

    private Object read(long block, Buffer into) {
        if (!ready()) {
            return stm32 ? (Object) (long) -Errno.EIO : false;
        }
        int length = into.length() / BLOCK * BLOCK;
        if (!reaches(block, length)) {
            return (long) -Errno.EIO;
        }
        memory.read(block * BLOCK, new Buffer(into.array(), into.offset(), length, into.typecode()));
        return 0L;
    }

    private Object write(long block, byte[] from) {
        if (!ready()) {
            return stm32 ? (Object) (long) -Errno.EIO : false;
        }
        Bytes bytes = Bytes.wrap(from).slice(0, from.length / BLOCK * BLOCK);
        if (!reaches(block, bytes.length())) {
            return (long) -Errno.EIO;
        }
        note(new BoardEvent.Piece(device(), "write block " + block, bytes));
        memory.write(block * BLOCK, bytes.toArray());
        return 0L;
    }

    private Object readOne(Vm vm, Object block) {
        byte[] bytes = I2cMethods.newBytes(vm, BLOCK);
        Object result = read(Numbers.toLong(vm, block), new Buffer(bytes, 0, BLOCK, 'B'));
        if (!result.equals(0L)) {
            throw Errors.of(ExceptionTypes.EXCEPTION, "sdcard_read_blocks failed [" + result + "]");
        }
        return MpByteArray.of(bytes);
    }

    private Object writeAll(Vm vm, Object block, Object data) {
        byte[] bytes = Buffers.readable(vm, data).copy();
        if (bytes.length % BLOCK != 0) {
            throw Errors.value(vm, "writes must be a multiple of " + BLOCK + " bytes");
        }
        Object result = write(Numbers.toLong(vm, block), bytes);
        if (!result.equals(0L)) {
            throw Errors.of(ExceptionTypes.EXCEPTION, "sdcard_write_blocks failed [" + result + "]");
        }
        return MpNone.NONE;
    }

    private Object control(long request) {
        return switch ((int) Math.max(0, Math.min(BlockDevice.ERASE, request))) {
            case BlockDevice.START -> (stm32 ? start() : ready()) ? 0L : -1L;
            case BlockDevice.STOP -> {
                active = false;
                yield 0L;
            }
            case BlockDevice.SYNC -> 0L;
            case BlockDevice.COUNT -> ready() ? memory.size() / BLOCK : stm32 ? 0L : -1L;
            case BlockDevice.SIZE -> stm32 || ready() ? (long) BLOCK : -1L;
            default -> -1L;
        };
    }
}
