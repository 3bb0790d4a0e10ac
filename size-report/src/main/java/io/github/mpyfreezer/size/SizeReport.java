package io.github.mpyfreezer.size;

import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an image costs in ROM: the bytes of the sections of the object file that its frozen_content.c is compiled to, where
 * every object has a section of its own ({@code -fdata-sections}), as all ports have it. Linking may save some more, as
 * literals that end alike become one, and align the rest.
 *
 * @param subject what it is a price for
 * @param modules in the order of the image
 * @param once what it takes to have any modules at all: the structure of the qstr pool, the ends of lists
 */
public record SizeReport(Subject subject, List<ModuleSize> modules, Costs once) {
    public SizeReport {
        modules = List.copyOf(modules);
    }

    /** Prices an image; empty if its target leaves sizes open. */
    public static Optional<SizeReport> of(RomImage image) {
        return RomLayout.isKnown(image.target())
                ? Optional.of(new Pricing(image, RomLayout.of(image.target())).report())
                : Optional.empty();
    }

    /** The same with modules that go into ROM as text, behind the others. */
    public SizeReport with(List<TextModule> texts) {
        List<ModuleSize> all = new ArrayList<>(modules);
        texts.forEach(text -> all.add(price(text)));
        return new SizeReport(subject, all, once);
    }

    /** Its name and its text, each with a NUL, and its length in the list of lengths ({@code tools/makemanifest.py}). */
    private static ModuleSize price(TextModule text) {
        Costs own = Costs.of(Kind.TABLES, text.name().length() + 1 + Integer.BYTES)
                .plus(Kind.STRINGS, text.content().length() + 1);
        return new ModuleSize(text.name().text(), own, Costs.NONE, List.of(), own.total());
    }

    /** All of it: {@code once} and every module. */
    public Costs costs() {
        Costs sum = once;
        for (ModuleSize module : modules) {
            sum = sum.plus(module.costs());
        }
        return sum;
    }

    /** Bytes of the object file. */
    public int total() {
        return costs().total();
    }
}
