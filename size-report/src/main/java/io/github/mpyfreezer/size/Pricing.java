package io.github.mpyfreezer.size;

import io.github.mpyfreezer.freezer.ModuleNames;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomLayout;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Prices one image. */
final class Pricing {
    /** The empty name behind all names, and C's own NUL. */
    private static final int NO_NAMES = 2;
    /** That there are no modules in the form of source text: the end of their sizes, and an empty text. */
    private static final int NO_TEXT_MODULES = 4 + 2;

    private final RomImage image;
    private final RomLayout layout;
    private final Literals literals;
    private final Shares shares;
    private final QstrUsers users;
    private final List<FunctionPricing> functions = new ArrayList<>();

    Pricing(RomImage image, RomLayout layout) {
        this.image = image;
        this.layout = layout;
        this.literals = new Literals(layout.literalAlignment());
        this.shares = new Shares(image.modules().size());
        this.users = new QstrUsers(image);
        for (RomModule module : image.modules()) {
            functions.add(new FunctionPricing(module, image.target(), layout));
        }
    }

    SizeReport report() {
        addLiterals();
        literals.charge(shares);
        List<List<FunctionSize>> functionSizes = withGaps();
        List<ModuleSize> modules = new ArrayList<>();
        for (int i = 0; i < image.modules().size(); i++) {
            RomModule module = image.modules().get(i);
            Costs own = own(module);
            modules.add(new ModuleSize(
                    module.source().sourceFile().text(), own, shares.of(i), functionSizes.get(i), freed(i, own)));
        }
        return new SizeReport(Subject.of(image.target()), modules, once());
    }

    /** gcc puts out definitions last to first, and with each the literals that it needs. */
    private void addLiterals() {
        List<RomModule> modules = image.modules();
        if (layout.binaryInfo() > 0) {
            for (int i = modules.size() - 1; i >= 0; i--) {
                Utf8 file = modules.get(i).source().sourceFile();
                String name = ModuleNames.importName(file, image.target().release());
                literals.add(Utf8.of(name).bytes(), Kind.BINARY_INFO, user(i));
            }
        }
        for (int i = modules.size() - 1; i >= 0; i--) {
            BitSet user = user(i);
            List<RomObject> objects = modules.get(i).objects();
            for (int j = objects.size() - 1; j >= 0; j--) {
                if (objects.get(j) instanceof RomObject.StrObject str) {
                    literals.add(str.content(), Kind.STRINGS, user);
                }
            }
        }
        for (List<RomQstr> pool :
                List.of(image.pool().qstrs(), image.unsortedPool().qstrs())) {
            for (RomQstr qstr : pool) {
                literals.add(qstr.text().bytes(), Kind.QSTR_TEXT, users.of(qstr));
                shares.charge(Kind.POOL_ENTRIES, layout.poolEntry(), users.of(qstr));
            }
        }
    }

    private static BitSet user(int module) {
        var user = new BitSet();
        user.set(module);
        return user;
    }

    private Costs once() {
        int pools = image.unsortedPool().isEmpty() ? 1 : 2;
        Costs once = Costs.of(Kind.POOL_ENTRIES, pools * layout.pool()).plus(Kind.TABLES, NO_NAMES + NO_TEXT_MODULES);
        if (image.modules().isEmpty()) {
            once = once.plus(Kind.TABLES, layout.pointer());
        }
        return once.plus(shares.ofNobody());
    }

    private Costs own(RomModule module) {
        int tables = 2 * module.qstrs().size()
                + layout.word() * module.constants().size()
                + module.source().sourceFile().length()
                + 1
                + layout.pointer();
        int constants = 0;
        for (RomObject object : module.objects()) {
            constants += layout.object(object);
            if (object instanceof RomObject.IntObject integer) {
                constants += layout.digits(integer);
            }
        }
        return Costs.of(Kind.STRUCTS, layout.module())
                .plus(Kind.TABLES, tables)
                .plus(Kind.CONSTANTS, constants)
                .plus(Kind.BINARY_INFO, layout.binaryInfo());
    }

    /** The functions of each module, with the filling that aligns machine code. */
    private List<List<FunctionSize>> withGaps() {
        var section = new CodeSection(layout);
        List<List<FunctionSize>> all = new ArrayList<>();
        for (int i = functions.size() - 1; i >= 0; i--) {
            List<CodeSection.Piece> pieces = functions.get(i).pieces();
            List<FunctionSize> sizes = new ArrayList<>(functions.get(i).functions());
            int[] gaps = section.add(pieces);
            for (int j = 0; j < gaps.length; j++) {
                pad(sizes, pieces.get(j), gaps[j]);
            }
            all.add(0, sizes);
        }
        for (int i = 0; i < functions.size(); i++) {
            if (!functions.get(i).pieces().isEmpty()) {
                pad(all.get(i), functions.get(i).pieces().get(0), section.gapAtEnd());
                break;
            }
        }
        return all;
    }

    private static void pad(List<FunctionSize> sizes, CodeSection.Piece piece, int gap) {
        FunctionSize size = sizes.get(piece.function());
        sizes.set(piece.function(), new FunctionSize(size.name(), size.costs().plus(Kind.PADDING, gap)));
    }

    private int freed(int module, Costs own) {
        int freed = own.total() + shares.alone(module);
        for (FunctionSize function : functions.get(module).functions()) {
            freed += function.costs().total();
        }
        freed += gaps(-1) - gaps(module);
        freed += literals.freedAtEnds(module);
        freed += freedByBorrowed(module);
        if (!image.unsortedPool().isEmpty() && !users.collideWithout(module)) {
            freed += layout.pool();
        }
        return image.modules().size() == 1 ? freed - layout.pointer() : freed;
    }

    /** Without the module that has a long string as a qstr, constants of others with this text are objects. */
    private int freedByBorrowed(int module) {
        int freed = 0;
        for (RomQstr qstr : users.borrowed()) {
            int constants = users.constantsWithout(qstr, module);
            if (constants > 0) {
                boolean added = image.pool().qstrs().contains(qstr);
                freed +=
                        added ? layout.poolEntry() : -literals.added(qstr.text().bytes(), module);
                freed -= constants * layout.string();
            }
        }
        return freed;
    }

    private int gaps(int without) {
        var section = new CodeSection(layout);
        int gaps = 0;
        for (int i = functions.size() - 1; i >= 0; i--) {
            if (i != without) {
                for (int gap : section.add(functions.get(i).pieces())) {
                    gaps += gap;
                }
            }
        }
        return gaps + section.gapAtEnd();
    }
}
