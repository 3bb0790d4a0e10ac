package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.ble.Uuid;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The client, which asks servers of other devices ({@code mp_bluetooth_gattc_…} of the two stacks). */
final class Client {
    private static final int NO_RESPONSE = 0;
    private static final int WITH_RESPONSE = 1;
    private static final int INVALID_HANDLE = 1;
    private static final int READ_NOT_PERMITTED = 2;
    private static final int WRITE_NOT_PERMITTED = 3;
    /** What NimBLE adds to errors of servers. */
    private static final int ERRORS_OF_SERVERS = 0x100;

    private final Radio radio;

    Client(Radio radio) {
        this.radio = radio;
    }

    private Connection require(long conn, int btstack) {
        radio.requireActive();
        return radio.require(conn, radio.stack().errno(Errno.ENOTCONN, btstack));
    }

    /** The other device answers, if it is still connected. */
    private void answer(Connection connection, Consumer<Neighbour> with) {
        radio.events().later(Radio.ROUND_TRIP, () -> {
            if (radio.connections().contains(connection)) {
                with.accept(radio.neighbour(connection.peer()));
            }
        });
    }

    private int status(int code) {
        return code != 0 && radio.stack().isNimble() ? ERRORS_OF_SERVERS + code : code;
    }

    void services(Vm vm, long conn, @Nullable Uuid wanted) {
        Connection connection = require(conn, Errno.EINVAL);
        radio.note(connection, "discover services");
        answer(connection, peer -> {
            for (AttributeTable.Range service : List.copyOf(peer.table().services())) {
                if (wanted == null || wanted.equals(service.uuid())) {
                    radio.events()
                            .tell(
                                    Event.GATTC_SERVICE_RESULT,
                                    connection.handle(),
                                    service.first(),
                                    peer.table().end(service),
                                    UuidObject.of(vm, service.uuid()));
                }
            }
            radio.events().tell(Event.GATTC_SERVICE_DONE, connection.handle(), 0);
        });
    }

    void characteristics(Vm vm, long conn, int start, int end, @Nullable Uuid wanted) {
        Connection connection = require(conn, Errno.EINVAL);
        radio.note(connection, "discover characteristics");
        answer(connection, peer -> {
            List<Attribute> found = peer.table().characteristics().stream()
                    .filter(value -> value.handle() > start && value.handle() <= end)
                    .toList();
            for (int i = 0; i < found.size(); i++) {
                Attribute value = found.get(i);
                // It reaches up to the declaration of the next one.
                int last = i + 1 < found.size() ? found.get(i + 1).handle() - 2 : end;
                if (wanted == null || wanted.equals(value.uuid())) {
                    radio.events()
                            .tell(
                                    Event.GATTC_CHARACTERISTIC_RESULT,
                                    connection.handle(),
                                    last,
                                    value.handle(),
                                    value.flags() & 0xff,
                                    UuidObject.of(vm, value.uuid()));
                }
            }
            radio.events().tell(Event.GATTC_CHARACTERISTIC_DONE, connection.handle(), 0);
        });
    }

    void descriptors(Vm vm, long conn, int start, int end) {
        Connection connection = require(conn, Errno.EINVAL);
        radio.note(connection, "discover descriptors");
        answer(connection, peer -> {
            for (Attribute attribute : List.copyOf(peer.table().attributes())) {
                if (attribute.handle() > start && attribute.handle() <= end) {
                    radio.events()
                            .tell(
                                    Event.GATTC_DESCRIPTOR_RESULT,
                                    connection.handle(),
                                    attribute.handle(),
                                    UuidObject.of(vm, attribute.uuid()));
                }
            }
            radio.events().tell(Event.GATTC_DESCRIPTOR_DONE, connection.handle(), 0);
        });
    }

    void read(long conn, int handle) {
        Connection connection = require(conn, Errno.ENOTCONN);
        answer(connection, peer -> {
            Attribute found = peer.table().find(handle);
            int code = found == null ? INVALID_HANDLE : found.has(Attribute.READ) ? 0 : READ_NOT_PERMITTED;
            if (found != null && code == 0) {
                radio.note(connection, "read " + handle, found.value());
                radio.events().tell(Event.GATTC_READ_RESULT, connection.handle(), handle, found.value());
            } else {
                radio.note(connection, "read " + handle + " (refused)");
            }
            radio.events().tell(Event.GATTC_READ_DONE, connection.handle(), handle, status(code));
        });
    }

    void write(long conn, int handle, Bytes value, long mode) {
        radio.requireActive();
        if (mode != NO_RESPONSE && mode != WITH_RESPONSE) {
            throw Errors.os(Errno.EINVAL);
        }
        Connection connection = require(conn, mode == WITH_RESPONSE ? Errno.ENOTCONN : Errno.EINVAL);
        radio.note(connection, "write " + handle, value);
        answer(connection, peer -> {
            Attribute found = peer.table().find(handle);
            int code = found == null
                    ? INVALID_HANDLE
                    : found.has(Attribute.WRITE | Attribute.WRITE_NO_RESPONSE) ? 0 : WRITE_NOT_PERMITTED;
            if (found != null && code == 0) {
                found.set(value);
            }
            if (mode == WITH_RESPONSE) {
                radio.events().tell(Event.GATTC_WRITE_DONE, connection.handle(), handle, status(code));
            }
        });
    }

    /** The other device takes what this one prefers. */
    void exchangeMtu(long conn) {
        boolean nimble = radio.stack().isNimble();
        Connection connection = radio.find(conn);
        if (connection == null || nimble && connection.hasAgreed()) {
            if (nimble) {
                throw Errors.os(radio.vm(), connection == null ? Errno.ENOTCONN : Errno.EALREADY);
            }
            return;
        }
        radio.note(connection, "exchange mtu " + radio.settings().mtu());
        answer(connection, peer -> agree(connection, radio.settings().mtu()));
    }

    /** The two agree on the smaller one. */
    void agree(Connection connection, int other) {
        connection.agree(Math.min(other, radio.settings().mtu()));
        radio.events().tell(Event.MTU_EXCHANGED, connection.handle(), connection.mtu());
    }
}
