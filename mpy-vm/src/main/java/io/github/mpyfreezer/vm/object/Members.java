package io.github.mpyfreezer.vm.object;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a built-in type or module defines, in the order of its table. It is set up when first asked for, and fixed then. */
public final class Members {
    /** Nothing. */
    static final Members NONE = new Members(Table::new);

    private final Supplier<Table> source;
    private volatile @Nullable Map<String, Object> entries;

    Members(Supplier<Table> source) {
        this.source = source;
    }

    /** The member of this name, null if there is none. */
    @Nullable
    Object get(MpStr name) {
        String key = name.key();
        return entries().get(key == null ? name.intern().key() : key);
    }

    /** All of them by name. Names of qstrs are as {@link MpStr#key} has them, a character a byte. */
    public Map<String, Object> entries() {
        Map<String, Object> known = entries;
        if (known == null) {
            known = source.get().entries;
            entries = known;
        }
        return known;
    }

    /** The table as it is written down. */
    public static final class Table {
        private final Map<String, Object> entries = new LinkedHashMap<>();

        /** A value. */
        public Table value(String name, Object value) {
            entries.put(name.intern(), value);
            return this;
        }

        /** Goes through all of it, in order. */
        public void forEach(BiConsumer<MpStr, Object> action) {
            entries.forEach(
                    (name, value) -> action.accept(MpStr.qstr(name.getBytes(StandardCharsets.ISO_8859_1)), value));
        }

        /** A function without arguments. */
        public Table fun0(String name, NativeFunction.Fun0 function) {
            return value(name, NativeFunction.of(name, function));
        }

        /** A function of one argument; of a type, the object itself. */
        public Table fun1(String name, NativeFunction.Fun1 function) {
            return value(name, NativeFunction.of(name, function));
        }

        /** A function of two arguments. */
        public Table fun2(String name, NativeFunction.Fun2 function) {
            return value(name, NativeFunction.of(name, function));
        }

        /** A function of three arguments. */
        public Table fun3(String name, NativeFunction.Fun3 function) {
            return value(name, NativeFunction.of(name, function));
        }

        /** A function of {@code min} to {@code max} arguments, all by position. */
        public Table fun(String name, int min, int max, NativeFunction.FunVar function) {
            return value(name, NativeFunction.of(name, min, max, function));
        }

        /** A function of at least {@code min} arguments by position, and any by name. */
        public Table funKw(String name, int min, NativeFunction.FunVar function) {
            return value(name, NativeFunction.withKeywords(name, min, function));
        }
    }
}
