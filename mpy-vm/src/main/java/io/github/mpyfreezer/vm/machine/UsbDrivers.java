package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpType;
import java.util.HexFormat;

/**
 * What firmware shows of USB drivers of its own (shared/tinyusb/mp_usbd_descriptor.c and tusb_config.h).
 *
 * @param none no driver
 * @param serial the serial line of its console
 */
record UsbDrivers(MpType none, MpType serial) {
    /** Interfaces of the serial line. */
    static final int INTERFACES = 2;

    private static final int ENDPOINTS = 3;
    private static final int STRINGS = 5;

    private static final String DEVICE = "1201000" + "2ef020140" + "%02x%02x%02x%02x" + "0001" + "01020301";

    /** A configuration, an association, control with what it can do and its endpoint, data with two endpoints. */
    private static final String CONFIGURATION = "09024b00020100807d" + "080b000202020000"
            + "090400000102020004" + "0524002001" + "0524010001" + "04240206" + "0524060001" + "07058103080010"
            + "0904010002" + "0a000000" + "07050202400000" + "07058202400000";

    /** Those of a port, with the numbers of maker and product that its boards usually have. */
    static UsbDrivers of(Port port) {
        return port == Port.RP2 ? with(0x2e8a, 0x0005) : with(0xf055, 0x9802);
    }

    private static UsbDrivers with(int vendor, int product) {
        byte[] device =
                HexFormat.of().parseHex(DEVICE.formatted(vendor & 0xff, vendor >> 8, product & 0xff, product >> 8));
        return new UsbDrivers(
                type("BUILTIN_NONE", 0, 0, 1, device, new byte[0]),
                type(
                        "BUILTIN_DEFAULT",
                        INTERFACES,
                        ENDPOINTS,
                        STRINGS,
                        device,
                        HexFormat.of().parseHex(CONFIGURATION)));
    }

    private static MpType type(
            String name, long interfaces, long endpoints, long strings, byte[] device, byte[] configuration) {
        return MpType.builder(name)
                .members(() -> new Members.Table()
                        .value("itf_max", interfaces)
                        .value("ep_max", endpoints)
                        .value("str_max", strings)
                        .value("desc_dev", MpBytes.of(device))
                        .value("desc_cfg", MpBytes.of(configuration)))
                .build();
    }
}
