package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.rom.RomRef;
import java.util.List;

/** The words that refer to constants, a row each: in a module's table and in tuples. */
final class ConstantRows {
    private final CEmitter emitter;
    private final CTemplate smallInt;
    private final CTemplate interned;
    private final CTemplate object;

    ConstantRows(CEmitter emitter) {
        this.emitter = emitter;
        this.smallInt = emitter.template("smallIntRow");
        this.interned = emitter.template("internedRow");
        this.object = emitter.template("objectRow");
    }

    void add(List<RomRef> refs) {
        for (RomRef ref : refs) {
            add(ref);
        }
    }

    private void add(RomRef ref) {
        if (ref instanceof RomRef.SmallInt integer) {
            emitter.add(smallInt, Long.toString(integer.value()));
        } else if (ref instanceof RomRef.Interned string) {
            emitter.add(interned, string.qstr().identifier());
        } else if (ref instanceof RomRef.FloatWord number) {
            emitter.add("floatRow", number.number().symbol());
        } else if (ref instanceof RomRef.Address address) {
            emitter.add(object, address.object().symbol());
        } else {
            emitter.add(template((RomRef.Known) ref));
        }
    }

    private static String template(RomRef.Known known) {
        return switch (known) {
            case FUN_TABLE -> "functionsRow";
            case NONE -> "noneRow";
            case FALSE -> "falseRow";
            case TRUE -> "trueRow";
            case ELLIPSIS -> "ellipsisRow";
            case EMPTY_BYTES -> "emptyBytesRow";
            case EMPTY_TUPLE -> "emptyTupleRow";
        };
    }
}
