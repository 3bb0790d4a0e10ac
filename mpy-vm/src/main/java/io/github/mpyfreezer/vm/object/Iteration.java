package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Walks over any object ({@code mp_getiter}, {@code mp_iternext} in py/runtime.c). */
public final class Iteration {
    private Iteration() {}

    /** An iterator over an object; raises {@code TypeError} where there is none. */
    public static Object iterator(Vm vm, Object value) {
        if (value instanceof MpIterator own) {
            return own.iterator(vm);
        }
        if (value instanceof MpObject object) {
            Object iterator = object.iterator(vm);
            if (iterator != null) {
                return iterator;
            }
        }
        var found = new Found();
        Attributes.find(vm, value, Names.GETITEM, found);
        if (found.isFound()) {
            return new GetItemIterator(found);
        }
        throw Errors.type(vm, "object not iterable", "'" + Types.nameOf(value) + "' object isn't iterable");
    }

    /**
     * The next item, null at the end. The value of a {@code StopIteration} that ends it is in {@link Vm#stopValue}.
     */
    public static @Nullable Object next(Vm vm, Object iterator) {
        vm.spend(1);
        if (iterator instanceof MpIterator own) {
            vm.setStopValue(null);
            return own.next(vm);
        }
        try {
            return callNext(vm, iterator);
        } catch (Raised e) {
            if (!e.is(ExceptionTypes.STOP_ITERATION)) {
                throw e;
            }
            vm.setStopValue(ExceptionTypes.valueOf(e.exception()));
            return null;
        }
    }

    /** The next item for an iterator that stands on another one, which takes stack: such towers can be high. */
    public static @Nullable Object nested(Vm vm, Object iterator) {
        vm.enter(Vm.NATIVE_FRAME);
        try {
            return next(vm, iterator);
        } finally {
            vm.leave(Vm.NATIVE_FRAME);
        }
    }

    /** Like {@link #next}, but a {@code StopIteration} that is raised comes through as such. */
    public static @Nullable Object nextOrRaise(Vm vm, Object iterator) {
        if (iterator instanceof MpIterator own) {
            vm.setStopValue(null);
            return own.next(vm);
        }
        return callNext(vm, iterator);
    }

    private static Object callNext(Vm vm, Object iterator) {
        var found = new Found();
        Attributes.find(vm, iterator, Names.NEXT, found);
        if (!found.isFound()) {
            throw Errors.type(
                    vm, "object not an iterator", "'" + Types.nameOf(iterator) + "' object isn't an iterator");
        }
        return found.call(vm);
    }

    /** All items of an object, for which memory is asked as they come. */
    public static Object[] all(Vm vm, Object value) {
        var items = new MpList();
        Object iterator = iterator(vm, value);
        for (Object item = next(vm, iterator); item != null; item = next(vm, iterator)) {
            items.add(vm, item);
        }
        return items.toArray();
    }

    /** What {@code next} does, and {@code __next__} of built-in iterators, which takes an item for the end, too (py/modbuiltins.c). */
    public static Object next(Vm vm, Args args) {
        if (args.count() == 2) {
            Object item = next(vm, args.get(0));
            return item == null ? args.get(1) : item;
        }
        Object item = nextOrRaise(vm, args.get(0));
        if (item == null) {
            Object value = vm.stopValue();
            throw value == null ? Errors.stopIteration() : Errors.stopIteration(value);
        }
        return item;
    }

    /** Items by number, until there is none ({@code mp_obj_new_getitem_iter} in py/objgetitemiter.c). */
    private static final class GetItemIterator extends MpIterator {
        private final Found getItem;
        private long index;

        GetItemIterator(Found getItem) {
            this.getItem = getItem;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            try {
                return getItem.call(vm, index++);
            } catch (Raised e) {
                if (e.is(ExceptionTypes.STOP_ITERATION) || e.is(ExceptionTypes.INDEX_ERROR)) {
                    return null;
                }
                throw e;
            }
        }

        @Override
        public void inspect(Census census) {
            census.words(4);
            census.addAll(getItem.member(), getItem.self());
        }
    }
}
