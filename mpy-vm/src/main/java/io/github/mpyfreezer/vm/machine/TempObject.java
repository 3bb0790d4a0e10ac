package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.script.Reading;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpType;

/** {@code Temp} of the nrf port (ports/nrf/modules/machine/temp.c): degrees, as the script has them for {@code adc temp}. */
final class TempObject extends BoardObject {
    private static final long ROOM = 20;

    private TempObject(Peripherals peripherals, MpType type) {
        super(peripherals, type, new Device(Device.Kind.ADC, "temp"));
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("Temp")
                .maker((vm, type, args) -> {
                    args.check(vm, 0, 0, false);
                    return new TempObject(peripherals, type);
                })
                .members(() -> peripherals.members(
                        "Temp",
                        new Members.Table()
                                .fun1(
                                        "read",
                                        (vm, self) ->
                                                self(vm, self, TempObject.class).read())))
                .build();
    }

    private long read() {
        Reading reading = board().samples(device()).next(new Reading.Raw(ROOM));
        long degrees = reading instanceof Reading.Raw raw ? raw.value() : ROOM;
        note(new BoardEvent.Sample(device(), degrees));
        return degrees;
    }
}
