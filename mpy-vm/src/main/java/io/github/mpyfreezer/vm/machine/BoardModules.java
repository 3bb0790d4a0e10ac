package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.bluetooth.BluetoothModule;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.module.ThreadModule;
import io.github.mpyfreezer.vm.module.WebsocketModule;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The modules that only firmware of boards has, as the port's table lists them, and {@code _onewire}, which all ports have. */
public final class BoardModules {
    private static final String ONE_WIRE = "_onewire";

    /** What only boards with a network have. */
    private static final Set<String> OF_NETWORKS = Set.of("network", "tls", "_webrepl", "_espnow");

    private BoardModules() {}

    /** What makes the modules of a port's board. */
    public static Map<String, BuiltinModules.Source> of(Port port, Connectivity connectivity) {
        Map<String, BuiltinModules.Source> sources = new LinkedHashMap<>();
        boolean networked = !connectivity.links().isEmpty() || port == Port.ESP32 || port == Port.ESP8266;
        for (String name : PortTable.of(port).modules()) {
            if (networked || !OF_NETWORKS.contains(name)) {
                sources.put(name, vm -> create(vm, port, name, connectivity));
            }
        }
        if (networked) {
            sources.put("websocket", WebsocketModule::create);
        }
        if (port == Port.RP2 || port == Port.ESP32) {
            sources.put("_thread", ThreadModule::create);
        }
        connectivity.bluetooth().ifPresent(stack -> sources.put("bluetooth", BluetoothModule.of(stack)));
        sources.put(ONE_WIRE, vm -> BuiltinModules.module(vm, "onewire", OneWire.table(Peripherals.of(vm, port))));
        return sources;
    }

    private static MpModule create(Vm vm, Port port, String module, Connectivity connectivity) {
        Peripherals peripherals = Peripherals.of(vm, port);
        Map<String, Object> known = new LinkedHashMap<>();
        functions(peripherals, module).forEach((name, value) -> known.put(name.toString(), value));
        var table = new Members.Table();
        for (PortTable.Entry entry : peripherals.table().module(module)) {
            String name = entry.name();
            if (module.equals("network") && !connectivity.allows(port, name)) {
                continue;
            }
            if (entry instanceof PortTable.Entry.Constant constant) {
                table.value(name, constant.value());
            } else if (entry instanceof PortTable.Entry.Missing) {
                table.value(name, missing(module + "." + name, name));
            } else if (known.containsKey(name)) {
                table.value(name, known.get(name));
            } else {
                table.value(name, type(peripherals, module, name));
            }
        }
        return BuiltinModules.module(vm, module, table);
    }

    /** A class of the module's own, or the one of that name in module {@code machine}. */
    private static MpType type(Peripherals peripherals, String module, String name) {
        String own = module + "." + name;
        return peripherals.type(peripherals.table().type(own).isEmpty() ? name : own);
    }

    /** A function that cannot be called, or a class of which nothing can be made. */
    private static Object missing(String qualified, String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return Peripherals.missing(qualified);
        }
        return MpType.builder(name)
                .maker((vm, type, args) -> {
                    throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, qualified + " is not on the virtual board");
                })
                .build();
    }

    private static Members.Table functions(Peripherals peripherals, String module) {
        return switch (module) {
            case "machine", "stm" -> MachineFunctions.table(peripherals);
            case "pyb" -> PybFunctions.table(peripherals);
            case "_rp2", "esp", "esp32", "network", "nrf", "tls" -> OtherFunctions.table(peripherals, module);
            default -> new Members.Table();
        };
    }
}
