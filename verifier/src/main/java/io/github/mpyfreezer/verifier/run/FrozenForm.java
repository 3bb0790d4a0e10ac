package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.FunctionReader;
import io.github.mpyfreezer.parser.MpyFormatException;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.verifier.image.FoundFunction;
import io.github.mpyfreezer.verifier.image.FoundModule;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.Decoder;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.code.InvalidCodeException;
import java.util.ArrayList;
import java.util.List;

/** A module as it stands in the image: its bytecode in place, its strings and constants through the tables found there. */
public record FrozenForm(FoundModule.Loaded module) implements Form {
    @Override
    public FunctionCode load(Vm vm) {
        try {
            RawCode body = code(module.body(), module.shape().body());
            return new Decoder(new FrozenTables(vm, module)).decode(body);
        } catch (MpyFormatException | InvalidCodeException e) {
            throw new UnfitCodeException(String.valueOf(e.getMessage()));
        }
    }

    /** Machine code is not run, so its own form will do. */
    private RawCode code(FoundFunction found, RawCode shape) {
        if (shape.kind() != RawCode.Kind.BYTECODE) {
            return shape;
        }
        List<RawCode> children = new ArrayList<>(found.children().size());
        for (int i = 0; i < found.children().size(); i++) {
            children.add(code(found.children().get(i), shape.children().get(i)));
        }
        return FunctionReader.bytecode(
                found.data(), module.qstrs().size(), module.constants().size(), children);
    }
}
