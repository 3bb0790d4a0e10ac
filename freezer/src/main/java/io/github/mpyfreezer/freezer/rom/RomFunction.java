package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.parser.model.RawCode;
import java.util.List;

/**
 * A function in ROM: its data, and the structure that leads to it.
 *
 * @param symbol what its C symbols end in, unique in the image: {@code fun_data_<symbol>}, {@code proto_fun_<symbol>} …
 * @param code what it was made from
 * @param children the functions defined in it
 */
public record RomFunction(String symbol, RawCode code, List<RomFunction> children) {
    public RomFunction {
        children = List.copyOf(children);
    }

    /** Whether bytecode stands alone, so that the runtime is led straight to it and no structure is needed. */
    public boolean isBareBytecode() {
        return code.kind() == RawCode.Kind.BYTECODE && children.isEmpty();
    }
}
