package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.pio.PioMachine;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.run.ModuleImporter;
import org.jspecify.annotations.Nullable;

/** {@code rp2.StateMachine} (ports/rp2/rp2_pio.c). */
final class StateMachineObject extends BoardObject {
    private static final int COUNT = 2 * PioObject.MACHINES;
    private static final MpStr ASSEMBLER = MpStr.qstr("asm_pio_encode");
    private static final ArgSpec IRQ = DeviceIrq.arguments(1);

    private final int id;
    private final PioObject pio;
    private final PioMachine machine;
    private final StateMachineFifos fifos;
    private StateMachineSettings settings = StateMachineSettings.reset();
    private @Nullable DeviceIrq irq;

    private StateMachineObject(Peripherals peripherals, Device device, int id) {
        super(peripherals, peripherals.type("_rp2.StateMachine"), device);
        this.id = id;
        this.pio = PioObject.of(peripherals, id / PioObject.MACHINES);
        this.machine = pio.machine(id % PioObject.MACHINES);
        this.fifos = new StateMachineFifos(board(), device, machine);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("StateMachine")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, Integer.MAX_VALUE, true);
                    return of(vm, peripherals, Numbers.toLong(vm, args.get(0)), args.without(1));
                })
                .members(() -> peripherals.members("_rp2.StateMachine", methods()))
                .build();
    }

    /** What records and scripts call it. */
    static Device device(int id) {
        return new Device(Device.Kind.SM, Integer.toString(id));
    }

    /** The one of this number. */
    static StateMachineObject find(Peripherals peripherals, int id) {
        return peripherals.device(
                device(id), StateMachineObject.class, () -> new StateMachineObject(peripherals, device(id), id));
    }

    /** The one that a program asks for, set up if there are arguments. */
    static StateMachineObject of(Vm vm, Peripherals peripherals, long id, Args args) {
        if (id < 0 || id >= COUNT) {
            throw Errors.value(vm, "invalid StateMachine");
        }
        StateMachineObject machine = find(peripherals, (int) id);
        if (args.count() > 0 || args.named() > 0) {
            machine.init(vm, args);
        }
        return machine;
    }

    private static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> self(vm, args.get(0)).init(vm, args.without(1)))
                .fun("active", 1, 2, (vm, args) -> self(vm, args.get(0)).active(vm, args.without(1)))
                .fun1("restart", (vm, self) -> self(vm, self).restart())
                .fun2("exec", (vm, self, instruction) -> self(vm, self).execute(vm, instruction))
                .fun("get", 1, 3, (vm, args) -> {
                    StateMachineObject machine = self(vm, args.get(0));
                    return StateMachineWords.get(vm, machine, machine.fifos, args.without(1));
                })
                .fun("put", 2, 3, (vm, args) -> {
                    StateMachineObject machine = self(vm, args.get(0));
                    return StateMachineWords.put(vm, machine, machine.fifos, args.without(1));
                })
                .fun1("rx_fifo", (vm, self) -> self(vm, self).look().waiting())
                .fun1("tx_fifo", (vm, self) -> self(vm, self).look().unsent())
                .funKw("irq", 1, (vm, args) -> self(vm, args.get(0)).irq(vm, args.without(1)));
    }

    private static StateMachineObject self(Vm vm, Object value) {
        return self(vm, value, StateMachineObject.class);
    }

    private StateMachineFifos look() {
        board().clock().elapsedNanos();
        return fifos;
    }

    private Object action(String what) {
        note(new BoardEvent.Action(device(), what));
        return MpNone.NONE;
    }

    private Object restart() {
        machine.restart();
        return action("restart");
    }

    private Object init(Vm vm, Args args) {
        settings = StateMachineSettings.parse(vm, pio, id / PioObject.MACHINES, args);
        fifos.activate(false);
        settings.apply(machine);
        note(new BoardEvent.Setup(device(), settings.text()));
        return MpNone.NONE;
    }

    private Object active(Vm vm, Args args) {
        if (args.count() > 0) {
            boolean on = Operators.isTrue(vm, args.get(0));
            action(on ? "on" : "off");
            fifos.activate(on);
        }
        return fifos.active();
    }

    /** It is executed at once, and so is the handler of an interrupt that it makes. */
    private Object execute(Vm vm, Object instruction) {
        Object code = Numbers.toIntOrNull(vm, instruction);
        if (code == null) {
            Object module = ModuleImporter.importModule(vm, MpStr.qstr("rp2"));
            code = Attributes.callMethod(
                    vm,
                    module,
                    ASSEMBLER,
                    instruction,
                    (long) settings.registers().sideBits(),
                    settings.registers().sideOptional() ? 1L : 0L);
        }
        int bits = (int) Numbers.toLong(vm, code) & 0xffff;
        action("exec 0x%04x".formatted(bits));
        machine.execute(bits);
        board().clock().sleepNanos(0);
        return MpNone.NONE;
    }

    private Object irq(Vm vm, Args args) {
        DeviceIrq handlers = irq == null ? new DeviceIrq(this) : irq;
        irq = handlers;
        if (handlers.configure(vm, IRQ, args)) {
            pio.enable(id % PioObject.MACHINES, handlers.isSet());
        }
        return handlers;
    }

    StateMachineFifos fifos() {
        return fifos;
    }

    int id() {
        return id;
    }

    /** The flag of its number interrupts the program. */
    void interrupt() {
        if (irq != null) {
            irq.happened(peripherals(), device(), 1);
        }
    }

    /** Notes words that go out or came in. */
    void note(String what, Bytes words) {
        note(new BoardEvent.Words(device(), what, words));
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("StateMachine(" + id + ")");
    }

    @Override
    public void inspect(Census census) {
        census.add(irq);
    }
}
