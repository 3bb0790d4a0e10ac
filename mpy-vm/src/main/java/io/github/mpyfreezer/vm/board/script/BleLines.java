package io.github.mpyfreezer.vm.board.script;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.ble.Address;
import io.github.mpyfreezer.vm.board.ble.Happening;
import io.github.mpyfreezer.vm.board.ble.Happening.Target;
import io.github.mpyfreezer.vm.board.ble.Uuid;
import java.util.List;

/** The lines of a script that begin with {@code ble}: what other Bluetooth devices do. */
final class BleLines {
    private static final String WORDS = "connect, disconnect, write, read, subscribe, mtu, encrypted, passkey, update,"
            + " advertise, service, characteristic, descriptor, notify, indicate or channel";
    private static final String TARGET = "a UUID such as 2a6e, or handle and a number";
    private static final int LAST_HANDLE = 0xffff;
    private static final int LAST_PSM = 0xff;
    private static final int LAST_KEY = 999_999;
    private static final int QUIETEST = -127;
    private static final int LOUDEST = 20;
    private static final int USUAL = -60;
    private static final int ANSWER = 4;
    private static final int LEAST_MTU = 23;
    private static final List<String> FLAGS =
            List.of("broadcast", "read", "write-no-response", "write", "notify", "indicate");

    private final Words words;

    BleLines(Words words) {
        this.words = words;
    }

    Happening parse() {
        String word = words.next(WORDS);
        return switch (word) {
            case "connect" -> new Happening.Connect(address());
            case "disconnect" -> new Happening.Disconnect(words.atEnd() ? null : address());
            case "write" -> new Happening.Write(target(), value());
            case "read" -> new Happening.Read(target());
            case "subscribe" -> subscribe();
            case "mtu" -> new Happening.Mtu(number("a number of bytes", LEAST_MTU, LAST_HANDLE));
            case "encrypted" -> new Happening.Encrypted(words.skip("authenticated"), words.skip("bonded"));
            case "passkey" -> passkey();
            case "update" ->
                new Happening.Update(
                        number("an interval", 0, LAST_HANDLE),
                        number("a latency", 0, LAST_HANDLE),
                        number("a timeout", 0, LAST_HANDLE));
            case "advertise" -> advertise();
            case "service" -> new Happening.Service(address(), uuid());
            case "characteristic" -> characteristic();
            case "descriptor" -> new Happening.Descriptor(address(), uuid(), value());
            case "notify" -> new Happening.Notify(address(), target(), false, value());
            case "indicate" -> new Happening.Notify(address(), target(), true, value());
            case "channel" -> channel();
            default -> throw words.wrong(word, WORDS);
        };
    }

    private int number(String expected, int min, int max) {
        return (int) words.number(expected, min, max);
    }

    private Bytes value() {
        return words.skipColon() ? words.bytes() : Bytes.EMPTY;
    }

    /** Six bytes with colons between, and whether it is a random one. */
    private Address address() {
        String expected = "an address such as 01:02:03:04:05:06";
        String word = words.upToBlank(expected);
        if (!word.matches("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}")) {
            throw words.wrong(word, expected);
        }
        var bytes = new byte[Address.LENGTH];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(word.substring(3 * i, 3 * i + 2), 16);
        }
        return new Address(words.skip("random") ? 1 : 0, Bytes.wrap(bytes));
    }

    private Uuid uuid() {
        String expected = "a UUID such as 2a6e";
        String word = words.next(expected);
        Uuid uuid = Uuid.parse(word);
        if (uuid == null) {
            throw words.wrong(word, expected);
        }
        return uuid;
    }

    private Target target() {
        if (words.skip("handle")) {
            return new Target(null, number("a handle", 1, LAST_HANDLE));
        }
        String word = words.next(TARGET);
        Uuid uuid = Uuid.parse(word);
        if (uuid == null) {
            throw words.wrong(word, TARGET);
        }
        return new Target(uuid, 0);
    }

    private Happening subscribe() {
        Target target = target();
        String word = words.atEnd() ? "notify" : words.next("");
        return switch (word) {
            case "notify" -> new Happening.Subscribe(target, 1);
            case "indicate" -> new Happening.Subscribe(target, 2);
            case "off" -> new Happening.Subscribe(target, 0);
            default -> throw words.wrong(word, "notify, indicate or off");
        };
    }

    private Happening passkey() {
        String expected = "input, display or compare";
        String word = words.next(expected);
        int action = List.of("input", "display", "compare").indexOf(word);
        if (action < 0) {
            throw words.wrong(word, expected);
        }
        return new Happening.Passkey(action + 2, words.atEnd() ? 0 : number("a number", 0, LAST_KEY));
    }

    private Happening advertise() {
        Address peer = address();
        int type = words.skip("type") ? number("a type", 0, ANSWER) : 0;
        int rssi = words.skip("rssi") ? number("a strength", QUIETEST, LOUDEST) : USUAL;
        return new Happening.Advertise(peer, type, rssi, value());
    }

    private Happening characteristic() {
        Address peer = address();
        Uuid uuid = uuid();
        int flags = 0;
        while (!words.atEnd() && !words.atColon()) {
            String word = words.next("");
            if (!FLAGS.contains(word)) {
                throw words.wrong(word, String.join(", ", FLAGS) + " or a colon");
            }
            flags |= 1 << FLAGS.indexOf(word);
        }
        return new Happening.Characteristic(peer, uuid, flags, value());
    }

    private Happening channel() {
        String expected = "listen, open, send or close";
        String word = words.next(expected);
        return switch (word) {
            case "listen" -> new Happening.Listen(address(), psm(), mtu());
            case "open" -> new Happening.Open(psm(), mtu());
            case "send" -> new Happening.Send(value());
            case "close" -> new Happening.Close();
            default -> throw words.wrong(word, expected);
        };
    }

    private int psm() {
        return number("the number of a channel", 1, LAST_PSM);
    }

    private int mtu() {
        return number("a number of bytes", LEAST_MTU, LAST_HANDLE);
    }
}
