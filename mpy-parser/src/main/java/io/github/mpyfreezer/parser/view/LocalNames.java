package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Prelude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file says about the names of a function's local slots. Arguments come first and have names; behind them stand the
 * collecting arguments, whose names the file does not hold. Variables of functions around it are handed over as leading
 * arguments, and have a star for a name.
 */
final class LocalNames {
    private final Prelude.Signature signature;
    private final List<Integer> names;
    private final List<String> arguments = new ArrayList<>();
    private int captured;

    LocalNames(MpyModule module, Prelude prelude) {
        this.signature = prelude.signature();
        this.names = prelude.names();
        for (int i = 1; i < names.size(); i++) {
            String name = Shown.name(module.qstr(names.get(i)));
            if (name.equals("*") && captured == i - 1) {
                captured++;
            }
            arguments.add(name);
        }
    }

    /** How many variables of functions around it the function is handed. */
    int captured() {
        return captured;
    }

    /** What can be said about a slot, or nothing. */
    String of(long slot) {
        if (slot < captured) {
            return "captured " + slot;
        } else if (slot < arguments.size()) {
            return arguments.get((int) slot);
        }
        long beyond = slot - arguments.size();
        if (has(Dialect.VAR_ARGS) && beyond == 0) {
            return "*…";
        }
        return has(Dialect.VAR_KEYWORDS) && beyond == (has(Dialect.VAR_ARGS) ? 1 : 0) ? "**…" : "";
    }

    /**
     * Appends the arguments as the source would have them, as far as the file says.
     *
     * @param before what stands before the first of them
     */
    void appendParameters(Row.Builder row, String before) {
        int positional = Math.min(signature.positionalArgs(), arguments.size());
        String separator = before;
        for (int i = captured; i < positional; i++) {
            boolean hasDefault = i >= positional - signature.positionalDefaults();
            appendArgument(row.add(Style.HEADING, separator), i).add(Style.HEADING, hasDefault ? "=…" : "");
            separator = ", ";
        }
        if (has(Dialect.VAR_ARGS) || arguments.size() > positional) {
            row.add(Style.HEADING, separator + (has(Dialect.VAR_ARGS) ? "*…" : "*"));
            separator = ", ";
        }
        for (int i = positional; i < arguments.size(); i++) {
            appendArgument(row.add(Style.HEADING, separator), i);
            separator = ", ";
        }
        if (has(Dialect.VAR_KEYWORDS)) {
            row.add(Style.HEADING, separator + "**…");
        }
    }

    private Row.Builder appendArgument(Row.Builder row, int i) {
        return row.add(Style.HEADING, arguments.get(i), Optional.of(new Ref(Ref.Kind.QSTR, names.get(i + 1))));
    }

    private boolean has(int flag) {
        return (signature.scopeFlags() & flag) != 0;
    }
}
