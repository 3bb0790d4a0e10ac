package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.CanFrame;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpMemoryView;
import io.github.mpyfreezer.vm.object.MpNone;

/** {@code send} and {@code recv} of {@code machine.CAN}, neither of which waits (extmod/machine_can.c). */
final class MachineCanFrames {
    static final long REMOTE = 1;
    static final long EXTENDED = 2;

    private static final long UNORDERED = 16;
    private static final int ITEMS = 4;
    private static final int DATA = 1;
    private static final ArgSpec SEND = ArgSpec.builder()
            .requiredInt("id")
            .required("data")
            .integer("flags", 0)
            .build();

    private MachineCanFrames() {}

    static void checkId(Vm vm, long id, long flags) {
        if (id < 0 || id > ((flags & EXTENDED) != 0 ? CanFrame.LAST_EXTENDED_ID : CanFrame.LAST_ID)) {
            throw Errors.value(vm, "invalid id");
        }
    }

    /** Gives the box that the frame is in, {@code None} if there is no room. */
    static Object send(Vm vm, MachineCan bus, Args args) {
        Object[] given = SEND.parse(vm, args);
        long id = (Long) given[0];
        long flags = (Long) given[2];
        Bytes data = Bytes.wrap(Buffers.readable(vm, given[1]).copy());
        if (data.length() > CanFrame.MOST) {
            throw Errors.of(ExceptionTypes.OVERFLOW_ERROR, vm.terse() ? "" : "data too long");
        }
        checkId(vm, id, flags);
        var frame = new CanFrame(id, (flags & EXTENDED) != 0, (flags & REMOTE) != 0, data);
        int box = bus.events().send(frame, (flags & UNORDERED) == 0);
        return box < 0 ? MpNone.NONE : (Object) (long) box;
    }

    /** Gives identifier, data, flags and errors, {@code None} if nothing has come in. */
    static Object receive(Vm vm, MachineCan bus, Object given) {
        MpList list = ResultList.of(vm, given, ITEMS);
        if (given != MpNone.NONE && !(list.get(DATA) instanceof MpMemoryView)) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
        CanFrame frame = bus.events().take();
        if (frame == null) {
            return MpNone.NONE;
        }
        if (given == MpNone.NONE) {
            byte[] room = I2cMethods.newBytes(vm, CanFrame.MOST);
            list.set(DATA, MpMemoryView.of(vm, new Buffer(room, 0, room.length, 'B'), true));
        }
        Bytes data = frame.remote() ? Bytes.wrap(new byte[frame.data().length()]) : frame.data();
        ResultList.fill(list.get(DATA), data);
        list.set(0, frame.id());
        list.set(2, (frame.extended() ? EXTENDED : 0) | (frame.remote() ? REMOTE : 0));
        list.set(3, bus.events().takeErrors());
        return list;
    }
}
