package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** A built-in method taken from its type: it takes only objects of that type ({@code mp_obj_checked_fun_t} in py/runtime.c). */
final class CheckedFunction extends MpObject {
    private static final MpType TYPE =
            MpType.builder("function").slots(Slot.CALL, Slot.BINDS_SELF).build();

    private final MpType expected;
    private final Object function;

    CheckedFunction(MpType expected, Object function) {
        this.expected = expected;
        this.function = function;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        if (count > 0 && Types.of(args[at]) != expected) {
            throw Errors.type(
                    vm,
                    vm.detailed()
                            ? "argument should be a '" + expected.name() + "' not a '" + Types.nameOf(args[at]) + "'"
                            : "argument has wrong type");
        }
        return Calls.call(vm, function, args, at, count, named);
    }

    @Override
    public void inspect(Census census) {
        census.words(3);
        census.add(function);
    }
}
