package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Printer;
import java.util.Arrays;

/** Prints by calling {@code write} of an object. */
public final class ObjectPrinter extends Printer {
    private static final MpStr WRITE = MpStr.qstr("write");

    private final Vm vm;
    private final Object file;

    /** @param file what is written to */
    public ObjectPrinter(Vm vm, Object file) {
        this.vm = vm;
        this.file = file;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        Attributes.callMethod(vm, file, WRITE, MpStr.ofBytes(Arrays.copyOfRange(bytes, from, from + length)));
    }
}
