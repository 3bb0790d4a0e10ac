package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.vfs.BlockDevice;
import io.github.mpyfreezer.vm.vfs.FileException;

/** The blocks of a program's device as sectors (extmod/vfs_fat_diskio.c). */
final class DeviceSectors implements Sectors {
    private static final int USUAL_SIZE = 512;
    private static final long SECTOR_BITS = 0xffff_ffffL;
    private static final int SIZE_BITS = 0xffff;

    private final BlockDevice device;

    DeviceSectors(BlockDevice device) {
        this.device = device;
    }

    private static Buffer part(byte[] array, int at, int length) {
        return new Buffer(array, at, length, 'B');
    }

    @Override
    public void start() throws FileException {
        Object result = device.control(BlockDevice.START, 0);
        boolean ready = result == MpNone.NONE || result instanceof Long code && code == 0;
        if (!ready) {
            throw FatError.NOT_READY.exception();
        }
    }

    @Override
    public int sectorSize() {
        Object result = device.control(BlockDevice.SIZE, 0);
        return result == MpNone.NONE ? USUAL_SIZE : (int) Numbers.toLong(device.vm(), result) & SIZE_BITS;
    }

    @Override
    public long count() {
        return Numbers.toLong(device.vm(), device.control(BlockDevice.COUNT, 0)) & SECTOR_BITS;
    }

    @Override
    public void read(long sector, byte[] into, int at, int length) throws FileException {
        if (device.read(sector, part(into, at, length)) != 0) {
            throw FatError.DEVICE.exception();
        }
    }

    @Override
    public void write(long sector, byte[] from, int at, int length) throws FileException {
        if (device.write(sector, part(from, at, length)) != 0) {
            throw FatError.DEVICE.exception();
        }
    }

    @Override
    public void sync() {
        device.control(BlockDevice.SYNC, 0);
    }

    @Override
    public boolean isReadOnly() {
        return device.isReadOnly();
    }

    @Override
    public void spend(int steps) {
        device.vm().spend(steps);
    }
}
