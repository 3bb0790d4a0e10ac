package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
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
        Map<Bytes, Deque<T>> left = new LinkedHashMap<>();
        for (T module : modules) {
            left.computeIfAbsent(nameOf.apply(module), name -> new ArrayDeque<>())
                    .add(module);
        }
        List<Optional<T>> all = new ArrayList<>(names.size());
        for (Bytes name : names) {
            all.add(Optional.ofNullable(
                    left.getOrDefault(name, new ArrayDeque<>()).poll()));
        }
        return new Counterparts<>(
                all, left.values().stream().flatMap(Collection::stream).toList());
    }

    /** The modules in the order of the image, those that it does not have behind. */
    public List<T> inOrder() {
        return Stream.concat(all.stream().flatMap(Optional::stream), missing.stream())
                .toList();
    }
}
