package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * A function as it is found ({@code mp_raw_code_t} in py/emitglue.h, or its bytecode alone).
 *
 * @param dataAddress where its data is
 * @param data as many bytes as the function expected has
 * @param fields numbers of its structure, none where bytecode stands alone; those of a decoded prelude are called
 *     {@code prelude.…}, with addresses counted from the data's
 * @param prelude the second prelude of native code, where it is kept apart or pointed to
 */
public record FoundFunction(
        long dataAddress, Bytes data, List<Field> fields, Optional<Bytes> prelude, List<FoundFunction> children) {
    /** A number of its structure, and the name of that in C. */
    public record Field(String name, long value) {}

    public FoundFunction {
        fields = List.copyOf(fields);
        children = List.copyOf(children);
    }

    /** Whether it is bytecode without a structure. */
    public boolean isBare() {
        return fields.isEmpty();
    }
}
