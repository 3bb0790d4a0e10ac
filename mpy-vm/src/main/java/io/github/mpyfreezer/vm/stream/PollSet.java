package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Numbers;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Streams that are asked together for what has happened to them (extmod/modselect.c). */
public final class PollSet {
    /** Until something happens. */
    public static final long NO_TIMEOUT = -1;

    private static final long MILLI = 1_000_000;
    private static final int NOT_OPEN = 0x20;

    private final Map<Object, Entry> entries = new LinkedHashMap<>();

    /** A stream with what it is asked for, and what has happened. */
    static final class Entry {
        private final Object object;
        private final @Nullable Stream stream;
        private final int file;
        private long asked;
        private long happened;

        Entry(Object object, @Nullable Stream stream, int file, long asked) {
            this.object = object;
            this.stream = stream;
            this.file = file;
            this.asked = asked;
        }

        Object object() {
            return object;
        }

        long happened() {
            return happened;
        }

        void ask(long events) {
            asked = events;
        }
    }

    private static Object key(Vm vm, Object object) {
        return object instanceof MpObject own ? (Object) own.identity(vm) : object;
    }

    /** Has an object asked for events, in place of, or besides, those that it is asked for already. */
    public void add(Vm vm, Object object, long events, boolean besides) {
        Entry known = entries.get(key(vm, object));
        if (known != null) {
            known.asked = besides ? known.asked | events : events;
            return;
        }
        vm.heap().requestWords(8);
        entries.put(key(vm, object), entry(vm, object, events));
    }

    /** On the unix port an object may be the number of a file, or have one. */
    private static Entry entry(Vm vm, Object object, long events) {
        boolean unix = vm.profile().unix();
        if (unix && (object instanceof Long || object instanceof BigInteger)) {
            long number = Numbers.toLong(vm, object);
            if (number < 0) {
                throw Errors.with(ExceptionTypes.VALUE_ERROR);
            }
            return new Entry(object, null, (int) Math.min(Integer.MAX_VALUE, number), events);
        }
        Stream stream = Streams.of(vm, object, Stream.Operation.CONTROL);
        long number = unix ? stream.control(vm, Stream.FILENO, 0) : -1;
        return new Entry(object, stream, (int) Math.max(-1, Math.min(Integer.MAX_VALUE, number)), events);
    }

    /** Takes an object out, if it is in it. */
    void remove(Vm vm, Object object) {
        entries.remove(key(vm, object));
    }

    @Nullable
    Entry find(Vm vm, Object object) {
        return entries.get(key(vm, object));
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    /**
     * Waits until something has happened.
     *
     * @param timeout for how many milliseconds at most, or {@link #NO_TIMEOUT}
     */
    public void await(Vm vm, long timeout) {
        long end = timeout == NO_TIMEOUT ? Long.MAX_VALUE : vm.host().clock().elapsedNanos() + timeout * MILLI;
        vm.attend(0);
        while (pollOnce(vm) == 0) {
            long left = end - vm.host().clock().elapsedNanos();
            if (left <= 0) {
                return;
            }
            vm.spend(1 + entries.size());
            vm.sleep(Math.min(left, MILLI));
        }
    }

    /** The objects that can be read, those that can be written, and those to which anything else has happened. */
    public MpTuple byKind(Vm vm) {
        var readable = new MpList();
        var writable = new MpList();
        var others = new MpList();
        for (Entry entry : entries.values()) {
            if ((entry.happened & Stream.POLL_READ) != 0) {
                readable.add(vm, entry.object);
            }
            if ((entry.happened & Stream.POLL_WRITE) != 0) {
                writable.add(vm, entry.object);
            }
            if ((entry.happened & ~(Stream.POLL_READ | Stream.POLL_WRITE)) != 0) {
                others.add(vm, entry.object);
            }
        }
        return MpTuple.of(readable, writable, others);
    }

    private int pollOnce(Vm vm) {
        int ready = 0;
        for (Entry entry : List.copyOf(entries.values())) {
            long events;
            if (entry.file >= 0) {
                events = vm.mounts().poll(entry.file, entry.asked);
                entry.happened = events < 0 ? NOT_OPEN : events;
            } else if (entry.stream != null) {
                entry.happened = Streams.check(entry.stream.control(vm, Stream.POLL, entry.asked));
            }
            ready += entry.happened == 0 ? 0 : 1;
        }
        return ready;
    }
}
