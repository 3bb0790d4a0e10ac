package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.ble.Happening.Target;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server with its values ({@code mp_bluetooth_gatts_…} of the two stacks). */
final class Server {
    /** Error of NimBLE that has no number of the system: a program does not let a value be read. */
    private static final int NOT_LET = -9;
    /** What a message takes besides its value. */
    private static final int HEAD = 3;

    private final Radio radio;
    private AttributeTable table;

    Server(Radio radio) {
        this.radio = radio;
        this.table = new AttributeTable(radio.stack().ownHandles());
    }

    /** All services of the program go. */
    void reset() {
        table = new AttributeTable(radio.stack().ownHandles());
    }

    /** Begins to register services; NimBLE does so only while nothing else goes on. */
    AttributeTable begin() {
        radio.requireActive();
        if (radio.stack().isNimble()
                && (radio.gap().isBusy() || !radio.connections().isEmpty())) {
            throw Errors.os(Errno.EBUSY);
        }
        reset();
        return table;
    }

    /** Notes which services there are. */
    void registered() {
        for (AttributeTable.Range service : table.services()) {
            var text = new StringBuilder("service ").append(service.uuid());
            String separator = ": ";
            for (Attribute value : table.characteristics()) {
                if (value.handle() > service.first() && value.handle() <= table.end(service)) {
                    text.append(separator).append(value.uuid()).append(" at ").append(value.handle());
                    separator = ", ";
                }
            }
            radio.note(text.toString());
        }
    }

    /** A value that the program may use, null if there is none; that of a configuration is only in reach with BTstack. */
    private @Nullable Attribute value(long handle) {
        Attribute found = table.find(handle & 0xffff);
        boolean hidden = found != null
                && (AttributeTable.isDeclaration(found)
                        || AttributeTable.isConfiguration(found)
                                && radio.stack().isNimble());
        return hidden ? null : found;
    }

    private Attribute require(long handle) {
        radio.requireActive();
        Attribute found = value(handle);
        if (found == null) {
            throw Errors.os(Errno.EINVAL);
        }
        return found;
    }

    /** A value for the program; nothing where there is none. */
    Bytes read(long handle) {
        Attribute found = radio.isActive() ? value(handle) : null;
        return found == null ? Bytes.EMPTY : found.take();
    }

    /** The program sets a value. */
    void write(long handle, Bytes value, boolean update) {
        radio.requireActive();
        if (update && !radio.stack().isNimble()) {
            Attribute next = table.find((handle & 0xffff) + 1);
            if (next == null || !AttributeTable.isConfiguration(next)) {
                throw Errors.os(Errno.EINVAL);
            }
        }
        require(handle).set(value);
        radio.note("set " + handle, value);
        if (update) {
            for (Connection connection : List.copyOf(radio.connections())) {
                update(connection, (int) handle);
            }
        }
    }

    private void update(Connection connection, int handle) {
        if (connection.isSubscribed(handle, Connection.NOTIFY)) {
            send(connection.handle(), handle, null, false);
        }
        if (connection.isSubscribed(handle, Connection.INDICATE)) {
            send(connection.handle(), handle, null, true);
        }
    }

    /**
     * Sends a value.
     *
     * @param value null for the one that the server has, which NimBLE reads as another device does
     */
    void send(long conn, long handle, @Nullable Bytes value, boolean indication) {
        radio.requireActive();
        Bytes sent = value;
        if (sent == null) {
            Attribute own = value(handle);
            boolean let = own != null && (!radio.stack().isNimble() || mayRead(Radio.NO_CONNECTION, own.handle()) == 0);
            if (!let && radio.stack().isNimble()) {
                throw Errors.os(NOT_LET);
            }
            sent = own == null ? Bytes.EMPTY : own.value();
        }
        Connection connection = radio.require(conn, radio.stack().errno(Errno.ENOTCONN, Errno.EINVAL));
        sent = sent.slice(0, Math.min(sent.length(), connection.mtu() - HEAD));
        radio.note(connection, (indication ? "indicate " : "notify ") + handle, sent);
        if (indication) {
            radio.events().later(Radio.ROUND_TRIP, () -> {
                if (radio.connections().contains(connection)) {
                    radio.events().tell(Event.GATTS_INDICATE_DONE, connection.handle(), (int) handle, 0);
                }
            });
        }
    }

    void resize(long handle, long room, boolean append) {
        require(handle).resize((int) room, append);
    }

    private long mayRead(int connection, int handle) {
        return Events.number(radio.events().tell(Event.GATTS_READ_REQUEST, connection, handle));
    }

    /** A central writes. */
    void written(Connection connection, Target target, Bytes value) {
        Attribute found = table.find(target);
        boolean may = found != null && found.has(Attribute.WRITE | Attribute.WRITE_NO_RESPONSE);
        if (found == null || !may) {
            refuse(connection, "write", target, value);
            return;
        }
        radio.note(connection, "central write " + found.handle(), value);
        if (AttributeTable.isConfiguration(found)) {
            configure(connection, found, value.isEmpty() ? 0 : value.at(0));
        } else {
            found.receive(value);
            radio.events().tell(Event.GATTS_WRITE, connection.handle(), found.handle());
        }
    }

    private void refuse(Connection connection, String what, Target target, Bytes value) {
        radio.note(
                connection,
                "central " + what + " " + target + (value.isEmpty() ? "" : " " + value.hex(" ")) + " (refused)");
    }

    /** Of connections that BTstack has, all share what is configured; it has one. */
    private void configure(Connection connection, Attribute configuration, int how) {
        configuration.set(Bytes.of((byte) how, (byte) 0));
        connection.subscribe(configuration.handle() - 1, how);
    }

    /** A central says whether it wants to be told of new values. */
    void subscribed(Connection connection, Target target, int how) {
        Attribute found = table.find(target);
        Attribute next = found == null ? null : table.find(found.handle() + 1);
        if (next == null || !AttributeTable.isConfiguration(next)) {
            refuse(connection, "subscribe", target, Bytes.EMPTY);
            return;
        }
        radio.note(
                connection,
                "central subscribe " + (next.handle() - 1) + " "
                        + List.of("off", "notify", "indicate").get(how));
        configure(connection, next, how);
    }

    /** A central reads; the program may refuse, which BTstack does not heed. */
    void wasRead(Connection connection, Target target) {
        Attribute found = table.find(target);
        boolean may = found != null
                && found.has(Attribute.READ)
                && (AttributeTable.isConfiguration(found)
                        || mayRead(connection.handle(), found.handle()) == 0
                        || !radio.stack().isNimble());
        if (found == null || !may) {
            refuse(connection, "read", target, Bytes.EMPTY);
        } else {
            radio.note(connection, "central read " + found.handle(), found.value());
        }
    }
}
