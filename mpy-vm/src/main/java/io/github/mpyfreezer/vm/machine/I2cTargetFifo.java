package io.github.mpyfreezer.vm.machine;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A target of rp2: 16 bytes wait in each direction, and an interrupt does not come again before the program has taken or given
 * some (ports/rp2/machine_i2c_target.c). When the controller has read enough, it is asked for one byte more.
 */
final class I2cTargetFifo implements I2cTargetHardware {
    private static final int ROOM = 16;

    private enum State {
        IDLE,
        READING,
        WRITING
    }

    private final I2cTargetData data;
    private final Deque<Byte> received = new ArrayDeque<>();
    private final Deque<Byte> sending = new ArrayDeque<>();
    private State state = State.IDLE;
    private boolean receiveMasked;
    private boolean sendMasked;
    private boolean stopPending;
    private boolean busy;

    I2cTargetFifo(I2cTargetData data) {
        this.data = data;
    }

    @Override
    public boolean write(byte[] bytes) {
        start();
        for (byte value : bytes) {
            if (received.size() == ROOM) {
                busy = false;
                return false;
            }
            received.add(value);
            tellReceived();
        }
        if (state == State.IDLE) {
            data.matched(false);
        }
        if (received.isEmpty()) {
            stop();
        } else {
            stopPending = true;
        }
        busy = false;
        checkStop();
        return true;
    }

    @Override
    public int read(byte[] into) {
        start();
        sending.clear();
        for (int i = 0; i < into.length; i++) {
            if (sending.isEmpty()) {
                request();
            }
            Byte next = sending.poll();
            if (next == null) {
                busy = false;
                return i;
            }
            into[i] = next;
        }
        request();
        sending.clear();
        stop();
        busy = false;
        checkStop();
        return into.length;
    }

    private void start() {
        busy = true;
        if (state != State.IDLE) {
            data.stopped();
            state = State.IDLE;
        }
    }

    private void stop() {
        data.stopped();
        state = State.IDLE;
    }

    private void request() {
        if (sendMasked) {
            return;
        }
        sendMasked = true;
        if (state != State.READING) {
            data.matched(true);
        }
        data.readRequested(this);
        state = State.READING;
    }

    private void tellReceived() {
        int before = -1;
        while (!receiveMasked && !received.isEmpty() && received.size() != before) {
            before = received.size();
            receiveMasked = true;
            if (state != State.WRITING) {
                data.matched(false);
            }
            data.writeRequested(this);
            state = State.WRITING;
        }
    }

    private void checkStop() {
        if (!busy && stopPending && received.isEmpty()) {
            stopPending = false;
            stop();
        }
    }

    @Override
    public int take(byte[] into, int at, int length) {
        int count = 0;
        while (count < length && !received.isEmpty()) {
            into[at + count] = received.remove();
            count++;
        }
        receiveMasked = false;
        checkStop();
        if (!busy) {
            busy = true;
            tellReceived();
            busy = false;
            checkStop();
        }
        return count;
    }

    @Override
    public int put(byte[] from, int at, int length) {
        int count = 0;
        while (count < length && sending.size() < ROOM) {
            sending.add(from[at + count]);
            count++;
        }
        sendMasked = false;
        return count;
    }
}
