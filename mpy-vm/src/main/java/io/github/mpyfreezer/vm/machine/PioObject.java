package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
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
    static final int MACHINES = 4;

    private static final int COUNT = 2;
    private static final int MEMORY = 32;
    private static final long FIRST_IRQ = 0x100;
    private static final ArgSpec IRQ = ArgSpec.builder()
            .object("handler", MpNone.NONE)
            .integer("trigger", FIRST_IRQ * ((1 << MACHINES) - 1))
            .bool("hard", false)
            .build();

    private final int number;
    private long used;
    private @Nullable DeviceIrq irq;

    private PioObject(Peripherals peripherals, Device device, int number) {
        super(peripherals, peripherals.type("_rp2.PIO"), device);
        this.number = number;
        for (int i = 0; i < MACHINES; i++) {
            int machine = i;
            board().whenRaised(StateMachineObject.device(MACHINES * number + i), () -> raise(machine));
        }
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

    private static long mask(int length) {
        return length >= MEMORY ? 0xffff_ffffL : (1L << length) - 1;
    }

    private Object irq(Vm vm, Args args) {
        Object[] given = IRQ.parse(vm, args);
        DeviceIrq handlers = irq == null ? new DeviceIrq(this) : irq;
        irq = handlers;
        if (args.count() > 0 || args.named() > 0) {
            handlers.set(given[0], (Long) given[1], (Boolean) given[2]);
        }
        return handlers;
    }

    /** One of its machines interrupts the program: the handler for all is called first. */
    void raise(int machine) {
        if (irq != null) {
            irq.happened(peripherals(), device(), FIRST_IRQ << machine);
        }
        StateMachineObject.find(peripherals(), MACHINES * number + machine).raise();
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
