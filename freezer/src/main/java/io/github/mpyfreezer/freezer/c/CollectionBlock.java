package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.ModuleNames;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.parser.model.Utf8;

/** What holds the modules together: their names, the table of them, and a list for ports that keep one. */
final class CollectionBlock {
    private CollectionBlock() {}

    static CBlock of(RomImage image, CTemplates templates) {
        var block = new CBlock.Builder(templates);
        block.add("namesBegin");
        for (RomModule module : image.modules()) {
            block.add("name", CLiteral.ofName(module.source().sourceFile()));
        }
        block.add("namesEnd");
        block.add("contentBegin");
        for (RomModule module : image.modules()) {
            block.add("content", module.id());
        }
        block.add("tableEnd");
        block.add("listBegin");
        for (RomModule module : image.modules()) {
            Utf8 file = module.source().sourceFile();
            String name = ModuleNames.importName(file, image.target().release());
            block.add("listItem", CLiteral.ofName(Utf8.of(name)), CLiteral.ofName(file));
        }
        block.add("listEnd");
        return block.build();
    }
}
