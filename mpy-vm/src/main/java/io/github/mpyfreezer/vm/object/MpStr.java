package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A string: UTF-8, in which a lone surrogate may stand. An interned one is a qstr: two of them with the same text are the
 * same object for the program (py/objstr.h, py/qstr.h).
 */
public final class MpStr extends MpObject {
    /** The string of no characters. */
    public static final MpStr EMPTY = qstr("");

    private static final int UNKNOWN = -1;
    private static final MpStr[] ASCII = ascii();

    private final byte[] utf8;
    /** The text of a qstr, one Java object for all that are equal; null where it is not interned. */
    private final @Nullable String interned;

    private int characters = UNKNOWN;
    private int hash;

    private MpStr(byte[] utf8, @Nullable String interned) {
        this.utf8 = utf8;
        this.interned = interned;
    }

    /** A qstr. */
    public static MpStr qstr(String text) {
        return qstr(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A qstr of these bytes, which are kept. */
    public static MpStr qstr(byte[] utf8) {
        return new MpStr(utf8, new String(utf8, StandardCharsets.ISO_8859_1).intern());
    }

    /** The string of one character, interned. */
    public static MpStr ofCharacter(int c) {
        return c >= 0 && c < ASCII.length ? ASCII[c] : qstr(Utf8Text.encode(c));
    }

    /** The string of one character that stands in text, interned. */
    static MpStr ofCharacter(byte[] utf8, int from, int to) {
        return to - from == 1 && utf8[from] >= 0 ? ASCII[utf8[from]] : qstr(Arrays.copyOfRange(utf8, from, to));
    }

    private static MpStr[] ascii() {
        var all = new MpStr[0x80];
        for (int c = 0; c < all.length; c++) {
            all[c] = qstr(new byte[] {(byte) c});
        }
        return all;
    }

    /** A string that is not interned. */
    public static MpStr of(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A string of these bytes, which are kept and have been checked to be text. */
    public static MpStr ofBytes(byte[] utf8) {
        return new MpStr(utf8, null);
    }

    /** The same text interned. */
    public MpStr intern() {
        return interned == null ? qstr(utf8) : this;
    }

    /** Whether it is interned. */
    public boolean isQstr() {
        return interned != null;
    }

    /** What two qstrs of the same text share, null where it is not interned. */
    public @Nullable String key() {
        return interned;
    }

    /** The bytes themselves; not to be changed. */
    public byte[] array() {
        return utf8;
    }

    /** Length in bytes. */
    public int size() {
        return utf8.length;
    }

    /** Length in characters. */
    public int length() {
        if (characters == UNKNOWN) {
            characters = Utf8Text.count(utf8, 0, utf8.length);
        }
        return characters;
    }

    /** Whether each byte is a character. */
    public boolean isAscii() {
        return length() == utf8.length;
    }

    /** Whether both are qstrs of the same text, or one object. */
    @SuppressWarnings("ReferenceEquality") // that is what is asked
    public boolean isSame(MpStr other) {
        return this == other || interned != null && interned == other.interned;
    }

    /** Whether the text is the same. */
    public boolean sameText(MpStr other) {
        if (isSame(other)) {
            return true;
        }
        return (interned == null || other.interned == null) && Arrays.equals(utf8, other.utf8);
    }

    /** The hash as this machine's firmware has it ({@code qstr_compute_hash} in py/qstr.c). */
    public int hash(Vm vm) {
        int masked = fullHash() & vm.hashMask();
        return masked == 0 ? 1 : masked;
    }

    private int fullHash() {
        if (hash == 0) {
            hash = StrHash.of(utf8, 0, utf8.length);
        }
        return hash;
    }

    @Override
    protected boolean isShared() {
        return interned != null;
    }

    /** Qstrs of the same text are one object for the program. */
    @Override
    Object sharedKey(Vm vm) {
        return Objects.requireNonNull(vm.execution().intern(this).interned);
    }

    @Override
    public MpType type() {
        return StrType.TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        vm.spend(utf8.length / 8);
        switch (kind) {
            case STR -> out.print(this);
            case JSON -> StrPrinting.json(out, utf8);
            default -> StrPrinting.repr(out, this);
        }
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> utf8.length != 0;
            case LEN -> (long) length();
            case HASH -> (long) hash(vm);
            default -> null;
        };
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return StrOps.binary(vm, op, this, right);
    }

    @Override
    public @Nullable Object getItem(Vm vm, Object index) {
        return StrOps.item(vm, this, index);
    }

    @Override
    public Object iterator(Vm vm) {
        return new StrIterator(utf8);
    }

    @Override
    public @Nullable Buffer buffer(Vm vm, boolean writable) {
        return writable ? null : new Buffer(utf8, 0, utf8.length, 'B');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MpStr that && sameText(that);
    }

    @Override
    public int hashCode() {
        return fullHash();
    }

    /** The text for Java; a lone surrogate becomes a question mark. */
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public void inspect(Census census) {
        if (!census.isName(this)) {
            census.words(4);
            census.bytes(utf8.length + 1);
        }
    }
}
