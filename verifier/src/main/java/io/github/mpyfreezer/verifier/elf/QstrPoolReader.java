package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.layout.CType.Member;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.layout.CType.Whole;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one pool of interned strings, with its tables. */
final class QstrPoolReader {
    /** A number has 16 bits wherever it is stored: {@code qstr_short_t}. */
    private static final long END = 1L << 16;

    private static final int HASH_SEED = 5381;
    /** Many times what any firmware has: in a damaged one all texts could be the same long one. */
    private static final int MOST_TEXT = 1 << 22;

    private final RomMemory memory;
    private final Struct struct;
    private final Whole lengthType;
    private final Optional<Whole> hashType;
    private final int pointer;
    private long left = MOST_TEXT;

    QstrPoolReader(RomMemory memory, Structures structures) {
        this.memory = memory;
        this.struct = structures.qstrPool();
        this.lengthType = structures.qstrLength();
        this.hashType = structures.qstrHash();
        this.pointer = memory.pointerBytes();
    }

    /** The address of the pool before one; 0 if there is none. */
    long previous(long address) {
        return member(address, "prev");
    }

    QstrPool read(long address) {
        long first = member(address, "total_prev_len");
        boolean sorted = struct.find("is_sorted").isPresent() && member(address, "is_sorted") != 0;
        long count = member(address, "len");
        if (first < 0 || first >= END || count < 0 || count > END - first) {
            throw memory.fault(
                    address,
                    "found a pool of " + Long.toUnsignedString(count) + " qstrs from " + Long.toUnsignedString(first)
                            + " on, expected less than " + END);
        }
        List<Utf8> texts = new ArrayList<>((int) count);
        if (count > 0) {
            Tables tables = tables(address, (int) count);
            for (int i = 0; i < count; i++) {
                texts.add(text(tables, address, i, first == 0 && i == 0));
            }
        }
        if (sorted) {
            checkOrder(address, texts);
        }
        return new QstrPool(address, first, sorted, texts);
    }

    /** All that is in the pool, once: addresses of texts, lengths, and hashes where there are any. */
    private record Tables(Bytes texts, Bytes lengths, Optional<Bytes> hashes) {}

    private Tables tables(long address, int count) {
        long texts = address + struct.member("qstrs").offset();
        return new Tables(
                memory.bytes(texts, (long) count * pointer),
                memory.bytes(member(address, "lengths"), (long) count * lengthType.size()),
                hashType.map(type -> memory.bytes(member(address, "hashes"), (long) count * type.size())));
    }

    private Utf8 text(Tables tables, long pool, int index, boolean none) {
        long at = number(tables.texts, index, pointer);
        long length = number(tables.lengths, index, lengthType.size());
        left -= length;
        if (left < 0) {
            throw memory.fault(pool, "found qstrs of more than " + MOST_TEXT + " bytes, expected less");
        }
        Bytes bytes = memory.bytes(at, length + 1);
        if (bytes.at((int) length) != 0) {
            throw memory.fault(at, "found a qstr that goes on behind its " + length + " bytes, expected a NUL");
        }
        Bytes text = bytes.slice(0, (int) length);
        if (Utf8.firstInvalid(text) >= 0) {
            throw memory.fault(at, "found the bytes " + text + ", expected a qstr in UTF-8");
        }
        if (tables.hashes.isPresent()) {
            int size = hashType.orElseThrow().size();
            long hash = number(tables.hashes.get(), index, size);
            long expected = none ? 0 : hash(text, size);
            if (hash != expected) {
                throw memory.fault(
                        pool, "found hash " + hash + " of qstr '" + new Utf8(text) + "', expected " + expected);
            }
        }
        return new Utf8(text);
    }

    private long number(Bytes table, int index, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            int place = memory.endian() == Endian.LITTLE ? size - 1 - i : i;
            value = value << 8 | table.at(index * size + place);
        }
        return value;
    }

    /** {@code qstr_compute_hash} in py/qstr.c: never 0. */
    private static long hash(Bytes text, int size) {
        int hash = HASH_SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 33 ^ text.at(i);
        }
        int kept = hash & (1 << 8 * size) - 1;
        return kept == 0 ? 1 : kept;
    }

    private void checkOrder(long address, List<Utf8> texts) {
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i - 1).compareTo(texts.get(i)) >= 0) {
                throw memory.fault(
                        address,
                        "found '" + texts.get(i) + "' behind '" + texts.get(i - 1)
                                + "' in a sorted pool, expected it before");
            }
        }
    }

    private long member(long address, String name) {
        Member member = struct.member(name);
        long value = memory.unsigned(address + member.offset(), member.type().size());
        return member.bits() == 0 ? value : value >>> member.shift() & (1L << member.bits()) - 1;
    }
}
