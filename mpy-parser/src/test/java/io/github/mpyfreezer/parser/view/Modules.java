package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Files put together byte by byte, with what the test is about and little else. */
final class Modules {
    private int smallIntBits = 31;
    private final List<String> qstrs = new ArrayList<>();
    private final ByteArrayOutputStream constants = new ByteArrayOutputStream();
    private int constantCount;
    private final List<byte[]> children = new ArrayList<>();
    private byte[] trailing = {};

    /** A module whose qstr 0 is {@code name} and whose further qstrs follow from 1 on. */
    Modules(String name, String... more) {
        qstrs.add(name);
        qstrs.addAll(List.of(more));
    }

    Modules smallIntBits(int bits) {
        smallIntBits = bits;
        return this;
    }

    /** A constant as the file holds it, its type first. */
    Modules constant(int... bytes) {
        constants.writeBytes(bytes(bytes));
        constantCount++;
        return this;
    }

    /** A function without children, as {@link #function} makes it. */
    Modules child(byte[] data) {
        children.add(data);
        return this;
    }

    Modules trailing(int... bytes) {
        trailing = bytes(bytes);
        return this;
    }

    /**
     * A function's data: a frame of sixteen slots and two handlers, qstr 0 as its name.
     *
     * @param lines its line table
     */
    static byte[] function(byte[] lines, int... opcodes) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(bytes(0xf8, 0x02)); // sixteen slots; two handlers
        data.write(1 + lines.length << 1);
        data.write(0);
        data.writeBytes(lines);
        data.writeBytes(bytes(opcodes));
        return data.toByteArray();
    }

    static byte[] function(int... opcodes) {
        return function(new byte[0], opcodes);
    }

    /** The file, with this function's data as its outermost code. */
    MpyInput body(byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes('M', 6, 0, smallIntBits));
        VarInt.writeUnsigned(out, qstrs.size());
        VarInt.writeUnsigned(out, constantCount);
        for (String qstr : qstrs) {
            byte[] text = StockCase.utf8(qstr);
            VarInt.writeUnsigned(out, text.length << 1);
            out.writeBytes(text);
            out.write(0);
        }
        out.writeBytes(constants.toByteArray());
        VarInt.writeUnsigned(out, data.length << 3 | (children.isEmpty() ? 0 : 4));
        out.writeBytes(data);
        if (!children.isEmpty()) {
            VarInt.writeUnsigned(out, children.size());
            for (byte[] child : children) {
                VarInt.writeUnsigned(out, child.length << 3);
                out.writeBytes(child);
            }
        }
        out.writeBytes(trailing);
        return new MpyInput(qstrs.get(0), MpyReader.read(Bytes.of(out.toByteArray())));
    }

    /** The file, with these opcodes as its outermost code. */
    MpyInput code(int... opcodes) {
        return body(function(opcodes));
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
