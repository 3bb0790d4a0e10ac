package io.github.mpyfreezer.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts {@code .mpy} files together byte by byte that no compiler makes, without the tool's own writer. A module that does
 * nothing, with the names, constants and functions it is given.
 */
final class HandMadeMpy {
    private static final int ARCH_NONE = 0;
    private static final int BYTECODE = 0;
    private static final int NATIVE_PY = 1;
    private static final int STATIC_MODULE = 7;
    private static final int LOAD_CONST_STRING = 0x10;
    private static final int LOAD_CONST_NONE = 0x51;
    private static final int POP_TOP = 0x59;
    private static final int RETURN_VALUE = 0x63;

    private final int arch;
    private final List<byte[]> qstrs = new ArrayList<>();
    private final ByteArrayOutputStream constants = new ByteArrayOutputStream();
    private int constantCount;
    private final ByteArrayOutputStream children = new ByteArrayOutputStream();
    private int childCount;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    private HandMadeMpy(String sourceFile, int arch) {
        this.arch = arch;
        qstr(sourceFile);
        qstrs.add(vuint(STATIC_MODULE << 1 | 1));
    }

    static HandMadeMpy module(String sourceFile) {
        return new HandMadeMpy(sourceFile, ARCH_NONE);
    }

    /** @param arch the number of the machine, in a file of sub-version 3 */
    static HandMadeMpy nativeModule(String sourceFile, int arch) {
        return new HandMadeMpy(sourceFile, arch);
    }

    /** A text that the module loads and drops. */
    HandMadeMpy text(String text) {
        code.write(LOAD_CONST_STRING);
        code.writeBytes(vuint(qstr(text)));
        code.write(POP_TOP);
        return this;
    }

    /** An entry of the constant table: text, bytes, whole numbers, floats and tuples, which are lists here. */
    HandMadeMpy constant(Object value) {
        constants.writeBytes(encoded(value));
        constantCount++;
        return this;
    }

    /** A function that returns None. */
    HandMadeMpy function(String name, String... arguments) {
        children.writeBytes(bytecode(name, arguments));
        childCount++;
        return this;
    }

    /** A native function, with functions defined in it; its code is no machine's. */
    HandMadeMpy nativeFunction(String name, String... inner) {
        return nativeFunction(8, name, inner);
    }

    /** @param length of the code before the prelude, a word at least */
    HandMadeMpy nativeFunction(int length, String name, String... inner) {
        byte[] prelude = prelude(name);
        byte[] machineCode = new byte[length];
        // The word says where among the children the prelude's address is.
        machineCode[0] = (byte) inner.length;
        for (int i = 4; i < length; i++) {
            machineCode[i] = (byte) i;
        }
        children.writeBytes(vuint((length + prelude.length) << 3 | (inner.length > 0 ? 4 : 0) | NATIVE_PY));
        children.writeBytes(machineCode);
        children.writeBytes(prelude);
        children.writeBytes(vuint(length));
        if (inner.length > 0) {
            children.writeBytes(vuint(inner.length));
            for (String child : inner) {
                children.writeBytes(bytecode(child));
            }
        }
        childCount++;
        return this;
    }

    /** Writes the file. */
    Path writeTo(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        int feature = arch == ARCH_NONE ? 0 : arch << 2 | 3;
        out.writeBytes(new byte[] {'M', 6, (byte) feature, 31});
        out.writeBytes(vuint(qstrs.size()));
        out.writeBytes(vuint(constantCount));
        qstrs.forEach(out::writeBytes);
        out.writeBytes(constants.toByteArray());
        byte[] body = body();
        out.writeBytes(vuint(body.length << 3 | (childCount > 0 ? 4 : 0) | BYTECODE));
        out.writeBytes(body);
        if (childCount > 0) {
            out.writeBytes(vuint(childCount));
            out.writeBytes(children.toByteArray());
        }
        return out.toByteArray();
    }

    private byte[] body() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(preludeOf(1));
        out.writeBytes(code.toByteArray());
        out.write(LOAD_CONST_NONE);
        out.write(RETURN_VALUE);
        return out.toByteArray();
    }

    private byte[] bytecode(String name, String... arguments) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(prelude(name, arguments));
        out.write(LOAD_CONST_NONE);
        out.write(RETURN_VALUE);
        byte[] function = out.toByteArray();
        out.reset();
        out.writeBytes(vuint(function.length << 3 | BYTECODE));
        out.writeBytes(function);
        return out.toByteArray();
    }

    private byte[] prelude(String name, String... arguments) {
        int[] names = new int[arguments.length + 1];
        names[0] = qstr(name);
        for (int i = 0; i < arguments.length; i++) {
            names[i + 1] = qstr(arguments[i]);
        }
        return preludeOf(names);
    }

    /** A byte of signature for up to three arguments, one of lengths, the names, no lines and no cells. */
    private static byte[] preludeOf(int... names) {
        int arguments = names.length - 1;
        var info = new ByteArrayOutputStream();
        for (int name : names) {
            info.writeBytes(vuint(name));
        }
        var out = new ByteArrayOutputStream();
        out.write(arguments << 3 | arguments);
        out.write(info.size() << 1);
        out.writeBytes(info.toByteArray());
        return out.toByteArray();
    }

    /** Adds a qstr, even if it is there already. */
    private int qstr(String text) {
        byte[] utf8 = utf8(text);
        var out = new ByteArrayOutputStream();
        out.writeBytes(vuint(utf8.length << 1));
        out.writeBytes(utf8);
        out.write(0);
        qstrs.add(out.toByteArray());
        return qstrs.size() - 1;
    }

    private static byte[] encoded(Object value) {
        if (value instanceof String text) {
            return counted(5, utf8(text), true);
        } else if (value instanceof byte[] bytes) {
            return counted(6, bytes, true);
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            return counted(7, utf8(value.toString()), false);
        } else if (value instanceof Double number) {
            return counted(8, utf8(python(number)), false);
        } else if (value instanceof List<?> items) {
            var out = new ByteArrayOutputStream();
            out.write(10);
            out.writeBytes(vuint(items.size()));
            items.forEach(item -> out.writeBytes(encoded(item)));
            return out.toByteArray();
        }
        throw new IllegalArgumentException("no constant: " + value);
    }

    private static String python(double number) {
        if (Double.isNaN(number)) {
            return "nan";
        } else if (Double.isInfinite(number)) {
            return number < 0 ? "-inf" : "inf";
        }
        return Double.toString(number).replace("E", "e");
    }

    private static byte[] counted(int kind, byte[] content, boolean terminated) {
        var out = new ByteArrayOutputStream();
        out.write(kind);
        out.writeBytes(vuint(content.length));
        out.writeBytes(content);
        if (terminated) {
            out.write(0);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Groups of seven bits, the most significant first. */
    private static byte[] vuint(int value) {
        int groups = 1;
        while (value >> 7 * groups != 0) {
            groups++;
        }
        byte[] out = new byte[groups];
        for (int i = 0; i < groups; i++) {
            int group = value >> 7 * (groups - 1 - i) & 0x7f;
            out[i] = (byte) (i < groups - 1 ? group | 0x80 : group);
        }
        return out;
    }
}
