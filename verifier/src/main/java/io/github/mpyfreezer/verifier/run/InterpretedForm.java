package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.run.Loading;

/** A module as it is loaded from its {@code .mpy} file. */
public record InterpretedForm(MpyModule module) implements Form {
    @Override
    public FunctionCode load(Vm vm) {
        return Loading.load(vm, module);
    }
}
