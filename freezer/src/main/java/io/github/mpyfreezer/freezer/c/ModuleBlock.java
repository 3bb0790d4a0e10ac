package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.parser.model.MpyHeader;

/** All that one module puts into ROM: its functions, its tables, its constants and the structure that holds them. */
final class ModuleBlock {
    private ModuleBlock() {}

    static CBlock of(RomModule module, RomTarget target, CTemplates templates) {
        var block = new CBlock.Builder(templates);
        MpyHeader header = module.source().header();
        block.add(
                "moduleBegin",
                module.id(),
                CComment.of(module.origin()),
                CComment.of(module.source().sourceFile()),
                header.bytes().hex(":"));
        new FunctionBlock(module.source(), NativeSection.of(header.arch(), target), templates, block)
                .add(module.body());
        block.add("blank");
        block.add("qstrTableBegin", module.id(), module.qstrs().size());
        CTemplate row = templates.get("qstrTableRow");
        for (RomQstr qstr : module.qstrs()) {
            block.add(row, qstr.identifier());
        }
        block.add("tableEnd");
        new ConstantBlock(target, templates, block).add(module);
        CTemplate end =
                module.constants().isEmpty() ? templates.get("moduleEnd") : templates.get("moduleEnd", "constants");
        block.add(end, module.id(), module.body().symbol());
        return block.build();
    }
}
