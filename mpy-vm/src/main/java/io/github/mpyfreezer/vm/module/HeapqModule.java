package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.BinaryOp;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Operators;

/** Module {@code heapq} (extmod/modheapq.c). Comparisons, which may be the program's, are made in the same order. */
public final class HeapqModule {
    private HeapqModule() {}

    static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "heapq",
                new Members.Table()
                        .fun2("heappush", (machine, heap, item) -> {
                            MpList list = list(machine, heap);
                            list.add(machine, item);
                            rise(machine, list, 0, list.size() - 1);
                            return MpNone.NONE;
                        })
                        .fun1("heappop", HeapqModule::pop)
                        .fun1("heapify", (machine, heap) -> {
                            MpList list = list(machine, heap);
                            for (int i = list.size() / 2 - 1; i >= 0; i--) {
                                sink(machine, list, i);
                            }
                            return MpNone.NONE;
                        }));
    }

    private static MpList list(Vm vm, Object heap) {
        if (heap instanceof MpList list) {
            return list;
        }
        throw Errors.type(vm, "heap must be a list");
    }

    private static Object pop(Vm vm, Object heap) {
        MpList list = list(vm, heap);
        if (list.size() == 0) {
            throw Errors.of(ExceptionTypes.INDEX_ERROR, "empty heap");
        }
        Object first = list.get(0);
        Object last = list.remove(list.size() - 1);
        if (list.size() > 0) {
            list.set(0, last);
            sink(vm, list, 0);
        }
        return first;
    }

    private static boolean isLess(Vm vm, Object a, Object b) {
        return Operators.binary(vm, BinaryOp.LESS, a, b) == Boolean.TRUE;
    }

    /** Lets the item at a place rise past its parents, but not above {@code top}. */
    private static void rise(Vm vm, MpList heap, int top, int from) {
        Object item = heap.get(from);
        int place = from;
        while (place > top) {
            int parent = (place - 1) / 2;
            if (!isLess(vm, item, at(heap, parent))) {
                break;
            }
            set(heap, place, at(heap, parent));
            place = parent;
        }
        set(heap, place, item);
    }

    /** Lets the smaller children rise past the item at a place, down to the end, and the item rise from there. */
    private static void sink(Vm vm, MpList heap, int from) {
        int end = heap.size();
        Object item = heap.get(from);
        int place = from;
        for (int child = 2 * place + 1; child < end; child = 2 * place + 1) {
            if (child + 1 < end
                    && Operators.binary(vm, BinaryOp.LESS, at(heap, child), at(heap, child + 1)) == Boolean.FALSE) {
                child++;
            }
            set(heap, place, at(heap, child));
            place = child;
        }
        set(heap, place, item);
        rise(vm, heap, from, place);
    }

    private static Object at(MpList heap, int place) {
        // A comparison may have made the list shorter.
        if (place >= heap.size()) {
            throw Errors.of(ExceptionTypes.INDEX_ERROR, "empty heap");
        }
        return heap.get(place);
    }

    private static void set(MpList heap, int place, Object item) {
        at(heap, place);
        heap.set(place, item);
    }
}
