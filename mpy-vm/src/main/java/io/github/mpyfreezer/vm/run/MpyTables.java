package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.ModuleTables;
import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpComplex;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpSingleton;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.NumberTexts;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of a {@code .mpy} file as objects of one machine ({@code load_obj} in py/persistentcode.c). */
final class MpyTables implements ModuleTables {
    private final Vm vm;
    private final MpStr[] qstrs;
    private final Object[] constants;
    private final boolean nearest;

    /**
     * @param nearest whether floats are the numbers nearest to their texts, and integers all that fit, not what the firmware's
     *     parser makes of them
     */
    MpyTables(Vm vm, MpyModule module, boolean nearest) {
        this.vm = vm;
        this.nearest = nearest;
        this.qstrs = new MpStr[module.qstrs().size()];
        for (int i = 0; i < qstrs.length; i++) {
            qstrs[i] = vm.execution().intern(MpStr.qstr(module.qstr(i).bytes().toArray()));
        }
        this.constants = objects(module.constants());
    }

    @Override
    public MpStr qstr(int index) {
        return qstrs[index];
    }

    @Override
    public Object constant(int index) {
        return constants[index];
    }

    private Object[] objects(List<Constant> all) {
        return all.stream().map(this::object).toArray();
    }

    private Object object(Constant constant) {
        if (constant instanceof Constant.Singleton singleton) {
            return switch (singleton) {
                case FALSE -> false;
                case TRUE -> true;
                case ELLIPSIS -> MpSingleton.ELLIPSIS;
                case NONE, FUN_TABLE -> MpNone.NONE;
            };
        }
        if (constant instanceof Constant.Str text) {
            return vm.execution().known(text.text().bytes().toArray());
        }
        if (constant instanceof Constant.ByteString bytes) {
            return MpBytes.of(bytes.content().toArray());
        }
        if (constant instanceof Constant.Int number) {
            return integer(number.value());
        }
        if (nearest && constant instanceof Constant.FloatNumber number) {
            NumberTexts.checkFloats(vm);
            return FloatOps.make(vm, number.value());
        }
        if (nearest && constant instanceof Constant.ComplexNumber number) {
            NumberTexts.checkComplex(vm);
            return new MpComplex(FloatOps.make(vm, number.real()), FloatOps.make(vm, number.imaginary()));
        }
        if (constant instanceof Constant.FloatNumber number) {
            return NumberTexts.parseFloat(vm, buffer(number.text()));
        }
        if (constant instanceof Constant.ComplexNumber number) {
            return NumberTexts.parseComplex(vm, buffer(number.text()));
        }
        return MpTuple.of(objects(((Constant.Tuple) constant).items()));
    }

    /** Where integers have an end, the firmware's parser says what becomes of those beyond it. */
    private Object integer(BigInteger value) {
        return nearest || vm.longInts() == LongInts.MPZ
                ? IntOps.make(vm, value)
                : NumberTexts.parseInt(vm, buffer(value.toString()), 10);
    }

    private static Buffer buffer(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return new Buffer(bytes, 0, bytes.length, 'B');
    }
}
