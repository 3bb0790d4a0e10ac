package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.stream.Errno;

/** Pairing ({@code mp_bluetooth_gap_pair} and {@code …_passkey} in extmod/nimble/modbluetooth_nimble.c). Other devices agree. */
final class Pairing {
    private static final int KEY_LENGTH = 16;
    private static final int INPUT = 2;
    private static final int COMPARISON = 4;
    private static final int LAST_KEY = 999_999;

    private final Radio radio;

    Pairing(Radio radio) {
        this.radio = radio;
    }

    /** A connection is encrypted from now on. */
    void encrypted(Connection connection, boolean authenticated, boolean bonded) {
        radio.note(connection, "encrypted" + (authenticated ? " authenticated" : "") + (bonded ? " bonded" : ""));
        if (radio.stack().pairs()) {
            radio.events()
                    .tell(
                            Event.ENCRYPTION_UPDATE,
                            connection.handle(),
                            1,
                            authenticated ? 1 : 0,
                            bonded ? 1 : 0,
                            KEY_LENGTH);
        }
    }

    /** The program is asked to show a number, to give one or to compare it. */
    void ask(Connection connection, int action, int number) {
        if (radio.stack().pairs()) {
            connection.awaitPasskey(action);
            radio.events().tell(Event.PASSKEY_ACTION, connection.handle(), action, number);
        }
    }

    /** The program wants to pair. */
    void pair(long conn) {
        Connection connection = radio.require(conn, Errno.ENOTCONN);
        radio.note(connection, "pair");
        finish(connection, false);
    }

    private void finish(Connection connection, boolean authenticated) {
        radio.events().later(Radio.ROUND_TRIP, () -> {
            if (radio.connections().contains(connection)) {
                encrypted(connection, authenticated, radio.settings().bonds());
            }
        });
    }

    /** The program answers what it was asked. */
    void answer(long conn, long action, long passkey) {
        if (action < INPUT || action > COMPARISON) {
            throw Errors.os(Errno.EINVAL);
        }
        Connection connection = radio.find(conn);
        if (connection == null || connection.passkeyAction() == 0) {
            throw Errors.os(Errno.ENOENT);
        }
        boolean compares = action == COMPARISON;
        if (connection.passkeyAction() != action || !compares && (passkey < 0 || passkey > LAST_KEY)) {
            throw Errors.os(Errno.EINVAL);
        }
        connection.awaitPasskey(0);
        radio.note(connection, "passkey " + passkey);
        if (!compares || passkey != 0) {
            finish(connection, true);
        }
    }
}
