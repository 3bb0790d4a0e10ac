package io.github.mpyfreezer.verifier.layout;

import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;
import java.util.Optional;

/**
 * The interned strings that a firmware has of its own, by number. Number 0 is {@code MP_QSTRnull} and no string
 * ({@code py/qstr.h}).
 *
 * @param texts of numbers 1, 2 …
 */
public record FirmwareQstrs(List<Utf8> texts) {
    public FirmwareQstrs {
        texts = List.copyOf(texts);
    }

    /** {@code MP_QSTRnumber_of}: the first number that the firmware has not taken. */
    public int end() {
        return texts.size() + 1;
    }

    /** The string with a number, if the firmware has one. */
    public Optional<Utf8> text(long number) {
        return number >= 1 && number <= texts.size() ? Optional.of(texts.get((int) number - 1)) : Optional.empty();
    }
}
