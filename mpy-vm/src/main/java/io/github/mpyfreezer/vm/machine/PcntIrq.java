package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;

/** What a pulse counter calls; what has happened is kept until it is asked for. */
final class PcntIrq extends IrqObject {
    private final PcntObject unit;
    private long outstanding;

    PcntIrq(PcntObject unit) {
        super(unit);
        this.unit = unit;
    }

    @Override
    long flags() {
        long flags = outstanding;
        outstanding = 0;
        return flags;
    }

    void happened(long events) {
        if (isSet() && (trigger() & events) != 0) {
            outstanding |= trigger() & events;
            interrupt(unit.peripherals(), unit.device(), trigger() & events);
        }
    }

    /** Calls the handler if something has happened that it has not asked for; gives whether it did. */
    boolean flush(Vm vm) {
        if (outstanding == 0 || !isSet()) {
            return false;
        }
        vm.spend(1);
        call(vm, new Object[0], 0, 0, 0);
        return true;
    }
}
