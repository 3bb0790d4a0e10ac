package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.ble.Happening;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Does to the radio what other devices do by a script. */
final class Visitors {
    private final Radio radio;

    Visitors(Radio radio) {
        this.radio = radio;
    }

    /** Something is done; without a connection that it needs it is only noted. */
    void accept(Happening happening) {
        if (happening instanceof Happening.Connect connect) {
            radio.gap().arrive(connect.central());
        } else if (happening instanceof Happening.Advertise heard) {
            radio.neighbour(heard.peer()).advertisements().add(heard);
            radio.gap().hear(heard);
        } else if (!describes(happening)) {
            Connection connection = connection(happening);
            if (connection == null) {
                radio.note(happening.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " (not connected)");
            } else {
                onConnection(connection, happening);
            }
        }
    }

    private boolean describes(Happening happening) {
        if (happening instanceof Happening.Service service) {
            radio.neighbour(service.peer()).table().service(service.uuid());
        } else if (happening instanceof Happening.Characteristic characteristic) {
            radio.neighbour(characteristic.peer())
                    .table()
                    .characteristic(characteristic.uuid(), characteristic.flags())
                    .set(characteristic.value());
        } else if (happening instanceof Happening.Descriptor descriptor) {
            radio.neighbour(descriptor.peer())
                    .table()
                    .descriptor(descriptor.uuid(), Attribute.READ | Attribute.WRITE)
                    .set(descriptor.value());
        } else if (happening instanceof Happening.Listen listen) {
            radio.neighbour(listen.peer()).channels().put(listen.psm(), listen.mtu());
        } else {
            return false;
        }
        return true;
    }

    private @Nullable Connection connection(Happening happening) {
        if (happening instanceof Happening.Disconnect disconnect) {
            return radio.find(disconnect.peer());
        }
        return radio.find(happening instanceof Happening.Notify notify ? notify.peer() : null);
    }

    private void onConnection(Connection connection, Happening happening) {
        if (happening instanceof Happening.Disconnect) {
            radio.drop(connection);
        } else if (happening instanceof Happening.Write write) {
            radio.server().written(connection, write.target(), write.value());
        } else if (happening instanceof Happening.Read read) {
            radio.server().wasRead(connection, read.target());
        } else if (happening instanceof Happening.Subscribe subscribe) {
            radio.server().subscribed(connection, subscribe.target(), subscribe.how());
        } else if (happening instanceof Happening.Mtu exchange) {
            radio.client().agree(connection, exchange.mtu());
        } else if (happening instanceof Happening.Encrypted encrypt) {
            radio.pairing().encrypted(connection, encrypt.authenticated(), encrypt.bonded());
        } else if (happening instanceof Happening.Passkey passkey) {
            radio.pairing().ask(connection, passkey.action(), passkey.number());
        } else if (happening instanceof Happening.Update update) {
            radio.events()
                    .tell(
                            Event.CONNECTION_UPDATE,
                            connection.handle(),
                            update.interval(),
                            update.latency(),
                            update.timeout(),
                            0);
        } else if (happening instanceof Happening.Notify notify) {
            notified(connection, notify);
        } else if (happening instanceof Happening.Open open) {
            radio.channel().opened(connection, open.psm(), open.mtu());
        } else if (happening instanceof Happening.Send send) {
            radio.channel().received(send.data());
        } else if (happening instanceof Happening.Close) {
            radio.channel().closed();
        }
    }

    private void notified(Connection connection, Happening.Notify notify) {
        Attribute found = radio.neighbour(connection.peer()).table().find(notify.target());
        if (found == null) {
            radio.note(connection, "notify " + notify.target() + " (not there)");
            return;
        }
        Bytes value = notify.value();
        found.set(value);
        radio.events()
                .tell(
                        notify.indication() ? Event.GATTC_INDICATE : Event.GATTC_NOTIFY,
                        connection.handle(),
                        found.handle(),
                        value);
    }
}
