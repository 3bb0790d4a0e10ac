package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.NativeCode;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;

/** A function in machine code: it is there, but cannot be called. */
public final class NativeStub extends MpObject {
    private final NativeCode code;

    NativeStub(NativeCode code) {
        this.code = code;
    }

    /** The code that it stands for. */
    public NativeCode code() {
        return code;
    }

    @Override
    public MpType type() {
        return MpFunction.TYPE;
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        throw Errors.of(
                ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                code.kind() + " function '" + code.name() + "' is machine code and cannot run here");
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
    }
}
