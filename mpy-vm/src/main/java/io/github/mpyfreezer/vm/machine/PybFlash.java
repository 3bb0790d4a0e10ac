package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.BlockDevice;

/**
 * {@code pyb.Flash} (ports/stm32/storage.c), as large as that of a pyboard. Without arguments it is all of the memory, with a
 * table of partitions before it; with them a part of it, which can be read and written within blocks, too.
 */
final class PybFlash extends BoardObject {
    private static final int BLOCK = PartitionTable.BLOCK;
    private static final long SIZE = 112 * 1024;
    private static final long FIRST = PartitionTable.BLOCKS;

    private final BlockMemory memory;
    private final boolean whole;
    private final long start;
    private final long length;

    private PybFlash(Peripherals peripherals, MpType type, boolean whole, long start, long length) {
        super(peripherals, type, Device.of(Device.Kind.FLASH));
        this.memory = peripherals.flash(SIZE);
        this.whole = whole;
        this.start = start;
        this.length = length;
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("Flash")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("pyb.Flash", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        FlashPart asked = FlashPart.parse(vm, args);
        if (asked.isWhole()) {
            return peripherals.device(
                    Device.of(Device.Kind.FLASH),
                    PybFlash.class,
                    () -> new PybFlash(peripherals, type, true, -FIRST * BLOCK, 0));
        }
        FlashPart part = asked.within(SIZE, BLOCK);
        return new PybFlash(peripherals, type, false, part.start(), part.length());
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun("readblocks", 3, 4, (vm, args) -> {
                    Buffer into = Buffers.writable(vm, args.get(2));
                    return self(vm, args.get(0)).transfer(vm, args, into, false);
                })
                .fun("writeblocks", 3, 4, (vm, args) -> {
                    Buffer from = Buffers.readable(vm, args.get(2));
                    return self(vm, args.get(0)).transfer(vm, args, from, true);
                })
                .fun3(
                        "ioctl",
                        (vm, self, request, argument) ->
                                self(vm, self).control(vm, Numbers.toLong(vm, request), argument));
    }

    private static PybFlash self(Vm vm, Object value) {
        return self(vm, value, PybFlash.class);
    }

    private long transfer(Vm vm, Args args, Buffer buffer, boolean writes) {
        long block = Numbers.toLong(vm, args.get(1)) & 0xffff_ffffL;
        vm.spend(buffer.length() / 64);
        if (args.count() > 3) {
            return within(block, Numbers.toLong(vm, args.get(3)), buffer, writes);
        }
        long first = block + FIRST + start / BLOCK;
        int count = buffer.length() / BLOCK;
        for (int i = 0; i < count; i++) {
            var piece = new Buffer(buffer.array(), buffer.offset() + i * BLOCK, BLOCK, buffer.typecode());
            if (first + i < FIRST) {
                if (!writes) {
                    PartitionTable.read(first + i, SIZE / BLOCK, piece);
                }
            } else if (!move((first + i - FIRST) * BLOCK, piece, writes)) {
                return -Errno.EIO;
            }
        }
        return 0;
    }

    /** The other protocol, which only parts have: any number of bytes, from anywhere in a block on. */
    private long within(long block, long offset, Buffer buffer, boolean writes) {
        if (whole) {
            return -Errno.EIO;
        } else if (block * BLOCK >= length) {
            return -Errno.EFAULT;
        }
        return move(start + block * BLOCK + offset, buffer, writes) ? 0 : -1;
    }

    private boolean move(long at, Buffer buffer, boolean writes) {
        if (!memory.has(at, buffer.length())) {
            return false;
        }
        if (writes) {
            byte[] bytes = buffer.copy();
            note(new BoardEvent.Piece(device(), "write 0x%x".formatted(at), Bytes.wrap(bytes)));
            memory.write(at, bytes);
        } else {
            memory.read(at, buffer);
        }
        return true;
    }

    private Object control(Vm vm, long request, Object argument) {
        return switch ((int) Math.max(0, Math.min(BlockDevice.ERASE + 1L, request))) {
            case BlockDevice.START -> Numbers.toLong(vm, argument) == 1 && whole ? -1L : 0L;
            case BlockDevice.STOP, BlockDevice.SYNC, BlockDevice.ERASE -> 0L;
            case BlockDevice.COUNT -> whole ? FIRST + SIZE / BLOCK : length / BLOCK;
            case BlockDevice.SIZE -> (long) BLOCK;
            default -> MpNone.NONE;
        };
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(whole ? "Flash()" : "Flash(start=" + start + ", len=" + length + ")");
    }
}
