package io.github.mpyfreezer.vm.board.script;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.CanFrame;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.ble.Happening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happens on a board. */
public sealed interface ScriptLine {
    /** Reads of a pin give these levels, one after the other; the last one stays. */
    record Levels(String pin, List<Integer> levels) implements ScriptLine {
        /** The levels are copied. */
        public Levels {
            levels = List.copyOf(levels);
        }
    }

    /** Something outside drives a pin. */
    record Level(String pin, int level) implements ScriptLine {}

    /**
     * A device on an I2C bus, or more that it has to say.
     *
     * @param bus which bus, as the program calls it
     * @param address of the device
     * @param addressBytes how wide the addresses of its registers are, 0 if it has none
     * @param register where {@code bytes} begin
     * @param bytes what registers hold, or what reads give in turn
     */
    record I2c(String bus, int address, int addressBytes, int register, Bytes bytes) implements ScriptLine {}

    /**
     * Another controller on an I2C bus has a transfer with the board.
     *
     * @param bus which bus, as the program calls it
     * @param address that it says
     * @param count how many bytes it reads, 0 if it writes
     * @param bytes that it writes
     */
    record I2cController(String bus, int address, int count, Bytes bytes) implements ScriptLine {}

    /**
     * Another node on a CAN bus.
     *
     * @param bus its number
     * @param frame what the node sends, null if it only listens
     */
    record Can(String bus, @Nullable CanFrame frame) implements ScriptLine {}

    /** Bytes that come in on a line. */
    record Input(Device device, Bytes bytes) implements ScriptLine {}

    /** What measurements give, one after the other; the last one stays. */
    record Measured(Device device, List<Reading> readings) implements ScriptLine {
        /** The readings are copied. */
        public Measured {
            readings = List.copyOf(readings);
        }
    }

    /** An SD card with so many blocks of 512 bytes is put into its slot, or taken out where there are none. */
    record SdCard(int blocks) implements ScriptLine {}

    /** Another Bluetooth device does something. */
    record Ble(Happening happening) implements ScriptLine {}

    /** A device interrupts the program. */
    record Interrupt(Device device) implements ScriptLine {}

    /** The run is over. */
    record End() implements ScriptLine {}
}
