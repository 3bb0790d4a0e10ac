package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.ArrayList;
import java.util.List;

/** What {@code gatts_register_services} is given (extmod/modbluetooth.c): puts it into a table, and says which handles it has. */
final class ServiceList {
    private static final int PAIR = 2;
    private static final int TRIPLE = 3;
    /** {@code MP_BLUETOOTH_NIMBLE_MAX_SERVICES} in extmod/nimble/modbluetooth_nimble.h. */
    private static final int MOST = 8;

    private static final int WIDE_FLAGS = 0xffff;
    private static final int MIDDLE_UUID = 4;

    private final Vm vm;
    private final boolean nimble;
    private final AttributeTable table;

    private ServiceList(Vm vm, boolean nimble, AttributeTable table) {
        this.vm = vm;
        this.nimble = nimble;
        this.table = table;
    }

    /** Registers services; gives a tuple of handles for each. */
    static Object register(Vm vm, Server server, Stack stack, Object services) {
        Operators.length(vm, services);
        var list = new ServiceList(vm, stack.isNimble(), server.begin());
        List<Object> handles = new ArrayList<>();
        Object iterator = Iteration.iterator(vm, services);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            Object[] service = list.pair(item);
            handles.add(list.service(service[0], service[1]));
        }
        server.registered();
        return MpTuple.of(handles);
    }

    private Object[] pair(Object value) {
        Object[] items = Sequences.itemsOf(vm, value);
        if (items.length != PAIR) {
            throw Errors.value(
                    vm, "tuple/list has wrong length", "requested length 2 but object has length " + items.length);
        }
        return items;
    }

    private UuidObject uuid(Object value, String what) {
        if (value instanceof UuidObject uuid) {
            return uuid;
        }
        throw Errors.value(vm, "invalid " + what + " UUID");
    }

    /** BTstack has no identifiers of 32 bits. */
    private UuidObject supported(UuidObject uuid) {
        if (!nimble && uuid.uuid().bytes().length() == MIDDLE_UUID) {
            throw Errors.os(Errno.EINVAL);
        }
        return uuid;
    }

    /** All is looked at before anything of a service is registered. */
    private Object service(Object given, Object characteristics) {
        UuidObject uuid = uuid(given, "service");
        Operators.length(vm, characteristics);
        List<Object[]> checked = new ArrayList<>();
        Object iterator = Iteration.iterator(vm, characteristics);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            checked.add(check(item));
        }
        if (nimble && table.services().size() == MOST) {
            throw Errors.os(Errno.E2BIG);
        }
        table.service(supported(uuid).uuid());
        List<Object> handles = new ArrayList<>();
        for (Object[] characteristic : checked) {
            handles.add((long) table.characteristic(
                            supported((UuidObject) characteristic[0]).uuid(), (int) flags(characteristic[1]))
                    .handle());
            for (int i = PAIR; i < characteristic.length; i += PAIR) {
                handles.add((long) table.descriptor(
                                supported((UuidObject) characteristic[i]).uuid(), (int) flags(characteristic[i + 1]))
                        .handle());
            }
        }
        return MpTuple.of(handles);
    }

    private long flags(Object value) {
        return Numbers.toLong(vm, value) & WIDE_FLAGS;
    }

    /** Identifier and flags of a characteristic, then those of its descriptors. */
    private Object[] check(Object value) {
        Object[] items = Sequences.itemsOf(vm, value);
        if (items.length != PAIR && items.length != TRIPLE) {
            throw Errors.value(vm, "invalid characteristic tuple");
        }
        List<Object> all = new ArrayList<>();
        all.add(uuid(items[0], "characteristic"));
        all.add(items[1]);
        if (items.length == TRIPLE && Numbers.toLong(vm, Operators.length(vm, items[2])) > 0) {
            Object iterator = Iteration.iterator(vm, items[2]);
            for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
                Object[] descriptor = pair(item);
                all.add(uuid(descriptor[0], "descriptor"));
                flags(descriptor[1]);
                all.add(descriptor[1]);
            }
        }
        flags(items[1]);
        return all.toArray();
    }
}
