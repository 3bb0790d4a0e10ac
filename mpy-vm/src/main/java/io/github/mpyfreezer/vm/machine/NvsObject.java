package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.HashMap;
import java.util.Map;

/** {@code esp32.NVS}: settings by name, which are gone with the run (ports/esp32/esp32_nvs.c). */
final class NvsObject extends MpObject {
    /** {@code ESP_ERR_NVS_NOT_FOUND} and its like, as {@code OSError} has them. */
    private static final long NOT_FOUND = -0x1102;

    private static final long WRONG_LENGTH = -0x110c;
    private static final int LONGEST_KEY = 15;
    private static final long KEY_TOO_LONG = -0x1109;

    private final MpType type;
    private final String space;
    private final Map<String, Object> entries = new HashMap<>();

    private NvsObject(MpType type, String space) {
        this.type = type;
        this.space = space;
    }

    static MpType type(Peripherals peripherals) {
        Map<String, NvsObject> spaces = new HashMap<>();
        return MpType.builder("NVS")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, 1, false);
                    return spaces.computeIfAbsent(key(args.get(0)), name -> new NvsObject(type, name));
                })
                .members(() -> peripherals.members("esp32.NVS", methods()))
                .build();
    }

    private static String key(Object value) {
        if (!(value instanceof MpStr text)) {
            throw Errors.of(ExceptionTypes.TYPE_ERROR, "can't convert to str implicitly");
        }
        if (text.toString().length() > LONGEST_KEY) {
            throw error(KEY_TOO_LONG, "ESP_ERR_NVS_KEY_TOO_LONG");
        }
        return text.toString();
    }

    private static RuntimeException error(long number, String name) {
        return Errors.with(ExceptionTypes.OS_ERROR, number, MpStr.of(name));
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun3(
                        "set_i32",
                        (vm, self, key, value) -> self(vm, self).set(vm, key, (long) (int) Numbers.toLong(vm, value)))
                .fun2("get_i32", (vm, self, key) -> self(vm, self).get(key, Long.class))
                .fun3(
                        "set_blob",
                        (vm, self, key, value) -> self(vm, self)
                                .set(
                                        vm,
                                        key,
                                        Bytes.wrap(Buffers.readable(vm, value).copy())))
                .fun3("get_blob", (vm, self, key, into) -> self(vm, self).read(vm, key, into))
                .fun2("erase_key", (vm, self, key) -> {
                    if (self(vm, self).entries.remove(key(key)) == null) {
                        throw error(NOT_FOUND, "ESP_ERR_NVS_NOT_FOUND");
                    }
                    return MpNone.NONE;
                })
                .fun1("commit", (vm, self) -> MpNone.NONE);
    }

    private static NvsObject self(Vm vm, Object value) {
        return BoardObject.self(vm, value, NvsObject.class);
    }

    private Object set(Vm vm, Object key, Object value) {
        vm.heap().request(key(key).length() + 64L);
        entries.put(key(key), value);
        return MpNone.NONE;
    }

    private <T> T get(Object key, Class<T> kind) {
        Object value = entries.get(key(key));
        if (!kind.isInstance(value)) {
            throw error(NOT_FOUND, "ESP_ERR_NVS_NOT_FOUND");
        }
        return kind.cast(value);
    }

    private Object read(Vm vm, Object key, Object into) {
        Bytes value = get(key, Bytes.class);
        Buffer buffer = Buffers.writable(vm, into);
        if (buffer.length() < value.length()) {
            throw error(WRONG_LENGTH, "ESP_ERR_NVS_INVALID_LENGTH");
        }
        value.copyTo(buffer.array(), buffer.offset());
        return (long) value.length();
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<NVS " + space + ">");
    }
}
