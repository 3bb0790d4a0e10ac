package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.PinLine;
import io.github.mpyfreezer.vm.board.PinLine.Drive;
import io.github.mpyfreezer.vm.board.PinLine.Pull;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import org.jspecify.annotations.Nullable;

/** A pin (machine_pin.c of the ports, ports/stm32/pin.c). */
final class PinObject extends BoardObject {
    private final String own;
    private final PinLine line;
    private PinSettings settings;
    private int seen = -1;
    private @Nullable PinIrq irq;

    PinObject(Peripherals peripherals, MpType type, String own) {
        super(
                peripherals,
                type,
                new Device(Device.Kind.PIN, peripherals.board().pinNames().shown(own)));
        this.own = own;
        this.line = peripherals.board().pin(own);
        this.settings = PinSettings.reset(peripherals);
    }

    static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    self(vm, args.get(0)).init(vm, args.without(1));
                    return MpNone.NONE;
                })
                .fun("value", 1, 2, (vm, args) -> self(vm, args.get(0)).value(vm, args.without(1)))
                .fun1("off", (vm, self) -> self(vm, self).set(0))
                .fun1("low", (vm, self) -> self(vm, self).set(0))
                .fun1("on", (vm, self) -> self(vm, self).set(1))
                .fun1("high", (vm, self) -> self(vm, self).set(1))
                .fun1(
                        "toggle",
                        (vm, self) -> self(vm, self).set(1 - self(vm, self).line.latch()))
                .fun("drive", 1, 2, (vm, args) -> self(vm, args.get(0)).strength(vm, args.without(1)))
                .fun1("disable", (vm, self) -> self(vm, self).disable())
                .funKw("irq", 1, (vm, args) -> self(vm, args.get(0)).irq(vm, args.without(1)))
                .fun1("name", (vm, self) -> MpStr.qstr(self(vm, self).own))
                .fun1("names", (vm, self) -> self(vm, self).names(vm))
                .fun1("port", (vm, self) -> self(vm, self).portNumber())
                .fun1("pin", (vm, self) -> self(vm, self).number())
                .fun1(
                        "gpio",
                        (vm, self) -> 0x4002_0000L + 0x400 * self(vm, self).portNumber())
                .fun1("mode", (vm, self) -> self(vm, self).settings.mode())
                .fun1("pull", (vm, self) -> self(vm, self).settings.pull())
                .fun1("af", (vm, self) -> Math.max(0, self(vm, self).settings.alternate()));
    }

    private static PinObject self(Vm vm, Object value) {
        return self(vm, value, PinObject.class);
    }

    /** The name that is the pin's own. */
    String own() {
        return own;
    }

    PinLine line() {
        return line;
    }

    void init(Vm vm, Args args) {
        PinSettings asked = PinSettings.parse(vm, peripherals(), settings, args);
        asked.checkOutput(vm, number());
        settings = asked;
        int value = settings.value();
        line.handTo(null);
        if (value >= 0) {
            line.write(value);
        } else if (settings.drive() == Drive.OPEN_DRAIN && peripherals().port() == Port.RP2) {
            line.write(1);
        }
        line.configure(settings.drive(), settings.hold());
        note(new BoardEvent.Setup(device(), settings.text()));
    }

    /** Another device of the firmware takes the pin. */
    void lend(Drive drive, Pull pull) {
        line.configure(drive, pull);
    }

    private Object value(Vm vm, Args args) {
        args.check(vm, 0, 1, false);
        return args.count() == 0 ? (Object) read() : set(Operators.isTrue(vm, args.get(0)) ? 1 : 0);
    }

    /** The level, noted if it is not what was seen or set last. */
    long read() {
        board().clock().elapsedNanos();
        int level = line.read();
        if (level != seen) {
            seen = level;
            note(new BoardEvent.Sample(device(), level));
        }
        return level;
    }

    Object set(int level) {
        note(new BoardEvent.Written(device(), "", level));
        seen = level;
        line.write(level);
        return MpNone.NONE;
    }

    /** Of samd: how much current an output may give; what it is cannot be asked. */
    private Object strength(Vm vm, Args args) {
        if (args.count() > 0) {
            note(new BoardEvent.Written(device(), "drive", Numbers.toLong(vm, args.get(0)) != 0 ? 1 : 0));
        }
        return MpNone.NONE;
    }

    private Object disable() {
        line.configure(Drive.INPUT, Pull.NONE);
        note(new BoardEvent.Action(device(), "off"));
        return MpNone.NONE;
    }

    private Object irq(Vm vm, Args args) {
        if (irq == null) {
            irq = new PinIrq(this);
        }
        return irq.configure(vm, args);
    }

    private Object names(Vm vm) {
        var names = new MpList();
        names.add(vm, MpStr.qstr(own));
        for (String name : board().pinNames().names()) {
            if (own.equals(board().pinNames().own(name))) {
                names.add(vm, MpStr.qstr(name));
            }
        }
        return names;
    }

    private long portNumber() {
        return peripherals().port() == Port.STM32 && !own.isEmpty() ? own.charAt(0) - 'A' : 0;
    }

    /** The number in the pin's own name. */
    long number() {
        String digits = own.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        return value(vm, new Args(args, at, count, named));
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(
                switch (peripherals().port()) {
                    case STM32 ->
                        "Pin(Pin.cpu." + own + ", mode=Pin." + settings.modeName() + settings.shown("Pin.") + ")";
                    case RP2 -> "Pin(" + own + ", mode=" + settings.modeName() + settings.shown("") + ")";
                    case ESP32 -> "Pin(" + own + ", mode=Pin." + settings.modeName() + settings.shown("Pin.") + ")";
                    case ESP8266 -> "Pin(" + own + ")";
                    case SAMD ->
                        "Pin(Pin.cpu." + own + ", mode=" + settings.modeName() + ", pull="
                                + settings.pullName("PULL_OFF") + ")";
                    case NRF ->
                        "Pin(" + number() + ", mode=" + settings.modeName() + ", pull="
                                + settings.pullName("PULL_DISABLED") + ")";
                });
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.add(irq);
    }
}
