package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.PythonRepr;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user may want to know after freezing, and what to do about it.
 *
 * @param found what there is to say of how the files were found
 * @param frozen what was frozen
 */
record Notes(List<String> found, BoardBuild.Frozen frozen) {
    void print(Console console) {
        List<String> notes = new ArrayList<>(found);
        addOtherNames(notes);
        if (frozen.modules().isEmpty() && frozen.files().texts().isEmpty()) {
            notes.add("there was nothing to freeze; the firmware links and has no modules");
        }
        if (!frozen.hasHeader()) {
            notes.add("no qstr header given, so this can be read and priced but not linked; add -b with the firmware's"
                    + " build folder");
        }
        for (String note : notes) {
            console.println(" note: " + note);
        }
    }

    /** A module is imported by the name that the compiler was told, not by where its file is. */
    private void addOtherNames(List<String> notes) {
        List<Integer> others = new ArrayList<>();
        List<CompiledModule> modules = frozen.files().compiled();
        for (int i = 0; i < modules.size(); i++) {
            ManifestEntry entry = modules.get(i).entry();
            boolean named = entry.via().get(0).manifest().equals(entry.source());
            if (entry.kind() == FileKind.MPY && !named && !sourceFile(i).equals(sourceName(entry))) {
                others.add(i);
            }
        }
        if (!others.isEmpty()) {
            ManifestEntry entry = modules.get(others.get(0)).entry();
            String name =
                    PythonRepr.of(frozen.modules().get(others.get(0)).module().sourceFile());
            String more = others.size() == 1 ? "" : "; " + (others.size() - 1) + " more are like it";
            notes.add("%s is named %s within, and imported by that name; to change it: mpy-cross -s %s%s"
                    .formatted(entry.source(), name, sourceName(entry), more));
        }
    }

    /** The name that the source file has when the module is imported as its place suggests. */
    private static String sourceName(ManifestEntry entry) {
        String target = entry.target();
        return target.endsWith(".mpy") ? target.substring(0, target.length() - ".mpy".length()) + ".py" : target;
    }

    private String sourceFile(int index) {
        return frozen.modules().get(index).module().sourceFile().text();
    }
}
