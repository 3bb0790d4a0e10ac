package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code select.poll}. It iterates over what the last call of {@code ipoll} has found (extmod/modselect.c). */
public final class PollObject extends MpIterator {
    private static final Long BOTH = (long) (Stream.POLL_READ | Stream.POLL_WRITE);
    private static final MpType TYPE = MpType.builder("poll")
            .slots(Slot.ITER, Slot.ITERNEXT)
            .members(() -> new Members.Table()
                    .fun("register", 2, 3, (vm, args) -> {
                        long events = Numbers.toLong(vm, args.get(2, BOTH));
                        self(vm, args).set.add(vm, args.get(1), events, false);
                        return MpNone.NONE;
                    })
                    .fun("unregister", 2, 2, (vm, args) -> {
                        self(vm, args).set.remove(vm, args.get(1));
                        return MpNone.NONE;
                    })
                    .fun("modify", 3, 3, (vm, args) -> {
                        PollSet.Entry entry = self(vm, args).set.find(vm, args.get(1));
                        if (entry == null) {
                            throw Errors.os(Errno.ENOENT);
                        }
                        entry.ask(Numbers.toLong(vm, args.get(2)));
                        return MpNone.NONE;
                    })
                    .fun("poll", 1, 2, (vm, args) -> self(vm, args).poll(vm, args))
                    .fun("ipoll", 1, 3, (vm, args) -> self(vm, args).pollByIterator(vm, args)))
            .build();

    private static final int ONCE = 1;

    private final PollSet set = new PollSet();
    private Iterator<PollSet.Entry> found = Collections.emptyIterator();
    private long flags;
    /** What iterating gives, the same object each time. */
    private final MpTuple pair = MpTuple.of(MpNone.NONE, MpNone.NONE);

    @Override
    public MpType type() {
        return TYPE;
    }

    private static PollObject self(Vm vm, Args args) {
        if (args.get(0) instanceof PollObject poll) {
            return poll;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private List<PollSet.Entry> await(Vm vm, Args args) {
        Object given = args.get(1, MpNone.NONE);
        long timeout = given == MpNone.NONE ? PollSet.NO_TIMEOUT : Numbers.toLong(vm, given);
        flags = Numbers.toLong(vm, args.get(2, 0L));
        set.await(vm, timeout < 0 ? PollSet.NO_TIMEOUT : timeout);
        return set.entries().stream().filter(entry -> entry.happened() != 0).toList();
    }

    private Object poll(Vm vm, Args args) {
        var list = new MpList();
        for (PollSet.Entry entry : await(vm, args)) {
            list.add(vm, MpTuple.of(entry.object(), entry.happened()));
        }
        return list;
    }

    private Object pollByIterator(Vm vm, Args args) {
        found = await(vm, args).iterator();
        return this;
    }

    @Override
    public @Nullable Object next(Vm vm) {
        if (!found.hasNext()) {
            return null;
        }
        PollSet.Entry entry = found.next();
        pair.items()[0] = entry.object();
        pair.items()[1] = entry.happened();
        if ((flags & ONCE) != 0) {
            entry.ask(0);
        }
        return pair;
    }

    @Override
    public void inspect(Census census) {
        census.words(8);
        census.add(pair);
        for (PollSet.Entry entry : set.entries()) {
            census.words(8);
            census.add(entry.object());
        }
    }
}
