package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.util.ArrayList;
import java.util.List;

/** Follows the chain of qstr pools from the last one down to the firmware's own ({@code qstr_find_strn} in py/qstr.c). */
final class PoolReader {
    private static final String LAST = "mp_qstr_frozen_const_pool";
    private static final String FIRMWARE = "mp_qstr_const_pool";
    /** More no table of numbers of 16 bits can refer to. */
    private static final int MOST = 0xffff;

    private final RomMemory memory;
    private final Structures structures;
    private final FirmwareQstrs firmware;
    private final Claims claims;

    PoolReader(RomMemory memory, Structures structures, FirmwareQstrs firmware, Claims claims) {
        this.memory = memory;
        this.structures = structures;
        this.firmware = firmware;
        this.claims = claims;
    }

    /** The pools that freezing added, the one with the lowest numbers first. */
    List<FoundPool> read() {
        List<FoundPool> pools = new ArrayList<>();
        long address = memory.symbol(LAST)
                .orElseThrow(() -> memory.fault(0, "found no symbol " + LAST + ", expected frozen modules"))
                .address();
        long next = Long.MAX_VALUE;
        while (address != 0 && !memory.isNamed(address, FIRMWARE)) {
            View pool = new View(memory, structures.qstrPool(), address);
            long base = pool.get("total_prev_len");
            if (base < firmware.end()) {
                break;
            } else if (base >= next) {
                throw memory.fault(
                        address, "found a qstr pool that begins with " + base + ", expected less than " + next);
            }
            next = base;
            pools.add(0, pool(pool));
            address = pool.get("prev");
        }
        if (address == 0 || memory.symbol(FIRMWARE).isPresent() && !memory.isNamed(address, FIRMWARE)) {
            throw memory.fault(address, "found the first of all qstr pools, expected " + FIRMWARE);
        }
        return pools;
    }

    private FoundPool pool(View pool) {
        long count = pool.get("len");
        if (Long.compareUnsigned(count, MOST) > 0) {
            throw memory.fault(
                    pool.addressOf("len"),
                    "found a qstr pool of " + Long.toUnsignedString(count) + ", expected at most " + MOST);
        }
        int used = (int) count;
        long base = pool.get("total_prev_len");
        int pointer = memory.pointerBytes();
        claims.addQstrs(
                base,
                pool.address(),
                pool.struct().size() + (long) used * pointer,
                Role.POOL,
                pool.struct().alignment());
        int hashBytes = pool.has("hashes") ? structures.configuration().qstrs().hashBytes() : 0;
        long hashes = hashBytes == 0 ? 0 : pool.get("hashes");
        int lengthBytes = structures.configuration().qstrs().lengthBytes();
        long lengths = pool.get("lengths");
        memory.checkArray(pool.addressOf("qstrs"), used, pointer);
        memory.checkArray(hashes, hashBytes == 0 ? 0 : used, Math.max(1, hashBytes));
        memory.checkArray(lengths, used, lengthBytes);
        claims.addQstrs(base, hashes, (long) used * hashBytes, Role.POOL_HASHES, Math.max(1, hashBytes));
        claims.addQstrs(base, lengths, (long) used * lengthBytes, Role.POOL_LENGTHS, lengthBytes);
        long texts = pool.addressOf("qstrs");
        List<FoundPool.Entry> entries = new ArrayList<>(used);
        for (int i = 0; i < used; i++) {
            long hash = hashBytes == 0 ? -1 : memory.unsigned(hashes + (long) i * hashBytes, hashBytes);
            long length = memory.unsigned(lengths + (long) i * lengthBytes, lengthBytes);
            long text = memory.address(texts + (long) i * pointer);
            entries.add(new FoundPool.Entry(text(text, length, base + i), length, hash));
        }
        boolean sorted = !pool.has("is_sorted") || pool.get("is_sorted") != 0;
        return new FoundPool(base, sorted, pool.get("alloc"), entries);
    }

    /** As long as it says, if it ends there; else up to its end. */
    private Bytes text(long address, long length, long number) {
        Bytes text = memory.unsigned(address + length, 1) == 0
                ? memory.bytes(address, length)
                : memory.untilNul(address, MOST);
        claims.addQstrs(number, address, text.length() + 1L, Role.POOL_TEXT, 1);
        return text;
    }
}
