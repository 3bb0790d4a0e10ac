package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** {@code bytes} (py/objstr.c). */
public final class MpBytes extends MpObject {
    /** The type. Length and hash are not found through its slots, so that a class derived from it has neither. */
    public static final MpType TYPE = MpType.builder("bytes")
            .slots(Slot.PRINT, Slot.BINARY, Slot.SUBSCR, Slot.ITER, Slot.BUFFER)
            .maker((vm, type, args) -> {
                StrType.checkNoKeywords(args);
                return make(vm, args.from(0));
            })
            .members(TextMethods::ofBytes)
            .build();

    /** No bytes, where the firmware has one object for that. */
    public static final MpBytes EMPTY = new MpBytes(new byte[0]);

    private final byte[] content;
    private int hash;

    private MpBytes(byte[] content) {
        this.content = content;
    }

    /** These bytes, which are kept. */
    public static MpBytes of(byte[] content) {
        return new MpBytes(content);
    }

    /** What {@code bytes(…)} makes of its arguments. */
    static Object make(Vm vm, Object[] args) {
        if (args.length == 0) {
            return EMPTY;
        }
        Object source = args[0];
        if (source instanceof MpBytes) {
            return source;
        }
        if (source instanceof MpStr text) {
            if (args.length < 2 || args.length > 3) {
                throw Errors.type(vm, "wrong number of arguments", "string argument without an encoding");
            }
            return Encodings.encode(vm, text, args[1]);
        }
        if (args.length > 1) {
            throw Errors.type(vm, "wrong number of arguments");
        }
        if (source instanceof Long size) {
            if (size < 0) {
                throw Errors.with(ExceptionTypes.VALUE_ERROR);
            }
            vm.heap().request(size + 1);
            return of(new byte[(int) (long) size]);
        }
        Buffer buffer = source instanceof MpObject object ? object.buffer(vm, false) : null;
        if (buffer == null) {
            return of(items(vm, source));
        }
        vm.heap().request(buffer.length() + 1L);
        return of(buffer.copy());
    }

    private static byte[] items(Vm vm, Object source) {
        Object length = Operators.lengthOrNull(vm, source);
        if (length instanceof Long expected) {
            vm.heap().request(expected);
        }
        var items = new TextPrinter(vm.heap());
        Object iterator = Iteration.iterator(vm, source);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            items.print((char) (SearchMethods.byteOf(vm, Numbers.toLong(vm, item)) & 0xff));
        }
        return items.toBytes();
    }

    /** The bytes themselves; not to be changed. */
    public byte[] array() {
        return content;
    }

    @Override
    protected boolean isShared() {
        return this == EMPTY;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        vm.spend(content.length / 8);
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
            case HASH -> (long) hash(vm);
            default -> null;
        };
    }

    /** The hash, which is that of a string with the same bytes. */
    private int hash(Vm vm) {
        if (hash == 0) {
            hash = StrHash.of(content, 0, content.length);
        }
        int masked = hash & vm.hashMask();
        return masked == 0 ? 1 : masked;
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return StrOps.binary(vm, op, this, right);
    }

    @Override
    public @Nullable Object getItem(Vm vm, Object index) {
        if (index instanceof MpSlice slice) {
            MpSlice.Range range = slice.plain(vm, content.length);
            vm.heap().request(range.size() + 1L);
            return of(range.of(content));
        }
        return content[Subscripts.index(vm, TYPE, content.length, index)] & 0xffL;
    }

    @Override
    public Object iterator(Vm vm) {
        return new Walk(content);
    }

    @Override
    public @Nullable Buffer buffer(Vm vm, boolean writable) {
        return writable ? null : new Buffer(content, 0, content.length, 'B');
    }

    private static final class Walk extends MpIterator {
        private final byte[] content;
        private int at;

        Walk(byte[] content) {
            this.content = content;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            return at < content.length ? (Object) (content[at++] & 0xffL) : null;
        }

        @Override
        public void inspect(Census census) {
            census.words(4);
            census.sharedText(content);
        }
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.sharedText(content);
    }
}
