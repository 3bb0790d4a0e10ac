package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpMemoryView;
import io.github.mpyfreezer.vm.object.MpNone;
import java.util.Arrays;

/** Lists that a program gives to be filled, so that no memory is asked for. */
final class ResultList {
    private ResultList() {}

    /** The list that a program gives, or a new one ({@code mp_obj_list_optional_arg} in py/objlist.c). */
    static MpList of(Vm vm, Object given, int least) {
        if (given == MpNone.NONE) {
            vm.heap().requestWords(4L + least);
            var items = new Object[least];
            Arrays.fill(items, MpNone.NONE);
            return MpList.of(items);
        }
        if (!(given instanceof MpList list)) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
        if (list.size() < least) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        return list;
    }

    /** Data goes where a view shows, which shows as many bytes afterwards. */
    static void fill(Object place, Bytes data) {
        if (!(place instanceof MpMemoryView view)) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
        if (!view.overwrite(data.toArray())) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
    }
}
