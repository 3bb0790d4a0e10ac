package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.CanFrame;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.stream.Errno;

/** {@code send} and {@code recv} of {@code pyb.CAN} (ports/stm32/pyb_can.c, can.c). */
final class PybCanFrames {
    private static final long MILLI = 1_000_000;
    private static final int DATA = 4;
    private static final ArgSpec SEND = ArgSpec.builder()
            .required("data")
            .requiredInt("id")
            .keywordOnly()
            .integer("timeout", 0)
            .bool("rtr", false)
            .bool("extframe", false)
            .build();
    private static final ArgSpec RECEIVE = ArgSpec.builder()
            .requiredInt("fifo")
            .object("list", MpNone.NONE)
            .keywordOnly()
            .integer("timeout", 5000)
            .build();

    private PybCanFrames() {}

    /** Puts a frame into a box, and waits for it to be gone if there is time for that. */
    static Object send(Vm vm, PybCan bus, Args args) {
        Object[] given = SEND.parse(vm, args);
        Bytes data = PybI2c.toSend(vm, given[0]);
        if (data.length() > CanFrame.MOST) {
            throw Errors.value(vm, "CAN data field too long");
        }
        CanController controller = bus.controller();
        int box = controller.send(PybCan.frame((Long) given[1], (Boolean) given[4], (Boolean) given[3], data));
        if (box < 0) {
            throw Errors.os(Errno.EBUSY);
        }
        long millis = (Long) given[2] & 0xffff_ffffL;
        long start = bus.board().clock().now();
        while (millis > 0 && controller.isUnsent(box)) {
            if (bus.board().clock().now() - start > millis * MILLI) {
                controller.cancel(box);
                throw Errors.os(Errno.ETIMEDOUT);
            }
            pause(vm, bus);
        }
        return MpNone.NONE;
    }

    /** Waits for a frame; gives identifier, kinds, number of the filter and data. */
    static Object receive(Vm vm, PybCan bus, Args args) {
        Object[] given = RECEIVE.parse(vm, args);
        long number = (Long) given[0];
        if (number != 0 && number != 1) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
        int fifo = (int) number;
        CanController controller = bus.controller();
        long millis = (Long) given[2] & 0xffff_ffffL;
        long start = bus.board().clock().now();
        while (controller.waiting(fifo) == 0) {
            pause(vm, bus);
            if (bus.board().clock().now() - start >= millis * MILLI) {
                throw Errors.os(Errno.ETIMEDOUT);
            }
        }
        CanFifo.Kept kept = controller.take(fifo);
        bus.callbacks().taken(fifo);
        CanFrame frame = kept.frame();
        MpList list = ResultList.of(vm, given[1], DATA + 1);
        if (given[1] == MpNone.NONE) {
            vm.heap().request(frame.data().length());
            list.set(DATA, MpBytes.of(frame.data().toArray()));
        } else {
            ResultList.fill(list.get(DATA), frame.data());
        }
        list.set(0, frame.id());
        list.set(1, frame.extended());
        list.set(2, frame.remote());
        list.set(3, (long) kept.filter());
        return list;
    }

    private static void pause(Vm vm, PybCan bus) {
        vm.spend(1);
        vm.attend(0);
        long before = bus.board().clock().now();
        bus.board().waitForEvent(MILLI);
        if (bus.board().clock().now() == before) {
            bus.board().clock().sleepNanos(MILLI);
        }
    }
}
