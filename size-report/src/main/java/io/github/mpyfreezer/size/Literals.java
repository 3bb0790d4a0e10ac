package io.github.mpyfreezer.size;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The string literals of an object file. The compiler keeps each once, at the first place that needs it, and aligns it; those
 * with a NUL inside are in a section apart. The last of a section is followed by nothing.
 */
final class Literals {
    private final int alignment;
    private final Map<Bytes, Literal> literals = new LinkedHashMap<>();
    private final List<Literal.Use> merged = new ArrayList<>();
    private final List<Literal.Use> withNul = new ArrayList<>();

    Literals(int alignment) {
        this.alignment = alignment;
    }

    /** Adds a use; they are to be added in the order in which the compiler comes by them. */
    void add(Bytes content, Kind kind, BitSet users) {
        Literal literal = literals.computeIfAbsent(content, Literal::new);
        Literal.Use use = literal.use(kind, users);
        if (alignment > 1) {
            (literal.hasNul() ? withNul : merged).add(use);
        }
    }

    /** Charges those that need them. */
    void charge(Shares shares) {
        List<Literal> last = last(Literal.ALL_THERE);
        for (Literal literal : literals.values()) {
            shares.charge(literal.kind(), literal.length(), literal.users());
            if (!last.contains(literal)) {
                shares.charge(Kind.PADDING, literal.padding(alignment), literal.users());
            }
        }
    }

    /**
     * How many bytes more or less than those of its own literals are freed without a module, since the last literals, which
     * have no padding, are then others.
     */
    int freedAtEnds(int without) {
        int freed = 0;
        for (Literal literal : last(without)) {
            freed += literal.padding(alignment);
        }
        for (Literal literal : last(Literal.ALL_THERE)) {
            if (Literal.isNeeded(literal.users(), without)) {
                freed -= literal.padding(alignment);
            }
        }
        return freed;
    }

    /** What one more literal would cost without a module. */
    int added(Bytes content, int without) {
        Literal known = literals.get(content);
        if (known != null && Literal.isNeeded(known.users(), without)) {
            return 0;
        }
        var literal = new Literal(content);
        return literal.length() + literal.padding(alignment);
    }

    /** The last literal of each section. */
    private List<Literal> last(int without) {
        List<Literal> last = new ArrayList<>();
        last(merged, without).ifPresent(last::add);
        last(withNul, without).ifPresent(last::add);
        return last;
    }

    private static Optional<Literal> last(List<Literal.Use> section, int without) {
        for (int i = section.size() - 1; i >= 0; i--) {
            if (section.get(i).isFirst(without)) {
                return Optional.of(section.get(i).literal());
            }
        }
        return Optional.empty();
    }
}
