package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.vfs.BlockDevice;
import io.github.mpyfreezer.vm.vfs.FileException;

/** The blocks of a program's device as flash memory (extmod/vfs_lfsx.c). */
final class DeviceFlash implements Flash {
    /** What a block has at most here, in bytes; blocks of flash memories are far smaller. */
    private static final int LARGEST_BLOCK = 1 << 18;

    private static final int SMALLEST_BLOCK = 32;

    private final BlockDevice device;
    private final int blockSize;
    private final long blockCount;
    private final int readSize;
    private final int writeSize;
    private final LfsError corrupt;

    DeviceFlash(BlockDevice device, long readSize, long writeSize, LfsError corrupt) throws FileException {
        this.device = device;
        this.corrupt = corrupt;
        control(BlockDevice.START, 1, false);
        long size = control(BlockDevice.SIZE, 0, true);
        blockCount = Math.max(0, control(BlockDevice.COUNT, 0, true));
        if (size < SMALLEST_BLOCK || size > LARGEST_BLOCK || blockCount > Integer.MAX_VALUE) {
            throw LfsError.INVALID.exception();
        }
        blockSize = (int) size;
        this.readSize = (int) Math.max(1, Math.min(size, readSize));
        this.writeSize = (int) Math.max(1, Math.min(size, writeSize));
    }

    private long control(int request, long argument, boolean needed) {
        Object result = device.control(request, argument);
        return needed || result != MpNone.NONE ? (int) Numbers.toLong(device.vm(), result) : 0;
    }

    private static void check(long result) throws FileException {
        if (result < 0) {
            throw new FileException((int) -result);
        }
    }

    @Override
    public int blockSize() {
        return blockSize;
    }

    @Override
    public long blockCount() {
        return blockCount;
    }

    @Override
    public int readSize() {
        return readSize;
    }

    @Override
    public int writeSize() {
        return writeSize;
    }

    @Override
    public void read(long block, int offset, byte[] into, int at, int length) throws FileException {
        check(device.read(block, offset, new Buffer(into, at, length, 'B')));
    }

    @Override
    public void write(long block, int offset, byte[] from, int at, int length) throws FileException {
        check(device.write(block, offset, new Buffer(from, at, length, 'B')));
    }

    @Override
    public void erase(long block) throws FileException {
        check(control(BlockDevice.ERASE, block, true));
    }

    @Override
    public void sync() throws FileException {
        check(control(BlockDevice.SYNC, 0, false));
    }

    @Override
    public FileException corrupt() {
        return corrupt.exception();
    }

    @Override
    public void spend(int steps) {
        device.vm().spend(steps);
    }
}
