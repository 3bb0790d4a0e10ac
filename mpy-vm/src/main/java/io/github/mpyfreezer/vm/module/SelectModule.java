package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.stream.PollObject;
import io.github.mpyfreezer.vm.stream.PollSet;
import io.github.mpyfreezer.vm.stream.Stream;

/** Module {@code select} (extmod/modselect.c). */
public final class SelectModule {
    private SelectModule() {}

    static MpModule create(Vm vm) {
        var table = new Members.Table();
        if (!vm.profile().unix()) {
            table.fun("select", 3, 4, SelectModule::select);
        }
        return BuiltinModules.module(
                vm,
                "select",
                table.fun0("poll", machine -> new PollObject())
                        .value("POLLIN", (long) Stream.POLL_READ)
                        .value("POLLOUT", (long) Stream.POLL_WRITE)
                        .value("POLLERR", (long) Stream.POLL_ERROR)
                        .value("POLLHUP", (long) Stream.POLL_HANG_UP));
    }

    private static Object select(Vm vm, Args args) {
        Object[] toRead = Sequences.itemsOf(vm, args.get(0));
        Object[] toWrite = Sequences.itemsOf(vm, args.get(1));
        Object[] broken = Sequences.itemsOf(vm, args.get(2));
        long timeout = PollSet.NO_TIMEOUT;
        if (args.get(3, MpNone.NONE) != MpNone.NONE) {
            double seconds = Numbers.toFloat(vm, args.get(3));
            timeout = seconds < 0 ? PollSet.NO_TIMEOUT : (long) (seconds * 1000);
        }
        var set = new PollSet();
        for (Object object : toRead) {
            set.add(vm, object, Stream.POLL_READ, true);
        }
        for (Object object : toWrite) {
            set.add(vm, object, Stream.POLL_WRITE, true);
        }
        for (Object object : broken) {
            set.add(vm, object, Stream.POLL_ERROR | Stream.POLL_HANG_UP, true);
        }
        set.await(vm, timeout);
        return set.byKind(vm);
    }
}
