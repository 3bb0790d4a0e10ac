package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Operators;
import java.util.concurrent.atomic.AtomicBoolean;

/** The functions of ports' smaller modules (ports/rp2/modrp2.c, ports/esp32/modesp32.c, modesp.c of the esp ports). */
final class OtherFunctions {
    private static final long USER_START = 0x20_0000;

    private OtherFunctions() {}

    static Members.Table table(Peripherals peripherals, String module) {
        return switch (module) {
            case "_rp2" ->
                new Members.Table().fun0("bootsel_button", vm -> 0L).fun("country", 0, 1, (vm, args) -> MpStr.of("XX"));
            case "esp32" -> esp32();
            case "esp" -> esp(peripherals);
            case "network" -> NetworkFunctions.table(peripherals);
            case "nrf" -> nrf();
            case "tls" -> new Members.Table().value("MBEDTLS_VERSION", MpStr.of("Mbed TLS 3.6.2"));
            default -> new Members.Table();
        };
    }

    private static Members.Table nrf() {
        var regulator = new AtomicBoolean();
        return new Members.Table().fun("dcdc", 0, 1, (vm, args) -> {
            if (args.count() > 0) {
                regulator.set(Operators.isTrue(vm, args.get(0)));
            }
            return regulator.get();
        });
    }

    private static Members.Table esp32() {
        var table = new Members.Table();
        for (String name : new String[] {
            "wake_on_touch", "wake_on_ext0", "wake_on_ext1", "wake_on_ulp", "wake_on_gpio", "gpio_deep_sleep_hold"
        }) {
            table.funKw(name, 0, (vm, args) -> MpNone.NONE);
        }
        // Degrees Fahrenheit.
        return table.fun0("raw_temperature", vm -> 128L).fun1("idf_heap_info", (vm, kind) -> new MpList());
    }

    private static Members.Table esp(Peripherals peripherals) {
        var table = new Members.Table()
                .fun0("flash_size", vm -> EspFlash.SIZE)
                .fun0("flash_user_start", vm -> USER_START)
                .fun0("flash_id", vm -> 0x1640efL)
                .fun0("freemem", vm -> vm.heap().free())
                .fun0("check_fw", vm -> true);
        for (String name :
                new String[] {"osdebug", "sleep_type", "deepsleep", "meminfo", "gpio_matrix_in", "gpio_matrix_out"}) {
            table.fun(name, 0, 5, (vm, args) -> MpNone.NONE);
        }
        table.value("apa102_write", Waveforms.apa102(peripherals));
        EspFlash.addTo(table, peripherals);
        return table;
    }
}
