package io.github.mpyfreezer.verifier.c;

import java.util.List;

/** A type of a C file. */
sealed interface Type {
    /** Bytes of a value; 0 where that is not known. */
    int size();

    /** The alignment of a value in bytes. */
    int alignment();

    /** What a message calls it. */
    String title();

    /** An integer. */
    record Whole(String title, int size, int alignment, boolean signed) implements Type {
        /** How many bits count. */
        int bits() {
            return 8 * size;
        }

        /** A number of 64 bits or fewer, cut to the width of this and extended again. */
        long wrapped(long value) {
            int cut = 64 - bits();
            return signed ? value << cut >> cut : value << cut >>> cut;
        }
    }

    /** {@code bool}. */
    record Truth(String title) implements Type {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public int alignment() {
            return 1;
        }
    }

    /** A floating-point number of 4 or 8 bytes. */
    record Real(String title, int size, int alignment) implements Type {}

    /** An address. */
    record Pointer(int size, int alignment, Type target) implements Type {
        @Override
        public String title() {
            return target.title() + " *";
        }
    }

    /** {@code mp_rom_obj_t} of representation D: a number of 8 bytes or an address in half of them. */
    record WideWord(String title, int size, int alignment) implements Type {}

    /**
     * An array.
     *
     * @param count how many elements; {@link #OPEN} if its initializer says so
     */
    record Array(Type element, int count) implements Type {
        /** A count that is not known yet. */
        static final int OPEN = -1;

        @Override
        public int size() {
            return element.size() * Math.max(count, 0);
        }

        @Override
        public int alignment() {
            return element.alignment();
        }

        @Override
        public String title() {
            return element.title() + " [" + (count < 0 ? "" : count) + "]";
        }
    }

    /** A structure. */
    record Struct(String title, List<Field> fields, int size, int alignment) implements Type {
        public Struct {
            fields = List.copyOf(fields);
        }

        /** The index of the member of this name, -1 if it has none. */
        int indexOf(String name) {
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).name().equals(name)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** One of which only the name is known: {@code void}, or a structure that is not declared. */
    record Opaque(String title) implements Type {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public int alignment() {
            return 1;
        }
    }

    /**
     * A member of a structure.
     *
     * @param offset in bytes; of a bit field, that of its unit
     * @param shift of a bit field: how far left its value stands in the unit; else 0
     * @param bits of a bit field: its width; else 0
     */
    record Field(String name, Type type, int offset, int shift, int bits) {}

    /** Whether two declarations may give a thing these types. */
    static boolean same(Type one, Type other) {
        if (one instanceof Pointer left && other instanceof Pointer right) {
            return same(left.target, right.target);
        } else if (one instanceof Array left && other instanceof Array right) {
            boolean open = left.count < 0 || right.count < 0;
            return same(left.element, right.element) && (open || left.count == right.count);
        } else if (one instanceof Whole left && other instanceof Whole right) {
            return left.size == right.size && left.signed == right.signed;
        }
        return one.getClass() == other.getClass() && one.title().equals(other.title());
    }

    /** Whether this is {@code void}. */
    default boolean isVoid() {
        return this instanceof Opaque opaque && opaque.title.equals("void");
    }
}
