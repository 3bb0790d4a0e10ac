package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Subscripts;

/** Module {@code random} (extmod/modrandom.c): the generator Yasmarang, which gives the same numbers for the same seed. */
public final class RandomModule {
    private static final int FLOAT_BITS = 23;
    private static final int DOUBLE_BITS = 52;

    private int pad;
    private int n;
    private int d;
    private int dat;

    private RandomModule() {
        // What firmware takes from its hardware is the same in every run here.
        seed(0);
    }

    static MpModule create(Vm vm) {
        var random = new RandomModule();
        var table = new Members.Table()
                .fun1("getrandbits", random::bits)
                .fun("seed", 0, 1, (machine, args) -> {
                    boolean given = args.count() == 1 && args.get(0) != MpNone.NONE;
                    random.seed((int)
                            (given
                                    ? Numbers.toTruncatedLong(machine, args.get(0))
                                    : machine.host().clock().wallNanos()));
                    return MpNone.NONE;
                })
                .fun("randrange", 1, 3, random::range)
                .fun2("randint", random::between)
                .fun1("choice", random::choice);

        if (vm.hasFloats()) {
            table.fun0("random", machine -> FloatOps.make(machine, random.fraction(machine)))
                    .fun2("uniform", (machine, a, b) -> {
                        double low = Numbers.toFloat(machine, a);
                        double width = FloatOps.round(machine, Numbers.toFloat(machine, b) - low);
                        return FloatOps.make(machine, low + FloatOps.round(machine, width * random.fraction(machine)));
                    });
        }
        return BuiltinModules.module(vm, "random", table);
    }

    private void seed(int seed) {
        pad = seed;
        n = 69;
        d = 233;
        dat = 0;
    }

    private int next() {
        pad += dat + d * n;
        pad = (pad << 3) + (pad >>> 29);
        n = pad | 2;
        d ^= (pad << 31) + (pad >>> 1);
        dat = (dat ^ (byte) pad ^ d >>> 8 ^ 1) & 0xff;
        return pad ^ d << 5 ^ pad >>> 18 ^ dat << 1;
    }

    /** A number below {@code limit}, an unsigned word. */
    private long below(int limit) {
        int mask = 1;
        while (Integer.compareUnsigned(limit & mask, limit) < 0) {
            mask = mask << 1 | 1;
        }
        int number;
        do {
            number = next() & mask;
        } while (Integer.compareUnsigned(number, limit) >= 0);
        return number & 0xffffffffL;
    }

    private double fraction(Vm vm) {
        if (vm.profile().floats().isDouble()) {
            long high = next();
            long low = next() & 0xffffffffL;
            long bits = (high << 32 | low) & (1L << DOUBLE_BITS) - 1;
            return Math.scalb((double) bits, -DOUBLE_BITS);
        }
        return Math.scalb((double) (next() & (1 << FLOAT_BITS) - 1), -FLOAT_BITS);
    }

    private Object bits(Vm vm, Object count) {
        long bits = Numbers.toLong(vm, count);
        if (bits > 32 || bits < 0) {
            throw Errors.value(vm, "bits must be 32 or less");
        }
        return bits == 0 ? 0L : IntOps.make(vm, next() & 0xffffffffL >>> 32 - bits);
    }

    private static Raised empty() {
        return Errors.with(ExceptionTypes.VALUE_ERROR);
    }

    private Object range(Vm vm, Args args) {
        long start = Numbers.toLong(vm, args.get(0));
        if (args.count() == 1) {
            if (start <= 0) {
                throw empty();
            }
            return IntOps.make(vm, belowOrEmpty(start));
        }
        long stop = Numbers.toLong(vm, args.get(1));
        if (args.count() == 2) {
            if (start >= stop) {
                throw empty();
            }
            return IntOps.make(vm, start + belowOrEmpty(stop - start));
        }
        long step = Numbers.toLong(vm, args.get(2));
        if (step == 0) {
            throw empty();
        }
        long count = (stop - start + step + (step > 0 ? -1 : 1)) / step;
        if (count <= 0) {
            throw empty();
        }
        return IntOps.make(vm, start + step * belowOrEmpty(count));
    }

    /** Only the low word of the limit counts; if that is 0, firmware never comes back. */
    private long belowOrEmpty(long limit) {
        if ((int) limit == 0) {
            throw empty();
        }
        return below((int) limit);
    }

    private Object between(Vm vm, Object a, Object b) {
        long low = Numbers.toLong(vm, a);
        long high = Numbers.toLong(vm, b);
        if (low > high) {
            throw empty();
        }
        return IntOps.make(vm, low + belowOrEmpty(high - low + 1));
    }

    private Object choice(Vm vm, Object sequence) {
        long length = Numbers.toLong(vm, Operators.length(vm, sequence));
        if (length <= 0) {
            throw Errors.with(ExceptionTypes.INDEX_ERROR);
        }
        return Subscripts.get(vm, sequence, belowOrEmpty(length));
    }
}
