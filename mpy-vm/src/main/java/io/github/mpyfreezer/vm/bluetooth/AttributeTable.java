package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.board.ble.Happening.Target;
import io.github.mpyfreezer.vm.board.ble.Uuid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a server, numbered in the order in which they are declared: a service has one, a characteristic one for its
 * declaration and the next for its value, then one for its configuration by clients if it sends new values, then those of its
 * descriptors ({@code ble_gatts_register_chr} of NimBLE, {@code att_db_util.c} of BTstack).
 */
final class AttributeTable {
    private static final Uuid SERVICE = Uuid.of(0x2800);
    private static final Uuid CHARACTERISTIC = Uuid.of(0x2803);
    private static final Uuid CONFIGURATION = Uuid.of(0x2902);
    private static final int CONFIGURATION_LENGTH = 2;

    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Range> services = new ArrayList<>();
    private final List<Attribute> characteristics = new ArrayList<>();
    private int last;

    /** A service. */
    record Range(Uuid uuid, int first) {}

    /** @param last the handle behind which it begins */
    AttributeTable(int last) {
        this.last = last;
    }

    private Attribute add(Uuid uuid, int flags, int room) {
        last++;
        var attribute = new Attribute(last, uuid, flags, room);
        attributes.add(attribute);
        return attribute;
    }

    /** A service begins. */
    void service(Uuid uuid) {
        add(SERVICE, 0, 0);
        services.add(new Range(uuid, last));
    }

    /** A characteristic of the last service. */
    Attribute characteristic(Uuid uuid, int flags) {
        add(CHARACTERISTIC, 0, 0);
        Attribute value = add(uuid, flags, Attribute.USUAL_ROOM);
        characteristics.add(value);
        if (value.has(Attribute.SENDS)) {
            add(CONFIGURATION, Attribute.READ | Attribute.WRITE, CONFIGURATION_LENGTH)
                    .set(Bytes.wrap(new byte[CONFIGURATION_LENGTH]));
        }
        return value;
    }

    /** A descriptor of the last characteristic. */
    Attribute descriptor(Uuid uuid, int flags) {
        return add(uuid, flags, Attribute.USUAL_ROOM);
    }

    List<Range> services() {
        return services;
    }

    /** The values of characteristics. */
    List<Attribute> characteristics() {
        return characteristics;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** Where a service ends; the last one has all handles that are left. */
    int end(Range service) {
        int next = services.indexOf(service) + 1;
        return next < services.size() ? services.get(next).first() - 1 : 0xffff;
    }

    /** The attribute with a handle, null if there is none. */
    @Nullable
    Attribute find(long handle) {
        for (Attribute attribute : attributes) {
            if (attribute.handle() == handle) {
                return attribute;
            }
        }
        return null;
    }

    /** The attribute that a script means, null if there is none. */
    @Nullable
    Attribute find(Target target) {
        Uuid uuid = target.uuid();
        if (uuid == null) {
            return find(target.handle());
        }
        for (Attribute attribute : attributes) {
            if (attribute.uuid().equals(uuid)) {
                return attribute;
            }
        }
        return null;
    }

    /** Whether an attribute says which clients are told of new values. */
    static boolean isConfiguration(Attribute attribute) {
        return attribute.uuid().equals(CONFIGURATION);
    }

    /** Whether an attribute has a value. */
    static boolean isDeclaration(Attribute attribute) {
        return attribute.uuid().equals(SERVICE) || attribute.uuid().equals(CHARACTERISTIC);
    }
}
