package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code super()}: an object seen as one of the classes that its class derives from (py/objtype.c). */
public final class MpSuper extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("super")
            .slots(Slot.PRINT, Slot.ATTR)
            .maker((vm, type, args) -> {
                args.check(vm, 2, 2, false);
                MpType second = args.get(1) instanceof MpType itself ? itself : Types.of(args.get(1));
                if (!TypeTests.isSubclass(vm, second, args.get(0))) {
                    throw Errors.with(ExceptionTypes.TYPE_ERROR);
                }
                return new MpSuper(args.get(0), args.get(1));
            })
            .build();

    private final Object cls;
    private final Object object;

    /** @param cls the class whose bases are searched */
    public MpSuper(Object cls, Object object) {
        this.cls = cls;
        this.object = object;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<super: ");
        Text.print(vm, out, cls, PrintKind.STR);
        out.print(", ");
        Text.print(vm, out, object, PrintKind.STR);
        out.print(">");
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        if (!(cls instanceof MpType type) || !(object instanceof MpObject self)) {
            return true;
        }
        // A super().__init__() may come to a built-in type, which has no method of that name.
        var lookup = new ClassLookup(self, name, name.isSame(Names.INIT) ? Slot.MAKE : null, false);
        for (MpType base : type.bases()) {
            if (base != ObjectType.TYPE) {
                lookup.search(vm, base, found);
                if (found.isInNativeBase()) {
                    found.nativeInit(InstanceMaking.NATIVE_INIT, self);
                    return true;
                }
                if (found.isFound()) {
                    return true;
                }
            }
        }
        new ClassLookup(self, name, null, false).search(vm, ObjectType.TYPE, found);
        return true;
    }

    @Override
    public void inspect(Census census) {
        census.words(3);
        census.addAll(cls, object);
    }
}
