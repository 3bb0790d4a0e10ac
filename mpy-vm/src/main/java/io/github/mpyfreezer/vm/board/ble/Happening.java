package io.github.mpyfreezer.vm.board.ble;

import io.github.mpyfreezer.parser.model.Bytes;
import org.jspecify.annotations.Nullable;

/** Something that another device does. Where no address is given, it is the one that was connected last. */
public sealed interface Happening {
    /**
     * An attribute of a server: the first with an identifier, or the one with a number.
     *
     * @param uuid the identifier, null where there is a number
     * @param handle the number, 0 where there is an identifier
     */
    record Target(@Nullable Uuid uuid, int handle) {
        @Override
        public String toString() {
            return uuid == null ? Integer.toString(handle) : uuid.toString();
        }
    }

    /** A central connects, as soon as the program lets it. */
    record Connect(Address central) implements Happening {}

    /** A device ends its connection. */
    record Disconnect(@Nullable Address peer) implements Happening {}

    /** A central writes a value. */
    record Write(Target target, Bytes value) implements Happening {}

    /** A central reads a value. */
    record Read(Target target) implements Happening {}

    /**
     * A central wants to be told of new values of a characteristic.
     *
     * @param how 1 by notifications, 2 by indications, 0 no more
     */
    record Subscribe(Target target, int how) implements Happening {}

    /** A central tells how much it takes at once. */
    record Mtu(int mtu) implements Happening {}

    /** A connection is encrypted from now on. */
    record Encrypted(boolean authenticated, boolean bonded) implements Happening {}

    /**
     * While devices pair, one of them is to show or to be told a number.
     *
     * @param action 2 for input, 3 for display, 4 for comparison
     */
    record Passkey(int action, int number) implements Happening {}

    /** A connection has other timing. */
    record Update(int interval, int latency, int timeout) implements Happening {}

    /**
     * A device is around and advertises.
     *
     * @param type of the advertisement: 0 and 1 can be connected, 2 scanned, 3 neither; 4 answers a scan
     * @param rssi how loud it is, in dBm
     */
    record Advertise(Address peer, int type, int rssi, Bytes data) implements Happening {}

    /** A device has a service. */
    record Service(Address peer, Uuid uuid) implements Happening {}

    /** The last service of a device has a characteristic. */
    record Characteristic(Address peer, Uuid uuid, int flags, Bytes value) implements Happening {}

    /** The last characteristic of a device has a descriptor. */
    record Descriptor(Address peer, Uuid uuid, Bytes value) implements Happening {}

    /** A device sends a new value of a characteristic. */
    record Notify(Address peer, Target target, boolean indication, Bytes value) implements Happening {}

    /** A device takes channels with this number. */
    record Listen(Address peer, int psm, int mtu) implements Happening {}

    /** A channel is opened. */
    record Open(int psm, int mtu) implements Happening {}

    /** Bytes come in on the channel. */
    record Send(Bytes data) implements Happening {}

    /** The channel is closed. */
    record Close() implements Happening {}
}
