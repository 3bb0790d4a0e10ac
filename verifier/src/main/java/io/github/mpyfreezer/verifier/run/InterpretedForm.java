package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.run.Loading;

/**
 * A module as it is loaded from its {@code .mpy} file. Its floats are those nearest to their texts: how far a firmware's own
 * parser is from that is no matter of freezing, and told apart ({@link ParsedFloats}).
 */
public record InterpretedForm(MpyModule module) implements Form {
    /** The same with floats as the firmware's own parser makes them. */
    Form asParsed() {
        return vm -> Loading.load(vm, module, false);
    }

    @Override
    public FunctionCode load(Vm vm) {
        return Loading.load(vm, module, true);
    }
}
