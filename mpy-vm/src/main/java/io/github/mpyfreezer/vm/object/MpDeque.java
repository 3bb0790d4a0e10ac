package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** {@code collections.deque}: a queue of limited length (py/objdeque.c). */
public final class MpDeque extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("deque")
            .slots(Slot.UNARY, Slot.SUBSCR, Slot.ITER)
            .maker(MpDeque::make)
            .members(() -> new Members.Table()
                    .fun2("append", (vm, self, item) -> {
                        self(vm, self).append(item);
                        return MpNone.NONE;
                    })
                    .fun2("appendleft", (vm, self, item) -> {
                        self(vm, self).appendLeft(item);
                        return MpNone.NONE;
                    })
                    .fun2("extend", (vm, self, items) -> {
                        self(vm, self).extend(vm, items);
                        return MpNone.NONE;
                    })
                    .fun1("pop", (vm, self) -> self(vm, self).pop())
                    .fun1("popleft", (vm, self) -> self(vm, self).popLeft()))
            .build();

    private static final long CHECK_OVERFLOW = 1;

    /** One more place than there may be items, so that full and empty are not the same. */
    private final Object[] items;

    private final boolean checked;
    private int first;
    private int end;

    private MpDeque(int longest, boolean checked) {
        this.items = new Object[longest + 1];
        this.checked = checked;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 2, 3, false);
        long longest = Numbers.toLong(vm, args.get(1));
        if (longest < 0) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        vm.heap().request(longest > Integer.MAX_VALUE ? Long.MAX_VALUE : (longest + 1) * vm.wordBytes());
        long flags = args.count() > 2 ? Numbers.toLong(vm, args.get(2)) : 0;
        var deque = new MpDeque((int) longest, (flags & CHECK_OVERFLOW) != 0);
        deque.extend(vm, args.get(0));
        return deque;
    }

    private static MpDeque self(Vm vm, Object value) {
        if (value instanceof MpDeque deque) {
            return deque;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private int size() {
        return Math.floorMod(end - first, items.length);
    }

    private int after(int place) {
        return place + 1 == items.length ? 0 : place + 1;
    }

    private int before(int place) {
        return place == 0 ? items.length - 1 : place - 1;
    }

    private void append(Object item) {
        int newEnd = after(end);
        if (checked && newEnd == first) {
            throw Errors.of(ExceptionTypes.INDEX_ERROR, "full");
        }
        items[end] = item;
        end = newEnd;
        if (first == newEnd) {
            first = after(first);
        }
    }

    private void appendLeft(Object item) {
        int newFirst = before(first);
        if (checked && newFirst == end) {
            throw Errors.of(ExceptionTypes.INDEX_ERROR, "full");
        }
        first = newFirst;
        items[first] = item;
        if (end == newFirst) {
            end = before(end);
        }
    }

    private void extend(Vm vm, Object source) {
        Object iterator = Iteration.iterator(vm, source);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            append(item);
        }
    }

    private Object popLeft() {
        checkNotEmpty();
        Object item = items[first];
        items[first] = null;
        first = after(first);
        return item;
    }

    private Object pop() {
        checkNotEmpty();
        end = before(end);
        Object item = items[end];
        items[end] = null;
        return item;
    }

    private void checkNotEmpty() {
        if (first == end) {
            throw Errors.of(ExceptionTypes.INDEX_ERROR, "empty");
        }
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> first != end;
            case LEN -> (long) size();
            default -> null;
        };
    }

    private int place(Vm vm, Object index) {
        return (first + Subscripts.index(vm, TYPE, size(), index)) % items.length;
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        return items[place(vm, index)];
    }

    @Override
    public boolean setItem(Vm vm, Object index, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        items[place(vm, index)] = value;
        return true;
    }

    @Override
    public Object iterator(Vm vm) {
        return new Walk(this);
    }

    @Override
    public void inspect(Census census) {
        census.words(6);
        census.words(items.length);
        census.addAll(items);
    }

    private static final class Walk extends MpIterator {
        private final MpDeque deque;
        private int place;

        Walk(MpDeque deque) {
            this.deque = deque;
            this.place = deque.first;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            if (place == deque.end) {
                return null;
            }
            Object item = deque.items[place];
            place = deque.after(place);
            return item == null ? MpNone.NONE : item;
        }

        @Override
        public void inspect(Census census) {
            census.words(4);
            census.add(deque);
        }
    }
}
