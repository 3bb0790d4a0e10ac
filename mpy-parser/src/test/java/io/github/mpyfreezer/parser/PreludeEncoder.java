package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Prelude;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Encodes preludes from the description of MP_BC_PRELUDE_SIG_ENCODE and MP_BC_PRELUDE_SIZE_ENCODE in py/bc.h: which bit of
 * which byte holds which bit of which number.
 */
final class PreludeEncoder {
    private PreludeEncoder() {}

    /**
     * A prelude, and where its parts should be found.
     *
     * @param bytes the prelude alone, to be followed by opcodes
     * @param expected what should be read where these bytes stand at {@code start}
     */
    record Encoded(Bytes bytes, Prelude expected) {}

    /** @param start offset at which the prelude will stand */
    static Encoded encode(
            Prelude.Signature signature, List<Integer> names, Bytes lineTable, List<Integer> cells, int start) {
        var nameBytes = new ByteArrayOutputStream();
        names.forEach(name -> number(nameBytes, name));
        int infoLength = nameBytes.size() + lineTable.length();
        Bytes signatureBytes = signature(signature);
        Bytes lengthBytes = lengths(infoLength, cells.size());

        var out = new ByteArrayOutputStream();
        signatureBytes.appendTo(out);
        lengthBytes.appendTo(out);
        out.writeBytes(nameBytes.toByteArray());
        lineTable.appendTo(out);
        cells.forEach(out::write);

        int sizeOffset = start + signatureBytes.length();
        int namesOffset = sizeOffset + lengthBytes.length();
        int lineTableOffset = namesOffset + nameBytes.size();
        int cellsOffset = namesOffset + infoLength;
        int opcodesOffset = cellsOffset + cells.size();
        var expected =
                new Prelude(signature, sizeOffset, namesOffset, lineTableOffset, cellsOffset, opcodesOffset, names);
        return new Encoded(Bytes.wrap(out.toByteArray()), expected);
    }

    /** First byte xSSSSEAA, then xFSSKAED until all bits are out. */
    static Bytes signature(Prelude.Signature signature) {
        int s = signature.stateSlots() - 1;
        int e = signature.exceptionSlots();
        int f = signature.scopeFlags();
        int a = signature.positionalArgs();
        int k = signature.keywordOnlyArgs();
        int d = signature.positionalDefaults();
        int more = 0;
        for (int need : new int[] {
            (width(s) - 4 + 1) / 2, width(e) - 1, width(f), width(a) - 2, width(k), width(d),
        }) {
            more = Math.max(more, need);
        }
        List<Integer> bytes = new ArrayList<>();
        bytes.add(bit(s, 3) << 6
                | bit(s, 2) << 5
                | bit(s, 1) << 4
                | bit(s, 0) << 3
                | bit(e, 0) << 2
                | bit(a, 1) << 1
                | bit(a, 0));
        for (int n = 0; n < more; n++) {
            bytes.add(bit(f, n) << 6
                    | bit(s, 5 + 2 * n) << 5
                    | bit(s, 4 + 2 * n) << 4
                    | bit(k, n) << 3
                    | bit(a, 2 + n) << 2
                    | bit(e, 1 + n) << 1
                    | bit(d, n));
        }
        return chained(bytes);
    }

    /** Bytes xIIIIIIC until all bits are out. */
    static Bytes lengths(int info, int cells) {
        int count = Math.max(1, Math.max((width(info) + 5) / 6, width(cells)));
        List<Integer> bytes = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            bytes.add((info >> 6 * n & 0x3f) << 1 | bit(cells, n));
        }
        return chained(bytes);
    }

    /** Bit 7 in all but the last. */
    private static Bytes chained(List<Integer> bytes) {
        byte[] out = new byte[bytes.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (bytes.get(i) | (i < out.length - 1 ? 0x80 : 0));
        }
        return Bytes.wrap(out);
    }

    private static int width(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }

    private static int bit(int number, int index) {
        return index < Integer.SIZE ? number >>> index & 1 : 0;
    }

    /** Groups of seven bits, most significant first. */
    static void number(ByteArrayOutputStream out, long number) {
        if (number >= 0x80) {
            leadingGroups(out, number >> 7);
        }
        out.write((int) (number & 0x7f));
    }

    private static void leadingGroups(ByteArrayOutputStream out, long number) {
        if (number >= 0x80) {
            leadingGroups(out, number >> 7);
        }
        out.write((int) (0x80 | number & 0x7f));
    }
}
