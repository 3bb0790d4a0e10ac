package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.stream.Errno;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** The one channel for streams of bytes that a stack has ({@code mp_bluetooth_l2cap_…} in extmod/nimble/modbluetooth_nimble.c). */
final class Channel {
    /** The first number of those that stacks give to channels. */
    private static final int ID = 0x40;

    private static final int UNKNOWN_PSM = 8;
    private static final int PIECES = 2;

    private final Radio radio;
    private boolean used;
    private boolean listening;
    private int psm;
    private int mtu;
    private int peerMtu;
    private @Nullable Connection connection;
    private Bytes received = Bytes.EMPTY;

    Channel(Radio radio) {
        this.radio = radio;
    }

    void reset() {
        used = false;
        listening = false;
        connection = null;
        received = Bytes.EMPTY;
    }

    private void use(int newPsm, int newMtu) {
        if (used) {
            throw Errors.os(radio.vm(), Errno.EALREADY);
        }
        used = true;
        psm = newPsm;
        mtu = newMtu;
    }

    void listen(int newPsm, int newMtu) {
        use(newPsm, newMtu);
        listening = true;
        radio.note("channel listen " + newPsm + " mtu=" + newMtu);
    }

    void connect(long conn, int newPsm, int newMtu) {
        use(newPsm, newMtu);
        Connection with = radio.require(conn, Errno.ENOTCONN);
        radio.note(with, "channel connect " + newPsm + " mtu=" + newMtu);
        radio.events().later(Radio.ROUND_TRIP, () -> {
            Integer theirs = radio.neighbour(with.peer()).channels().get(psm);
            if (theirs == null || !radio.connections().contains(with)) {
                used = false;
                radio.events().tell(Event.L2CAP_DISCONNECT, with.handle(), ID, psm, UNKNOWN_PSM);
            } else {
                established(with, theirs);
            }
        });
    }

    private void established(Connection with, int theirs) {
        connection = with;
        peerMtu = theirs;
        radio.events().tell(Event.L2CAP_CONNECT, with.handle(), ID, psm, mtu, theirs);
    }

    /** Another device opens a channel. */
    void opened(Connection by, int wanted, int theirs) {
        boolean may = listening && connection == null && wanted == psm;
        if (!may || Events.number(radio.events().tell(Event.L2CAP_ACCEPT, by.handle(), ID, psm, mtu, theirs)) != 0) {
            radio.note(by, "channel open " + wanted + " (refused)");
        } else {
            radio.note(by, "channel open " + wanted + " mtu=" + theirs);
            established(by, theirs);
        }
    }

    private Connection require(long conn, long id) {
        if (connection == null || id != ID || connection.handle() != conn) {
            throw Errors.os(Errno.EINVAL);
        }
        return connection;
    }

    void disconnect(long conn, long id) {
        Connection with = require(conn, id);
        radio.events().later(Radio.ROUND_TRIP, () -> dropped(with));
    }

    /** It is no more; who listens goes on doing so. */
    void dropped(Connection with) {
        if (with.equals(connection)) {
            connection = null;
            received = Bytes.EMPTY;
            used = listening;
            radio.note(with, "channel close");
            radio.events().tell(Event.L2CAP_DISCONNECT, with.handle(), ID, psm, 0);
        }
    }

    void send(long conn, long id, Bytes data) {
        Connection with = require(conn, id);
        if (data.length() > peerMtu || data.length() > PIECES * mtu) {
            throw Errors.os(Errno.EINVAL);
        }
        radio.note(with, "channel write", data);
    }

    /** Bytes come in. */
    void received(Bytes data) {
        Connection with = connection;
        if (with != null) {
            var all = new ByteArrayOutputStream();
            received.appendTo(all);
            data.appendTo(all);
            received = Bytes.wrap(all.toByteArray());
            radio.note(with, "channel read", data);
            radio.events().tell(Event.L2CAP_RECV, with.handle(), ID);
        }
    }

    /** How many bytes wait. */
    int available(long conn, long id) {
        require(conn, id);
        return received.length();
    }

    /** Takes bytes that wait, of which there are so many. */
    Bytes take(int count) {
        Bytes taken = received.slice(0, count);
        received = received.slice(count);
        return taken;
    }

    /** Another device closes it. */
    void closed() {
        if (connection != null) {
            dropped(connection);
        }
    }
}
