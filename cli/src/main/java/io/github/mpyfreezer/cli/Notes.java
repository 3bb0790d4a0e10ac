package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.parser.PythonRepr;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user may want to know after freezing, and what to do about it.
 *
 * @param modules what was frozen, in the order of the files that were found
 * @param hasHeader whether the firmware's own qstr header was used
 */
record Notes(ModuleFinder.Found found, List<FrozenInput> modules, boolean hasHeader) {
    void print(Console console) {
        List<String> notes = new ArrayList<>();
        addOtherNames(notes);
        if (!found.uncompiled().isEmpty()) {
            notes.add("left out, as there is no .mpy beside it: " + String.join(", ", found.uncompiled()));
        }
        if (found.modules().isEmpty()) {
            notes.add("there was no .mpy file to freeze; the firmware links and has no modules");
        }
        if (!hasHeader) {
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
        for (int i = 0; i < modules.size(); i++) {
            ModuleFile file = found.modules().get(i);
            if (file.inFolder() && !sourceFile(i).equals(file.sourceName())) {
                others.add(i);
            }
        }
        if (!others.isEmpty()) {
            ModuleFile file = found.modules().get(others.get(0));
            String name = PythonRepr.of(modules.get(others.get(0)).module().sourceFile());
            String more = others.size() == 1 ? "" : "; " + (others.size() - 1) + " more are like it";
            notes.add("%s is named %s within, and imported by that name; to change it: mpy-cross -s %s%s"
                    .formatted(file.name(), name, file.sourceName(), more));
        }
    }

    private String sourceFile(int index) {
        return modules.get(index).module().sourceFile().text();
    }
}
