package io.github.mpyfreezer.vm.net;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The network of one machine, with nobody else in it: which of its sockets has which port. */
public final class Network {
    private static final int FIRST_FREE = 49_152;
    private static final int PORTS = 65_536;

    private final Map<Integer, Endpoint> streams = new HashMap<>();
    private final Map<Integer, Endpoint> datagrams = new HashMap<>();
    private int next = FIRST_FREE;

    private Map<Integer, Endpoint> ports(Endpoint endpoint) {
        return endpoint instanceof StreamEndpoint ? streams : datagrams;
    }

    /** Gives an endpoint a port, any that is free for port 0; an error where another one has it. */
    int take(Endpoint endpoint, int wanted) throws FileException {
        Map<Integer, Endpoint> ports = ports(endpoint);
        int port = wanted;
        for (int tries = 0; port == 0 && tries < PORTS - FIRST_FREE; tries++) {
            port = ports.containsKey(next) ? 0 : next;
            next = next + 1 == PORTS ? FIRST_FREE : next + 1;
        }
        if (port == 0 || ports.putIfAbsent(port, endpoint) != null) {
            throw new FileException(NetErrno.EADDRINUSE);
        }
        return port;
    }

    /** Gives the port of an endpoint back. */
    void leave(Endpoint endpoint, int port) {
        ports(endpoint).remove(port, endpoint);
    }

    @Nullable
    StreamEndpoint streamAt(SocketAddress address) {
        return address.isHere() && streams.get(address.port()) instanceof StreamEndpoint found ? found : null;
    }

    @Nullable
    DatagramEndpoint datagramsAt(SocketAddress address) {
        return address.isHere() && datagrams.get(address.port()) instanceof DatagramEndpoint found ? found : null;
    }
}
