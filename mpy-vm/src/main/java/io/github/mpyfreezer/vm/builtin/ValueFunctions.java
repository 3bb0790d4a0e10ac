package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.BinaryOp;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.IntType;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.UnaryOp;
import io.github.mpyfreezer.vm.object.Utf8Text;
import java.math.BigInteger;

/** Built-in functions on single values: numbers, characters, identity (py/modbuiltins.c). */
final class ValueFunctions {
    private static final MpStr BINARY = MpStr.qstr("{:#b}");
    private static final MpStr FORMAT = MpStr.qstr("format");
    private static final MpStr HEXADECIMAL = MpStr.qstr("%#x");
    private static final MpStr OCTAL = MpStr.qstr("%#o");

    private static final int PRODUCTS_A_STEP = 512;

    private static final long NUMBERS_AT = 0x3000_0000;
    private static final int NUMBERS_MASK = 0xff_ffff;

    private ValueFunctions() {}

    static void addTo(Members.Table table) {
        table.fun1("abs", (vm, value) -> Operators.unary(vm, UnaryOp.ABS, value))
                .fun1("bin", (vm, value) -> Attributes.callMethod(vm, BINARY, FORMAT, value))
                .fun1("callable", (vm, value) -> Calls.isCallable(vm, value))
                .fun1("chr", ValueFunctions::chr)
                .fun2("divmod", (vm, a, b) -> Operators.binary(vm, BinaryOp.DIVMOD, a, b))
                .fun1("hash", (vm, value) -> Operators.hash(vm, value))
                .fun1("hex", (vm, value) -> Operators.binary(vm, BinaryOp.MODULO, HEXADECIMAL, value))
                .fun1("id", ValueFunctions::id)
                .fun1("len", Operators::length)
                .fun1("oct", (vm, value) -> Operators.binary(vm, BinaryOp.MODULO, OCTAL, value))
                .fun1("ord", ValueFunctions::ord)
                .fun("pow", 2, 3, ValueFunctions::pow)
                .fun("round", 1, 2, ValueFunctions::round);
    }

    private static Object chr(Vm vm, Object value) {
        long c = Numbers.toLong(vm, value);
        if (c < 0 || c > 0x10ffff) {
            throw Errors.value(vm, "char not in range(0x110000)");
        }
        return vm.execution().character(MpStr.ofCharacter((int) c));
    }

    private static Object ord(Vm vm, Object value) {
        int length;
        if (value instanceof MpStr text) {
            length = text.length();
            if (length == 1) {
                return (long) Utf8Text.codePointAt(text.array(), 0);
            }
        } else {
            byte[] bytes = value instanceof MpBytes plain
                    ? plain.array()
                    : StrType.bytesOf(vm, value).copy();
            length = bytes.length;
            if (length == 1) {
                return (long) (bytes[0] & 0xff);
            }
        }
        throw Errors.type(
                vm, "ord expects a character", "ord() expected a character, but string of length " + length + " found");
    }

    private static Object id(Vm vm, Object value) {
        return value instanceof MpObject object ? (Object) (long) object.identity(vm) : idOfNumber(vm, value);
    }

    private static Object idOfNumber(Vm vm, Object value) {
        if (value instanceof Long n) {
            return IntOps.make(vm, BigInteger.valueOf(n).shiftLeft(1).or(BigInteger.ONE));
        }
        // Floats and large integers have no address here; what is equal has the same number, in every run.
        return value instanceof Boolean
                ? (Object) (long) vm.sharedIdentity(value)
                : (Object) (NUMBERS_AT + (value.hashCode() & NUMBERS_MASK) * 16L);
    }

    private static Object pow(Vm vm, Args args) {
        if (args.count() == 2 || args.get(2) == MpNone.NONE) {
            return Operators.binary(vm, BinaryOp.POWER, args.get(0), args.get(1));
        }
        if (vm.longInts() != LongInts.MPZ) {
            Object power = Operators.binary(vm, BinaryOp.POWER, args.get(0), args.get(1));
            return Operators.binary(vm, BinaryOp.MODULO, power, args.get(2));
        }
        for (int i = 0; i < args.count(); i++) {
            if (!(args.get(i) instanceof Long || args.get(i) instanceof BigInteger)) {
                throw Errors.type(vm, "pow() with 3 arguments requires integers");
            }
        }
        BigInteger modulus = IntOps.big(args.get(2));
        if (modulus.signum() == 0) {
            throw Errors.value(vm, "divide by zero");
        }
        vm.spend(modularWork(IntOps.big(args.get(1)), modulus));
        return IntOps.make(vm, modularPower(IntOps.big(args.get(0)), IntOps.big(args.get(1)), modulus));
    }

    /** As many products of numbers of the modulus's size as the exponent has bits. */
    private static long modularWork(BigInteger exponent, BigInteger modulus) {
        long words = modulus.bitLength() / 32 + 1L;
        return exponent.bitLength() * (1 + words * words / PRODUCTS_A_STEP);
    }

    /** A negative exponent gives 0, and the result has the sign of the modulus ({@code mpz_pow3_inpl} in py/mpz.c). */
    private static BigInteger modularPower(BigInteger base, BigInteger exponent, BigInteger modulus) {
        if (exponent.signum() < 0 || modulus.abs().equals(BigInteger.ONE)) {
            return BigInteger.ZERO;
        }
        BigInteger rest = base.modPow(exponent, modulus.abs());
        return modulus.signum() < 0 && rest.signum() != 0 ? rest.add(modulus) : rest;
    }

    private static Object round(Vm vm, Args args) {
        Object value = args.get(0);
        if (value instanceof Long || value instanceof BigInteger) {
            return args.count() == 1 ? value : roundInt(vm, value, Numbers.toLong(vm, args.get(1)));
        }
        if (!vm.hasFloats()) {
            return IntOps.make(vm, Numbers.toLong(vm, value));
        }
        double number = Numbers.toFloat(vm, value);
        if (args.count() == 1) {
            return IntType.ofFloat(vm, Math.rint(number));
        }
        return FloatOps.make(vm, vm.numbers().floats().round(number, Numbers.toLong(vm, args.get(1))));
    }

    /** To the nearest multiple of a power of ten, to the even one of two as near. */
    private static Object roundInt(Vm vm, Object value, long digits) {
        if (digits >= 0) {
            return value;
        }
        Object unit = Operators.binary(vm, BinaryOp.POWER, 10L, IntOps.make(vm, -digits));
        Object half = Operators.binary(vm, BinaryOp.FLOOR_DIVIDE, unit, 2L);
        Object rest = Operators.binary(vm, BinaryOp.MODULO, value, unit);
        Object floor = Operators.subtract(vm, value, rest);
        if (Operators.isTrue(vm, Operators.more(vm, half, rest))) {
            return floor;
        }
        boolean up = Operators.isTrue(vm, Operators.more(vm, rest, half))
                || Operators.isTrue(
                        vm, Operators.and(vm, Operators.binary(vm, BinaryOp.FLOOR_DIVIDE, value, unit), 1L));
        return up ? Operators.add(vm, floor, unit) : floor;
    }
}
