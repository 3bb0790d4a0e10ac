package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.IntegerValue;
import io.github.mpyfreezer.vm.number.MathFunction;
import io.github.mpyfreezer.vm.number.MathOperations;
import io.github.mpyfreezer.vm.number.NumberException;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.NumberTexts;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Module {@code math} (py/modmath.c). */
public final class MathModule {
    private final MathOperations operations;
    private final ArgSpec closeness;

    private MathModule(Vm vm) {
        operations = new MathOperations(vm.profile().floats());
        closeness = ArgSpec.builder()
                .required("")
                .required("")
                .keywordOnly()
                .object("rel_tol", operations.usualTolerance())
                .object("abs_tol", 0.0)
                .build();
    }

    static MpModule create(Vm vm) {
        var math = new MathModule(vm);
        var table = new Members.Table()
                .value("e", FloatOps.make(vm, Math.E))
                .value("pi", FloatOps.make(vm, Math.PI))
                .value("tau", FloatOps.make(vm, 2 * Math.PI))
                .value("inf", Double.POSITIVE_INFINITY)
                .value("nan", Double.NaN)
                .fun("log", 1, 2, math::log);
        for (MathFunction function : MathFunction.values()) {
            table.fun1(
                    function.name().toLowerCase(Locale.ROOT),
                    (machine, x) -> number(
                            machine, () -> function.of(machine.profile().floats(), Numbers.toFloat(machine, x))));
        }
        math.addRounding(table);
        math.addOthers(table);
        return BuiltinModules.module(vm, "math", table);
    }

    /** Something to be reckoned, which may be refused. */
    @FunctionalInterface
    private interface Reckoning {
        double result();
    }

    private static Object number(Vm vm, Reckoning reckoning) {
        try {
            return FloatOps.make(vm, reckoning.result());
        } catch (NumberException e) {
            throw NumberTexts.raised(vm, e);
        }
    }

    private void addRounding(Members.Table table) {
        rounding(table, "ceil", Math::ceil);
        rounding(table, "floor", Math::floor);
        rounding(table, "trunc", x -> x < 0 ? Math.ceil(x) : Math.floor(x));
        table.fun1("isfinite", (vm, x) -> Double.isFinite(Numbers.toFloat(vm, x)))
                .fun1("isinf", (vm, x) -> Double.isInfinite(Numbers.toFloat(vm, x)))
                .fun1("isnan", (vm, x) -> Double.isNaN(Numbers.toFloat(vm, x)));
    }

    private static void rounding(Members.Table table, String name, DoubleUnaryOperator function) {
        table.fun1(name, (vm, x) -> {
            try {
                double whole = function.applyAsDouble(Numbers.toFloat(vm, x));
                return NumberTexts.object(vm, vm.numbers().conversion().toInteger(whole));
            } catch (NumberException e) {
                throw NumberTexts.raised(vm, e);
            }
        });
    }

    private void addOthers(Members.Table table) {
        table.fun2("pow", (vm, x, y) -> binary(vm, x, y, operations::pow))
                .fun2("atan2", (vm, y, x) -> binary(vm, y, x, operations::atan2))
                .fun2("fmod", (vm, x, y) -> binary(vm, x, y, operations::fmod))
                .fun2("copysign", (vm, x, y) -> binary(vm, x, y, Math::copySign))
                .fun2("ldexp", (vm, x, exponent) -> {
                    double value = Numbers.toFloat(vm, x);
                    long by = Numbers.toLong(vm, exponent);
                    return number(vm, () -> operations.ldexp(value, by));
                })
                .fun1("frexp", (vm, x) -> {
                    MathOperations.Parts parts = MathOperations.frexp(Numbers.toFloat(vm, x));
                    return MpTuple.of(FloatOps.make(vm, parts.fraction()), (long) parts.exponent());
                })
                .fun1("modf", (vm, x) -> {
                    MathOperations.Split split = MathOperations.modf(Numbers.toFloat(vm, x));
                    return MpTuple.of(FloatOps.make(vm, split.fraction()), FloatOps.make(vm, split.whole()));
                })
                .fun1("radians", (vm, x) -> FloatOps.make(vm, operations.radians(Numbers.toFloat(vm, x))))
                .fun1("degrees", (vm, x) -> FloatOps.make(vm, operations.degrees(Numbers.toFloat(vm, x))))
                .funKw("isclose", 2, this::isClose)
                .fun1("factorial", MathModule::factorial);
    }

    /** An operation on two floats. */
    @FunctionalInterface
    private interface Binary {
        double of(double x, double y);
    }

    private static Object binary(Vm vm, Object x, Object y, Binary operation) {
        double a = Numbers.toFloat(vm, x);
        double b = Numbers.toFloat(vm, y);
        return number(vm, () -> operation.of(a, b));
    }

    private Object log(Vm vm, Args args) {
        double x = Numbers.toFloat(vm, args.get(0));
        if (args.count() == 1 || x <= 0) {
            return number(vm, () -> operations.log(x));
        }
        double base = Numbers.toFloat(vm, args.get(1));
        return number(vm, () -> operations.log(x, base));
    }

    private Object isClose(Vm vm, Args args) {
        Object[] given = closeness.parse(vm, args);
        double relative = Numbers.toFloat(vm, given[2]);
        double absolute = Numbers.toFloat(vm, given[3]);
        try {
            return operations.isClose(Numbers.toFloat(vm, given[0]), Numbers.toFloat(vm, given[1]), relative, absolute);
        } catch (NumberException e) {
            throw NumberTexts.raised(vm, e);
        }
    }

    private static Object factorial(Vm vm, Object x) {
        long n = Numbers.toLong(vm, x);
        if (n < 0) {
            throw Errors.value(vm, "negative factorial");
        }
        vm.heap().request(n > Integer.MAX_VALUE ? Long.MAX_VALUE : n * (64 - Long.numberOfLeadingZeros(n)) / 8);
        vm.spend(n + n / 64 * (n / 64));
        IntegerValue value = MathOperations.factorial(n);
        return NumberTexts.object(vm, value);
    }
}
