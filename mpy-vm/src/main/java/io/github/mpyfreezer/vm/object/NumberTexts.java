package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** Numbers from text, with the exceptions of the runtime (py/parsenum.c). */
final class NumberTexts {
    private NumberTexts() {}

    static Object parseInt(Vm vm, Buffer text, long base) {
        throw Errors.value(vm, "not yet");
    }

    static Object parseFloat(Vm vm, Buffer text) {
        throw Errors.value(vm, "not yet");
    }
}
