package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.MpyFile;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import java.util.ArrayList;
import java.util.List;

/**
 * What every byte of a file means: regions within regions, whose leaves cover the file without gap or overlap.
 *
 * @param content the file
 * @param outline the module's functions
 * @param root the whole file
 */
record ByteMap(Bytes content, Outline outline, Region root) {
    static ByteMap of(MpyFile file) {
        MpyModule module = file.module();
        Outline outline = Outline.of(module);
        var builder = new RegionBuilder(file.content());
        builder.group("file", () -> {
            new TableMapper(builder, module).map();
            new FunctionMapper(builder, module).map(outline);
            builder.field(
                    file.trailingBytes(), Role.TRAILING, "bytes behind the module, which every reader passes over");
        });
        Region root = builder.regions().get(0);
        if (root.length() != file.content().length()) {
            throw new IllegalArgumentException("the file is not the one that was read");
        }
        return new ByteMap(file.content(), outline, root);
    }

    /** The regions around one byte, from the whole file to the leaf. */
    List<Region> pathTo(int offset) {
        List<Region> path = new ArrayList<>();
        Region region = root;
        path.add(region);
        while (!region.isLeaf()) {
            for (Region part : region.parts()) {
                if (part.holds(offset)) {
                    region = part;
                    break;
                }
            }
            path.add(region);
        }
        return path;
    }

    /** The undivided regions, in order. */
    List<Region> leaves() {
        List<Region> leaves = new ArrayList<>();
        collectLeaves(root, leaves);
        return leaves;
    }

    private static void collectLeaves(Region region, List<Region> leaves) {
        if (region.isLeaf()) {
            leaves.add(region);
        }
        for (Region part : region.parts()) {
            collectLeaves(part, leaves);
        }
    }
}
