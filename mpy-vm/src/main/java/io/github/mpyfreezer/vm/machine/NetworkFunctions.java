package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.StrType;
import java.util.function.IntPredicate;

/** The functions of module {@code network} (extmod/modnetwork.c, extmod/network_lwip.c). */
final class NetworkFunctions {
    private static final int COUNTRY = 2;
    private static final int LONGEST_NAME = 32;

    private NetworkFunctions() {}

    static Members.Table table(Peripherals peripherals) {
        var country = new Setting(MpStr.of("XX"), length -> length == COUNTRY);
        var hostname = new Setting(MpStr.of("mpy-" + peripherals.port().folder()), length -> length <= LONGEST_NAME);
        return new Members.Table()
                .fun("country", 0, 1, country::call)
                .fun("hostname", 0, 1, hostname::call)
                .fun("phy_mode", 0, 1, (vm, args) -> args.count() == 0 ? (Object) 7L : MpNone.NONE)
                .fun0("route", vm -> new MpList())
                .funKw("ipconfig", 0, NetworkFunctions::ipconfig);
    }

    /** A text that is asked for without an argument, and set with one. */
    private static final class Setting {
        private final IntPredicate fits;
        private MpStr value;

        Setting(MpStr value, IntPredicate fits) {
            this.value = value;
            this.fits = fits;
        }

        Object call(Vm vm, Args args) {
            if (args.count() == 0) {
                return value;
            }
            MpStr given = StrType.strOf(vm, args.get(0));
            if (!fits.test(given.size())) {
                throw Errors.with(ExceptionTypes.VALUE_ERROR);
            }
            value = given;
            return MpNone.NONE;
        }
    }

    private static Object ipconfig(Vm vm, Args args) {
        if (args.named() > 0) {
            if (args.count() > 0) {
                throw Errors.type(vm, "Can't query and set at the same time");
            }
            return MpNone.NONE;
        }
        if (args.count() != 1) {
            throw Errors.type(vm, "Must query one param");
        }
        return switch (StrType.strOf(vm, args.get(0)).toString()) {
            case "dns" -> MpStr.of("0.0.0.0");
            case "prefer" -> 4L;
            default -> throw Errors.with(ExceptionTypes.VALUE_ERROR, MpStr.of("unexpected key"));
        };
    }
}
