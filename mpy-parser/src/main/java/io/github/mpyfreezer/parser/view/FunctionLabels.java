package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.CIdentifiers;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names every function of several files as mpy-tool.py does, which uses the names in C and as labels: the name of the
 * enclosing function, an underscore and its own name, spelt as an identifier; a number from 2 on where that is taken.
 */
final class FunctionLabels {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private FunctionLabels() {}

    /** A function, its label, and the same for its children. */
    record Labelled(String label, RawCode code, List<Labelled> children) {}

    /** The outermost functions of {@code inputs}, in their order. */
    static List<Labelled> of(List<MpyInput> inputs, Release release) {
        var labels = new FunctionLabels();
        List<Labelled> bodies = new ArrayList<>(inputs.size());
        for (MpyInput input : inputs) {
            String id = moduleId(input.module().sourceFile(), release);
            bodies.add(labels.label(input, input.module().body(), id));
        }
        return bodies;
    }

    private Labelled label(MpyInput input, RawCode code, String parent) {
        String label = claim(parent + "_" + CIdentifiers.of(input.module().nameOf(code)));
        String parentOfChildren = label.endsWith("_lt_module_gt_") ? parent : label;
        List<Labelled> children = new ArrayList<>(code.children().size());
        for (RawCode child : code.children()) {
            children.add(label(input, child, parentOfChildren));
        }
        return new Labelled(label, code, children);
    }

    private String claim(String wanted) {
        String label = wanted;
        while (!taken.add(label)) {
            int number = numbers.getOrDefault(wanted, 2);
            numbers.put(wanted, number + 1);
            label = wanted + number;
        }
        return label;
    }

    /** Until 1.28 the source file's name less three characters, with its slashes replaced, and unchecked otherwise. */
    private static String moduleId(Utf8 sourceFile, Release release) {
        String name = sourceFile.text();
        if (release.isSince(Release.V1_29)) {
            return identifier(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        }
        int characters = name.codePointCount(0, name.length());
        return name.substring(0, name.offsetByCodePoints(0, Math.max(0, characters - 3)))
                .replace('/', '_');
    }

    private static String identifier(String name) {
        var id = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            id.append(CIdentifiers.isPlain(c) ? (char) c : '_');
            i += Character.charCount(c);
        }
        return id.toString();
    }
}
