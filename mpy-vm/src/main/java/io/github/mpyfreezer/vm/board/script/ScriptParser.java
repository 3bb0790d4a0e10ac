package io.github.mpyfreezer.vm.board.script;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.CanFrame;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.Device.Kind;
import io.github.mpyfreezer.vm.board.PinNames;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a script, line by line: what happens, to what, and behind a colon the values; {@code at TIME} in front says when. What
 * stands behind {@code #} is a comment.
 */
public final class ScriptParser {
    private static final String WORDS =
            "pin, i2c, spi, uart, can, i2s, sm, adc, touch, onewire, dht, sdcard, ble, usb, mem or end";
    private static final int LARGEST_ADDRESS = 0x3ff;
    private static final int LARGEST_TRANSFER = 0xffff;
    private static final int LARGEST_CARD = 1 << 17;
    private static final int LAST_MACHINE = 7;
    private static final int LAST_ENDPOINT = 15;

    private final Words words;

    private final PinNames pins;

    private ScriptParser(Words words, PinNames pins) {
        this.words = words;
        this.pins = pins;
    }

    /**
     * The script that a text says.
     *
     * @param file what the text is called in messages
     * @param pins the pins of the board; where they are not known, any name is one
     * @throws ScriptException if a line is not understood, with the line, what was found and what was expected
     */
    public static Script parse(String file, String text, PinNames pins) {
        List<Script.Event> events = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            var words = new Words(file, number, line);
            if (!words.atEnd()) {
                events.add(new ScriptParser(words, pins).event());
            }
        }
        return new Script(events);
    }

    private Script.Event event() {
        long nanos = 0;
        String word = words.next(WORDS + ", or at TIME");
        if (word.equals("at")) {
            nanos = words.time();
            word = words.next(WORDS);
        }
        ScriptLine line = line(word);
        words.expectEnd();
        return new Script.Event(nanos, line);
    }

    private ScriptLine line(String word) {
        return switch (word) {
            case "pin" -> pin();
            case "i2c" -> i2c();
            case "spi" -> input(Kind.SPI, words.name("the number of a bus"));
            case "uart" -> input(Kind.UART, words.name("the number of a UART"));
            case "can" -> can();
            case "i2s" -> input(Kind.I2S, words.name("the number of a bus"));
            case "sm" -> stateMachine();
            case "onewire" -> input(Kind.ONEWIRE, pinName());
            case "dht" -> dht();
            case "adc" -> adc();
            case "touch" -> new ScriptLine.Measured(new Device(Kind.TOUCH, pinName()), numbers(0xffff));
            case "sdcard" ->
                new ScriptLine.SdCard((int) words.number("the number of blocks of a card", 0, LARGEST_CARD));
            case "usb" -> input(Kind.USB, Long.toString(words.number("the number of an endpoint", 1, LAST_ENDPOINT)));
            case "ble" -> new ScriptLine.Ble(new BleLines(words).parse());
            case "mem" -> memory();
            case "end" -> new ScriptLine.End();
            default -> throw words.wrong(word, WORDS);
        };
    }

    private ScriptLine pin() {
        String name = pinName();
        if (!words.skipColon()) {
            return new ScriptLine.Level(name, level());
        }
        List<Integer> levels = new ArrayList<>();
        do {
            levels.add(level());
        } while (!words.atEnd());
        return new ScriptLine.Levels(name, levels);
    }

    private String pinName() {
        String name = words.name("a pin");
        if (pins.known() && pins.find(name) == null) {
            throw words.wrong(name, "a pin of the board");
        }
        return name;
    }

    private int level() {
        String word = words.next("0 or 1");
        if (!word.equals("0") && !word.equals("1")) {
            throw words.wrong(word, "0 or 1");
        }
        return word.equals("1") ? 1 : 0;
    }

    private ScriptLine i2c() {
        String bus = words.name("the number of a bus");
        if (words.skip("controller")) {
            return controller(bus);
        }
        int address = (int) words.number("the address of a device", 0, LARGEST_ADDRESS);
        int addressBytes = 0;
        int register = 0;
        if (!words.atEnd() && !words.atColon()) {
            String kind = words.next("mem, mem16 or a colon");
            if (!kind.equals("mem") && !kind.equals("mem16")) {
                throw words.wrong(kind, "mem, mem16 or a colon");
            }
            addressBytes = kind.equals("mem") ? 1 : 2;
            register = (int) words.number("the number of a register", 0, (1 << 8 * addressBytes) - 1);
        }
        Bytes bytes = words.skipColon() ? words.bytes() : Bytes.EMPTY;
        if (addressBytes > 0 && register + bytes.length() > 1 << 8 * addressBytes) {
            throw words.wrong(bytes.length() + " bytes from register " + register, "none behind the last register");
        }
        return new ScriptLine.I2c(bus, address, addressBytes, register, bytes);
    }

    private ScriptLine controller(String bus) {
        String word = words.next("read or write");
        if (!word.equals("read") && !word.equals("write")) {
            throw words.wrong(word, "read or write");
        }
        int address = (int) words.number("an address", 0, LARGEST_ADDRESS);
        if (word.equals("read")) {
            int count = (int) words.number("the number of bytes", 1, LARGEST_TRANSFER);
            return new ScriptLine.I2cController(bus, address, count, Bytes.EMPTY);
        }
        Bytes bytes = words.skipColon() ? words.bytes() : Bytes.EMPTY;
        return new ScriptLine.I2cController(bus, address, 0, bytes);
    }

    private ScriptLine input(Kind kind, String name) {
        words.expectColon();
        return new ScriptLine.Input(new Device(kind, name), words.bytes());
    }

    private ScriptLine can() {
        String bus = words.name("the number of a bus");
        if (words.atEnd()) {
            return new ScriptLine.Can(bus, null);
        }
        long id = words.number("an identifier", 0, CanFrame.LAST_EXTENDED_ID);
        boolean extended = id > CanFrame.LAST_ID;
        boolean remote = false;
        while (!words.atEnd() && !words.atColon()) {
            String word = words.next("ext, rtr or a colon");
            if (!word.equals("ext") && !word.equals("rtr")) {
                throw words.wrong(word, "ext, rtr or a colon");
            }
            extended |= word.equals("ext");
            remote |= word.equals("rtr");
        }
        Bytes data = words.skipColon() ? words.bytes() : Bytes.EMPTY;
        if (data.length() > CanFrame.MOST) {
            throw words.wrong(data.length() + " bytes", "the 8 that a frame has at most");
        }
        return new ScriptLine.Can(bus, new CanFrame(id, extended, remote, data));
    }

    private ScriptLine stateMachine() {
        var machine =
                new Device(Kind.SM, Long.toString(words.number("the number of a state machine", 0, LAST_MACHINE)));
        if (!words.skipColon()) {
            String word = words.next("irq or a colon");
            if (!word.equals("irq")) {
                throw words.wrong(word, "irq or a colon");
            }
            return new ScriptLine.Interrupt(machine);
        }
        var bytes = new ByteArrayOutputStream();
        do {
            long word = words.number("a word", 0, 0xffff_ffffL);
            for (int i = 0; i < 4; i++) {
                bytes.write((int) (word >> 8 * i));
            }
        } while (!words.atEnd());
        return new ScriptLine.Input(machine, Bytes.wrap(bytes.toByteArray()));
    }

    private ScriptLine dht() {
        var line = (ScriptLine.Input) input(Kind.DHT, pinName());
        if (line.bytes().length() != 5) {
            throw words.wrong(line.bytes().length() + " bytes", "the 5 that the sensor sends");
        }
        return line;
    }

    private ScriptLine adc() {
        String name = words.name("a pin or channel");
        words.expectColon();
        List<Reading> readings = new ArrayList<>();
        do {
            readings.add(words.reading());
        } while (!words.atEnd());
        return new ScriptLine.Measured(new Device(Kind.ADC, name), readings);
    }

    private ScriptLine memory() {
        long address = words.number("an address", 0, 0xffff_ffffL);
        return new ScriptLine.Measured(
                new Device(Kind.MEM, "0x" + Long.toString(address, 16).toLowerCase(Locale.ROOT)),
                numbers(0xffff_ffffL));
    }

    private List<Reading> numbers(long largest) {
        words.expectColon();
        List<Reading> readings = new ArrayList<>();
        do {
            readings.add(new Reading.Raw(words.number("a value", 0, largest)));
        } while (!words.atEnd());
        return readings;
    }
}
