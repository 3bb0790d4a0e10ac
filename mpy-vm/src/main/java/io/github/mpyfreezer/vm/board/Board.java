package io.github.mpyfreezer.vm.board;

import io.github.mpyfreezer.vm.board.ble.Air;
import io.github.mpyfreezer.vm.board.script.Reading;
import io.github.mpyfreezer.vm.board.script.Script;
import io.github.mpyfreezer.vm.board.script.ScriptLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One board: its clock, its lines and buses, and the record of what happens to them. A script says what comes from outside.
 * What the firmware makes of all this is not here.
 */
public final class Board {
    /** What an instruction takes, in nanoseconds, so that a loop that waits for an interrupt comes to an end. */
    private static final long INSTRUCTION = 100;

    /** What is waited for so often, while nothing but state machines runs, is not to come. */
    private static final long MOST_WAITS = 1 << 24;

    private final Recorder recorder;
    private final PinNames pinNames;
    private final Agenda agenda = new Agenda();
    private final BoardClock clock;
    private final PinWaves waves;
    private final Map<String, PinLine> pins = new HashMap<>();
    private final Map<String, I2cLine> i2cLines = new HashMap<>();
    private final Map<String, CanLine> canLines = new HashMap<>();
    private final Map<Device, ByteSource> inputs = new HashMap<>();
    private final Map<Device, Samples> samples = new HashMap<>();
    private final Map<Device, Runnable> raised = new HashMap<>();
    private final Set<Device> scripted = new HashSet<>();
    private final SdSlot sdSlot = new SdSlot();
    private final Air air = new Air();
    private final Registers registers = new Registers();
    private final Deque<Runnable> heldBack = new ArrayDeque<>();
    private Runnable counter = () -> {};
    private boolean interruptsOff;
    private long steps;

    /**
     * A board that is switched on.
     *
     * @param recorder is told what happens
     * @param script what comes from outside
     * @param pinNames what the board calls its pins; a script may use these names
     */
    public Board(Recorder recorder, Script script, PinNames pinNames) {
        this.recorder = recorder;
        this.pinNames = pinNames;
        this.clock = new BoardClock(agenda, () -> counter.run());
        this.waves = new PinWaves(recorder);
        for (Script.Event event : script.events()) {
            if (event.line() instanceof ScriptLine.Input input) {
                scripted.add(input.device());
            }
            if (event.nanos() == 0) {
                happens(event.line());
            } else {
                agenda.add(event.nanos(), () -> happens(event.line()));
            }
        }
    }

    /**
     * The machine is set up, and time begins.
     *
     * @param each counts what happens by itself, and ends the program where that is too much
     */
    public void begin(Runnable each) {
        counter = each;
        clock.begin();
    }

    /** Its time. */
    public BoardClock clock() {
        return clock;
    }

    /** What it calls its pins. */
    public PinNames pinNames() {
        return pinNames;
    }

    /** Notes what happens now. */
    public void note(BoardEvent event) {
        waves.flush();
        recorder.note(clock.now(), event);
    }

    /** Has something run by itself from now on; only one does. */
    public void run(Runner one) {
        clock.run(one);
    }

    /** Counts something that was done without an instruction of the program. */
    public void count() {
        counter.run();
    }

    /** Notes that a line that is driven without the program has a new level; many of them become one line of the record. */
    public void noteChange(Device pin, int level) {
        waves.add(clock.now(), pin, level);
    }

    /** Changes from now on may be repeated. */
    public void markChanges() {
        waves.mark();
    }

    /** The changes since they were marked are repeated so many times, each time as long as they took. */
    public void repeatChanges(long times, long period) {
        waves.repeat(times, period);
    }

    /** Notes what is left to be noted when the program is over. */
    public void finish() {
        waves.flush();
    }

    /** The program has executed so many instructions since it was switched on. */
    public void executed(long total) {
        long more = total - steps;
        steps = total;
        if (more > 0) {
            clock.sleepNanos(more * INSTRUCTION);
        }
    }

    /** The line of a pin by the pin's own name. */
    public PinLine pin(String own) {
        return pins.computeIfAbsent(own, name -> new PinLine());
    }

    /** A bus. */
    public I2cLine i2c(String name) {
        return i2cLines.computeIfAbsent(name, bus -> new I2cLine());
    }

    /** A CAN bus. */
    public CanLine can(String name) {
        return canLines.computeIfAbsent(name, bus -> new CanLine());
    }

    /** What comes in at a device. */
    public ByteSource input(Device device) {
        return inputs.computeIfAbsent(device, key -> new ByteSource());
    }

    /** Whether the script has anything that comes in at a device, now or later. */
    public boolean isScripted(Device device) {
        return scripted.contains(device);
    }

    /** What a device measures. */
    public Samples samples(Device device) {
        return samples.computeIfAbsent(device, key -> new Samples());
    }

    /** Its slot for an SD card. */
    public SdSlot sdSlot() {
        return sdSlot;
    }

    /** What its radio hears. */
    public Air air() {
        return air;
    }

    /** The registers of its processor. */
    public Registers registers() {
        return registers;
    }

    /** Has something happen after a time. */
    public Alarm after(long nanos, Runnable action) {
        return new Alarm(agenda.add(clock.now() + Math.max(0, Math.min(nanos, Long.MAX_VALUE / 4)), action));
    }

    /** Something that will happen. */
    public final class Alarm {
        private final Agenda.Entry entry;

        private Alarm(Agenda.Entry entry) {
            this.entry = entry;
        }

        /** It does not happen, unless it has. */
        public void cancel() {
            agenda.cancel(entry);
        }
    }

    /** Interrupts the program, or does so later if it has them switched off. */
    public void interrupt(Runnable handler) {
        if (interruptsOff) {
            heldBack.add(handler);
        } else {
            handler.run();
        }
    }

    /** Whether interrupts wait. */
    public boolean interruptsOff() {
        return interruptsOff;
    }

    /** Has interrupts wait, or those that do happen now. */
    public void switchInterrupts(boolean off) {
        interruptsOff = off;
        while (!interruptsOff && !heldBack.isEmpty()) {
            heldBack.remove().run();
        }
    }

    /** Waits for the next thing that happens by itself, but not longer than so many nanoseconds. */
    public void waitForEvent(long most) {
        long next = agenda.next();
        clock.sleepNanos(next == Long.MAX_VALUE ? most : Math.min(most, next - clock.now()));
    }

    /**
     * Waits for the next thing that happens by itself; the run ends where nothing ever will.
     *
     * @param waits how often it has been waited for the same already
     */
    public void awaitEvent(Device waiting, long waits) {
        long next = clock.next();
        if (next == Long.MAX_VALUE || waits > MOST_WAITS && agenda.next() == Long.MAX_VALUE) {
            throw end(waiting + " is waited for, and nothing will happen");
        }
        // Steps are done that are before the end of a sleep.
        boolean stepped = next < agenda.next();
        clock.sleepNanos(stepped ? next + 1 - clock.now() : Math.max(BoardClock.LOOK, next - clock.now()));
    }

    /** Has the interrupts of a device that a script says told to one listener. */
    public void whenRaised(Device device, Runnable listener) {
        raised.put(device, listener);
    }

    /** Notes that the run ends; gives what is to be thrown to end it. */
    public EndException end(String why) {
        note(new BoardEvent.End(why));
        return new EndException(why);
    }

    private void happens(ScriptLine line) {
        if (line instanceof ScriptLine.Levels levels) {
            pin(ownName(levels.pin())).script(levels.levels());
        } else if (line instanceof ScriptLine.Level level) {
            pin(ownName(level.pin())).drivenFromOutside(level.level());
        } else if (line instanceof ScriptLine.I2c device) {
            i2c(busName(device.bus())).add(device);
        } else if (line instanceof ScriptLine.I2cController controller) {
            note(i2c(busName(controller.bus())).transfer(controller));
        } else if (line instanceof ScriptLine.Input input) {
            input(byOwnName(input.device())).add(input.bytes());
        } else if (line instanceof ScriptLine.Measured measured) {
            List<Reading> readings = measured.readings();
            samples(byOwnName(measured.device())).replace(readings);
        } else if (line instanceof ScriptLine.Can can) {
            can(can.bus()).add(can.frame());
        } else if (line instanceof ScriptLine.SdCard card) {
            sdSlot.insert(card.blocks());
        } else if (line instanceof ScriptLine.Ble ble) {
            air.add(ble.happening());
        } else if (line instanceof ScriptLine.Interrupt interrupt) {
            raised.getOrDefault(interrupt.device(), () -> {}).run();
        } else {
            throw end("the script says so");
        }
    }

    private Device byOwnName(Device device) {
        return switch (device.kind()) {
            case DHT, ONEWIRE, TOUCH -> new Device(device.kind(), ownName(device.name()));
            case SPI -> new Device(device.kind(), busName(device.name()));
            // A single digit is the number of a channel.
            case ADC -> device.name().length() == 1 ? device : new Device(device.kind(), ownName(device.name()));
            default -> device;
        };
    }

    /** Buses in software are named by their pins, with slashes between; others have a number. */
    private String busName(String name) {
        if (name.indexOf('/') < 0) {
            return name;
        }
        String[] pins = name.split("/", -1);
        for (int i = 0; i < pins.length; i++) {
            pins[i] = ownName(pins[i]);
        }
        return String.join("/", pins);
    }

    private String ownName(String pin) {
        String own = pinNames.find(pin);
        return own == null ? pin : own;
    }
}
