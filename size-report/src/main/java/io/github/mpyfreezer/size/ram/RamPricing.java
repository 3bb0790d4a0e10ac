package io.github.mpyfreezer.size.ram;

import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.rom.QstrPool;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomLayout;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.size.ModuleRam;
import io.github.mpyfreezer.size.Ram;
import io.github.mpyfreezer.size.RamReport;
import io.github.mpyfreezer.verifier.run.ImportMemory;
import io.github.mpyfreezer.verifier.run.Imported;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Says what of the heap modules take, frozen and from a file system. What they make when they are imported is the same in both
 * and was measured on a machine; what loading adds is reckoned by the rules of the runtime.
 */
public final class RamPricing {
    /** Where a {@code .mpy} lies, its file is called as the source, but for the ending. */
    private static final String ENDING = ".py";

    private static final String PACKAGE = "/__init__.py";
    private static final String FROZEN = ".frozen/";

    private final RomImage image;
    private final RomLayout layout;
    private final ImportMemory.Found found;
    private final Set<Utf8> inFirmware;
    private final Set<Utf8> inRom;
    private final NamePools frozenNames;
    private final NamePools loadedNames;
    private final Set<Utf8> interned;
    private final Map<String, MpyModule> modules = new HashMap<>();
    private long frozenByModules;
    private long loadedByModules;

    private RamPricing(RomImage image, QstrHeader firmware, ImportMemory.Found found) {
        this.image = image;
        this.layout = RomLayout.of(image.target());
        this.found = found;
        this.inFirmware = new HashSet<>(firmware.texts());
        inFirmware.addAll(StaticQstrs.all());
        this.inRom = new HashSet<>(inFirmware);
        add(image.unsortedPool());
        add(image.pool());
        int last =
                image.pool().isEmpty() ? NamePools.FIRST_ENTRIES : image.pool().allocated();
        this.frozenNames = new NamePools(layout, last);
        this.loadedNames = new NamePools(layout, NamePools.FIRST_ENTRIES);
        this.interned = new HashSet<>(inFirmware);
        for (RomModule module : image.modules()) {
            modules.putIfAbsent(module.source().sourceFile().text(), module.source());
        }
    }

    /**
     * The report.
     *
     * @param firmware the names that the firmware has
     * @param found what came of importing the image's modules
     */
    public static RamReport of(RomImage image, QstrHeader firmware, ImportMemory.Found found) {
        return new RamPricing(image, firmware, found).report();
    }

    private void add(QstrPool pool) {
        pool.qstrs().forEach(qstr -> inRom.add(qstr.text()));
    }

    private RamReport report() {
        List<ModuleRam> all = new ArrayList<>();
        for (Imported module : found.modules()) {
            all.add(
                    module instanceof Imported.Done done
                            ? ModuleRam.of(done.path(), ram(done))
                            : ModuleRam.without(module.path(), ((Imported.Failed) module).why()));
        }
        long frozen = frozenNames.total() - frozenByModules;
        long loaded = loadedNames.total() - loadedByModules;
        return new RamReport(all, new Ram(loaded - frozen, frozen, 0));
    }

    private Ram ram(Imported.Done done) {
        MpyModule module = Objects.requireNonNull(modules.get(done.path()));
        long frozen = 0;
        for (Utf8 name : done.names()) {
            frozen += inRom.contains(name) ? 0 : frozenNames.add(name);
        }
        long loaded = 0;
        for (Utf8 name : loadedNames(done)) {
            loaded += interned.add(name) ? loadedNames.add(name) : 0;
        }
        frozenByModules += frozen;
        loadedByModules += loaded;
        var tables = new LoadedConstants(image.target(), layout, interned);
        long constants = tables.of(module) + morePath(done.path(), tables);
        var code = new LoadedCode(layout, found.alive());
        long kept = code.kept(module.body());
        return new Ram(constants + kept + loaded - frozen, done.bytes() + frozen, code.loaded(module.body()) - kept);
    }

    /** What a package has more for its {@code __path__} than frozen, where that is {@code .frozen/lights}; less than 0. */
    private static long morePath(String file, LoadedConstants tables) {
        if (!file.endsWith(PACKAGE)) {
            return 0;
        }
        String path = file.substring(0, file.length() - PACKAGE.length());
        return tables.of(new Constant.Str(Utf8.of(path))) - tables.of(new Constant.Str(Utf8.of(FROZEN + path)));
    }

    /** From a file system a module has the name of its file, too. */
    private static List<Utf8> loadedNames(Imported.Done done) {
        String file = done.path();
        String stem = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        List<Utf8> names = new ArrayList<>();
        names.add(Utf8.of(stem + ".mpy"));
        names.addAll(done.names());
        return names;
    }
}
