package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.pio.PioBlock;
import io.github.mpyfreezer.vm.board.pio.PioMachine;
import io.github.mpyfreezer.vm.board.pio.PioScheduler;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.stream.Errno;
import org.jspecify.annotations.Nullable;

/** {@code rp2.PIO}: the memory that four state machines have their programs in (ports/rp2/rp2_pio.c). */
final class PioObject extends BoardObject {
    /** State machines of a PIO. */
    static final int MACHINES = PioBlock.MACHINES;

    private static final int COUNT = 2;
    private static final int MEMORY = PioBlock.MEMORY;
    private static final long FIRST_IRQ = 0x100;
    private static final ArgSpec IRQ = DeviceIrq.arguments(FIRST_IRQ * ((1 << MACHINES) - 1));

    private final int number;
    private final PioBlock block;
    private long used;
    private @Nullable DeviceIrq irq;
    private boolean interruptsOn;
    private long enabled;
    private boolean raised;

    private PioObject(Peripherals peripherals, Device device, int number) {
        super(peripherals, peripherals.type("_rp2.PIO"), device);
        this.number = number;
        this.block = new PioBlock(board(), scheduler(peripherals), this::raise);
        for (int i = 0; i < MACHINES; i++) {
            int flag = 1 << i;
            board().whenRaised(StateMachineObject.device(MACHINES * number + i), () -> block.setFlags(flag));
        }
    }

    private static PioScheduler scheduler(Peripherals peripherals) {
        return peripherals.part(
                PioScheduler.class, () -> new PioScheduler(peripherals.board(), peripherals::frequency));
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("PIO")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, 1, false);
                    long number = Numbers.toLong(vm, args.get(0));
                    if (number < 0 || number >= COUNT) {
                        throw Errors.value(vm, "invalid PIO");
                    }
                    return of(peripherals, (int) number);
                })
                .members(() -> peripherals.members("_rp2.PIO", methods(peripherals)))
                .build();
    }

    /** The one of this number. */
    static PioObject of(Peripherals peripherals, int number) {
        var device = new Device(Device.Kind.PIO, Integer.toString(number));
        return peripherals.device(device, PioObject.class, () -> new PioObject(peripherals, device, number));
    }

    private static Members.Table methods(Peripherals peripherals) {
        return new Members.Table()
                .fun2("add_program", (vm, self, program) -> {
                    self(vm, self).add(vm, PioProgram.of(vm, program));
                    return MpNone.NONE;
                })
                .fun("remove_program", 1, 2, (vm, args) -> self(vm, args.get(0)).remove(vm, args.without(1)))
                .funKw("state_machine", 2, (vm, args) -> {
                    long machine = Numbers.toLong(vm, args.get(1));
                    if (machine < 0 || machine >= MACHINES) {
                        throw Errors.value(vm, "invalid StateMachine");
                    }
                    return StateMachineObject.of(
                            vm, peripherals, (long) MACHINES * self(vm, args.get(0)).number + machine, args.without(2));
                })
                .funKw("irq", 1, (vm, args) -> self(vm, args.get(0)).irq(vm, args.without(1)));
    }

    private static PioObject self(Vm vm, Object value) {
        return self(vm, value, PioObject.class);
    }

    /** Puts a program in memory, as far up as there is room; gives where. */
    long add(Vm vm, PioProgram program) {
        Bytes code = program.instructions(vm);
        long mask = mask(code.length() / 2);
        for (int place = MEMORY - code.length() / 2; place >= 0; place--) {
            if ((used & mask << place) == 0) {
                used |= mask << place;
                program.setPlace(number, place);
                block.load(place, words(code, place));
                note(new BoardEvent.Piece(device(), "program at " + place + ":", code));
                return place;
            }
        }
        throw Errors.os(Errno.ENOMEM);
    }

    private Object remove(Vm vm, Args args) {
        if (args.count() == 0) {
            used = 0;
            note(new BoardEvent.Action(device(), "remove all programs"));
            return MpNone.NONE;
        }
        PioProgram program = PioProgram.of(vm, args.get(0));
        int length = program.instructions(vm).length() / 2;
        long place = program.place(vm, number);
        if (place < 0) {
            throw Errors.value(vm, "prog not in instruction memory");
        }
        program.setPlace(number, -1);
        used &= ~(mask(length) << place);
        note(new BoardEvent.Action(device(), "remove program at " + place));
        return MpNone.NONE;
    }

    /** Jumps go to places in memory, so that they have to be told where the program is. */
    private static int[] words(Bytes code, int place) {
        var words = new int[code.length() / 2];
        for (int i = 0; i < words.length; i++) {
            int word = code.at(2 * i) | code.at(2 * i + 1) << 8;
            words[i] = word >>> 13 == 0 ? word + place : word;
        }
        return words;
    }

    private static long mask(int length) {
        return length >= MEMORY ? 0xffff_ffffL : (1L << length) - 1;
    }

    private Object irq(Vm vm, Args args) {
        DeviceIrq handlers = irq == null ? new DeviceIrq(this) : irq;
        irq = handlers;
        if (handlers.configure(vm, IRQ, args)) {
            interruptsOn = handlers.isSet();
            if (interruptsOn) {
                enabled = handlers.trigger();
                raise();
            }
        }
        return handlers;
    }

    /** One of its machines. */
    PioMachine machine(int which) {
        return block.machine(which);
    }

    /** The flag of a machine's number is to interrupt the program, or not. */
    void enable(int machine, boolean on) {
        long event = FIRST_IRQ << machine;
        enabled = on ? enabled | event : enabled & ~event;
        interruptsOn |= enabled != 0;
        raise();
    }

    /** Flags may be set that interrupt the program: it happens soon, as no handler is called in the middle of an instruction. */
    private void raise() {
        if (!raised && pending() != 0) {
            raised = true;
            board().after(0, this::interrupt);
        }
    }

    private int pending() {
        return interruptsOn ? block.flags() & (int) (enabled / FIRST_IRQ) & (1 << MACHINES) - 1 : 0;
    }

    /** The flags are cleared before handlers are called, that for all machines first ({@code pio_irq0}). */
    private void interrupt() {
        raised = false;
        int flags = pending();
        block.clearFlags(flags);
        if (irq != null && flags != 0) {
            irq.happened(peripherals(), device(), FIRST_IRQ * flags);
        }
        for (int i = 0; i < MACHINES; i++) {
            if ((flags & 1 << i) != 0) {
                StateMachineObject.find(peripherals(), MACHINES * number + i).interrupt();
            }
        }
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("PIO(" + number + ")");
    }

    @Override
    public void inspect(Census census) {
        census.add(irq);
    }
}
