package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.ble.Address;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The radio of a board with its stack: whether it is on, and which connections it has. What it does with them is apart. */
final class Radio implements Vm.Part {
    /** What another device takes to answer, which is the shortest interval of a connection, in nanoseconds. */
    static final long ROUND_TRIP = 7_500_000;

    /** The handle that stands for no connection. */
    static final int NO_CONNECTION = 0xffff;

    private static final Address NOBODY = new Address(0xff, Bytes.wrap(new byte[Address.LENGTH]));
    private static final int FIRST = 64;

    private final Vm vm;
    private final Board board;
    private final Stack stack;
    private final Events events;
    private final List<Connection> connections = new ArrayList<>();
    private final Map<Bytes, Neighbour> neighbours = new LinkedHashMap<>();
    private final Settings settings;
    private final Server server;
    private final Gap gap;
    private final Client client;
    private final Channel channel;
    private final Pairing pairing;
    private boolean active;

    private Radio(Vm vm, Stack stack) {
        this.vm = vm;
        this.board = Objects.requireNonNull(vm.board(), "firmware of a board needs a host with one");
        this.stack = stack;
        this.events = new Events(vm, board);
        this.settings = new Settings(this);
        this.server = new Server(this);
        this.gap = new Gap(this);
        this.client = new Client(this);
        this.channel = new Channel(this);
        this.pairing = new Pairing(this);
        var visitors = new Visitors(this);
        board.air().listen(happening -> events.happen(() -> visitors.accept(happening)));
    }

    /** That of a machine. */
    static Radio of(Vm vm, Stack stack) {
        return vm.part(Radio.class, machine -> new Radio(machine, stack));
    }

    /** The machine that it belongs to. */
    Vm vm() {
        return vm;
    }

    Stack stack() {
        return stack;
    }

    Events events() {
        return events;
    }

    Settings settings() {
        return settings;
    }

    Server server() {
        return server;
    }

    Gap gap() {
        return gap;
    }

    Client client() {
        return client;
    }

    Channel channel() {
        return channel;
    }

    Pairing pairing() {
        return pairing;
    }

    List<Connection> connections() {
        return connections;
    }

    boolean isActive() {
        return active;
    }

    /** Raises {@code OSError} where it is off. */
    void requireActive() {
        if (!active) {
            throw Errors.os(Errno.ENODEV);
        }
    }

    /** Switches it on; NimBLE begins anew where it is on already. */
    void start() {
        if (active && !stack.isNimble()) {
            return;
        }
        stop();
        note("on");
        settings.reset();
        server.reset();
        active = true;
        settings.loadSecret();
    }

    /** Switches it off; connections end without a word. */
    void stop() {
        if (active) {
            gap.stop();
            active = false;
            connections.clear();
            channel.reset();
            note("off");
        }
    }

    /** The connection with a handle, null if there is none. */
    @Nullable
    Connection find(long handle) {
        for (Connection connection : connections) {
            if (connection.handle() == (handle & 0xffff)) {
                return connection;
            }
        }
        return null;
    }

    /** The connection with a handle; raises {@code OSError} where there is none. */
    Connection require(long handle, int errno) {
        Connection connection = find(handle);
        if (connection == null) {
            throw Errors.os(vm, errno);
        }
        return connection;
    }

    /** The connection with a device, or the last one of all for null; null if there is none. */
    @Nullable
    Connection find(@Nullable Address peer) {
        Connection found = null;
        for (Connection connection : connections) {
            if (peer == null || connection.peer().equals(peer)) {
                found = connection;
            }
        }
        return found;
    }

    /** A device is connected; controllers number from 64 on, that of an ESP32 from 0. */
    void connect(Address peer, boolean central) {
        int handle = stack == Stack.NIMBLE_IDF ? 0 : FIRST;
        while (find(handle) != null) {
            handle++;
        }
        var connection = new Connection(handle, peer, central);
        connections.add(connection);
        note(connection, "connect " + peer);
        tell(central ? Event.CENTRAL_CONNECT : Event.PERIPHERAL_CONNECT, handle, peer);
    }

    /** A device is not connected any more. */
    void drop(Connection connection) {
        if (connections.contains(connection)) {
            channel.dropped(connection);
            connections.remove(connection);
            note(connection, "disconnect");
            Address peer = stack.isNimble() ? connection.peer() : NOBODY;
            tell(
                    connection.withCentral() ? Event.CENTRAL_DISCONNECT : Event.PERIPHERAL_DISCONNECT,
                    connection.handle(),
                    peer);
            gap.dropped(connection);
        }
    }

    /** A device that was to be connected is not. */
    void failToConnect() {
        tell(Event.PERIPHERAL_DISCONNECT, NO_CONNECTION, NOBODY);
    }

    private void tell(Event event, int handle, Address peer) {
        events.tell(event, handle, peer.type(), peer.bytes());
    }

    /** A device that a script describes. */
    Neighbour neighbour(Address address) {
        return neighbours.computeIfAbsent(address.bytes(), key -> new Neighbour(address));
    }

    /** A device that is around, null if it is not. */
    @Nullable
    Neighbour known(Address address) {
        Neighbour known = neighbours.get(address.bytes());
        return known != null && known.address().equals(address) ? known : null;
    }

    List<Neighbour> neighbours() {
        return List.copyOf(neighbours.values());
    }

    /** Notes what the radio does. */
    void note(String what) {
        board.note(new BoardEvent.Action(Device.of(Device.Kind.BLE), what));
    }

    /** Notes what the radio does with bytes. */
    void note(String what, Bytes bytes) {
        board.note(new BoardEvent.Piece(Device.of(Device.Kind.BLE), what, bytes));
    }

    /** Notes what is done on a connection. */
    void note(Connection connection, String what) {
        board.note(new BoardEvent.Action(device(connection), what));
    }

    /** Notes what is done with bytes on a connection. */
    void note(Connection connection, String what, Bytes bytes) {
        board.note(new BoardEvent.Piece(device(connection), what, bytes));
    }

    private static Device device(Connection connection) {
        return new Device(Device.Kind.BLE, Integer.toString(connection.handle()));
    }

    @Override
    public void addRoots(Census census) {
        events.addRoots(census);
    }
}
