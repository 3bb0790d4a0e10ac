package io.github.mpyfreezer.vm.board.pio;

import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.PinLine;
import io.github.mpyfreezer.vm.board.PinLine.Drive;
import io.github.mpyfreezer.vm.board.pio.PioSettings.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The pins as the machines of one PIO see them: all lines can be read, and what is written gets to those that have been handed
 * to the PIO (section 3.5.6 of the RP2040 datasheet, section 2.19.2 for who drives a pin).
 */
final class PioPins {
    private static final int BANK = 32;
    private static final int PINS = 30;

    private final Board board;
    private final Runnable changed;
    private final List<PinLine> lines = new ArrayList<>();
    private final List<Device> devices = new ArrayList<>();
    private int levels;
    private int directions;
    private int watched;

    /** @param changed is told when a line that is watched has a new level */
    PioPins(Board board, Runnable changed) {
        this.board = board;
        this.changed = changed;
        for (int i = 0; i < PINS; i++) {
            String own = "GPIO" + i;
            lines.add(board.pin(own));
            devices.add(new Device(Device.Kind.PIN, board.pinNames().shown(own)));
        }
    }

    /** Has pins driven by this PIO from now on. */
    void take(Span pins) {
        for (int i = 0; i < pins.count(); i++) {
            int pin = (pins.base() + i) % BANK;
            if (pin < PINS) {
                lines.get(pin).handTo(this);
                drive(pin, false);
            }
        }
    }

    void writeLevels(Span pins, int value) {
        int before = levels;
        levels = replaced(levels, pins, value);
        driveChanged(before ^ levels);
    }

    void writeDirections(Span pins, int value) {
        int before = directions;
        directions = replaced(directions, pins, value);
        driveChanged(before ^ directions);
    }

    private static int replaced(int register, Span pins, int value) {
        int ones = pins.count() >= BANK ? -1 : (1 << pins.count()) - 1;
        int mask = Integer.rotateLeft(ones, pins.base());
        return register & ~mask | Integer.rotateLeft(value & ones, pins.base());
    }

    private void driveChanged(int which) {
        for (int left = which; left != 0; left &= left - 1) {
            int pin = Integer.numberOfTrailingZeros(left);
            if (pin < PINS) {
                drive(pin, true);
            }
        }
    }

    private void drive(int pin, boolean noted) {
        PinLine line = lines.get(pin);
        int before = line.level();
        line.drive(this, (directions >>> pin & 1) != 0 ? Drive.OUTPUT : Drive.INPUT, levels >>> pin & 1);
        int after = line.level();
        if (noted && before != after) {
            board.noteChange(devices.get(pin), after);
        }
    }

    /** The level of one; none is driven where there is no pin. */
    int level(int pin) {
        return pin < PINS ? lines.get(pin).level() : 0;
    }

    /** The levels of so many from a base on, the first in the lowest bit. */
    int levels(int base, int count) {
        int word = 0;
        for (int i = 0; i < count; i++) {
            word |= level((base + i) % BANK) << i;
        }
        return word;
    }

    /** From now on it is told when this one has a new level. */
    void watch(int pin) {
        if (pin < PINS && (watched & 1 << pin) == 0) {
            watched |= 1 << pin;
            lines.get(pin).watch(changed);
        }
    }

    /** Whether what it writes is the same as it was with these. */
    boolean isAs(int otherLevels, int otherDirections) {
        return levels == otherLevels && directions == otherDirections;
    }

    int levels() {
        return levels;
    }

    int directions() {
        return directions;
    }
}
