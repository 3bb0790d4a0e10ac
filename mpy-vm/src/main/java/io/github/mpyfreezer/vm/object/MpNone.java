package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** {@code None} (py/objnone.c). */
public final class MpNone extends MpObject {
    /** The type of {@link #NONE}. */
    public static final MpType TYPE =
            MpType.builder("NoneType").slots(Slot.PRINT, Slot.UNARY).build();

    /** The only one. */
    public static final MpNone NONE = new MpNone();

    private MpNone() {}

    @Override
    protected boolean isShared() {
        return true;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(kind == PrintKind.JSON ? "null" : "None");
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> false;
            case HASH -> (long) identity(vm);
            default -> null;
        };
    }
}
