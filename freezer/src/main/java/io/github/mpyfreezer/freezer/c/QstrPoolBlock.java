package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.QstrPool;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.parser.model.Release;
import java.util.ArrayList;
import java.util.List;

/** The numbers and the pool of new qstrs: an enumeration, tables of hashes and lengths, and the pool itself. */
final class QstrPoolBlock {
    private static final String FIRMWARE_POOL = "mp_qstr_const_pool";
    /** What tells the names of the pool that cannot be sorted from those of the main one. */
    private static final String UNSORTED = "unsorted_";

    private final RomImage image;
    private final RomTarget target;
    private final CEmitter emitter;

    private QstrPoolBlock(RomImage image, CEmitter emitter) {
        this.image = image;
        this.target = image.target();
        this.emitter = emitter;
    }

    /** The enumeration of all new qstrs. */
    static void addNumbers(RomImage image, CEmitter emitter) {
        new QstrPoolBlock(image, emitter).addEnumeration();
    }

    /** The tables of hashes and lengths. */
    static void addTables(RomImage image, CEmitter emitter) {
        var block = new QstrPoolBlock(image, emitter);
        if (!image.unsortedPool().isEmpty()) {
            block.addTables(image.unsortedPool(), UNSORTED);
        }
        block.addTables(image.pool(), "");
    }

    /** The pool, or both. */
    static void addPools(RomImage image, CEmitter emitter) {
        new QstrPoolBlock(image, emitter).addPools();
    }

    private void addPools() {
        QstrPool unsorted = image.unsortedPool();
        emitter.add("poolDeclaration");
        if (unsorted.isEmpty()) {
            addPool(image.pool(), "", FIRMWARE_POOL, "");
        } else {
            addPool(unsorted, UNSORTED, FIRMWARE_POOL, "");
            String previous = "mp_qstr_frozen_const_" + UNSORTED + "pool";
            addPool(image.pool(), "", previous, " + " + unsorted.qstrs().size());
        }
    }

    private void addEnumeration() {
        List<RomQstr> all = new ArrayList<>(image.unsortedPool().qstrs());
        all.addAll(image.pool().qstrs());
        if (all.isEmpty()) {
            return;
        }
        emitter.add("enumBegin");
        emitter.add("enumFirst", all.get(0).identifier());
        CTemplate next = emitter.template("enumNext");
        for (RomQstr qstr : all.subList(1, all.size())) {
            emitter.add(next, qstr.identifier());
        }
        emitter.add("enumEnd");
    }

    private void addTables(QstrPool pool, String extra) {
        CTemplate number = emitter.template("number");
        if (hasHashes()) {
            emitter.add("hashesBegin", extra);
            for (RomQstr qstr : pool.qstrs()) {
                emitter.add(number, target.hash(qstr.text().bytes()));
            }
            emitter.add("tableEnd");
        }
        emitter.add("lengthsBegin", extra);
        for (RomQstr qstr : pool.qstrs()) {
            emitter.add(number, qstr.text().length());
        }
        emitter.add("tableEnd");
    }

    private void addPool(QstrPool pool, String extra, String previous, String offset) {
        List<String> met = new ArrayList<>();
        if (!extra.isEmpty()) {
            met.add("local");
        }
        if (hasHashes()) {
            met.add("hashed");
        }
        emitter.add(
                emitter.template("poolBegin", met.toArray(new String[0])),
                extra,
                previous,
                offset,
                pool.sorted() ? "true" : "false",
                pool.allocated(),
                pool.qstrs().size());
        CTemplate literal = emitter.template("literal");
        for (RomQstr qstr : pool.qstrs()) {
            emitter.add(literal, CLiteral.of(qstr.text()));
        }
        emitter.add("poolEnd");
    }

    /** Before 1.23 a pool has its table of hashes whatever they are worth. */
    private boolean hasHashes() {
        return target.qstrs().hashBytes() > 0 || !target.release().isSince(Release.V1_23);
    }
}
