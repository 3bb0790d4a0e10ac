package io.github.mpyfreezer.vm.asyncio;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;

/** Module {@code _asyncio}, on which the Python part of {@code asyncio} stands. */
public final class AsyncioModule {
    private AsyncioModule() {}

    /** The module. */
    public static MpModule create(Vm vm) {
        var loop = new LoopContext();
        return BuiltinModules.module(
                vm,
                "_asyncio",
                new Members.Table().value("TaskQueue", loop.queueType()).value("Task", loop.taskType()));
    }
}
