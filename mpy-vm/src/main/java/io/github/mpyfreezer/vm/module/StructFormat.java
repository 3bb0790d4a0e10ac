package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.Typecodes;
import java.util.Arrays;

/** The text that says what a structure holds, for module struct (py/modstruct.c). It ends at its first zero. */
final class StructFormat {
    /** Bytes that hold nothing. */
    static final char PADDING = 'x';
    /** Bytes of text, as many as the number in front of it says. */
    static final char TEXT = 's';

    /** More than there is memory anywhere. */
    private static final long HUGE = 1L << 40;

    private final Vm vm;
    private final byte[] text;
    private final int start;
    private final char order;
    private final long size;
    private final long items;

    private StructFormat(Vm vm, byte[] text) {
        this.vm = vm;
        this.text = text;
        char first = text.length == 0 ? 0 : (char) text[0];
        boolean said = "!@=<>".indexOf(first) > 0 || first == '!';
        this.start = said ? 1 : 0;
        this.order = !said ? Typecodes.NATIVE : first == '!' ? Typecodes.BIG_ENDIAN : first;
        Cursor cursor = cursor();
        long count = 0;
        while (cursor.nextGroup()) {
            if (cursor.typecode == TEXT) {
                count++;
            } else if (cursor.typecode != PADDING) {
                count += cursor.count;
            }
            cursor.skipGroup();
        }
        this.size = cursor.end;
        this.items = count;
    }

    /** Reads a format; raises {@code TypeError} where it is no text, {@code ValueError} where a letter has no meaning. */
    static StructFormat of(Vm vm, Object format) {
        Buffer given = StrType.bytesOf(vm, format);
        byte[] text = given.array();
        int length = 0;
        while (length < given.length() && text[length] != 0) {
            length++;
        }
        return new StructFormat(vm, Arrays.copyOf(text, length));
    }

    /** How the bytes of a value are ordered, as {@link Typecodes#size} has it. */
    char order() {
        return order;
    }

    /** Bytes of the structure. */
    long size() {
        return size;
    }

    /** How many values it has. */
    long items() {
        return items;
    }

    /** Begins at the first field. */
    Cursor cursor() {
        return new Cursor();
    }

    /** Goes through the fields: each value, each text, and each piece of padding. */
    final class Cursor {
        private int at = start;
        private char typecode;
        private long count;
        private int valueSize = 1;
        private long place;
        private long end;

        /** Goes to the next field, if there is one. */
        boolean next() {
            while (isValue() && count == 0 || !isValue()) {
                if (!nextGroup()) {
                    return false;
                }
                if (!isValue()) {
                    place = end;
                    end += count;
                    return true;
                }
            }
            count--;
            place = end;
            end += valueSize;
            return true;
        }

        private boolean isValue() {
            return typecode != 0 && typecode != PADDING && typecode != TEXT;
        }

        private boolean nextGroup() {
            if (at == text.length) {
                return false;
            }
            count = text[at] >= '0' && text[at] <= '9' ? number() : 1;
            typecode = at < text.length ? (char) (text[at++] & 0xff) : 0;
            if (typecode == PADDING || typecode == TEXT) {
                return true;
            }
            if (order == '=' || typecode < ' ') {
                throw Errors.value(vm, "bad typecode");
            }
            valueSize = Typecodes.size(vm, order, typecode);
            int alignment = Typecodes.alignment(vm, order, typecode);
            if (count > 0) {
                end = (end + alignment - 1) / alignment * alignment;
            }
            return true;
        }

        private void skipGroup() {
            end = Math.min(HUGE, end + count * (isValue() ? valueSize : 1));
        }

        private long number() {
            long number = 0;
            while (at < text.length && text[at] >= '0' && text[at] <= '9') {
                number = Math.min(HUGE, number * 10 + text[at++] - '0');
            }
            return number;
        }

        /** What the field holds. */
        char typecode() {
            return typecode;
        }

        /** Where it begins. */
        int place() {
            return (int) place;
        }

        /** Bytes of it. */
        int size() {
            return (int) (end - place);
        }
    }
}
