package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.freezer.rom.RomImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The C text of an image: as the tools of its release write it, except where they are wrong. */
public final class FrozenC {
    private FrozenC() {}

    /**
     * Writes what {@code mpy-tool.py -f} prints, with line feeds on every platform.
     *
     * @param image with one module at least
     */
    public static void write(RomImage image, OutputStream out) throws IOException {
        Rendering.write(FilePart.of(image, new CTemplates(image.target().abi())), out);
    }

    /**
     * Writes a firmware's frozen_content.c: before the modules stand those in the form of source text
     * ({@code makemanifest.py}).
     */
    public static void writeContent(List<TextModule> texts, RomImage image, OutputStream out) throws IOException {
        var templates = new CTemplates(image.target().abi());
        List<CText> parts = new ArrayList<>();
        parts.add(new TextModulesPart(texts, templates));
        if (image.modules().isEmpty()) {
            parts.add(new FilePart(FilePart.Section.NO_MODULES, image, templates));
        } else {
            parts.addAll(FilePart.of(image, templates));
        }
        Rendering.write(parts, out);
    }
}
