package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.I2cLine;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * An I2C bus: transfers with the devices that a script puts on it (extmod/machine_i2c.c and machine_i2c.c of the ports). A
 * transfer takes nine bits for the address and for each byte.
 */
final class I2cObject extends BoardObject {
    private static final int FIRST_ADDRESS = 0x08;
    private static final int LAST_ADDRESS = 0x77;
    private static final int BITS_A_BYTE = 9;

    private final boolean software;
    private final I2cLine line;
    private I2cSettings settings;
    /** What the primitive operations talk to: an address with its lowest bit for reading, -1 before it is sent. */
    private int addressed = -1;

    I2cObject(Peripherals peripherals, MpType type, Device device, I2cSettings settings) {
        super(peripherals, type, device);
        this.software = settings.software();
        this.line = peripherals.board().i2c(settings.lineName());
        this.settings = settings;
    }

    /** Sets it up. */
    void set(I2cSettings to) {
        settings = to;
        note(new BoardEvent.Setup(device(), to.text()));
    }

    I2cSettings settings() {
        return settings;
    }

    /** Whether each bit is made by the program's processor: then there are the primitive operations. */
    boolean isSoftware() {
        return software;
    }

    void init(Vm vm, Args args) {
        set(I2cSettings.soft(vm, peripherals(), args));
    }

    /**
     * Writes.
     *
     * @return how many bytes were acknowledged, or an error with a minus in front
     */
    int write(int address, Bytes bytes, boolean stop) {
        takeBits(BITS_A_BYTE * (1L + bytes.length()), settings.frequency());
        if (!line.answers(address)) {
            note(new BoardEvent.Addressed(device(), false, address, bytes, "no answer"));
            return -noAnswer(bytes.length());
        }
        line.write(address, bytes);
        note(new BoardEvent.Addressed(device(), false, address, bytes, stop ? "" : "no stop"));
        return bytes.length();
    }

    /**
     * Reads.
     *
     * @return 0, or an error with a minus in front
     */
    int read(int address, byte[] into, int at, int length, boolean stop) {
        takeBits(BITS_A_BYTE * (1L + length), settings.frequency());
        if (!line.answers(address)) {
            note(new BoardEvent.Addressed(device(), true, address, Bytes.EMPTY, "no answer"));
            return -noAnswer(length);
        }
        line.read(address, into, at, length);
        note(new BoardEvent.Addressed(device(), true, address, slice(into, at, length), stop ? "" : "no stop"));
        return 0;
    }

    /** Reads from a place in a device, which is written to it first. */
    int readMemory(int address, Bytes place, byte[] into, int at, int length) {
        int written = write(address, place, false);
        if (written < 0) {
            if (peripherals().port() != Port.ESP32 || software) {
                // The bus is given free by writing nothing, and stopping.
                write(address, Bytes.EMPTY, true);
            }
            return written;
        }
        return read(address, into, at, length, true);
    }

    /** The addresses that answer. */
    Iterable<Integer> scan() {
        takeBits(BITS_A_BYTE * (1L + LAST_ADDRESS - FIRST_ADDRESS), settings.frequency());
        var found = new StringBuilder("scan");
        var addresses = new ArrayList<Integer>();
        for (int address : line.addresses()) {
            if (address >= FIRST_ADDRESS && address <= LAST_ADDRESS) {
                found.append(" 0x%02x".formatted(address));
                addresses.add(address);
            }
        }
        note(new BoardEvent.Action(device(), found.toString()));
        return addresses;
    }

    /** The first primitive operation: takes the bus. */
    void start() {
        addressed = -1;
        note(new BoardEvent.Action(device(), "start"));
    }

    /** The last primitive operation: gives the bus free. */
    void stop() {
        note(new BoardEvent.Action(device(), "stop"));
    }

    /** Writes bytes, the first behind a start being an address; gives how many are acknowledged. */
    int writeRaw(Bytes bytes) {
        takeBits((long) BITS_A_BYTE * bytes.length(), settings.frequency());
        note(new BoardEvent.Sent(device(), bytes));
        Bytes rest = bytes;
        int acknowledged = 0;
        if (addressed < 0 && !bytes.isEmpty()) {
            addressed = bytes.at(0);
            rest = bytes.slice(1);
            acknowledged = line.answers(addressed >> 1) ? 1 : 0;
        }
        if (addressed < 0 || !line.answers(addressed >> 1)) {
            return 0;
        }
        if (!rest.isEmpty()) {
            line.write(addressed >> 1, rest);
        }
        return acknowledged + rest.length();
    }

    /** Reads bytes from what was addressed. */
    void readRaw(byte[] into, int at, int length) {
        takeBits((long) BITS_A_BYTE * length, settings.frequency());
        line.read(Math.max(0, addressed >> 1), into, at, length);
        note(new BoardEvent.Received(device(), slice(into, at, length)));
    }

    /** The error where no device answers; the rp2 port makes transfers of nothing in software. */
    private int noAnswer(int length) {
        return peripherals().port() == Port.RP2 && !software && length > 0 ? Errno.EIO : Errno.ENODEV;
    }

    private static Bytes slice(byte[] array, int at, int length) {
        return Bytes.wrap(Arrays.copyOfRange(array, at, at + length));
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(settings.shown());
    }
}
