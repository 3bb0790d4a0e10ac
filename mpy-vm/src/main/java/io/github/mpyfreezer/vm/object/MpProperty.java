package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code property} (py/objproperty.c). */
public final class MpProperty extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("property")
            .maker((vm, type, args) -> {
                Object[] parts = MpProperty.ARGUMENTS.parse(vm, args);
                return new MpProperty(parts[0], parts[1], parts[2]);
            })
            .members(() -> new Members.Table()
                    .fun2("getter", (vm, self, function) -> {
                        MpProperty property = self(vm, self);
                        return new MpProperty(function, property.setter, property.deleter);
                    })
                    .fun2("setter", (vm, self, function) -> {
                        MpProperty property = self(vm, self);
                        return new MpProperty(property.getter, function, property.deleter);
                    })
                    .fun2("deleter", (vm, self, function) -> {
                        MpProperty property = self(vm, self);
                        return new MpProperty(property.getter, property.setter, function);
                    }))
            .build();

    private static final ArgSpec ARGUMENTS = ArgSpec.builder()
            .object("", MpNone.NONE)
            .object("", MpNone.NONE)
            .object("", MpNone.NONE)
            .object("doc", MpNone.NONE)
            .build();

    private final Object getter;
    private final Object setter;
    private final Object deleter;

    private static MpProperty self(Vm vm, Object value) {
        if (value instanceof MpProperty property) {
            return property;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    /** Each part may be {@code None}. */
    public MpProperty(Object getter, Object setter, Object deleter) {
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
    }

    /** What gives the value. */
    public Object getter() {
        return getter;
    }

    /** What sets the value. */
    public Object setter() {
        return setter;
    }

    /** What deletes the value. */
    public Object deleter() {
        return deleter;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.addAll(getter, setter, deleter);
    }
}
