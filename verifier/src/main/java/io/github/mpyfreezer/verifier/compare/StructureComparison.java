package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.image.Counterparts;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FoundModule;
import io.github.mpyfreezer.verifier.image.FoundPool;
import io.github.mpyfreezer.verifier.image.FoundQstr;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares all that is in an image with what should be in it. */
public final class StructureComparison {
    private static final String LIST = "mp_frozen_mpy_content";

    private final Configuration configuration;
    private final FrozenImage image;
    private final Differences differences = new Differences();
    private final PoolComparison pools;
    private final FunctionComparison functions;
    private final ConstantComparison constants;
    /** Bytes whose meaning is known. */
    private long claimed;

    private StructureComparison(Configuration configuration, FrozenImage image) {
        this.configuration = configuration;
        this.image = image;
        this.pools = new PoolComparison(configuration, image, differences);
        this.functions = new FunctionComparison(configuration, differences);
        this.constants = new ConstantComparison(configuration, differences);
    }

    /**
     * Compares.
     *
     * @param texts names and contents of text modules, alternating
     * @param alone whether the memory holds nothing but frozen code: then every byte of it must be known
     */
    public static Structure compare(
            Configuration configuration,
            RomMemory memory,
            FrozenImage image,
            List<Expected> expected,
            List<TextModule> texts,
            boolean alone) {
        var comparison = new StructureComparison(configuration, image);
        comparison.compare(expected, texts);
        comparison.differences.enterModule("");
        comparison.checkClaims(memory);
        if (alone) {
            comparison.differences.enterModule("");
            comparison.checkList(memory);
            new Unexplained(memory, image.claims(), comparison.differences).check();
        }
        return new Structure(comparison.differences.all(), comparison.figures());
    }

    /** Only optimising when linking leaves the list of one module out: before, the firmware refers to it (py/frozenmod.c). */
    private void checkList(RomMemory memory) {
        if (!memory.isLinked() && memory.symbol(LIST).isEmpty()) {
            differences.add("list of modules", "no name " + LIST, "it, as the firmware refers to it");
        }
    }

    private void checkClaims(RomMemory memory) {
        var alignment = new Alignment(memory, differences);
        var settled = new Settled(memory, differences);
        for (Claim claim : image.claims()) {
            check(claim, alignment, settled);
        }
    }

    private void check(Claim claim, Alignment alignment, Settled settled) {
        alignment.check(claim);
        settled.check(claim);
        claimed += claim.length();
    }

    /** A module that stays text. */
    public record TextModule(Bytes name, Bytes content) {}

    private Figures figures() {
        int qstrs = 0;
        for (FoundPool pool : image.pools()) {
            qstrs += pool.entries().size();
        }
        return new Figures(
                image.modules().size(),
                functions.functions(),
                functions.nativeFunctions(),
                qstrs,
                functions.bytes(),
                constants.compared(),
                claimed);
    }

    private void compare(List<Expected> expected, List<TextModule> texts) {
        int count = texts.size() + expected.size();
        if (!image.texts().isEmpty() && !configuration.textModules()) {
            differences.add(
                    "text modules",
                    image.texts().size() + ", whose names it would take for those of compiled modules",
                    "none in a firmware built without MICROPY_MODULE_FROZEN_STR");
        }
        differences.compare("number of modules", image.names().size(), count);
        differences.compare("number of text modules", image.texts().size(), texts.size());
        var named = Counterparts.of(image.textNames(), texts, TextModule::name);
        var modules = Counterparts.of(image.moduleNames(), expected, Expected::name);
        compareNames(image.textNames(), named, texts, TextModule::name, "text module");
        compareNames(image.moduleNames(), modules, expected, Expected::name, "module");
        pools.compare(expected, image.names().size() == count);
        for (int i = 0; i < Math.min(named.all().size(), image.texts().size()); i++) {
            Bytes content = image.texts().get(i);
            named.all().get(i).ifPresent(text -> compare(content, text));
        }
        for (int i = 0; i < Math.min(modules.all().size(), image.modules().size()); i++) {
            FoundModule found = image.modules().get(i);
            modules.all().get(i).ifPresent(module -> compare(found, module));
        }
    }

    private <T> void compareNames(
            List<Bytes> names, Counterparts<T> counterparts, List<T> wanted, Function<T, Bytes> nameOf, String what) {
        List<Bytes> missing =
                new ArrayList<>(counterparts.missing().stream().map(nameOf).toList());
        List<Bytes> given = new ArrayList<>(wanted.stream().map(nameOf).toList());
        missing.forEach(name -> given.remove(given.lastIndexOf(name)));
        List<Bytes> known = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (counterparts.all().get(i).isPresent()) {
                known.add(names.get(i));
            } else {
                String expected = missing.isEmpty() ? "none of this name" : PoolComparison.quoted(missing.remove(0));
                differences.add(what + " " + (i + 1), PoolComparison.quoted(names.get(i)), expected);
            }
        }
        for (Bytes name : missing) {
            differences.add(what + "s", "no " + PoolComparison.quoted(name), "it among them");
        }
        for (int i = 0; i < given.size(); i++) {
            if (!known.get(i).equals(given.get(i))) {
                String place = what + " " + (i + 1);
                differences.add(
                        "order of the " + what + "s",
                        PoolComparison.quoted(known.get(i)) + " as " + place,
                        PoolComparison.quoted(given.get(i)) + "; --any-order allows another order");
                return;
            }
        }
    }

    private void compare(Bytes content, TextModule expected) {
        if (!content.equals(expected.content())) {
            differences.add("text of " + PoolComparison.quoted(expected.name()), "another text", "that of the file");
        }
    }

    @SuppressWarnings(
            "ReferenceEquality") // of two modules of one name, each is compared with the one whose shape it was given
    private void compare(FoundModule found, Expected expected) {
        MpyModule module = expected.module();
        differences.enterModule(module.sourceFile().text());
        if (found instanceof FoundModule.Unreadable fault) {
            differences.add("module", fault.why(), "one that can be read");
        } else if (found instanceof FoundModule.Loaded readable && readable.shape() == module) {
            for (int i = 0; i < module.qstrs().size(); i++) {
                FoundQstr qstr = readable.qstrs().get(i);
                Bytes text = module.qstr(i).bytes();
                if (!qstr.text().equals(Optional.of(text))) {
                    differences.add(
                            "qstr " + i + " of the table",
                            qstr.number()
                                    + qstr.text()
                                            .map(other -> " " + PoolComparison.quoted(other))
                                            .orElse(", which there is not"),
                            PoolComparison.quoted(text));
                }
            }
            constants.compare(readable.constants(), module.constants(), "constant ");
            functions.compare(readable.body(), module.body(), module, "");
        }
        differences.enterModule("");
    }
}
