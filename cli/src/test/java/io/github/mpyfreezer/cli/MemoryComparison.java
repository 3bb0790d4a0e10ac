package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.CompiledObject.Place;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what a compiler made of a text with what a reader makes of it, object by object. */
final class MemoryComparison {
    private final CompiledObject compiled;
    private final RomMemory memory;
    private final List<String> differences = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    MemoryComparison(CompiledObject compiled, RomMemory memory) {
        this.compiled = compiled;
        this.memory = memory;
    }

    /** Where they differ; empty if nowhere. */
    List<String> differences() {
        int compared = 0;
        for (CompiledObject.Symbol theirs : compiled.objects()) {
            if (isLiteral(theirs)) {
                continue;
            }
            Optional<Symbol> ours = memory.symbol(theirs.name());
            if (ours.isEmpty() || ours.get().size() != theirs.size()) {
                differences.add(theirs + " is " + ours);
                continue;
            }
            compared++;
            var place = new Place(theirs.section(), "", theirs.value());
            long address = ours.get().address();
            compare(theirs.name(), address, place, theirs.size());
            if (Long.lowestOneBit(address) > compiled.alignment(theirs)) {
                differences.add(theirs + " is aligned more: " + Long.toHexString(address));
            }
        }
        if (compared == 0) {
            differences.add("nothing to compare");
        }
        for (Segment segment : memory.segments()) {
            boolean named = !memory.symbolsAt(segment.address()).isEmpty();
            if (named
                    ? compiled.objects().stream().noneMatch(o -> o.name().equals(segment.name()))
                    : !seen.contains(segment.address())) {
                differences.add("only the reader found " + segment.name());
            }
        }
        return differences;
    }

    /** For Xtensa gcc calls one {@code __compound_literal$0}, for others {@code __compound_literal.0}. */
    private static boolean isLiteral(CompiledObject.Symbol symbol) {
        return symbol.name().contains(".") || symbol.name().contains("$");
    }

    private void compare(String what, long address, Place place, int size) {
        int i = 0;
        while (i < size && differences.size() < 20) {
            Place at = place.plus(i);
            Optional<Place> target = compiled.pointer(at);
            if (target.isPresent()) {
                pointer(what + "+" + i, memory.pointer(address + i), target.get());
                i += memory.pointerBytes();
            } else {
                long ours = memory.unsigned(address + i, 1);
                if (ours != compiled.at(at)) {
                    differences.add("%s+%d: %x is %x".formatted(what, i, compiled.at(at), ours));
                }
                i++;
            }
        }
    }

    private void pointer(String what, long value, Place target) {
        if (!target.elsewhere().isEmpty()) {
            if (!memory.isNamed(value - target.offset(), target.elsewhere())) {
                differences.add("%s: %s is %x".formatted(what, target, value));
            }
            return;
        }
        Optional<CompiledObject.Symbol> object = compiled.objectAt(target);
        if (object.isPresent() && !isLiteral(object.get())) {
            int offset = target.offset() - object.get().value();
            if (!memory.isNamed(value - offset, object.get().name())) {
                differences.add("%s: %s is %x".formatted(what, object, value));
            }
            return;
        }
        Optional<Segment> segment = memory.segmentAt(value);
        if (segment.isEmpty()
                || object.isPresent()
                        && object.get().size() != segment.get().content().length()) {
            differences.add("%s: %s is %x".formatted(what, target, value));
        } else if (seen.add(value)) {
            compare(what + ".*", value, target, (int) (segment.get().end() - value));
        }
    }
}
