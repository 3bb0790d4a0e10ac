package io.github.mpyfreezer.boards;

import io.github.mpyfreezer.parser.model.NativeArch;
import java.util.Optional;

/**
 * What one firmware target can hold, as MicroPython's own build files have it. Nine values decide whether a frozen C file
 * compiles, links and runs: those of {@link #objects()}, {@link #numbers()}, {@link #qstrs()} and {@link #nativeCode()}.
 *
 * @param name what it is called
 * @param hardware what it is made of
 * @param objects what an object looks like
 * @param numbers which numbers exist
 * @param qstrs what is stored with an interned string
 * @param nativeCode which machine code it runs
 * @param features switches that change frozen code
 * @param flash the room it has
 * @param toolchain how its firmware build freezes
 * @param provenance where these values come from
 * @param cannotFreeze why nothing can be frozen for it, empty if something can
 */
public record BoardProfile(
        BoardName name,
        Hardware hardware,
        ObjectModel objects,
        Numbers numbers,
        Qstrs qstrs,
        NativeCode nativeCode,
        Features features,
        Flash flash,
        Toolchain toolchain,
        Provenance provenance,
        Optional<String> cannotFreeze) {

    /**
     * @throws IllegalArgumentException if the parts do not go together: py/obj.h has representation C only with floats and
     *     D only with doubles, and a machine's code is as wide as its words
     */
    public BoardProfile {
        FloatKind floats = numbers.floats();
        if (objects.repr() == ObjRepr.C && floats == FloatKind.NONE) {
            throw new IllegalArgumentException("object representation C needs floats, and there are none");
        }
        if (objects.repr() == ObjRepr.D && floats != FloatKind.DOUBLE) {
            throw new IllegalArgumentException("object representation D needs double floats");
        }
        NativeArch device = nativeCode.device();
        if (device != NativeArch.NONE && device.wordBits() != objects.wordBits()) {
            throw new IllegalArgumentException("code of " + device.crossName() + " has words of " + device.wordBits()
                    + " bits, objects have " + objects.wordBits());
        }
    }
}
