package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpMemoryView;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.List;

/** Memory that keeps what is in it through a reset (extmod/machine_mem.c, machine_mem_backup.c of the ports). */
final class BackupMemory {
    private static final int WORD = 4;
    private static final int ALL = -1;

    private final List<Buffer> regions;
    private final List<MpMemoryView> views;

    private BackupMemory(Vm vm, List<Buffer> regions) {
        this.regions = regions;
        this.views = regions.stream()
                .map(region -> MpMemoryView.of(vm, region, true))
                .toList();
    }

    /** That of a board. */
    static BackupMemory of(Peripherals peripherals) {
        return peripherals.part(
                BackupMemory.class, () -> new BackupMemory(peripherals.vm(), regions(peripherals.port())));
    }

    private static List<Buffer> regions(Port port) {
        return switch (port) {
            case STM32 -> List.of(bytes(4096), words(20));
            case RP2 -> List.of(words(4), words(3));
            case ESP32 -> List.of(bytes(2048));
            case ESP8266, SAMD, NRF -> List.of();
        };
    }

    private static Buffer bytes(int count) {
        return new Buffer(new byte[count], 0, count, 'B');
    }

    private static Buffer words(int count) {
        return new Buffer(new byte[WORD * count], 0, WORD * count, 'I');
    }

    /** The bytes of the first region, in place. */
    byte[] first() {
        return regions.get(0).array();
    }

    /** {@code mem_backup([region])}: the first region, another one, or with -1 all of them. */
    Object get(Vm vm, Args args) {
        long region = args.count() == 0 ? 0 : Numbers.toLong(vm, args.get(0));
        if (region == ALL) {
            return MpTuple.of(views);
        }
        if (region < 0 || region >= views.size()) {
            throw Errors.value(vm, "invalid region");
        }
        return views.get((int) region);
    }
}
