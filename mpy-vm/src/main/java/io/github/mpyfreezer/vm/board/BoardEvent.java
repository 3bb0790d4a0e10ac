package io.github.mpyfreezer.vm.board;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.zip.CRC32;

/** Something that a program did to its board, or the board to the program. {@link #text} is how a record says it. */
public sealed interface BoardEvent {
    /** One line, without the time. */
    String text();

    /**
     * A device is set up.
     *
     * @param settings how, empty where nothing can be chosen
     */
    record Setup(Device device, String settings) implements BoardEvent {
        @Override
        public String text() {
            return settings.isEmpty() ? device + " init" : device + " init " + settings;
        }
    }

    /** A device does something that has no value: {@code wdt feed}. */
    record Action(Device device, String what) implements BoardEvent {
        @Override
        public String text() {
            return device + " " + what;
        }
    }

    /**
     * A program sets a value.
     *
     * @param property which one, empty where there is only one
     */
    record Written(Device device, String property, long value) implements BoardEvent {
        @Override
        public String text() {
            return property.isEmpty() ? device + " = " + value : device + " " + property + " = " + value;
        }
    }

    /** A program reads a value. */
    record Sample(Device device, long value) implements BoardEvent {
        @Override
        public String text() {
            return device + " read " + value;
        }
    }

    /** Bytes go out on a bus or line without an address. */
    record Sent(Device device, Bytes bytes) implements BoardEvent {
        @Override
        public String text() {
            return withBytes(device + " write", bytes);
        }
    }

    /** Bytes come in on a bus or line without an address. */
    record Received(Device device, Bytes bytes) implements BoardEvent {
        @Override
        public String text() {
            return withBytes(device + " read", bytes);
        }
    }

    /** Bytes go out and in at the same time. */
    record Exchanged(Device device, Bytes out, Bytes in) implements BoardEvent {
        @Override
        public String text() {
            return withBytes(device + " transfer", out) + " -> " + in.hex(" ");
        }
    }

    /**
     * Many bytes go out, come in or are kept; a record has all of a few, and of more their number and their CRC-32.
     *
     * @param what is done, in a word or a few
     */
    record Piece(Device device, String what, Bytes bytes) implements BoardEvent {
        private static final int FEW = 16;

        @Override
        public String text() {
            return bytes.length() <= FEW
                    ? withBytes(device + " " + what, bytes)
                    : device + " " + what + " " + bytes.length() + " bytes, " + sum(bytes);
        }
    }

    /**
     * Words of 32 bits go out or come in; a record has all of a few, and of more their number and the CRC-32 of their bytes.
     *
     * @param what is done, in a word
     * @param bytes of the words, the lowest first
     */
    record Words(Device device, String what, Bytes bytes) implements BoardEvent {
        private static final int FEW = 8;

        @Override
        public String text() {
            int count = bytes.length() / 4;
            var text = new StringBuilder(device.toString()).append(' ').append(what);
            if (count > FEW) {
                return text + " " + count + " words, " + sum(bytes);
            }
            for (int i = 0; i < bytes.length(); i += 4) {
                text.append(
                        " %02x%02x%02x%02x".formatted(bytes.at(i + 3), bytes.at(i + 2), bytes.at(i + 1), bytes.at(i)));
            }
            return text.toString();
        }
    }

    /**
     * A transfer with a device on a bus.
     *
     * @param read whether bytes come from the device
     * @param address of the device
     * @param bytes those that were transferred
     * @param remark how it ended otherwise than it should: empty, {@code no answer} or {@code no stop}
     */
    record Addressed(Device bus, boolean read, int address, Bytes bytes, String remark) implements BoardEvent {
        @Override
        public String text() {
            String transfer = withBytes(bus + (read ? " read 0x" : " write 0x") + "%02x".formatted(address), bytes);
            return remark.isEmpty() ? transfer : transfer + " (" + remark + ")";
        }
    }

    /** A handler is about to be called, or the firmware does what an interrupt tells it. */
    record Interrupt(Device source) implements BoardEvent {
        @Override
        public String text() {
            return "interrupt " + source;
        }
    }

    /**
     * A program waits.
     *
     * @param kind {@code sleep}, {@code lightsleep} or {@code deepsleep}
     * @param nanos how long
     */
    record Pause(String kind, long nanos) implements BoardEvent {
        @Override
        public String text() {
            long micros = nanos / 1000;
            return micros % 1000 == 0 ? kind + " " + micros / 1000 + " ms" : kind + " " + micros + " us";
        }
    }

    /** The run is over before the program is. */
    record End(String why) implements BoardEvent {
        @Override
        public String text() {
            return "end: " + why;
        }
    }

    private static String sum(Bytes bytes) {
        var sum = new CRC32();
        sum.update(bytes.toArray());
        return "crc %08x".formatted(sum.getValue());
    }

    private static String withBytes(String what, Bytes bytes) {
        return bytes.isEmpty() ? what : what + " " + bytes.hex(" ");
    }
}
