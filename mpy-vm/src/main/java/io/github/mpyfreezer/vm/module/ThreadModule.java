package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;

/** Module {@code _thread} (py/modthread.c) with one thread: locks are kept, and no other thread can be started. */
public final class ThreadModule {
    private static final long SMALLEST_STACK = 4096;

    private ThreadModule() {}

    /** The module. */
    public static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "_thread",
                new Members.Table()
                        .value("LockType", Lock.TYPE)
                        .fun0("get_ident", machine -> 1L)
                        .fun("stack_size", 0, 1, (machine, args) -> {
                            Numbers.toLong(machine, args.get(0, 0L));
                            return SMALLEST_STACK;
                        })
                        .fun("start_new_thread", 2, 3, (machine, args) -> {
                            throw Errors.of(
                                    ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                                    "_thread.start_new_thread is not on the virtual board");
                        })
                        .fun0("exit", machine -> {
                            throw Errors.with(ExceptionTypes.SYSTEM_EXIT);
                        })
                        .fun0("allocate_lock", machine -> new Lock()));
    }

    /** A lock. Who waits for one that is held waits for ever. */
    private static final class Lock extends MpObject {
        static final MpType TYPE = MpType.builder("lock")
                .members(() -> new Members.Table()
                        .fun("acquire", 1, 3, Lock::acquire)
                        .fun1("release", Lock::release)
                        .fun1("locked", (vm, self) -> self(vm, self).locked)
                        .fun("__enter__", 1, 3, Lock::acquire)
                        .fun("__exit__", 4, 4, (vm, args) -> release(vm, args.get(0))))
                .build();

        private boolean locked;

        private static Lock self(Vm vm, Object value) {
            if (value instanceof Lock lock) {
                return lock;
            }
            throw Errors.type(vm, "argument has wrong type");
        }

        private static Object acquire(Vm vm, Args args) {
            Lock lock = self(vm, args.get(0));
            boolean waits = args.count() < 2 || Numbers.toLong(vm, args.get(1)) != 0;
            while (lock.locked && waits) {
                vm.attend(1);
            }
            boolean free = !lock.locked;
            lock.locked = true;
            return free;
        }

        private static Object release(Vm vm, Object self) {
            Lock lock = self(vm, self);
            if (!lock.locked) {
                throw Errors.with(ExceptionTypes.RUNTIME_ERROR);
            }
            lock.locked = false;
            return MpNone.NONE;
        }

        @Override
        public MpType type() {
            return TYPE;
        }
    }
}
