package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each name in the image the module expected under it; of two with one name, the first first. */
final class Shapes {
    private final Map<Bytes, Deque<MpyModule>> byName = new HashMap<>();

    Shapes(List<Expected> expected) {
        for (Expected module : expected) {
            byName.computeIfAbsent(module.name(), name -> new ArrayDeque<>()).add(module.module());
        }
    }

    Optional<MpyModule> next(Bytes name) {
        Deque<MpyModule> left = byName.getOrDefault(name, new ArrayDeque<>());
        return Optional.ofNullable(left.size() > 1 ? left.poll() : left.peek());
    }
}
