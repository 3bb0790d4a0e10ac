package io.github.mpyfreezer.vm.bluetooth;

/**
 * Which Bluetooth stack firmware is built with (extmod/nimble, extmod/btstack). Each registers services of its own before those
 * of a program: with NimBLE 1.5 the last of them has handle 9, with that of ESP-IDF, whose GATT service has two
 * characteristics more, 13, and with BTstack 6.
 */
public enum Stack {
    /** NimBLE as MicroPython has it. */
    NIMBLE(9, "MPY NIMBLE", 256, 527, true, true),
    /** NimBLE of ESP-IDF. */
    NIMBLE_IDF(13, "MPY ESP32", 256, 527, true, false),
    /** BTstack. */
    BTSTACK(6, "MPY BTSTACK", 1017, 1017, false, false);

    private final int ownHandles;
    private final String gapName;
    private final int usualMtu;
    private final int largestMtu;
    private final boolean pairing;
    private final boolean channels;

    Stack(int ownHandles, String gapName, int usualMtu, int largestMtu, boolean pairing, boolean channels) {
        this.ownHandles = ownHandles;
        this.gapName = gapName;
        this.usualMtu = usualMtu;
        this.largestMtu = largestMtu;
        this.pairing = pairing;
        this.channels = channels;
    }

    /** The handle of the last attribute that it registers by itself. */
    int ownHandles() {
        return ownHandles;
    }

    /** What a device is called that has not been given a name. */
    String gapName() {
        return gapName;
    }

    /** The MTU that it prefers without being told. */
    int usualMtu() {
        return usualMtu;
    }

    /** The largest MTU that it can be told to prefer. */
    int largestMtu() {
        return largestMtu;
    }

    /** Whether its build can pair ({@code MICROPY_PY_BLUETOOTH_ENABLE_PAIRING_BONDING}). */
    boolean pairs() {
        return pairing;
    }

    /** Whether its build has channels ({@code MICROPY_PY_BLUETOOTH_ENABLE_L2CAP_CHANNELS}). */
    boolean hasChannels() {
        return channels;
    }

    /** Whether it is NimBLE. */
    boolean isNimble() {
        return this != BTSTACK;
    }

    /** Of errors that the two report differently, the number that this one gives. */
    int errno(int nimble, int btstack) {
        return isNimble() ? nimble : btstack;
    }
}
