package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Sequences;

/**
 * {@code set_filters} of {@code machine.CAN}: each is an identifier with a mask and takes a bank; they serve the two queues in
 * turn (extmod/machine_can.c, ports/stm32/machine_can.c).
 */
final class MachineCanFilters {
    private static final int BANKS = 14;
    private static final int EXTENDED_BIT = 4;

    private MachineCanFilters() {}

    static Object set(Vm vm, MachineCan bus, Object filters) {
        CanFilters banks = bus.controller().filters();
        banks.clear();
        int count = 0;
        if (filters == MpNone.NONE) {
            banks.set(0, bank(0, 0, 0, false));
            banks.set(1, bank(1, 0, 0, true));
            count = 2;
        } else {
            for (Object filter : Iteration.all(vm, filters)) {
                add(vm, banks, count, filter);
                count++;
            }
        }
        bus.note(new BoardEvent.Action(bus.device(), "filters " + count));
        bus.controller().listen();
        return MpNone.NONE;
    }

    private static void add(Vm vm, CanFilters banks, int number, Object filter) {
        Object[] items = Sequences.itemsOf(vm, filter);
        if (items.length != 3) {
            throw Errors.value(vm, "filter items must have length 3");
        }
        long id = Numbers.toLong(vm, items[0]);
        long mask = Numbers.toLong(vm, items[1]);
        long flags = Numbers.toLong(vm, items[2]);
        MachineCanFrames.checkId(vm, id, flags);
        MachineCanFrames.checkId(vm, mask, flags);
        if (number >= BANKS) {
            throw Errors.value(vm, "too many filters");
        }
        if ((flags & ~MachineCanFrames.EXTENDED) != 0) {
            throw Errors.value(vm, "flags");
        }
        banks.set(number, bank(number, (int) id, (int) mask, flags != 0));
    }

    /** The bit that says whether a frame is extended always counts. */
    private static CanFilters.Bank bank(int number, int id, int mask, boolean extended) {
        int[] words = extended
                ? new int[] {id << 3 | EXTENDED_BIT, mask << 3 | EXTENDED_BIT}
                : new int[] {id << 21, mask << 21 | EXTENDED_BIT};
        return new CanFilters.Bank(true, false, number % 2, true, words);
    }
}
