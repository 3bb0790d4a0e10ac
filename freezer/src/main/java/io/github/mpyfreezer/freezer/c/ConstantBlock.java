package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.MpzDigits;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomRef;
import java.math.BigInteger;

/** A module's constant objects and the table of words that refer to them. */
final class ConstantBlock {
    private static final BigInteger LEAST_LONG_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    private final RomTarget target;
    private final CTemplates templates;
    private final CBlock.Builder block;

    ConstantBlock(RomTarget target, CTemplates templates, CBlock.Builder block) {
        this.target = target;
        this.templates = templates;
        this.block = block;
    }

    void add(RomModule module) {
        if (module.constants().isEmpty()) {
            return;
        }
        block.add("constants");
        module.objects().forEach(this::addObject);
        block.add("constantTableBegin", module.id(), module.constants().size());
        module.constants().forEach(this::addRow);
        block.add("tableEnd");
    }

    private void addRow(RomRef ref) {
        block.add("constantTableRow", word(ref));
    }

    private void addObject(RomObject object) {
        if (object instanceof RomObject.StrObject str) {
            String type = str.text() ? "str" : "bytes";
            int length = str.content().length();
            block.add("string", str.symbol(), type, str.hash(), length, CLiteral.of(str.content()));
        } else if (object instanceof RomObject.IntObject integer) {
            addInteger(integer);
        } else if (object instanceof RomObject.FloatObject number) {
            addFloat(number);
        } else if (object instanceof RomObject.ComplexObject number) {
            addComplex(number);
        } else if (object instanceof RomObject.TupleObject tuple) {
            block.add("tupleBegin", tuple.symbol(), tuple.items().size());
            tuple.items().forEach(this::addRow);
            block.add("tupleEnd");
        }
    }

    private void addInteger(RomObject.IntObject integer) {
        if (target.longInt() == LongInt.LONGLONG) {
            // C has no negative constants: the least number is the negation of one that does not fit.
            boolean least = integer.value().equals(LEAST_LONG_LONG);
            String value =
                    least ? "(-9223372036854775807 - 1)" : integer.value().toString();
            block.add("longLong", integer.symbol(), value);
            return;
        }
        var digits = MpzDigits.of(integer.value(), target.mpzDigitBits());
        block.add(
                "digits",
                integer.symbol(),
                integer.value().signum() < 0 ? 1 : 0,
                digits.count(),
                target.mpzDigitTypeBits(),
                digits.hex());
    }

    private void addFloat(RomObject.FloatObject number) {
        double value = number.value();
        CTemplate template =
                CNumber.isBeyondSingle(value) ? templates.get("float", "beyondSingle") : templates.get("float");
        block.add(
                template,
                number.symbol(),
                CNumber.of(value),
                CNumber.ofSingle(value),
                CNumber.wordC(value),
                CNumber.wordD(value));
    }

    private void addComplex(RomObject.ComplexObject number) {
        boolean beyond = CNumber.isBeyondSingle(number.real()) || CNumber.isBeyondSingle(number.imaginary());
        block.add(
                beyond ? templates.get("complex", "beyondSingle") : templates.get("complex"),
                number.symbol(),
                CNumber.of(number.real()),
                CNumber.of(number.imaginary()),
                CNumber.ofSingle(number.real()),
                CNumber.ofSingle(number.imaginary()));
    }

    private static String word(RomRef ref) {
        if (ref instanceof RomRef.SmallInt integer) {
            return "MP_ROM_INT(" + integer.value() + ")";
        } else if (ref instanceof RomRef.Interned interned) {
            return "MP_ROM_QSTR(" + interned.qstr().enumerator() + ")";
        } else if (ref instanceof RomRef.Float number) {
            return number.number().symbol() + "_macro";
        } else if (ref instanceof RomRef.Address address) {
            return "MP_ROM_PTR(&" + address.object().symbol() + ")";
        }
        return switch ((RomRef.Known) ref) {
            case FUN_TABLE -> "&mp_fun_table";
            case NONE -> "MP_ROM_NONE";
            case FALSE -> "MP_ROM_FALSE";
            case TRUE -> "MP_ROM_TRUE";
            case ELLIPSIS -> "MP_ROM_PTR(&mp_const_ellipsis_obj)";
            case EMPTY_BYTES -> "MP_ROM_PTR(&mp_const_empty_bytes_obj)";
            case EMPTY_TUPLE -> "MP_ROM_PTR(&mp_const_empty_tuple_obj)";
        };
    }
}
