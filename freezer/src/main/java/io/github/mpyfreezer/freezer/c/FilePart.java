package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import java.util.ArrayList;
import java.util.List;

/** A part of the file that can be rendered apart from the others, and is not its modules. */
record FilePart(Section section, RomImage image, CTemplates templates) implements CText {
    /** Modules that are rendered in a row. */
    private static final int MODULES_AT_ONCE = 4;

    /** What stands in the file, in its order. */
    enum Section {
        PROLOGUE,
        QSTR_NUMBERS,
        QSTR_TABLES,
        QSTR_POOLS,
        COLLECTION,
        SIZES,
        /** What stands in place of all others where there are no modules. */
        NO_MODULES
    }

    /** The parts that hold an image of one module at least. */
    static List<CText> of(RomImage image, CTemplates templates) {
        List<CText> parts = new ArrayList<>();
        parts.add(new FilePart(Section.PROLOGUE, image, templates));
        parts.add(new FilePart(Section.QSTR_NUMBERS, image, templates));
        parts.add(new FilePart(Section.QSTR_TABLES, image, templates));
        parts.add(new FilePart(Section.QSTR_POOLS, image, templates));
        var numbers = new CNumbers();
        List<RomModule> modules = image.modules();
        for (int from = 0; from < modules.size(); from += MODULES_AT_ONCE) {
            List<RomModule> some = modules.subList(from, Math.min(from + MODULES_AT_ONCE, modules.size()));
            parts.add(new ModulesPart(some, image.target(), numbers, templates));
        }
        parts.add(new FilePart(Section.COLLECTION, image, templates));
        parts.add(new FilePart(Section.SIZES, image, templates));
        return parts;
    }

    @Override
    public void writeTo(CWriter out) {
        var emitter = new CEmitter(templates, out);
        switch (section) {
            case PROLOGUE -> PrologueBlock.add(image, emitter);
            case QSTR_NUMBERS -> QstrPoolBlock.addNumbers(image, emitter);
            case QSTR_TABLES -> QstrPoolBlock.addTables(image, emitter);
            case QSTR_POOLS -> QstrPoolBlock.addPools(image, emitter);
            case COLLECTION -> CollectionBlock.add(image, emitter);
            case SIZES -> StockSizes.add(image, emitter);
            case NO_MODULES -> emitter.add("noModules");
        }
    }
}
