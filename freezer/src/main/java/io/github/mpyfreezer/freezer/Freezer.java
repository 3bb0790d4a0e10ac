package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.parser.CIdentifiers;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a {@link RomImage} of modules for a target ({@code freeze_mpy} in tools/mpy-tool.py). One object makes one image.
 */
public final class Freezer {
    /**
     * Strings below this many characters become qstrs, which take less room than string objects
     * ({@code PERSISTENT_STR_INTERN_THRESHOLD} in tools/mpy-tool.py).
     */
    private static final int INTERN_BELOW = 25;

    /** From this number of modules on it pays to do two things at once. */
    private static final int MANY = 64;

    private final RomTarget target;
    private final QstrRegistry qstrs;
    private final SymbolTable moduleIds = new SymbolTable();
    private final SymbolTable functions = new SymbolTable();

    private Freezer(RomTarget target, Optional<QstrHeader> header) {
        this.target = target;
        this.qstrs = new QstrRegistry(target.release(), header);
    }

    /**
     * Freezes modules in this order.
     *
     * @param header which qstrs the firmware has beside the static ones, where that is known
     * @throws FreezeException if the target cannot hold one of them
     */
    public static RomImage freeze(List<FrozenInput> inputs, RomTarget target, Optional<QstrHeader> header) {
        return new Freezer(target, header).freeze(inputs);
    }

    /**
     * Checks what freezing begins with, for who has an image of the modules already.
     *
     * @throws FreezeException if the target cannot hold one of them
     */
    public static void check(List<FrozenInput> inputs, RomTarget target) {
        TargetCheck.check(inputs, target);
    }

    /** Whether a string constant becomes a qstr in any case; a longer one does only where a module has it in its table. */
    public static boolean isInterned(Utf8 constant) {
        return constant.codePoints() < INTERN_BELOW;
    }

    private RomImage freeze(List<FrozenInput> inputs) {
        boolean many = inputs.size() >= MANY;
        var survey = new Survey(inputs);
        Crew.run(Survey.PIECES, many, survey);
        var assembly = new Assembly(inputs, survey.tables);
        Crew.run(Assembly.PIECES, many, assembly);
        return new RomImage(target, assembly.pools.unsorted(), assembly.pools.main(), assembly.modules);
    }

    /** What comes first: to check that the target holds the modules, and to get to know all strings. */
    private final class Survey implements Crew.Work {
        static final int PIECES = 2;

        private final List<FrozenInput> inputs;
        private final List<List<RomQstr>> tables = new ArrayList<>();

        Survey(List<FrozenInput> inputs) {
            this.inputs = inputs;
        }

        @Override
        public void run(int index) {
            if (index == 0) {
                TargetCheck.check(inputs, target);
            } else {
                for (FrozenInput input : inputs) {
                    tables.add(internAll(input.module()));
                }
            }
        }
    }

    /** What is left when all strings are known: to put them in order, and to build the modules, which only look them up. */
    private final class Assembly implements Crew.Work {
        static final int PIECES = 2;

        private final List<FrozenInput> inputs;
        private final List<List<RomQstr>> tables;
        private final List<RomModule> modules = new ArrayList<>();
        private QstrRegistry.Pools pools = QstrRegistry.Pools.NONE;

        Assembly(List<FrozenInput> inputs, List<List<RomQstr>> tables) {
            this.inputs = inputs;
            this.tables = tables;
        }

        @Override
        public void run(int index) {
            if (index == 0) {
                buildModules();
            } else {
                pools = qstrs.pools();
            }
        }

        private void buildModules() {
            List<String> ids = moduleIds(inputs);
            SymbolTable constants = ConstantSymbols.of(ids);
            for (int i = 0; i < ids.size(); i++) {
                modules.add(freeze(inputs.get(i), ids.get(i), tables.get(i), constants));
            }
        }
    }

    private List<String> moduleIds(List<FrozenInput> inputs) {
        List<String> ids = new ArrayList<>(inputs.size());
        for (FrozenInput input : inputs) {
            ids.add(moduleIds.claim(ModuleNames.id(input.module().sourceFile(), target.release())));
        }
        return ids;
    }

    /** The module's qstr table; strings that become qstrs because they are short come after it. */
    private List<RomQstr> internAll(MpyModule module) {
        List<RomQstr> table = new ArrayList<>(module.qstrs().size());
        for (Qstr qstr : module.qstrs()) {
            table.add(qstrs.intern(qstr.text()));
        }
        internShort(module.constants());
        return table;
    }

    private void internShort(List<Constant> constants) {
        for (Constant constant : constants) {
            if (constant instanceof Constant.Str str && isInterned(str.text())) {
                qstrs.intern(str.text());
            } else if (constant instanceof Constant.Tuple tuple) {
                internShort(tuple.items());
            }
        }
    }

    private RomModule freeze(FrozenInput input, String id, List<RomQstr> table, SymbolTable constants) {
        MpyModule module = input.module();
        RomFunction body = freeze(module, module.body(), id);
        var objects = new ConstantFreezer(target, qstrs, constants, id);
        var refs = objects.freeze(module.constants());
        return new RomModule(id, input.place(), module, body, table, objects.objects(), refs);
    }

    /** @param parent what the symbol begins with: the module's id below its body, else the enclosing function's symbol */
    private RomFunction freeze(MpyModule module, RawCode code, String parent) {
        Utf8 name = module.nameOf(code);
        String wanted = parent.concat("_").concat(CIdentifiers.of(name));
        String symbol = code.kind() == RawCode.Kind.NATIVE_PY
                ? functions.claim(wanted, "_prelude", "_prelude_macro")
                : functions.claim(wanted);
        String parentOfChildren = symbol.endsWith("_lt_module_gt_") ? parent : symbol;
        List<RomFunction> children = new ArrayList<>(code.children().size());
        for (RawCode child : code.children()) {
            children.add(freeze(module, child, parentOfChildren));
        }
        return new RomFunction(symbol, code, children);
    }
}
