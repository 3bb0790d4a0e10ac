package io.github.mpyfreezer.vm.board.ble;

import io.github.mpyfreezer.parser.model.Bytes;

/**
 * The address of a Bluetooth device.
 *
 * @param type 0 for a public one, 1 for a random one
 * @param bytes six, in the order in which they are written
 */
public record Address(int type, Bytes bytes) {
    /** The length of all of them. */
    public static final int LENGTH = 6;

    @Override
    public String toString() {
        return bytes.hex(":");
    }
}
