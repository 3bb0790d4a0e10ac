package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Sequences;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of {@code write_pulses}: durations with the level that the first one has, a duration with levels, or both
 * (ports/esp32/esp32_rmt.c).
 */
record RmtPulses(List<Pulse> pulses) {
    private static final int FEW = 16;
    private static final long LONGEST = 0x7fff;

    /** The pulses are copied. */
    RmtPulses {
        pulses = List.copyOf(pulses);
    }

    /** A level for so many ticks. */
    private record Pulse(long ticks, boolean high) {}

    /** What they say; raises {@code ValueError} where there are none, or not as many levels as durations. */
    static RmtPulses parse(Vm vm, Object durations, Object data) {
        boolean levels = data instanceof MpTuple || data instanceof MpList;
        boolean same = levels && durations instanceof Long;
        Object[] times = same ? new Object[0] : Sequences.itemsOf(vm, durations);
        Object[] each = levels ? Sequences.itemsOf(vm, data) : new Object[0];
        if (levels && !same && times.length != each.length) {
            throw Errors.value(vm, "duration and data must have same length");
        }
        int count = same ? each.length : times.length;
        if (count == 0) {
            throw Errors.value(vm, "No pulses");
        }
        boolean first = !levels && Operators.isTrue(vm, data);
        vm.heap().request(4L * count);
        List<Pulse> pulses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            vm.spend(1);
            long ticks = Numbers.toLong(vm, same ? durations : times[i]) & LONGEST;
            pulses.add(new Pulse(ticks, levels ? Operators.isTrue(vm, each[i]) : first == (i % 2 == 0)));
        }
        return new RmtPulses(pulses);
    }

    /** How long they take. */
    long ticks() {
        return pulses.stream().mapToLong(Pulse::ticks).sum();
    }

    /** What a record says. */
    BoardEvent event(Device device, long repeats) {
        String times = repeats < 0 ? " for ever" : repeats > 1 ? " " + repeats + " times" : "";
        if (pulses.size() <= FEW) {
            var text = new StringBuilder("write");
            pulses.forEach(pulse -> text.append(pulse.high ? " high " : " low ").append(pulse.ticks));
            return new BoardEvent.Action(device, text + times);
        }
        var words = new ByteArrayOutputStream();
        for (Pulse pulse : pulses) {
            words.write((int) pulse.ticks);
            words.write((int) (pulse.ticks >> 8) | (pulse.high ? 0x80 : 0));
            words.write(0);
            words.write(0);
        }
        return new BoardEvent.Words(device, "write" + times, Bytes.wrap(words.toByteArray()));
    }
}
