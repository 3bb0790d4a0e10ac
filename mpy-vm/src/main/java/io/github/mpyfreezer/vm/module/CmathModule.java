package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.Complex;
import io.github.mpyfreezer.vm.number.ComplexArithmetic;
import io.github.mpyfreezer.vm.number.ComplexFunctions;
import io.github.mpyfreezer.vm.number.NumberException;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpComplex;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.NumberTexts;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.function.UnaryOperator;

/** Module {@code cmath} (py/modcmath.c). */
public final class CmathModule {
    private CmathModule() {}

    static MpModule create(Vm vm) {
        var functions = new ComplexFunctions(vm.profile().floats());
        var arithmetic = new ComplexArithmetic(vm.profile().floats());
        var table = new Members.Table()
                .value("e", FloatOps.make(vm, Math.E))
                .value("pi", FloatOps.make(vm, Math.PI))
                .fun1("phase", (machine, z) -> FloatOps.make(machine, functions.phase(MpComplex.toComplex(machine, z))))
                .fun1("polar", (machine, z) -> {
                    Complex number = MpComplex.toComplex(machine, z);
                    return MpTuple.of(
                            FloatOps.make(machine, arithmetic.magnitude(number)),
                            FloatOps.make(machine, functions.phase(number)));
                })
                .fun2(
                        "rect",
                        (machine, radius, angle) -> new MpComplex(
                                functions.rect(Numbers.toFloat(machine, radius), Numbers.toFloat(machine, angle))));
        add(table, "exp", functions::exp);
        add(table, "log", functions::log);
        add(table, "log10", functions::log10);
        add(table, "sqrt", functions::sqrt);
        add(table, "cos", functions::cos);
        add(table, "sin", functions::sin);
        return BuiltinModules.module(vm, "cmath", table);
    }

    private static void add(Members.Table table, String name, UnaryOperator<Complex> function) {
        table.fun1(name, (vm, z) -> {
            try {
                return new MpComplex(function.apply(MpComplex.toComplex(vm, z)));
            } catch (NumberException e) {
                throw NumberTexts.raised(vm, e);
            }
        });
    }
}
