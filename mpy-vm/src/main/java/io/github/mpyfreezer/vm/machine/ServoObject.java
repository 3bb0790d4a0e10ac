package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;

/** {@code pyb.Servo} (ports/stm32/servo.c): pulses in units of ten microseconds. It is where it is sent, at once. */
final class ServoObject extends BoardObject {
    private static final long COUNT = 4;

    private final long[] calibration = {64, 242, 150, 85, 70};
    private long pulse = 150;

    private ServoObject(Peripherals peripherals, MpType type, Device device) {
        super(peripherals, type, device);
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("Servo")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, 1, false);
                    long id = Numbers.toLong(vm, args.get(0));
                    if (id < 1 || id > COUNT) {
                        throw Errors.value(vm, "Servo(" + id + ") doesn't exist");
                    }
                    var device = new Device(Device.Kind.SERVO, Long.toString(id));
                    return peripherals.device(
                            device, ServoObject.class, () -> new ServoObject(peripherals, type, device));
                })
                .members(() -> peripherals.members("pyb.Servo", methods()))
                .build();
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun("pulse_width", 1, 2, (vm, args) -> {
                    ServoObject servo = self(vm, args.get(0), ServoObject.class);
                    return args.count() == 1 ? 10 * servo.pulse : servo.go(Numbers.toLong(vm, args.get(1)) / 10);
                })
                .fun(
                        "calibration",
                        1,
                        6,
                        (vm, args) -> self(vm, args.get(0), ServoObject.class).calibration(vm, args))
                .fun(
                        "angle",
                        1,
                        3,
                        (vm, args) -> self(vm, args.get(0), ServoObject.class).scaled(vm, args, 3, 90))
                .fun(
                        "speed",
                        1,
                        3,
                        (vm, args) -> self(vm, args.get(0), ServoObject.class).scaled(vm, args, 4, 100));
    }

    private Object calibration(Vm vm, Args args) {
        if (args.count() == 1) {
            return MpTuple.of(
                    10 * calibration[0],
                    10 * calibration[1],
                    10 * calibration[2],
                    10 * (calibration[3] + calibration[2]),
                    10 * (calibration[4] + calibration[2]));
        }
        if (args.count() != 4 && args.count() != 6) {
            throw Errors.type(vm, "calibration expecting 1, 4 or 6 arguments, got " + args.count());
        }
        for (int i = 1; i < args.count(); i++) {
            calibration[i - 1] = Numbers.toLong(vm, args.get(i)) / 10 - (i > 3 ? calibration[2] : 0);
        }
        return MpNone.NONE;
    }

    /** @param full what the number at {@code unit} of the calibration stands for */
    private Object scaled(Vm vm, Args args, int unit, long full) {
        if (args.count() == 1) {
            return calibration[unit] == 0 ? 0L : (pulse - calibration[2]) * full / calibration[unit];
        }
        return go(calibration[2] + (short) (calibration[unit] * Numbers.toFloat(vm, args.get(1)) / full));
    }

    private Object go(long to) {
        pulse = Math.max(calibration[0], Math.min(calibration[1], to));
        note(new BoardEvent.Written(device(), "pulse_width", 10 * pulse));
        return MpNone.NONE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<Servo " + device().name() + " at " + 10 * pulse + "us>");
    }
}
