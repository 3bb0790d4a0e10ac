package io.github.mpyfreezer.size;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A string literal of an object file, with the places that need it in the order in which the compiler comes by them. */
final class Literal {
    /** For {@link #isNeeded}: no module is left out. */
    static final int ALL_THERE = -1;

    private final Bytes content;
    private final BitSet users = new BitSet();
    private final List<Use> uses = new ArrayList<>();
    private Kind kind = Kind.BINARY_INFO;

    /** A place that needs the literal. */
    static final class Use {
        private final Literal literal;
        private final BitSet users;

        private Use(Literal literal, BitSet users) {
            this.literal = literal;
            this.users = users;
        }

        Literal literal() {
            return literal;
        }

        /** Whether it is here that the compiler puts the literal, if a module is not there. */
        boolean isFirst(int without) {
            for (Use use : literal.uses) {
                if (isNeeded(use.users, without)) {
                    return use == this;
                }
            }
            return false;
        }
    }

    Literal(Bytes content) {
        this.content = content;
    }

    /** Whether anything but a module needs what has these users; what has none is there for itself. */
    static boolean isNeeded(BitSet users, int without) {
        return users.isEmpty() || users.cardinality() > (without >= 0 && users.get(without) ? 1 : 0);
    }

    /** @param by the modules that need the literal at this place */
    Use use(Kind as, BitSet by) {
        users.or(by);
        if (as == Kind.QSTR_TEXT || kind == Kind.BINARY_INFO) {
            kind = as;
        }
        var use = new Use(this, by);
        uses.add(use);
        return use;
    }

    /** Every module that needs it. */
    BitSet users() {
        return users;
    }

    /** Text of a qstr if there is one, else of a string object, else the name in a record. */
    Kind kind() {
        return kind;
    }

    /** Its bytes, with the NUL behind them. */
    int length() {
        return content.length() + 1;
    }

    /** The filling behind it. */
    int padding(int alignment) {
        return Math.floorMod(-length(), alignment);
    }

    /** Whether it has a NUL inside, so that it is not in the section that linkers merge. */
    boolean hasNul() {
        for (int i = 0; i < content.length(); i++) {
            if (content.at(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
