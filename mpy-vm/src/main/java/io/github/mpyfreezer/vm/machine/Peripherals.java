package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.Tracebacks;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The devices of a board as its firmware shows them: each class and each device is made when it is first asked for. */
public final class Peripherals implements Vm.Part {
    private final Vm vm;
    private final Port port;
    private final PortTable table;
    private final Board board;
    private final Map<String, MpType> types = new LinkedHashMap<>();
    private final Map<Device, MpObject> devices = new LinkedHashMap<>();
    private final PinClass pins;
    private final Set<MpObject> running = new LinkedHashSet<>();
    private int timers;
    private long frequency;
    private @Nullable BlockMemory flash;
    private final Map<Class<?>, Object> parts = new LinkedHashMap<>();

    private Peripherals(Vm vm, Port port) {
        this.vm = vm;
        this.port = port;
        this.table = PortTable.of(port);
        this.board = Objects.requireNonNull(vm.board(), "firmware of a board needs a host with one");
        this.frequency = port.frequency();
        this.pins = new PinClass(this);
    }

    /** Those of a machine. */
    public static Peripherals of(Vm vm, Port port) {
        return vm.part(Peripherals.class, machine -> new Peripherals(machine, port));
    }

    /** The machine that they are of. */
    Vm vm() {
        return vm;
    }

    /** The name of a timer that has no number. */
    String nextTimer() {
        timers++;
        return "soft" + timers;
    }

    /** Something runs by itself: it is kept though the program may have nothing that leads to it. */
    void retain(MpObject object) {
        running.add(object);
    }

    /** It does not run any more. */
    void release(MpObject object) {
        running.remove(object);
    }

    /** Of which port they are. */
    public Port port() {
        return port;
    }

    /** What the port has. */
    PortTable table() {
        return table;
    }

    /** The board that they are on. */
    public Board board() {
        return board;
    }

    /** What its processor runs at, in Hz. */
    long frequency() {
        return frequency;
    }

    /** Its flash memory, which has so many bytes. */
    BlockMemory flash(long size) {
        BlockMemory memory = flash == null ? new BlockMemory(size, 0xff) : flash;
        flash = memory;
        return memory;
    }

    /** The one part of a kind that devices share, made when it is first asked for. */
    <T> T part(Class<T> kind, Supplier<T> maker) {
        Object known = parts.get(kind);
        if (known == null) {
            known = maker.get();
            parts.put(kind, known);
        }
        return kind.cast(known);
    }

    void setFrequency(long to) {
        frequency = to;
    }

    PinClass pins() {
        return pins;
    }

    /** A class by the name that the port's table has for it. */
    MpType type(String name) {
        MpType known = types.get(name);
        if (known == null) {
            known = BoardClasses.create(this, name);
            types.put(name, known);
        }
        return known;
    }

    /** The one object for a device. */
    <T extends MpObject> T device(Device device, Class<T> kind, Supplier<T> maker) {
        MpObject known = devices.get(device);
        if (!kind.isInstance(known)) {
            known = maker.get();
            devices.put(device, known);
        }
        return kind.cast(known);
    }

    /** The members that the port's class has, of all that are known. */
    Members.Table members(String type, Members.Table all) {
        var chosen = new Members.Table();
        Map<String, Object> known = new LinkedHashMap<>();
        all.forEach((name, member) -> known.put(name.toString(), member));
        String shown = type.substring(type.indexOf('.') + 1);
        for (PortTable.Entry entry : table.type(type)) {
            if (entry instanceof PortTable.Entry.Constant constant) {
                chosen.value(constant.name(), constant.value());
            } else if (entry instanceof PortTable.Entry.Missing) {
                chosen.value(entry.name(), missing(shown + "." + entry.name()));
            } else {
                Object member = known.get(entry.name());
                if (member == null) {
                    throw new IllegalStateException(
                            port + " has " + type + "." + entry.name() + ", which is not known");
                }
                chosen.value(entry.name(), member);
            }
        }
        return chosen;
    }

    /** A function that says that it cannot run here. */
    static NativeFunction missing(String name) {
        return NativeFunction.withKeywords(name, 0, (vm, args) -> {
            throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, name + " is not on the virtual board");
        });
    }

    /** A constant of a class, -1 where it has none. */
    long constant(String type, String name) {
        return table.constant(type, name).orElse(-1);
    }

    /**
     * Calls a handler because of an interrupt, at once if it is a hard one, else as soon as the program can be interrupted
     * ({@code mp_irq_dispatch} in shared/runtime/mpirq.c).
     *
     * @param disable has it not called again, after an exception that a hard one did not catch
     */
    void interrupt(Device source, Object handler, Object argument, boolean hard, Runnable disable) {
        board.interrupt(() -> {
            board.note(new BoardEvent.Interrupt(source));
            if (hard) {
                callHard(handler, "Uncaught exception in IRQ callback handler", disable, argument);
            } else {
                vm.schedule(handler, argument);
                while (vm.isPending()) {
                    vm.attend(0);
                }
            }
        });
    }

    /** Calls a handler at once; {@code complaint} is printed before an exception that it does not catch. */
    void interruptHard(Device source, Object handler, String complaint, Runnable disable, Object... arguments) {
        board.interrupt(() -> {
            board.note(new BoardEvent.Interrupt(source));
            callHard(handler, complaint, disable, arguments);
        });
    }

    /** No memory can be asked for meanwhile. */
    private void callHard(Object handler, String complaint, Runnable disable, Object... arguments) {
        vm.heap().lock();
        try {
            Calls.call(vm, handler, arguments);
        } catch (Raised raised) {
            vm.host().err().print(complaint + "\n");
            Tracebacks.print(vm, vm.host().err(), raised.exception());
            disable.run();
        } finally {
            vm.heap().unlock();
        }
    }

    @Override
    public void addRoots(Census census) {
        devices.values().forEach(census::add);
        running.forEach(census::add);
        pins.addRoots(census);
    }
}
