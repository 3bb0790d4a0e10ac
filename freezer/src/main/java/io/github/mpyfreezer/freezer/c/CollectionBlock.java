package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.ModuleNames;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.parser.model.Utf8;

/** What holds the modules together: their names, the table of them, and a list for ports that keep one. */
final class CollectionBlock {
    private CollectionBlock() {}

    static void add(RomImage image, CEmitter emitter) {
        emitter.add("namesBegin");
        for (RomModule module : image.modules()) {
            emitter.add("name", CLiteral.ofName(module.source().sourceFile()));
        }
        emitter.add("namesEnd");
        emitter.add("contentBegin");
        for (RomModule module : image.modules()) {
            emitter.add("content", module.id());
        }
        emitter.add("tableEnd");
        emitter.add("listBegin");
        for (RomModule module : image.modules()) {
            Utf8 file = module.source().sourceFile();
            String name = ModuleNames.importName(file, image.target().release());
            emitter.add("listItem", CLiteral.ofName(Utf8.of(name)), CLiteral.ofName(file));
        }
        emitter.add("listEnd");
    }
}
