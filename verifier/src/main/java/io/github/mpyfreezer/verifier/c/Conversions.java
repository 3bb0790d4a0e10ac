package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.c.Type.Array;
import io.github.mpyfreezer.verifier.c.Type.Pointer;
import io.github.mpyfreezer.verifier.c.Type.Real;
import io.github.mpyfreezer.verifier.c.Type.Truth;
import io.github.mpyfreezer.verifier.c.Type.Whole;
import io.github.mpyfreezer.verifier.c.Type.WideWord;
import io.github.mpyfreezer.verifier.c.Value.Address;
import io.github.mpyfreezer.verifier.c.Value.Floating;
import io.github.mpyfreezer.verifier.c.Value.Int;
import io.github.mpyfreezer.verifier.c.Value.Place;
import java.math.BigInteger;

/** Values of one type as those of another. */
final class Conversions {
    private static final int NAN_FLOAT = 0x7fc00000;

    private final SourceText text;
    private final Types types;

    Conversions(SourceText text, Types types) {
        this.text = text;
        this.types = types;
    }

    /** A cast: what does not fit is cut, without a warning. */
    Value cast(Value value, Type type, int at) {
        Value plain = decayed(value);
        if (type instanceof Whole whole) {
            Int number = new Int(whole.wrapped(wholeNumber(plain, whole, at)), whole);
            if (type.equals(Types.CHAR) && number.bits() < 0) {
                throw text.fault(
                        at,
                        Expressions.described(plain) + " as char",
                        "0 to 127, as not all compilers have a sign there");
            }
            return number;
        } else if (type instanceof Truth && plain instanceof Int number) {
            return new Int(number.bits() != 0 ? 1 : 0, Types.INT);
        } else if (type instanceof Real real && plain instanceof Floating number) {
            return new Floating(rounded(number.bits(), real), real);
        } else if (type instanceof Real real && plain instanceof Int number) {
            return new Floating(real(number, real), real);
        } else if (type instanceof Pointer pointer && plain instanceof Int number) {
            return new Address(null, types.asAddress(number.bits()), pointer.target());
        } else if (type instanceof Pointer pointer && plain instanceof Address address) {
            return new Address(address.object(), address.offset(), pointer.target());
        } else if (type instanceof WideWord && plain instanceof Int number && isMember(number.type())) {
            return new Value.WideNumber(number.bits());
        }
        throw wrong(plain, type, at);
    }

    /** A number becomes a union of which it can be a member: here {@code uint64_t}. */
    private static boolean isMember(Whole type) {
        return type.size() == 8 && !type.signed();
    }

    private long wholeNumber(Value value, Whole type, int at) {
        if (value instanceof Int number) {
            return number.bits();
        } else if (value instanceof Address address
                && address.isNumber()
                && type.size() <= types.pointerTo(Types.VOID).size()) {
            return address.offset();
        }
        throw wrong(value, type, at);
    }

    /** What an initializer makes of a value: what does not fit is refused. */
    Value assigned(Value value, Type type, int at) {
        Value plain = decayed(value);
        if (type instanceof Whole whole && plain instanceof Int number) {
            return whole(number, whole, at);
        } else if (type instanceof Truth && plain instanceof Int number) {
            if (number.bits() != 0 && number.bits() != 1) {
                throw wrong(plain, type, at);
            }
            return number;
        } else if (type instanceof Real && (plain instanceof Floating || plain instanceof Int)) {
            return cast(plain, type, at);
        } else if (type instanceof Pointer pointer) {
            return pointer(plain, pointer, at);
        } else if (type instanceof WideWord
                && (plain instanceof Value.WideNumber || plain instanceof Value.WideAddress)) {
            return plain;
        }
        throw wrong(plain, type, at);
    }

    private Int whole(Int number, Whole type, int at) {
        boolean beyond = number.bits() < 0 && number.type().signed() != type.signed();
        if (beyond || type.wrapped(number.bits()) != number.bits()) {
            throw wrong(number, type, at);
        }
        return new Int(number.bits(), type);
    }

    private Address pointer(Value value, Pointer type, int at) {
        if (value instanceof Int number && number.bits() == 0) {
            return new Address(null, 0, type.target());
        } else if (value instanceof Address address) {
            boolean fits =
                    address.target().isVoid() || type.target().isVoid() || Type.same(address.target(), type.target());
            if (fits) {
                return address;
            }
            throw text.fault(
                    at,
                    "an address of " + address.target().title(),
                    "one of " + type.target().title());
        }
        throw wrong(value, type, at);
    }

    private static Value decayed(Value value) {
        return value instanceof Place place && place.type() instanceof Array array
                ? new Address(place.object(), place.offset(), array.element())
                : value;
    }

    private RuntimeException wrong(Value value, Type type, int at) {
        return text.fault(at, Expressions.described(value), "a value that fits " + type.title());
    }

    private static long rounded(long bits, Real type) {
        double value = Double.longBitsToDouble(bits);
        if (type.size() == 8) {
            return bits;
        } else if (Double.isNaN(value)) {
            return Double.doubleToRawLongBits(Float.intBitsToFloat(NAN_FLOAT)) | bits & Long.MIN_VALUE;
        }
        return Double.doubleToRawLongBits((float) value);
    }

    private static long real(Int number, Real type) {
        long bits = number.bits();
        if (number.type().signed() || bits >= 0) {
            return Double.doubleToRawLongBits(type.size() == 8 ? (double) bits : (float) bits);
        }
        var exact = new BigInteger(Long.toUnsignedString(bits));
        return Double.doubleToRawLongBits(type.size() == 8 ? exact.doubleValue() : exact.floatValue());
    }

    /** The bits of a floating-point number as a type has them. */
    static long bits(Floating number, Real type) {
        if (type.size() == 8) {
            return number.bits();
        }
        double value = Double.longBitsToDouble(number.bits());
        return Double.isNaN(value)
                ? NAN_FLOAT & 0xffffffffL | number.bits() >>> 63 << 31
                : Float.floatToRawIntBits((float) value) & 0xffffffffL;
    }
}
