package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.ble.Address;
import io.github.mpyfreezer.vm.board.ble.Happening;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Advertising, scanning and connecting ({@code mp_bluetooth_gap_…} of the two stacks). */
final class Gap {
    private static final int MOST_DATA = 31;
    private static final int SLOT = 625;
    private static final int LEAST_SLOTS = 0x20;
    private static final int MOST_SLOTS = 0x4000;
    /** Errors of NimBLE that have no number of the system: wrong data, and those of a controller. */
    private static final int WRONG_DATA = -18;

    private static final int WRONG_INTERVAL = -530;
    private static final int ANSWER = 4;
    private static final int LAST_CONNECTABLE = 1;
    private static final long MILLI = 1_000_000;

    private final Radio radio;
    private final Deque<Address> arriving = new ArrayDeque<>();
    private Advertising advertising = new Advertising(0, Bytes.EMPTY, Bytes.EMPTY, false);
    private boolean advertises;
    private boolean scanning;
    private boolean activeScan;
    private Board.@Nullable Alarm scanEnd;
    private boolean connecting;
    private Board.@Nullable Alarm connectEnd;

    /**
     * What is sent out.
     *
     * @param interval in microseconds
     * @param response what those get that ask
     */
    record Advertising(long interval, Bytes data, Bytes response, boolean connectable) {}

    Gap(Radio radio) {
        this.radio = radio;
    }

    private Raised error(int nimble, int btstack) {
        return Errors.os(radio.vm(), radio.stack().errno(nimble, btstack));
    }

    /**
     * Advertises.
     *
     * @param data what is sent; null for what was sent before
     */
    void advertise(long interval, @Nullable Bytes data, @Nullable Bytes response, boolean connectable) {
        radio.requireActive();
        boolean nimble = radio.stack().isNimble();
        advertises &= !nimble;
        Bytes sent = data == null ? advertising.data() : data;
        Bytes answer = response == null ? advertising.response() : response;
        if (nimble && (sent.length() > MOST_DATA || answer.length() > MOST_DATA)) {
            throw Errors.os(WRONG_DATA);
        }
        long slots = interval / SLOT;
        if (nimble && (slots < LEAST_SLOTS || slots > MOST_SLOTS)) {
            throw Errors.os(WRONG_INTERVAL);
        }
        advertising = new Advertising(interval, sent, answer, connectable);
        advertises = true;
        radio.note("advertise " + interval + " us" + (sent.isEmpty() ? "" : " " + sent.hex(" "))
                + (answer.isEmpty() ? "" : " response " + answer.hex(" "))
                + (connectable ? "" : " (not connectable)"));
        letIn();
    }

    void stopAdvertising() {
        if (advertises) {
            advertises = false;
            radio.note("advertise off");
        }
    }

    /** Whether it advertises, scans or connects. */
    boolean isBusy() {
        return advertises || scanning || connecting;
    }

    /** A central wants to be connected. */
    void arrive(Address central) {
        arriving.add(central);
        letIn();
    }

    private void letIn() {
        if (advertises && advertising.connectable() && !arriving.isEmpty()) {
            radio.events().later(Radio.ROUND_TRIP, () -> {
                if (advertises && advertising.connectable() && !arriving.isEmpty()) {
                    // Connecting ends advertising.
                    advertises = false;
                    radio.connect(arriving.remove(), true);
                }
            });
        }
    }

    /** BTstack advertises again when a central has gone. */
    void dropped(Connection connection) {
        if (connection.withCentral() && !radio.stack().isNimble() && advertising.connectable()) {
            advertises = true;
            letIn();
        }
    }

    /** @param duration in milliseconds, 0 for ever */
    void scan(long duration, boolean active) {
        radio.requireActive();
        if (scanning && radio.stack().isNimble()) {
            throw Errors.os(radio.vm(), Errno.EALREADY);
        }
        endAlarms();
        scanning = true;
        activeScan = active;
        radio.note((active ? "scan active " : "scan ") + (duration == 0 ? "for ever" : duration + " ms"));
        if (duration > 0) {
            scanEnd = radio.events().later(duration * MILLI, this::endScan);
        }
        long at = 0;
        for (Neighbour neighbour : radio.neighbours()) {
            for (Happening.Advertise heard : neighbour.advertisements()) {
                at += Radio.ROUND_TRIP;
                radio.events().later(at, () -> hear(heard));
            }
        }
    }

    private void endAlarms() {
        if (scanEnd != null) {
            scanEnd.cancel();
            scanEnd = null;
        }
    }

    private void endScan() {
        if (scanning) {
            endAlarms();
            scanning = false;
            radio.note("scan off");
            radio.events().tell(Event.SCAN_DONE);
        }
    }

    /** Another device advertises. */
    void hear(Happening.Advertise heard) {
        if (scanning && radio.isActive() && (activeScan || heard.type() != ANSWER)) {
            Address peer = heard.peer();
            radio.events().tell(Event.SCAN_RESULT, peer.type(), peer.bytes(), heard.type(), heard.rssi(), heard.data());
        }
    }

    void stopScan() {
        radio.requireActive();
        if (scanning) {
            endScan();
        } else if (!radio.stack().isNimble()) {
            radio.events().tell(Event.SCAN_DONE);
        }
    }

    /** @param duration in milliseconds, after which NimBLE gives up */
    void connect(Address peer, long duration) {
        boolean nimble = radio.stack().isNimble();
        if (nimble) {
            radio.requireActive();
            endScan();
        } else if (!radio.isActive()) {
            throw Errors.os(Errno.EINVAL);
        }
        if (connecting) {
            throw error(Errno.EALREADY, Errno.EINVAL);
        }
        if (radio.find(peer) != null) {
            throw error(Errno.EIO, Errno.EINVAL);
        }
        connecting = true;
        radio.note("connect " + peer);
        Neighbour neighbour = radio.known(peer);
        if (neighbour != null
                && (neighbour.advertisements().isEmpty()
                        || neighbour.advertisements().stream().anyMatch(heard -> heard.type() <= LAST_CONNECTABLE))) {
            connectEnd = radio.events().later(Radio.ROUND_TRIP, () -> {
                connecting = false;
                radio.connect(peer, false);
            });
        } else if (nimble) {
            connectEnd = radio.events().later(duration * MILLI, this::giveUp);
        }
    }

    private void giveUp() {
        if (connecting) {
            connecting = false;
            radio.failToConnect();
        }
    }

    void cancelConnect() {
        if (radio.stack().isNimble()) {
            radio.requireActive();
        }
        if (!connecting) {
            throw error(Errno.EALREADY, Errno.EINVAL);
        }
        if (connectEnd != null) {
            connectEnd.cancel();
        }
        radio.note("connect off");
        radio.events().later(Radio.ROUND_TRIP, this::giveUp);
    }

    /** Ends a connection; gives whether there is one, which BTstack does not say. */
    boolean disconnect(long handle) {
        radio.requireActive();
        Connection connection = radio.find(handle);
        if (connection != null) {
            radio.events().later(Radio.ROUND_TRIP, () -> radio.drop(connection));
        }
        return connection != null || !radio.stack().isNimble();
    }

    /** The radio is about to be switched off. */
    void stop() {
        stopAdvertising();
        if (radio.stack().isNimble()) {
            endScan();
        }
        scanning = false;
        connecting = false;
        endAlarms();
        if (connectEnd != null) {
            connectEnd.cancel();
        }
    }
}
