package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.verifier.image.FoundModule;
import io.github.mpyfreezer.verifier.image.FoundObject;
import io.github.mpyfreezer.verifier.image.FoundQstr;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.ModuleTables;
import io.github.mpyfreezer.vm.number.Complex;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpComplex;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpSingleton;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import java.util.List;

/** The tables of a frozen module as objects of one machine. */
final class FrozenTables implements ModuleTables {
    private final Vm vm;
    private final MpStr[] qstrs;
    private final Object[] constants;

    FrozenTables(Vm vm, FoundModule.Loaded module) {
        this.vm = vm;
        this.qstrs = module.qstrs().stream().map(this::interned).toArray(MpStr[]::new);
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

    private MpStr interned(FoundQstr qstr) {
        byte[] text = qstr.text()
                .orElseThrow(() -> new UnfitCodeException("qstr " + qstr.number() + ", which there is not"))
                .toArray();
        return vm.execution().intern(MpStr.qstr(text));
    }

    private Object[] objects(List<FoundObject> all) {
        return all.stream().map(this::object).toArray();
    }

    private Object object(FoundObject found) {
        if (found instanceof FoundObject.Known known) {
            return switch (known) {
                case FALSE -> false;
                case TRUE -> true;
                case ELLIPSIS -> MpSingleton.ELLIPSIS;
                case NONE, FUN_TABLE -> MpNone.NONE;
            };
        } else if (found instanceof FoundObject.Whole whole) {
            return IntOps.make(vm, whole.value());
        } else if (found instanceof FoundObject.Interned text) {
            return interned(text.qstr());
        } else if (found instanceof FoundObject.Str str) {
            byte[] content = str.content().toArray();
            return str.text() ? MpStr.ofBytes(content) : MpBytes.of(content);
        } else if (found instanceof FoundObject.Real real) {
            return FloatOps.make(vm, real.value());
        } else if (found instanceof FoundObject.Complex complex) {
            return new MpComplex(new Complex(complex.real(), complex.imaginary()));
        } else if (found instanceof FoundObject.Tuple tuple) {
            return MpTuple.of(objects(tuple.items()));
        }
        throw new UnfitCodeException(((FoundObject.Unknown) found).what());
    }
}
