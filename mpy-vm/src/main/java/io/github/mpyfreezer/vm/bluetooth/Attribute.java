package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.ble.Uuid;
import java.util.Arrays;

/**
 * A value of a server, with the room that it has ({@code mp_bluetooth_gatts_db_entry_t} in extmod/modbluetooth.h), or a
 * declaration, which has none.
 */
final class Attribute {
    /** That it can be read. */
    static final int READ = 0x02;

    static final int WRITE_NO_RESPONSE = 0x04;
    static final int WRITE = 0x08;

    /** That new values can be sent, in either way. */
    static final int SENDS = 0x30;

    /** The room of a value that has been given no other. */
    static final int USUAL_ROOM = 20;

    private final int handle;
    private final Uuid uuid;
    private final int flags;
    private byte[] data;
    private int length;
    private boolean appends;

    Attribute(int handle, Uuid uuid, int flags, int room) {
        this.handle = handle;
        this.uuid = uuid;
        this.flags = flags;
        this.data = new byte[room];
    }

    int handle() {
        return handle;
    }

    Uuid uuid() {
        return uuid;
    }

    int flags() {
        return flags;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Its value. */
    Bytes value() {
        return Bytes.wrap(Arrays.copyOf(data, length));
    }

    /** Its value for the program, which empties one that is collected. */
    Bytes take() {
        Bytes value = value();
        if (appends) {
            length = 0;
        }
        return value;
    }

    /** The program writes; there is room for all of it from then on. */
    void set(Bytes value) {
        if (value.length() > data.length) {
            data = new byte[value.length()];
        }
        value.copyTo(data, 0);
        length = value.length();
    }

    /** Another device writes; what there is no room for is lost. */
    void receive(Bytes value) {
        int from = appends ? length : 0;
        int to = Math.min(data.length, from + value.length());
        value.slice(0, to - from).copyTo(data, from);
        length = to;
    }

    /** Gives it other room, and empties it. */
    void resize(int room, boolean append) {
        data = new byte[room];
        length = 0;
        appends = append;
    }
}
