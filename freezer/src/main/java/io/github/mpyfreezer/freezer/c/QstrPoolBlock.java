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
    private final CTemplates templates;
    private final CBlock.Builder block;

    private QstrPoolBlock(RomImage image, CTemplates templates) {
        this.image = image;
        this.target = image.target();
        this.templates = templates;
        this.block = new CBlock.Builder(templates);
    }

    static CBlock of(RomImage image, CTemplates templates) {
        return new QstrPoolBlock(image, templates).build();
    }

    private CBlock build() {
        QstrPool unsorted = image.unsortedPool();
        addEnumeration();
        if (!unsorted.isEmpty()) {
            addTables(unsorted, UNSORTED);
        }
        addTables(image.pool(), "");
        block.add("poolDeclaration");
        if (unsorted.isEmpty()) {
            addPool(image.pool(), "", FIRMWARE_POOL, "");
        } else {
            addPool(unsorted, UNSORTED, FIRMWARE_POOL, "");
            String previous = "mp_qstr_frozen_const_" + UNSORTED + "pool";
            addPool(image.pool(), "", previous, " + " + unsorted.qstrs().size());
        }
        return block.build();
    }

    private void addEnumeration() {
        List<RomQstr> all = new ArrayList<>(image.unsortedPool().qstrs());
        all.addAll(image.pool().qstrs());
        if (all.isEmpty()) {
            return;
        }
        block.add("enumBegin");
        block.add("enumFirst", all.get(0).identifier());
        CTemplate next = templates.get("enumNext");
        for (RomQstr qstr : all.subList(1, all.size())) {
            block.add(next, qstr.identifier());
        }
        block.add("enumEnd");
    }

    private void addTables(QstrPool pool, String extra) {
        CTemplate number = templates.get("number");
        if (hasHashes()) {
            block.add("hashesBegin", extra);
            for (RomQstr qstr : pool.qstrs()) {
                block.add(number, target.hash(qstr.text().bytes()));
            }
            block.add("tableEnd");
        }
        block.add("lengthsBegin", extra);
        for (RomQstr qstr : pool.qstrs()) {
            block.add(number, qstr.text().length());
        }
        block.add("tableEnd");
    }

    private void addPool(QstrPool pool, String extra, String previous, String offset) {
        List<String> met = new ArrayList<>();
        if (!extra.isEmpty()) {
            met.add("local");
        }
        if (hasHashes()) {
            met.add("hashed");
        }
        block.add(
                templates.get("poolBegin", met.toArray(new String[0])),
                extra,
                previous,
                offset,
                pool.sorted() ? "true" : "false",
                pool.allocated(),
                pool.qstrs().size());
        CTemplate literal = templates.get("literal");
        for (RomQstr qstr : pool.qstrs()) {
            block.add(literal, CLiteral.of(qstr.text()));
        }
        block.add("poolEnd");
    }

    /** Before 1.23 a pool has its table of hashes whatever they are worth. */
    private boolean hasHashes() {
        return target.qstrs().hashBytes() > 0 || !target.release().isSince(Release.V1_23);
    }
}
