package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code object} (py/objobject.c). */
public final class ObjectType {
    /** The type. */
    public static final MpType TYPE = MpType.builder("object")
            .maker((vm, type, args) -> {
                args.check(vm, 0, 0, false);
                return new Plain();
            })
            .members(() -> new Members.Table()
                    .fun1("__init__", (vm, self) -> MpNone.NONE)
                    .value("__new__", new StaticMethod(NativeFunction.of("__new__", ObjectType::newInstance)))
                    .fun3("__setattr__", (vm, self, name, value) -> {
                        instance(vm, self).members().put(vm, name(name), value);
                        return MpNone.NONE;
                    })
                    .fun2("__delattr__", (vm, self, name) -> {
                        if (instance(vm, self).members().remove(vm, name(name)) == null) {
                            throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "no such attribute");
                        }
                        return MpNone.NONE;
                    }))
            .build();

    private ObjectType() {}

    private static Object newInstance(Vm vm, Object type) {
        if (type instanceof MpType cls && !cls.isNative()) {
            return new Instance(cls);
        }
        throw Errors.type(vm, "arg must be user-type");
    }

    private static Instance instance(Vm vm, Object self) {
        if (self instanceof Instance instance) {
            return instance;
        }
        throw Errors.type(vm, "arg must be user-type");
    }

    private static MpStr name(Object name) {
        if (name instanceof MpStr text) {
            return text;
        }
        throw Errors.with(ExceptionTypes.TYPE_ERROR);
    }

    /** An object that is nothing else. */
    private static final class Plain extends MpObject {
        @Override
        public MpType type() {
            return TYPE;
        }
    }
}
