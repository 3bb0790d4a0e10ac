package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pools of interned strings in a linked firmware, from the one that is searched first, the frozen one, back to the
 * firmware's own ({@code py/qstr.c}): before 1.22 one, from then on a sorted one behind one with the strings of fixed
 * numbers.
 *
 * @param frozen those that freezing added, the one that is searched first first; none where nothing is frozen
 * @param own the firmware's own, in the same order
 */
public record QstrPools(List<QstrPool> frozen, List<QstrPool> own) {
    /** What {@code MICROPY_QSTR_EXTRA_POOL} is where modules are frozen. */
    private static final String FROZEN = "mp_qstr_frozen_const_pool";

    private static final String OWN = "mp_qstr_const_pool";
    /** More than any build has: the frozen, its unsorted one, the firmware's two. */
    private static final int MOST_POOLS = 16;

    public QstrPools {
        frozen = List.copyOf(frozen);
        own = List.copyOf(own);
    }

    /**
     * Walks the pools.
     *
     * @throws UnreadableException if there are none, or they are not as the firmware needs them: numbers without a gap,
     *     the fixed ones as they have to be, each text once, lengths and hashes true, order kept where it is promised
     */
    public static QstrPools read(RomMemory memory, Structures structures) {
        Optional<Symbol> outermost = memory.symbol(FROZEN).or(() -> memory.symbol(OWN));
        long address = outermost
                .map(Symbol::address)
                .orElseThrow(() -> new UnreadableException(
                        memory.file(),
                        "symbols",
                        "found neither " + FROZEN + " nor " + OWN + ", expected one of them, or its address"));
        var reader = new QstrPoolReader(memory, structures);
        List<QstrPool> all = new ArrayList<>();
        while (address != 0) {
            if (all.size() == MOST_POOLS) {
                throw memory.fault(address, "found more than " + MOST_POOLS + " qstr pools, expected an end");
            }
            QstrPool pool = reader.read(address);
            if (!all.isEmpty()) {
                checkBehind(memory, pool, all.get(all.size() - 1));
            }
            all.add(pool);
            address = reader.previous(address);
        }
        checkFirst(memory, all.get(all.size() - 1));
        checkTexts(memory, all);
        int own = Math.min(all.size(), structures.configuration().isSince(Release.V1_22) ? 2 : 1);
        return divided(all, firstOwn(memory, all, all.size() - own));
    }

    private static QstrPools divided(List<QstrPool> all, int firstOwn) {
        return new QstrPools(all.subList(0, firstOwn), all.subList(firstOwn, all.size()));
    }

    /** Which is the firmware's: the one that is called so, else by their number. */
    private static int firstOwn(RomMemory memory, List<QstrPool> all, int otherwise) {
        Optional<Symbol> named = memory.symbol(OWN);
        for (int i = 0; i < all.size(); i++) {
            if (named.isPresent() && named.get().address() == all.get(i).address()) {
                return i;
            }
        }
        return otherwise;
    }

    private static void checkBehind(RomMemory memory, QstrPool pool, QstrPool later) {
        long end = pool.first() + pool.texts().size();
        if (end != later.first()) {
            throw memory.fault(
                    later.address(),
                    "found qstrs from " + later.first() + " on behind a pool that ends at " + end
                            + ", expected no gap");
        }
    }

    private static void checkFirst(RomMemory memory, QstrPool pool) {
        if (pool.first() != 0 || pool.texts().isEmpty() || !pool.texts().get(0).isEmpty()) {
            throw memory.fault(
                    pool.address(),
                    "found the first qstr pool with numbers from " + pool.first()
                            + " on, expected number 0, which is no text");
        }
        for (int i = 1; i < Math.min(pool.texts().size(), StaticQstrs.COUNT + 1); i++) {
            Utf8 fixed = StaticQstrs.text(i);
            if (!pool.texts().get(i).equals(fixed)) {
                throw memory.fault(
                        pool.address(),
                        "found '" + pool.texts().get(i) + "' as qstr " + i + ", expected '" + fixed + "'");
            }
        }
    }

    private static void checkTexts(RomMemory memory, List<QstrPool> all) {
        Set<Utf8> known = new HashSet<>();
        for (QstrPool pool : all) {
            int from = pool.first() == 0 ? 1 : 0;
            for (Utf8 text : pool.texts().subList(from, pool.texts().size())) {
                if (!known.add(text)) {
                    throw memory.fault(pool.address(), "found qstr '" + text + "' twice, expected it once");
                }
            }
        }
    }

    /** The strings that the firmware has of its own. */
    public FirmwareQstrs firmware() {
        List<Utf8> texts = new ArrayList<>();
        for (int i = own.size() - 1; i >= 0; i--) {
            texts.addAll(own.get(i).texts());
        }
        return new FirmwareQstrs(texts.subList(1, texts.size()));
    }
}
