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
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.BlockDevice;

/** A part of a board's flash memory as a block device: what the classes of the ports have in common. */
abstract class FlashArea extends BoardObject {
    /** Bytes that are erased together. */
    static final int SECTOR = 4096;

    private final BlockMemory memory;
    private final long start;
    private final long length;
    private final int blockSize;

    /**
     * @param memory all of the flash memory
     * @param start where the part begins, in bytes
     * @param length how many it has
     * @param blockSize of its blocks
     */
    FlashArea(Peripherals peripherals, MpType type, BlockMemory memory, long start, long length, int blockSize) {
        super(peripherals, type, Device.of(Device.Kind.FLASH));
        this.memory = memory;
        this.start = start;
        this.length = length;
        this.blockSize = blockSize;
    }

    /** What is raised for a piece that is not there. */
    abstract RuntimeException outside();

    /** Bytes that {@code ioctl} erases; blocks of another size it does not. */
    int eraseSize() {
        return SECTOR;
    }

    /** Writes within a block, which has been erased or not. */
    void program(BlockMemory into, long at, byte[] bytes) {
        into.program(at, bytes);
    }

    /** {@code readblocks}, {@code writeblocks} and {@code ioctl}. */
    static Members.Table blockMethods() {
        return new Members.Table()
                .fun(
                        "readblocks",
                        3,
                        4,
                        (vm, args) -> self(vm, args.get(0), FlashArea.class).read(vm, args.without(1)))
                .fun(
                        "writeblocks",
                        3,
                        4,
                        (vm, args) -> self(vm, args.get(0), FlashArea.class).write(vm, args.without(1)))
                .fun3(
                        "ioctl",
                        (vm, self, request, argument) ->
                                self(vm, self, FlashArea.class).control(vm, request, argument));
    }

    private long offset(Vm vm, Args args) {
        long block = Numbers.toLong(vm, args.get(0));
        long within = args.count() > 2 ? Numbers.toLong(vm, args.get(2)) : 0;
        return block * blockSize + within;
    }

    private long place(long offset, long count) {
        if (offset < 0 || count > length || offset > length - count) {
            throw outside();
        }
        return start + offset;
    }

    /** {@code readblocks(block, buffer[, offset])}. */
    final Object read(Vm vm, Args args) {
        Buffer into = Buffers.writable(vm, args.get(1));
        vm.spend(into.length() / 64);
        memory.read(place(offset(vm, args), into.length()), into);
        return MpNone.NONE;
    }

    /** {@code writeblocks(block, buffer[, offset])}: without an offset the place is erased first. */
    final Object write(Vm vm, Args args) {
        byte[] bytes = Buffers.readable(vm, args.get(1)).copy();
        vm.spend(bytes.length / 64);
        long at = place(offset(vm, args), bytes.length);
        note(new BoardEvent.Piece(device(), "write 0x%x".formatted(at), Bytes.wrap(bytes)));
        if (args.count() > 2) {
            program(memory, at, bytes);
        } else {
            memory.write(at, bytes);
        }
        return MpNone.NONE;
    }

    /** {@code ioctl(request, argument)}. */
    final Object control(Vm vm, Object request, Object argument) {
        return switch ((int) Math.max(0, Math.min(BlockDevice.ERASE + 1L, Numbers.toLong(vm, request)))) {
            case BlockDevice.START, BlockDevice.STOP, BlockDevice.SYNC -> 0L;
            case BlockDevice.COUNT -> length / blockSize;
            case BlockDevice.SIZE -> (long) blockSize;
            case BlockDevice.ERASE -> erase(Numbers.toLong(vm, argument));
            default -> MpNone.NONE;
        };
    }

    private long erase(long block) {
        if (blockSize != eraseSize()) {
            return -Errno.EINVAL;
        }
        long at = place(block * blockSize, blockSize);
        note(new BoardEvent.Action(device(), "erase 0x%x".formatted(at)));
        memory.erase(at, blockSize);
        return 0;
    }
}
