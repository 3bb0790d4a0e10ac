package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes bytecode in which every index and every jump is right, by the ranges of byte values in py/bc0.h rather than by our
 * opcode table.
 */
final class RandomBytecode {
    /** Byte values whose operand is any number: counts of arguments, of items, and small integers. */
    private static final int[] ANY_NUMBER = {
        0x22, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x34, 0x35, 0x36, 0x37
    };

    private final Random random;
    private final int start;

    private RandomBytecode(Random random, int start) {
        this.random = random;
        this.start = start;
    }

    static Bytes make(Random random, int start, int qstrs, int constants, int children, int slots) {
        return new RandomBytecode(random, start).make(qstrs, constants, children, slots);
    }

    private Bytes make(int qstrs, int constants, int children, int slots) {
        List<byte[]> pieces = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            pieces.add(piece(qstrs, constants, children, slots));
        }
        pieces.add(new byte[] {0x63});
        int[] places = new int[pieces.size()];
        int at = start;
        for (int i = 0; i < places.length; i++) {
            places[i] = at;
            at += pieces.get(i).length;
        }
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < places.length; i++) {
            byte[] piece = pieces.get(i);
            if ((piece[0] & 0xf0) == 0x40) {
                aim(piece, places, i);
            }
            out.writeBytes(piece);
        }
        return Bytes.wrap(out.toByteArray());
    }

    /** One instruction; that of a jump is aimed when all places are known. */
    private byte[] piece(int qstrs, int constants, int children, int slots) {
        return switch (random.nextInt(10)) {
            case 0 -> plain(0x10 + random.nextInt(13), random.nextInt(qstrs));
            case 1 -> constants == 0 ? plain(0x51) : plain(0x23, random.nextInt(constants));
            case 2 -> children == 0 ? plain(0x50) : child(random.nextInt(children));
            case 3 -> plain(0x24 + random.nextInt(6), random.nextInt(slots));
            case 4 -> plain((random.nextBoolean() ? 0xb0 : 0xc0) + random.nextInt(Math.min(16, slots)));
            case 5 ->
                plain(ANY_NUMBER[random.nextInt(ANY_NUMBER.length)], random.nextLong() >>> 1 + random.nextInt(63));
            case 6 -> plain(0x70 + random.nextInt(64));
            case 7 -> plain(random.nextInt(5) == 0 ? 0xd0 + random.nextInt(4) : 0xd7 + random.nextInt(35));
            case 8 -> plain(random.nextInt(3) > 0 ? 0x50 + random.nextInt(16) : 0x62 + random.nextInt(8));
            default -> jump();
        };
    }

    private byte[] child(int index) {
        boolean closure = random.nextBoolean();
        var out = new ByteArrayOutputStream();
        out.write(closure ? 0x20 + random.nextInt(2) : 0x32 + random.nextInt(2));
        PreludeEncoder.number(out, index);
        if (closure) {
            out.write(random.nextInt(256));
        }
        return out.toByteArray();
    }

    private static byte[] plain(int opcode) {
        return new byte[] {(byte) opcode};
    }

    private static byte[] plain(int opcode, long operand) {
        var out = new ByteArrayOutputStream();
        out.write(opcode);
        PreludeEncoder.number(out, operand);
        return out.toByteArray();
    }

    private byte[] jump() {
        int[] opcodes = {0x40, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b};
        int opcode = opcodes[random.nextInt(opcodes.length)];
        byte[] bytes = new byte[opcode == 0x40 ? 4 : 3];
        bytes[0] = (byte) opcode;
        if (opcode == 0x40) {
            bytes[3] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Distances in two bytes count from behind them, low seven bits first; a signed one is biased by 0x4000. */
    private void aim(byte[] jump, int[] places, int index) {
        boolean signed = (jump[0] & 0xff) < 0x45;
        int from = places[index] + 3;
        int target = signed ? random.nextInt(places.length) : index + 1 + random.nextInt(places.length - index - 1);
        int distance = places[target] - from + (signed ? 0x4000 : 0);
        jump[1] = (byte) (0x80 | distance & 0x7f);
        jump[2] = (byte) (distance >> 7);
    }
}
