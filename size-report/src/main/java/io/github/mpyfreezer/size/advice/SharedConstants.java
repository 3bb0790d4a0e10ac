package io.github.mpyfreezer.size.advice;

import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Constants that are equal are there once, for all modules; they cannot change, so only {@code is} can tell. */
final class SharedConstants extends ConstantRewriter {
    private final Map<RomObject, RomObject> first = new HashMap<>();

    @Override
    Optional<RomRef> instead(RomObject object) {
        RomObject known = first.putIfAbsent(nameless(object), object);
        return known == null ? Optional.empty() : Optional.of(refTo(known));
    }

    /** What it is, whatever it is called; what it refers to is there once already. */
    private static RomObject nameless(RomObject object) {
        if (object instanceof RomObject.StrObject str) {
            return new RomObject.StrObject("", str.text(), str.hash(), str.content());
        } else if (object instanceof RomObject.IntObject integer) {
            return new RomObject.IntObject("", integer.value());
        } else if (object instanceof RomObject.FloatObject number) {
            return new RomObject.FloatObject("", number.value());
        } else if (object instanceof RomObject.ComplexObject number) {
            return new RomObject.ComplexObject("", number.real(), number.imaginary());
        } else if (object instanceof RomObject.TupleObject tuple) {
            return new RomObject.TupleObject("", tuple.items());
        }
        throw new IllegalArgumentException("no object: " + object);
    }
}
