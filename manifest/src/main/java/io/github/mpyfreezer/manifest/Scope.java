package io.github.mpyfreezer.manifest;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a resolver is.
 *
 * @param folder the folder that relative paths count from, absolute and without links
 * @param packageNumber the package that files belong to
 * @param outer the calls that led to this manifest
 * @param via the same, and the call that is done now
 */
record Scope(String folder, int packageNumber, List<ManifestPlace> outer, List<ManifestPlace> via) {
    static Scope outermost(String folder) {
        return new Scope(folder, 0, List.of(), List.of());
    }

    /** At a call of this manifest. */
    Scope at(ManifestPlace place) {
        List<ManifestPlace> places = new ArrayList<>(outer);
        places.add(place);
        return new Scope(folder, packageNumber, outer, List.copyOf(places));
    }

    /** In a manifest that the call at hand leads to. */
    Scope inside(String manifestFolder, int number) {
        return new Scope(manifestFolder, number, via, via);
    }
}
