package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A type: one of the firmware's own, which never changes, or a class of the program (py/objtype.c). Attributes are looked up
 * depth first from left to right; there is no list of resolution order.
 */
public final class MpType extends MpObject {
    /** The type of types. */
    public static final MpType TYPE = builder("type")
            .slots(Slot.PRINT, Slot.CALL, Slot.ATTR)
            .maker(TypeMaking::typeOrClass)
            .build();

    /** What a class of the program sets in its structure, and what a {@code namedtuple} does (py/objtype.c, py/objnamedtuple.c). */
    private static final int CLASS_SLOTS = 10;

    private static final int NAMED_SLOTS = 8;
    private static final int BUILT_IN = -1;

    private final MpStr name;
    private final List<MpType> bases;
    private final Set<Slot> slots;
    private final @Nullable Constructor maker;
    private final @Nullable Members members;
    private final @Nullable MpDict locals;
    private final boolean reachesNative;
    /** Of a type of tuples that the program made, how many names they have. */
    private final int madeFields;
    /** How many classes there are on the longest way up from here, and on all ways. */
    private final int depth;

    private final int breadth;
    private boolean specialAccessors;
    private boolean subclassed;

    private MpType(Builder from) {
        this.name = MpStr.qstr(from.name);
        this.bases = from.base == null ? List.of() : List.of(from.base);
        this.slots = from.slots;
        this.maker = from.maker;
        this.members = from.members == null ? null : new Members(from.members);
        this.locals = null;
        this.madeFields = from.madeFields;
        this.reachesNative = true;
        this.depth = from.base == null ? 1 : from.base.depth + 1;
        this.breadth = depth;
    }

    /** A class of the program. */
    MpType(MpStr name, List<MpType> bases, MpDict locals) {
        this.name = name;
        this.bases = bases;
        this.slots = Instance.SLOTS;
        this.maker = Instance::make;
        this.members = null;
        this.locals = locals;
        this.madeFields = BUILT_IN;
        boolean nativeBase = false;
        int deepest = 0;
        long ways = 1;
        for (MpType base : bases) {
            nativeBase |= base.reachesNative && base != ObjectType.TYPE;
            base.subclassed = true;
            deepest = Math.max(deepest, base.depth);
            ways += base.breadth;
            specialAccessors |= base.specialAccessors;
        }
        this.reachesNative = nativeBase;
        this.depth = deepest + 1;
        this.breadth = (int) Math.min(Integer.MAX_VALUE, ways);
    }

    /** How many classes there are on the longest way up from here. */
    int depth() {
        return depth;
    }

    /** How many classes there are on all ways up from here, which are all gone to find that something is not there. */
    int breadth() {
        return breadth;
    }

    /** Begins the description of a built-in type. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** What it is called. */
    public MpStr name() {
        return name;
    }

    /** What it is derived from, in order. */
    public List<MpType> bases() {
        return bases;
    }

    /** Whether it is built in. */
    public boolean isNative() {
        return locals == null;
    }

    /** Whether it, or something that it is derived from, is a built-in type other than {@code object}. */
    public boolean reachesNative() {
        return reachesNative;
    }

    /** Whether the type itself can do this. */
    public boolean has(Slot slot) {
        return slots.contains(slot);
    }

    /** What makes its instances, null if nothing does. */
    public @Nullable Constructor maker() {
        return maker;
    }

    /** What the program's class defines; null for a built-in type. */
    public @Nullable MpDict locals() {
        return locals;
    }

    /** What a built-in type defines, in order. */
    public Members members() {
        return members == null ? Members.NONE : members;
    }

    /** What this type alone defines under a name, null if nothing. */
    public @Nullable Object ownMember(Vm vm, MpStr member) {
        if (locals != null) {
            return locals.map().get(vm, member);
        }
        return members == null ? null : members.get(member);
    }

    /** Whether the class, or one it is derived from, has properties, descriptors or {@code __setattr__}. */
    public boolean hasSpecialAccessors() {
        return specialAccessors;
    }

    void setSpecialAccessors() {
        specialAccessors = true;
    }

    boolean isSubclassed() {
        return subclassed;
    }

    /** Whether it is {@code other} or derived from it; that all types derive from {@code object} is not counted. */
    public boolean isSubclassOf(MpType other) {
        if (this == other) {
            return true;
        }
        for (MpType base : bases) {
            if (base.isSubclassOf(other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected boolean isShared() {
        return isNative() && madeFields == BUILT_IN;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<class '" + name + "'>");
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        if (maker == null) {
            throw Errors.type(vm, "can't create instance", "can't create '" + name + "' instances");
        }
        if (this != TYPE && this != BoolType.TYPE && this != IntType.TYPE && !ExceptionTypes.isExceptionType(this)) {
            vm.heap().requestWords(4);
        }
        return maker.make(vm, this, new Args(args, at, count, named));
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr attr, Found found) {
        TypeAttributes.load(vm, this, attr, found);
        return true;
    }

    @Override
    public boolean storeAttr(Vm vm, MpStr attr, @Nullable Object value) {
        return TypeAttributes.store(vm, this, attr, value);
    }

    /** Makes an instance of a type. */
    @FunctionalInterface
    public interface Constructor {
        /** Makes one; {@code type} is the type asked for, which may be one derived from that of the constructor. */
        Object make(Vm vm, MpType type, Args args);
    }

    /** Describes a built-in type. */
    public static final class Builder {
        private final String name;
        private final EnumSet<Slot> slots = EnumSet.noneOf(Slot.class);
        private @Nullable MpType base;
        private @Nullable Constructor maker;
        private @Nullable Supplier<Members.Table> members;
        private int madeFields = BUILT_IN;

        private Builder(String name) {
            this.name = name;
        }

        /** What it can do. */
        public Builder slots(Slot... all) {
            slots.addAll(List.of(all));
            return this;
        }

        /** What it is derived from. */
        public Builder base(MpType type) {
            base = type;
            return this;
        }

        /** What makes its instances. */
        public Builder maker(Constructor constructor) {
            maker = constructor;
            slots.add(Slot.MAKE);
            return this;
        }

        /** Its methods, which are not asked for before one of them is. */
        public Builder members(Supplier<Members.Table> table) {
            members = table;
            return this;
        }

        /** It is a type of tuples that a program makes, with so many names. */
        Builder madeWith(int fields) {
            madeFields = fields;
            return this;
        }

        /** The type. */
        public MpType build() {
            return new MpType(this);
        }
    }

    @Override
    public void inspect(Census census) {
        if (locals != null) {
            census.type(bases.isEmpty() ? CLASS_SLOTS : CLASS_SLOTS + 1);
            census.words(bases.size() > 1 ? 2L + bases.size() : 0);
            census.add(locals);
            bases.forEach(census::add);
        } else {
            census.type(NAMED_SLOTS + 1 + madeFields);
        }
    }
}
