package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.MpObject;

/** What a device calls when something happens to it. */
final class DeviceIrq extends IrqObject {
    DeviceIrq(MpObject parent) {
        super(parent);
    }

    /** It has happened: calls the handler if there is one for it. */
    void happened(Peripherals peripherals, Device device, long event) {
        if (isSet() && (trigger() & event) != 0) {
            interrupt(peripherals, device, trigger() & event);
        }
    }
}
