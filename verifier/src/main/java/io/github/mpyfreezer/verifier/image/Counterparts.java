package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which of some modules each module of an image should be. They are found by their names, of those with one name the first
 * first: an image need not have the order that they are given in, as the stock makemanifest.py takes the files of a folder as
 * the file system lists them.
 *
 * @param all for each module of the image; empty where none has the name
 * @param missing those that the image does not have
 */
public record Counterparts<T>(List<Optional<T>> all, List<T> missing) {
    public Counterparts {
        all = List.copyOf(all);
        missing = List.copyOf(missing);
    }

    /**
     * Finds them.
     *
     * @param names of the image's modules
     * @param modules which should be there
     */
    public static <T> Counterparts<T> of(List<Bytes> names, List<T> modules, Function<T, Bytes> nameOf) {
        // The first of those with a name that are left, and behind each the next.
        Map<Bytes, Integer> left = new HashMap<>();
        int[] next = new int[modules.size()];
        for (int i = modules.size() - 1; i >= 0; i--) {
            Integer later = left.put(nameOf.apply(modules.get(i)), i);
            next[i] = later == null ? -1 : later;
        }
        List<Optional<T>> all = new ArrayList<>(names.size());
        boolean[] found = new boolean[modules.size()];
        for (Bytes name : names) {
            Integer first = left.remove(name);
            if (first == null) {
                all.add(Optional.empty());
                continue;
            }
            all.add(Optional.of(modules.get(first)));
            found[first] = true;
            if (next[first] >= 0) {
                left.put(name, next[first]);
            }
        }
        List<T> missing = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                missing.add(modules.get(i));
            }
        }
        return new Counterparts<>(all, missing);
    }

    /** The modules in the order of the image, those that it does not have behind. */
    public List<T> inOrder() {
        return Stream.concat(all.stream().flatMap(Optional::stream), missing.stream())
                .toList();
    }
}
