package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.I2cLine;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code machine.I2CTarget}: the board answers a controller that the script has on the bus, from memory or by handlers of the
 * program (extmod/machine_i2c_target.c, machine_i2c_target.c of the ports). Transfers take no time.
 */
final class I2cTargetObject extends BoardObject implements I2cLine.Own {
    private static final long NEED_HARD = 0x0f;
    private static final ArgSpec IRQ = DeviceIrq.arguments(I2cTargetData.END_READ | I2cTargetData.END_WRITE);

    private final I2cLine line;
    private I2cTargetSettings settings;
    private I2cTargetData data;
    private I2cTargetHardware hardware;
    private @Nullable DeviceIrq irq;
    private boolean active;

    private I2cTargetObject(Peripherals peripherals, MpType type, Device device, I2cTargetSettings settings) {
        super(peripherals, type, device);
        this.line = peripherals.board().i2c(Long.toString(settings.id()));
        this.settings = settings;
        this.data = new I2cTargetData(this::happened, null, 0);
        this.hardware = new I2cTargetRegister(data);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("I2CTarget")
                .slots(Slot.PRINT, Slot.ATTR)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("I2CTarget", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        I2cTargetSettings asked = I2cTargetSettings.parse(vm, peripherals, args);
        var device = new Device(Device.Kind.I2C, asked.id() + " target");
        I2cTargetObject target = peripherals.device(
                device, I2cTargetObject.class, () -> new I2cTargetObject(peripherals, type, device, asked));
        target.set(vm, asked);
        return target;
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .fun1("__del__", (vm, self) -> self(vm, self).deinit())
                .fun2("readinto", (vm, self, into) -> self(vm, self).take(Buffers.writable(vm, into)))
                .fun2("write", (vm, self, from) -> self(vm, self).put(Buffers.readable(vm, from)))
                .funKw("irq", 1, (vm, args) -> self(vm, args.get(0)).irq(vm, args.without(1)));
    }

    private static I2cTargetObject self(Vm vm, Object value) {
        return self(vm, value, I2cTargetObject.class);
    }

    private void set(Vm vm, I2cTargetSettings to) {
        data = new I2cTargetData(this::happened, to.memory(vm), to.placeBytes());
        settings = to;
        hardware = peripherals().port() == Port.RP2 ? new I2cTargetFifo(data) : new I2cTargetRegister(data);
        active = true;
        line.own(this);
        note(new BoardEvent.Setup(device(), to.text()));
    }

    private Object deinit() {
        if (active) {
            active = false;
            irq = null;
            line.own(null);
            note(new BoardEvent.Action(device(), "off"));
        }
        return MpNone.NONE;
    }

    /** The port would write to what cannot be written, too. */
    private long take(Buffer into) {
        return hardware.take(into.array(), into.offset(), into.length());
    }

    private long put(Buffer from) {
        return hardware.put(from.array(), from.offset(), from.length());
    }

    private Object irq(Vm vm, Args args) {
        Object[] given = IRQ.parse(vm, args);
        DeviceIrq own = irq == null ? new DeviceIrq(this) : irq;
        irq = own;
        if (args.count() > 0 || args.named() > 0) {
            boolean hard = (Boolean) given[2];
            if (((Long) given[1] & NEED_HARD) != 0 && !hard) {
                throw Errors.value(vm, "hard IRQ required");
            }
            own.set(given[0], (Long) given[1], hard);
        }
        return own;
    }

    /** Whether the program waits for this event, which its handler is told of. */
    private boolean happened(long event) {
        if (irq == null || (irq.trigger() & event) == 0) {
            return false;
        }
        irq.happened(peripherals(), device(), event);
        return true;
    }

    @Override
    public int address() {
        return settings.answersAt();
    }

    @Override
    public boolean write(Bytes bytes) {
        return hardware.write(bytes.toArray());
    }

    @Override
    public Bytes read(int count) {
        var into = new byte[count];
        return Bytes.wrap(Arrays.copyOf(into, hardware.read(into)));
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        if (!name.toString().equals("memaddr")) {
            return false;
        }
        found.value(IntOps.make(vm, data.lastPlace()));
        return true;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(settings.shown());
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.add(settings.memory());
        census.add(irq);
    }
}
