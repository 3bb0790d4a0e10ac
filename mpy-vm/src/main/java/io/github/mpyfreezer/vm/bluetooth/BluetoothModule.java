package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;

/** Module {@code bluetooth} (extmod/modbluetooth.c) of a board with a radio. */
public final class BluetoothModule {
    private BluetoothModule() {}

    /** What makes the module, as firmware with this stack has it. */
    public static BuiltinModules.Source of(Stack stack) {
        return vm -> create(vm, stack);
    }

    private static MpModule create(Vm vm, Stack stack) {
        return BuiltinModules.module(
                vm,
                "bluetooth",
                new Members.Table()
                        .value("BLE", BleObject.type(Radio.of(vm, stack)))
                        .value("UUID", UuidObject.TYPE)
                        .value("FLAG_READ", 0x02L)
                        .value("FLAG_WRITE", 0x08L)
                        .value("FLAG_NOTIFY", 0x10L)
                        .value("FLAG_INDICATE", 0x20L)
                        .value("FLAG_WRITE_NO_RESPONSE", 0x04L));
    }
}
