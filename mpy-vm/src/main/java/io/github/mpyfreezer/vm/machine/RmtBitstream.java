package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.StaticMethod;

/** Whether {@code machine.bitstream} uses a channel for pulses, which makes no difference here (ports/esp32/esp32_rmt.c). */
final class RmtBitstream {
    private boolean enabled = true;

    /** {@code bitstream_rmt([on])}. */
    StaticMethod enabled() {
        return new StaticMethod(NativeFunction.of("bitstream_rmt", 0, 1, (vm, args) -> {
            if (args.count() > 0) {
                enabled = Operators.isTrue(vm, args.get(0));
            }
            return enabled;
        }));
    }

    /** {@code bitstream_channel([number])}, as it was when there was a choice. */
    StaticMethod channel() {
        return new StaticMethod(NativeFunction.of("bitstream_channel", 0, 1, this::channel));
    }

    private Object channel(Vm vm, Args args) {
        if (args.count() > 0) {
            if (args.get(0) != MpNone.NONE && Numbers.toLong(vm, args.get(0)) < 0) {
                throw Errors.value(vm, "invalid channel");
            }
            enabled = args.get(0) != MpNone.NONE;
        }
        return enabled ? 1L : MpNone.NONE;
    }
}
