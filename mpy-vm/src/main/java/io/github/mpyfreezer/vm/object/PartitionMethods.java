package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;

/** {@code partition} and {@code rpartition} (py/objstr.c). */
final class PartitionMethods {
    private PartitionMethods() {}

    static Object partition(Vm vm, Object object, Object separator, boolean last) {
        TextValue self = TextValue.self(vm, object);
        TextValue sought = self.argument(vm, separator);
        if (sought.size() == 0) {
            throw Errors.value(vm, "empty separator");
        }
        int place = last
                ? ByteSearch.last(
                        vm, self.array(), self.from(), self.to(), sought.array(), sought.from(), sought.size())
                : ByteSearch.first(
                        vm, self.array(), self.from(), self.to(), sought.array(), sought.from(), sought.size());
        if (place == ByteSearch.NONE) {
            return last
                    ? MpTuple.of(self.empty(), self.empty(), self.object())
                    : MpTuple.of(self.object(), self.empty(), self.empty());
        }
        Object middle = self.isSameKind(sought)
                ? sought.object()
                : self.make(Arrays.copyOfRange(sought.array(), sought.from(), sought.to()));
        return MpTuple.of(self.part(vm, self.from(), place), middle, self.part(vm, place + sought.size(), self.to()));
    }
}
