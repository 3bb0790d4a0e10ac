package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** The methods and operations of lists (py/objlist.c). */
final class ListMethods {
    private ListMethods() {}

    static Members.Table table() {
        return new Members.Table().fun2("append", (vm, self, item) -> {
            self(vm, self).add(vm, item);
            return MpNone.NONE;
        });
    }

    static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 1, false);
        return args.count() == 0 ? new MpList() : MpList.of(Iteration.all(vm, args.get(0)));
    }

    private static MpList self(Vm vm, Object value) {
        if (value instanceof MpList list) {
            return list;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    static @Nullable Object binary(Vm vm, BinaryOp op, MpList left, Object right) {
        return null;
    }

    static Object slice(Vm vm, MpList list, MpSlice slice) {
        return MpList.of(slice.plain(vm, list.size()).of(list.items()));
    }

    static void setSlice(Vm vm, MpList list, MpSlice slice, @Nullable Object value) {}
}
