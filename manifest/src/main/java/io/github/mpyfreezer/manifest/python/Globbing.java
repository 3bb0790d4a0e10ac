package io.github.mpyfreezer.manifest.python;

import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The function {@code glob.glob}; it gives its paths in order. */
final class Globbing {
    private static final int DEEPEST = 100;

    private final Machine machine;
    private final boolean recursive;
    private final List<Value> found = new ArrayList<>();

    private Globbing(Machine machine, boolean recursive) {
        this.machine = machine;
        this.recursive = recursive;
    }

    static Value call(Arguments arguments, Machine machine) {
        arguments.between(1, 1).names("recursive");
        if (!(arguments.at(0) instanceof Value.Text pattern)) {
            throw new Outside("glob.glob of what is not a str");
        }
        boolean recursive = Truth.of(arguments.named().getOrDefault("recursive", Value.FALSE), machine);
        var globbing = new Globbing(machine, recursive);
        String text = pattern.value();
        if (text.contains("//") || text.isEmpty()) {
            throw new Outside("such a pattern of glob.glob");
        }
        globbing.find(text.startsWith("/") ? "/" : "", text.startsWith("/") ? text.substring(1) : text, 0);
        return new ListValue(Sorting.sorted(globbing.found, new Arguments("sorted", List.of(), Map.of()), machine));
    }

    /** Finds what matches the pattern within a folder; {@code folder} ends with a slash or is empty. */
    private void find(String folder, String pattern, int depth) {
        if (depth == DEEPEST) {
            throw new Mistake("too large for a manifest");
        }
        machine.budget().step();
        int slash = pattern.indexOf('/');
        String first = slash < 0 ? pattern : pattern.substring(0, slash);
        if (first.equals("**") && recursive) {
            throw new Outside("** in a pattern of glob.glob");
        } else if (!WildCards.has(first)) {
            matched(folder + first, slash, pattern, depth);
            return;
        }
        File in = machine.surroundings().file(folder.isEmpty() ? "." : folder);
        for (String name : Folders.names(in, machine.budget())) {
            boolean hidden = name.startsWith(".") && !first.startsWith(".");
            if (!hidden && new WildCards(first, machine.budget()).match(name)) {
                matched(folder + name, slash, pattern, depth);
            }
        }
    }

    private void matched(String path, int slash, String pattern, int depth) {
        File file = machine.surroundings().file(path.isEmpty() ? "." : path);
        if (slash < 0) {
            if (file.exists() || Files.isSymbolicLink(file.toPath())) {
                found.add(new Value.Text(path));
            }
        } else if (file.isDirectory()) {
            find(path + "/", pattern.substring(slash + 1), depth + 1);
        }
    }
}
