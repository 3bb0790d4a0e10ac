package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomModule;
import java.util.List;

/** A part of the file that holds some of its modules. */
record ModulesPart(List<RomModule> modules, RomTarget target, CNumbers numbers, CTemplates templates) implements CText {
    @Override
    public void writeTo(CWriter out) {
        var block = new ModuleBlock(target, numbers, new CEmitter(templates, out));
        for (RomModule module : modules) {
            block.add(module);
        }
    }
}
