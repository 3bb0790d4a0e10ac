package io.github.mpyfreezer.vm.machine;

/**
 * A target of stm32 and samd: one byte waits in each direction (ports/stm32/machine_i2c_target.c,
 * ports/samd/machine_i2c_target.c). When the controller has read enough, it is asked for one byte more.
 */
final class I2cTargetRegister implements I2cTargetHardware {
    private final I2cTargetData data;
    private byte received;
    private int sending = NOTHING;

    I2cTargetRegister(I2cTargetData data) {
        this.data = data;
    }

    @Override
    public boolean write(byte[] bytes) {
        data.matched(false);
        for (byte value : bytes) {
            received = value;
            data.writeRequested(this);
        }
        data.stopped();
        return true;
    }

    @Override
    public int read(byte[] into) {
        data.matched(true);
        for (int i = 0; i < into.length; i++) {
            sending = NOTHING;
            data.readRequested(this);
            if (sending == NOTHING) {
                return i;
            }
            into[i] = (byte) sending;
        }
        data.readRequested(this);
        data.stopped();
        return into.length;
    }

    @Override
    public int take(byte[] into, int at, int length) {
        if (length == 0) {
            return 0;
        }
        into[at] = received;
        return 1;
    }

    @Override
    public int put(byte[] from, int at, int length) {
        if (length == 0) {
            return 0;
        }
        sending = from[at] & 0xff;
        return 1;
    }
}
