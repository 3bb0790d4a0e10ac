package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.parser.model.MpyHeader;

/** All that one module puts into ROM: its functions, its tables, its constants and the structure that holds them. */
final class ModuleBlock {
    private final RomTarget target;
    private final CEmitter emitter;
    private final FunctionTemplates functions;
    private final ConstantBlock constants;
    private final CTemplate qstrRow;
    private final CTemplate end;
    private final CTemplate endAfterConstants;

    ModuleBlock(RomTarget target, CNumbers numbers, CEmitter emitter) {
        this.target = target;
        this.emitter = emitter;
        this.functions = new FunctionTemplates(emitter);
        this.constants = new ConstantBlock(target, numbers, emitter);
        this.qstrRow = emitter.template("qstrTableRow");
        this.end = emitter.template("moduleEnd");
        this.endAfterConstants = emitter.template("moduleEnd", "constants");
    }

    void add(RomModule module) {
        MpyHeader header = module.source().header();
        emitter.add(
                "moduleBegin",
                module.id(),
                CComment.value(module.place()),
                CComment.value(module.source().sourceFile().text()),
                header.bytes().hex(":"));
        new FunctionBlock(module.source(), target, functions, emitter).add(module.body());
        emitter.add("blank");
        emitter.add("qstrTableBegin", module.id(), module.qstrs().size());
        for (RomQstr qstr : module.qstrs()) {
            emitter.add(qstrRow, qstr.identifier());
        }
        emitter.add("tableEnd");
        constants.add(module);
        emitter.add(
                module.constants().isEmpty() ? end : endAfterConstants,
                module.id(),
                module.body().symbol());
    }
}
