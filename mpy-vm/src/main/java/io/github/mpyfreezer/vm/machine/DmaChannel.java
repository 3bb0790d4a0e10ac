package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A DMA channel (RP2040 datasheet, section 2.5). A transfer takes a cycle of the processor, unless it waits for a state machine
 * or a timer; what is not in the program's memory ends it with an error.
 */
final class DmaChannel {
    /** Transfers that are done at once, at the end of the time that they take. */
    private static final int SLICE = 4096;

    private static final int RECORDED = 1 << 16;

    private final DmaController controller;
    private final Board board;
    private final DmaBus bus;
    private final Device device;
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private long readAddress;
    private long writeAddress;
    private long count;
    private long remaining;
    private int control;
    private boolean busy;
    private boolean moving;
    private Board.@Nullable Alarm alarm;
    private Runnable finished = () -> {};

    DmaChannel(DmaController controller, Board board, DmaBus bus, int number) {
        this.controller = controller;
        this.board = board;
        this.bus = bus;
        this.device = new Device(Device.Kind.DMA, Integer.toString(number));
    }

    long readAddress() {
        return readAddress;
    }

    void setReadAddress(long to) {
        readAddress = to & 0xffff_ffffL;
    }

    long writeAddress() {
        return writeAddress;
    }

    void setWriteAddress(long to) {
        writeAddress = to & 0xffff_ffffL;
    }

    /** Transfers that are left. */
    long remaining() {
        return remaining;
    }

    /** How many there are the next time. */
    void setCount(long to) {
        count = to & 0xffff_ffffL;
    }

    int control() {
        return control | (busy ? DmaControl.BUSY : 0);
    }

    /** Errors are cleared by writing ones to them. */
    void setControl(int to) {
        int errors = control & (DmaControl.WRITE_ERROR | DmaControl.READ_ERROR) & ~to;
        control = to & ~(DmaControl.READ_ONLY | DmaControl.WRITE_ERROR | DmaControl.READ_ERROR) | errors;
        control |= errors == 0 ? 0 : DmaControl.ANY_ERROR;
    }

    boolean busy() {
        return busy;
    }

    /** Has the end of transfers told, unless they are to end quietly. */
    void whenFinished(Runnable listener) {
        finished = listener;
    }

    void trigger() {
        if (!busy && (control & DmaControl.ENABLE) != 0) {
            busy = true;
            remaining = count;
            goOn();
        }
    }

    void abort() {
        if (busy) {
            board.note(new BoardEvent.Action(device, "off"));
            stop();
        }
    }

    private void stop() {
        busy = false;
        remaining = 0;
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
        note();
    }

    /** What a state machine does may be what is waited for. */
    void wake() {
        if (busy && !moving && alarm == null && controller.isOfMachine(DmaControl.request(control))) {
            goOn();
        }
    }

    private void goOn() {
        int request = DmaControl.request(control);
        long transfers = Math.min(SLICE, remaining);
        if (controller.isOfMachine(request)) {
            transfers = Math.min(transfers, ready(request));
            if (transfers == 0 && remaining > 0) {
                return;
            }
        }
        long now = transfers;
        alarm = board.after(controller.nanos(request, now), () -> {
            alarm = null;
            moving = true;
            boolean moved = move(now);
            moving = false;
            if (moved && remaining > 0) {
                goOn();
            } else if (moved) {
                end();
            }
        });
    }

    private long ready(int request) {
        StateMachineFifos words = bus.requested(request);
        return DmaController.isForSending(request) ? words.room() : words.waiting();
    }

    /** Gives whether all went well. */
    private boolean move(long transfers) {
        int bytes = DmaControl.bytes(control);
        for (long i = 0; i < transfers; i++) {
            if (!bus.has(readAddress, bytes) || !bus.has(writeAddress, bytes)) {
                control |= DmaControl.ANY_ERROR
                        | (bus.has(readAddress, bytes) ? DmaControl.WRITE_ERROR : DmaControl.READ_ERROR);
                board.note(new BoardEvent.Action(device, "error"));
                stop();
                return false;
            }
            long value = bus.read(readAddress, bytes);
            long turned = Integer.toUnsignedLong(Integer.reverseBytes((int) value)) >>> 8 * (4 - bytes);
            value = (control & DmaControl.SWAP) != 0 ? turned : value;
            bus.write(writeAddress, bytes, value);
            keep(value, bytes);
            readAddress = next(readAddress, DmaControl.INCREMENT_READ, false);
            writeAddress = next(writeAddress, DmaControl.INCREMENT_WRITE, true);
            remaining--;
        }
        return true;
    }

    private long next(long address, int increments, boolean writing) {
        if ((control & increments) == 0) {
            return address;
        }
        long next = address + DmaControl.bytes(control) & 0xffff_ffffL;
        int bits = DmaControl.ringBits(control);
        boolean ring = bits > 0 && (control & DmaControl.RING_OF_WRITE) != 0 == writing;
        long mask = (1L << bits) - 1;
        return ring ? address & ~mask | next & mask : next;
    }

    private void keep(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            record.write((int) (value >> 8 * i));
        }
        if (record.size() >= RECORDED) {
            note();
        }
    }

    private void note() {
        if (record.size() > 0) {
            board.note(new BoardEvent.Piece(device, "write", Bytes.wrap(record.toByteArray())));
            record.reset();
        }
    }

    private void end() {
        busy = false;
        note();
        controller.chain(DmaControl.chainedTo(control), this);
        if ((control & DmaControl.QUIET) == 0) {
            finished.run();
        }
    }
}
