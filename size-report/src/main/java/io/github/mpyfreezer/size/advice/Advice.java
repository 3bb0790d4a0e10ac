package io.github.mpyfreezer.size.advice;

import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.Saving;
import io.github.mpyfreezer.size.SizeReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What would free bytes of an image, found by making the change and pricing its result. */
public final class Advice {
    private static final String NO_OPTION = "";
    private static final int SHOWN_NAMES = 3;

    private final List<FrozenInput> modules;
    private final RomImage image;
    private final QstrHeader firmware;
    private final SizeReport report;
    private final List<Saving> savings = new ArrayList<>();

    private Advice(List<FrozenInput> modules, RomImage image, QstrHeader firmware, SizeReport report) {
        this.modules = modules;
        this.image = image;
        this.firmware = firmware;
        this.report = report;
    }

    /**
     * All that frees anything, the most first.
     *
     * @param modules that the image was made of
     * @param firmware the qstrs that the image was made for
     * @param report the image's price
     */
    public static List<Saving> of(List<FrozenInput> modules, RomImage image, QstrHeader firmware, SizeReport report) {
        var advice = new Advice(modules, image, firmware, report);
        advice.find();
        return sorted(advice.savings);
    }

    /** Those that free anything, the most first. */
    public static List<Saving> sorted(List<Saving> savings) {
        return savings.stream()
                .filter(saving -> saving.bytes() > 0)
                .sorted(Comparator.comparingInt(Saving::bytes).reversed())
                .toList();
    }

    /** The image in which equal constants are there once; its C would work. */
    public static RomImage withSharedConstants(RomImage image) {
        return new SharedConstants().rewrite(image);
    }

    /** The image in which integers that fit a word of its board are in one; its C would work. */
    public static RomImage withIntsInWords(RomImage image) {
        return new WideInts(image.target()).rewrite(image);
    }

    private void find() {
        add(
                "line_info",
                changed(WithoutLines::of),
                "without line info: tracebacks name no lines",
                "-f '-X no-source-lines', where sources are compiled");
        UnusedNames names = UnusedNames.of(modules, image);
        add(
                "argument_names",
                changed(names::replacedIn),
                "names that only arguments and functions have, and no code here uses, called like others ("
                        + names.examples(SHOWN_NAMES) + ")",
                NO_OPTION);
        var shared = new SharedConstants();
        int sharing = total(shared.rewrite(image));
        add("duplicate_constants", sharing, "equal constants shared (" + shared.count() + ")", NO_OPTION);
        var wide = new WideInts(image.target());
        int inWords = total(wide.rewrite(image));
        add(
                "wide_ints",
                inWords,
                "integers that this board holds in a word without objects (" + wide.count() + ")",
                NO_OPTION);
        var same = SameFunctions.of(image, report);
        add(
                "identical_functions",
                report.total() - same.bytes(),
                "functions that are alike in every byte shared (" + same.count() + ")",
                NO_OPTION);
        addUnimported();
    }

    private void addUnimported() {
        Set<String> unimported = Imports.unimported(modules);
        for (ModuleSize module : report.modules()) {
            if (unimported.contains(module.name())) {
                String pattern = module.name().replaceFirst("\\.py$", "");
                savings.add(new Saving(
                        "unimported_module",
                        module.name(),
                        module.freed(),
                        "without " + module.name() + ", which no other module here imports",
                        "--exclude " + pattern));
            }
        }
    }

    /** @param total what the image would cost */
    private void add(String key, int total, String what, String how) {
        savings.add(new Saving(key, "", report.total() - total, what, how));
    }

    /** Makes another module of one. */
    private interface Edit {
        MpyModule apply(MpyModule module);
    }

    /** What modules would cost that are changed. */
    private int changed(Edit edit) {
        List<FrozenInput> changed = new ArrayList<>(modules.size());
        for (FrozenInput input : modules) {
            changed.add(new FrozenInput(input.origin(), input.place(), edit.apply(input.module())));
        }
        return total(Freezer.freeze(changed, image.target(), Optional.of(firmware)));
    }

    private static int total(RomImage image) {
        return SizeReport.of(image).orElseThrow().total();
    }
}
