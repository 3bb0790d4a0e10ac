package io.github.mpyfreezer.vm.machine;

import java.util.List;

/**
 * The sixteen registers of a DMA channel: the same four in four orders, of which the last of each starts a transfer when it is
 * written (RP2040 datasheet, section 2.5.2.1). They are shown as they are at a moment; what is written to them has no effect.
 */
final class DmaRegisters {
    private static final List<String> ORDER = List.of(
            "read", "write", "count", "ctrl", "ctrl", "read", "write", "count", "ctrl", "count", "read", "write",
            "ctrl", "write", "count", "read");
    private static final int WORD = 4;

    /** Of all of them. */
    static final int BYTES = WORD * 16;

    private DmaRegisters() {}

    /** The value of one by its name. */
    static long value(DmaChannel channel, String name) {
        return switch (name) {
            case "read" -> channel.readAddress();
            case "write" -> channel.writeAddress();
            case "count" -> channel.remaining();
            default -> channel.control() & 0xffff_ffffL;
        };
    }

    static void show(DmaChannel channel, byte[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = (byte) (value(channel, ORDER.get(i / WORD)) >> 8 * (i % WORD));
        }
    }
}
