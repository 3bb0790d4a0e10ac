package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** {@code bytes} (py/objstr.c). */
public final class MpBytes extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("bytes")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER, Slot.BUFFER)
            .build();

    /** No bytes. */
    public static final MpBytes EMPTY = new MpBytes(new byte[0]);

    private final byte[] content;

    private MpBytes(byte[] content) {
        this.content = content;
    }

    /** These bytes, which are kept. */
    public static MpBytes of(byte[] content) {
        return content.length == 0 ? EMPTY : new MpBytes(content);
    }

    /** The bytes themselves; not to be changed. */
    public byte[] array() {
        return content;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        if (kind == PrintKind.JSON) {
            StrPrinting.json(out, content);
        } else {
            out.print('b');
            StrPrinting.reprBytes(out, content, 0, content.length);
        }
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> content.length != 0;
            case LEN -> (long) content.length;
            default -> null;
        };
    }

    @Override
    public Buffer buffer(Vm vm, boolean writable) {
        return new Buffer(content, 0, content.length, 'B');
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.shared(content);
    }
}
