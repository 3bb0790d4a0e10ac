package io.github.mpyfreezer.vm.board;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.script.ScriptLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An I2C bus with the devices that a script puts on it. */
public final class I2cLine {
    /** A bus that nobody drives. */
    private static final byte IDLE = (byte) 0xff;

    private final NavigableMap<Integer, Target> targets = new TreeMap<>();
    private @Nullable Own own;

    I2cLine() {}

    /** The board itself as a target of another controller. */
    public interface Own {
        /** Where it answers. */
        int address();

        /** The controller writes; gives whether all bytes were taken. */
        boolean write(Bytes bytes);

        /** The controller reads; gives fewer bytes where no more come. */
        Bytes read(int count);
    }

    /** A device: the bytes that reads give, one after the other, or registers, of which a write chooses the first. */
    private static final class Target {
        private final Deque<Byte> stream = new ArrayDeque<>();
        private final Map<Integer, Byte> registers = new HashMap<>();
        private int addressBytes;
        private int pointer;

        void write(Bytes bytes) {
            if (addressBytes == 0 || bytes.length() < addressBytes) {
                return;
            }
            pointer = 0;
            for (int i = 0; i < addressBytes; i++) {
                pointer = pointer << 8 | bytes.at(i);
            }
            for (int i = addressBytes; i < bytes.length(); i++) {
                registers.put(next(), (byte) bytes.at(i));
            }
        }

        private int next() {
            int at = pointer;
            pointer = pointer + 1 & (1 << 8 * addressBytes) - 1;
            return at;
        }

        byte read() {
            if (addressBytes > 0) {
                return registers.getOrDefault(next(), (byte) 0);
            }
            Byte next = stream.poll();
            return next == null ? IDLE : next;
        }
    }

    /** Puts a device on the bus, or gives one that is there more to say. */
    void add(ScriptLine.I2c line) {
        Target target = targets.computeIfAbsent(line.address(), address -> new Target());
        if (line.addressBytes() > 0) {
            target.addressBytes = line.addressBytes();
            for (int i = 0; i < line.bytes().length(); i++) {
                target.registers.put(line.register() + i, (byte) line.bytes().at(i));
            }
        } else {
            for (int i = 0; i < line.bytes().length(); i++) {
                target.stream.add((byte) line.bytes().at(i));
            }
        }
    }

    /** The board itself answers on the bus, or does so no more. */
    public void own(@Nullable Own target) {
        own = target;
    }

    /** Another controller has a transfer with the board itself; gives what a record says of it. */
    BoardEvent transfer(ScriptLine.I2cController line) {
        var bus = new Device(Device.Kind.I2C, line.bus() + " controller");
        boolean read = line.count() > 0;
        if (own == null || own.address() != line.address()) {
            return new BoardEvent.Addressed(bus, read, line.address(), line.bytes(), "no answer");
        }
        boolean whole = true;
        Bytes bytes = line.bytes();
        if (read) {
            bytes = own.read(line.count());
            whole = bytes.length() == line.count();
        } else {
            whole = own.write(bytes);
        }
        return new BoardEvent.Addressed(bus, read, line.address(), bytes, whole ? "" : "held up");
    }

    /** The addresses that answer, in order. */
    public Iterable<Integer> addresses() {
        return targets.keySet();
    }

    /** Whether a device has this address. */
    public boolean answers(int address) {
        return targets.containsKey(address);
    }

    /** Writes to a device that answers. */
    public void write(int address, Bytes bytes) {
        Target target = targets.get(address);
        if (target != null) {
            target.write(bytes);
        }
    }

    /** Reads from a device; where none answers, it is what an idle bus has. */
    public void read(int address, byte[] into, int at, int length) {
        @Nullable Target target = targets.get(address);
        for (int i = 0; i < length; i++) {
            into[at + i] = target == null ? IDLE : target.read();
        }
    }
}
