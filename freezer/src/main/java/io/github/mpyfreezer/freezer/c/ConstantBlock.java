package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.MpzDigits;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomObject;
import java.math.BigInteger;

/** A module's constant objects and the table of words that refer to them. */
final class ConstantBlock {
    private static final BigInteger LEAST_LONG_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    private final RomTarget target;
    private final CNumbers numbers;
    private final CEmitter emitter;
    private final ConstantRows rows;
    private final CTemplate string;

    ConstantBlock(RomTarget target, CNumbers numbers, CEmitter emitter) {
        this.target = target;
        this.numbers = numbers;
        this.emitter = emitter;
        this.rows = new ConstantRows(emitter);
        this.string = emitter.template("string");
    }

    void add(RomModule module) {
        if (module.constants().isEmpty()) {
            return;
        }
        emitter.add("constants");
        for (RomObject object : module.objects()) {
            addObject(object);
        }
        emitter.add("constantTableBegin", module.id(), module.constants().size());
        rows.add(module.constants());
        emitter.add("tableEnd");
    }

    private void addObject(RomObject object) {
        if (object instanceof RomObject.StrObject str) {
            String type = str.text() ? "str" : "bytes";
            int length = str.content().length();
            emitter.add(string, str.symbol(), type, str.hash(), length, CLiteral.of(str.content()));
        } else if (object instanceof RomObject.IntObject integer) {
            addInteger(integer);
        } else if (object instanceof RomObject.FloatObject number) {
            addFloat(number);
        } else if (object instanceof RomObject.ComplexObject number) {
            addComplex(number);
        } else if (object instanceof RomObject.TupleObject tuple) {
            emitter.add("tupleBegin", tuple.symbol(), tuple.items().size());
            rows.add(tuple.items());
            emitter.add("tupleEnd");
        }
    }

    private void addInteger(RomObject.IntObject integer) {
        if (target.longInt() == LongInt.LONGLONG) {
            // C has no negative constants: the least number is the negation of one that does not fit.
            boolean least = integer.value().equals(LEAST_LONG_LONG);
            String value =
                    least ? "(-9223372036854775807 - 1)" : integer.value().toString();
            emitter.add("longLong", integer.symbol(), value);
            return;
        }
        var digits = MpzDigits.of(integer.value(), target.mpzDigitBits());
        emitter.add(
                "digits",
                integer.symbol(),
                integer.value().signum() < 0 ? 1 : 0,
                digits.count(),
                target.mpzDigitTypeBits(),
                digits.hex());
    }

    private void addFloat(RomObject.FloatObject number) {
        CNumber c = numbers.get(number.value());
        if (c.differsByWidth()) {
            emitter.add("floatByWidth", number.symbol(), c.value(), c.wordC(), c.wordD(), c.single());
        } else {
            emitter.add("float", number.symbol(), c.value(), c.wordC(), c.wordD());
        }
    }

    private void addComplex(RomObject.ComplexObject number) {
        CNumber real = numbers.get(number.real());
        CNumber imaginary = numbers.get(number.imaginary());
        if (real.differsByWidth() || imaginary.differsByWidth()) {
            emitter.add(
                    "complexByWidth",
                    number.symbol(),
                    real.value(),
                    imaginary.value(),
                    real.single(),
                    imaginary.single());
        } else {
            emitter.add("complex", number.symbol(), real.value(), imaginary.value());
        }
    }
}
