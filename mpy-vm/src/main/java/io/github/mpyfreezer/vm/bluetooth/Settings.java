package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Types;
import io.github.mpyfreezer.vm.stream.Errno;
import java.nio.charset.StandardCharsets;

/** What {@code BLE.config} asks and sets (extmod/modbluetooth.c, and modbluetooth_nimble.c and modbluetooth_btstack.c). */
final class Settings {
    private static final int LONGEST_NAME = 31;
    private static final int LEAST_MTU = 23;
    private static final int SECRET_LENGTH = 16;
    /** What NimBLE calls the key that devices resolve its address with. */
    private static final int OUR_KEY = 10;

    private static final long RANDOM = 1;
    private static final long RESOLVABLE = 2;
    private static final long NOT_RESOLVABLE = 3;
    private static final int STATIC = 0xc0;

    private final Radio radio;
    private Bytes name;
    private int mtu;
    private long addressMode;
    private boolean bonds;

    Settings(Radio radio) {
        this.radio = radio;
        this.name = usualName();
        this.mtu = radio.stack().usualMtu();
    }

    private Bytes usualName() {
        return Bytes.wrap(radio.stack().gapName().getBytes(StandardCharsets.UTF_8));
    }

    /** What does not stay when the radio is switched on again. */
    void reset() {
        mtu = radio.stack().usualMtu();
        addressMode = 0;
        if (!radio.stack().isNimble()) {
            name = usualName();
        }
    }

    /** The MTU that is preferred. */
    int mtu() {
        return mtu;
    }

    /** Whether keys are to be kept. */
    boolean bonds() {
        return bonds;
    }

    /** A build that can pair asks the program for its key, or gives it a new one to keep ({@code load_irk}). */
    void loadSecret() {
        if (!radio.stack().pairs()) {
            return;
        }
        Bytes key = Bytes.wrap("irk".getBytes(StandardCharsets.US_ASCII));
        Object kept = radio.events().tell(Event.GET_SECRET, OUR_KEY, 0, key);
        Buffer buffer = kept instanceof MpObject object ? object.buffer(radio.vm(), false) : null;
        if (buffer == null || buffer.length() != SECRET_LENGTH) {
            var fresh = new byte[SECRET_LENGTH];
            for (int i = 0; i < fresh.length; i++) {
                fresh[i] = (byte) (i + 1);
            }
            radio.events().tell(Event.SET_SECRET, OUR_KEY, key, Bytes.wrap(fresh));
        }
    }

    /** {@code BLE.config(…)}: one parameter by position is asked for, those by name are set. */
    Object config(Vm vm, Args args) {
        if (args.named() == 0) {
            if (args.count() != 1) {
                throw Errors.type(vm, "must query one param");
            }
            return query(vm, args.get(0));
        }
        if (args.count() != 0) {
            throw Errors.type(vm, "can't specify pos and kw args");
        }
        for (int i = 0; i < args.named(); i++) {
            set(vm, args.name(i).toString(), args.namedValue(i));
        }
        return MpNone.NONE;
    }

    private Object query(Vm vm, Object parameter) {
        if (!(parameter instanceof MpStr)) {
            throw Errors.type(
                    vm,
                    "can't convert to str implicitly",
                    "can't convert '" + Types.nameOf(parameter) + "' object to str implicitly");
        }
        switch (parameter.toString()) {
            case "gap_name" -> {
                vm.heap().request(name.length() + 1L);
                return MpBytes.of(name.toArray());
            }
            case "mac" -> {
                return address();
            }
            case "mtu" -> {
                radio.requireActive();
                return (long) mtu;
            }
            default -> throw unknown(vm);
        }
    }

    private static Raised unknown(Vm vm) {
        return Errors.value(vm, "unknown config param");
    }

    private Object address() {
        radio.requireActive();
        if (addressMode == RESOLVABLE) {
            throw Errors.os(Errno.EINVAL);
        }
        long type = addressMode == 0 ? 0 : 1;
        int first = addressMode == RANDOM ? STATIC | 2 : 2;
        return MpTuple.of(type, MpBytes.of(new byte[] {(byte) first, 0, 0, 0, 0, 2}));
    }

    private void set(Vm vm, String parameter, Object value) {
        boolean pairs = radio.stack().pairs();
        switch (pairs ? parameter : parameter.replaceAll("^(bond|mitm|io|le_secure)$", "")) {
            case "gap_name" -> setName(Bytes.wrap(Buffers.readable(vm, value).copy()));
            case "mtu" -> setMtu(Numbers.toLong(vm, value) & 0xffff);
            case "addr_mode" -> setAddressMode(Numbers.toLong(vm, value) & 0xff);
            case "bond" -> bonds = Operators.isTrue(vm, value);
            case "mitm", "le_secure" -> Operators.isTrue(vm, value);
            case "io" -> Numbers.toLong(vm, value);
            default -> throw unknown(vm);
        }
    }

    private void setName(Bytes to) {
        if (radio.stack().isNimble() && to.length() > LONGEST_NAME) {
            throw Errors.os(Errno.EINVAL);
        }
        name = to;
        radio.note("name", to);
    }

    private void setMtu(long to) {
        radio.requireActive();
        if (to < LEAST_MTU || to > radio.stack().largestMtu()) {
            throw Errors.os(Errno.EINVAL);
        }
        mtu = (int) to;
    }

    private void setAddressMode(long to) {
        radio.requireActive();
        if (!radio.stack().isNimble() && (to == RESOLVABLE || to == NOT_RESOLVABLE)) {
            throw Errors.os(Errno.EINVAL);
        }
        if (to <= NOT_RESOLVABLE) {
            addressMode = to;
        }
    }
}
