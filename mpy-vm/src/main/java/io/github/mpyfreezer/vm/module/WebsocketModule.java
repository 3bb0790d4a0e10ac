package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.net.WebSocketStream;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;

/** Module {@code websocket} (extmod/modwebsocket.c). */
public final class WebsocketModule {
    private WebsocketModule() {}

    /** The module. */
    public static MpModule create(Vm vm) {
        return BuiltinModules.module(vm, "websocket", new Members.Table().value("websocket", WebSocketStream.TYPE));
    }
}
