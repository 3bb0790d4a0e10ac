package io.github.mpyfreezer.size.advice;

import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.rom.QstrPool;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Interned strings that are in an image only because a function or an argument is called so. To be told by an exception or to be
 * given by name from elsewhere they are good for, but no code of these modules uses them. What machine code uses does not show, so
 * of a module that has any all strings count as used.
 */
final class UnusedNames {
    /** What every firmware has a name for. */
    private static final Qstr ANY = new Qstr(Utf8.of("_"), true);

    private final Set<Utf8> names = new HashSet<>();

    private UnusedNames() {}

    static UnusedNames of(List<FrozenInput> modules, RomImage image) {
        var unused = new UnusedNames();
        Set<Utf8> used = new HashSet<>();
        for (FrozenInput input : modules) {
            unused.addNames(input.module());
            addUsed(input.module(), used);
        }
        unused.names.removeAll(used);
        Set<Utf8> added = new HashSet<>();
        for (QstrPool pool : List.of(image.unsortedPool(), image.pool())) {
            for (RomQstr qstr : pool.qstrs()) {
                added.add(qstr.text());
            }
        }
        unused.names.retainAll(added);
        return unused;
    }

    private void addNames(MpyModule module) {
        CodeWalk.functions(module.body(), code -> {
            Optional<Prelude> prelude = code.preludeIfAny();
            prelude.ifPresent(of -> of.names().forEach(name -> names.add(module.qstr(name))));
        });
    }

    private static void addUsed(MpyModule module, Set<Utf8> used) {
        used.add(module.sourceFile());
        if (CodeWalk.hasMachineCode(module)) {
            module.qstrs().forEach(qstr -> used.add(qstr.text()));
        }
        CodeWalk.instructions(module, cursor -> {
            if (cursor.opcode().format() == OperandFormat.QSTR) {
                used.add(module.qstr((int) cursor.operand()));
            }
        });
        addUsed(module.constants(), used);
    }

    private static void addUsed(List<Constant> constants, Set<Utf8> used) {
        for (Constant constant : constants) {
            if (constant instanceof Constant.Str str) {
                used.add(str.text());
            } else if (constant instanceof Constant.Tuple tuple) {
                addUsed(tuple.items(), used);
            }
        }
    }

    /** Which they are, by their texts. */
    Set<Utf8> names() {
        return names;
    }

    /** How many they are, and some of them, the longest first. */
    String examples(int most) {
        List<Utf8> longest = new ArrayList<>(names);
        longest.sort(Comparator.comparingInt(Utf8::length).reversed().thenComparing(Comparator.naturalOrder()));
        List<String> shown = new ArrayList<>();
        for (Utf8 name : longest.subList(0, Math.min(most, longest.size()))) {
            String quoted = PythonRepr.of(name);
            shown.add(quoted.substring(1, quoted.length() - 1));
        }
        return names.size()
                + (shown.isEmpty() ? "" : ": ")
                + String.join(", ", shown)
                + (longest.size() > most ? " …" : "");
    }

    /** A module in which they are called like what every firmware has a name for. */
    MpyModule replacedIn(MpyModule module) {
        List<Qstr> qstrs = new ArrayList<>(module.qstrs());
        qstrs.replaceAll(qstr -> names.contains(qstr.text()) ? ANY : qstr);
        return new MpyModule(module.header(), qstrs, module.constants(), module.body());
    }
}
