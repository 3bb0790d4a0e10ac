package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.vm.board.ble.Address;
import java.util.HashMap;
import java.util.Map;

/** A connection with another device. */
final class Connection {
    /** By notifications. */
    static final int NOTIFY = 1;

    /** By indications. */
    static final int INDICATE = 2;

    /** What one can send at once before another number is agreed, in bytes. */
    private static final int USUAL_MTU = 23;

    private final int handle;
    private final Address peer;
    private final boolean central;
    private final Map<Integer, Integer> subscriptions = new HashMap<>();
    private boolean exchanged;
    private int mtu = USUAL_MTU;
    private int passkeyAction;

    /** @param central whether the other device is the central */
    Connection(int handle, Address peer, boolean central) {
        this.handle = handle;
        this.peer = peer;
        this.central = central;
    }

    int handle() {
        return handle;
    }

    Address peer() {
        return peer;
    }

    boolean withCentral() {
        return central;
    }

    /** How the other device wants to be told of new values of a characteristic. */
    void subscribe(int characteristic, int how) {
        subscriptions.put(characteristic, how);
    }

    boolean isSubscribed(int characteristic, int how) {
        return (subscriptions.getOrDefault(characteristic, 0) & how) != 0;
    }

    /** What one can send at once. */
    int mtu() {
        return mtu;
    }

    /** The two have told each other their MTU. */
    void agree(int bytes) {
        mtu = bytes;
        exchanged = true;
    }

    /** Whether the program has asked for another MTU, or the other device has. */
    boolean hasAgreed() {
        return exchanged;
    }

    /** What the program is to say while they pair, 0 for nothing. */
    int passkeyAction() {
        return passkeyAction;
    }

    void awaitPasskey(int action) {
        passkeyAction = action;
    }
}
