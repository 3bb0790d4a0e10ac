package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.RowFault.Deed;
import java.util.List;

/** What may go wrong with the lists of modules, and with what a linker needs ({@code mp_find_frozen_module} in py/frozenmod.c). */
final class ModuleFaults {
    private static final String NAMES =
            "^const char mp_frozen_names\\[\\] = \\{\n(?: *#.*\n| *MP_.*\n)*((?:    \".+\\\\0\"\n)+)    \"\\\\0\"\n";
    private static final String MODULES = "mp_frozen_mpy_content\\[\\] = \\{\n((?:    &.*\n)+)";
    private static final String ROW = "^    .*\n";

    private ModuleFaults() {}

    static List<FaultKind> all() {
        return List.of(
                RowFault.of("names of modules exchanged", NAMES, ROW, Deed.EXCHANGED),
                RowFault.of("the name of a module lost", NAMES, ROW, Deed.LOST),
                RowFault.of("the name of a module twice", NAMES, ROW, Deed.DOUBLED),
                Replacement.of(
                        "a letter of a module's name",
                        "^    \"[^\"\\\\\n]*([a-z])[^\"\\\\\n]*\\\\0\"$",
                        Changes::anotherLetter),
                Replacement.of("the end of a module's name lost", "^    \"[^\"\n]+(\\\\0)\"$", Changes.to("")),
                RowFault.of("modules exchanged", MODULES, ROW, Deed.EXCHANGED),
                RowFault.of("a module lost", MODULES, ROW, Deed.LOST),
                RowFault.of("a module twice", MODULES, ROW, Deed.DOUBLED),
                new DroppedModule(),
                Misdirection.of(
                        "another module in its place",
                        "^    &(frozen_module_\\w+),$",
                        "^static const mp_frozen_module_t (frozen_module_\\w+) = "),
                Replacement.of(
                        "a name hidden from the linker",
                        "^()const \\S+ \\**(?:const )?mp_(?:frozen_names|frozen_mpy_content|frozen_str_sizes|frozen_str_content|qstr_frozen_const_pool)\\b",
                        Changes.to("static ")),
                Replacement.of(
                        "a name misspelt",
                        "^const \\S+ \\**(?:const )?mp_(?:frozen_names|frozen_mpy_content|frozen_str_sizes|frozen_str_content)(\\[)",
                        Changes.to("_[")),
                Replacement.of(
                        "the size of a text module",
                        "mp_frozen_str_sizes\\[\\] = \\{ (?:\\d+, )*?([1-9]\\d*),",
                        Changes::offByOne),
                Replacement.of(
                        "no end of the sizes",
                        "mp_frozen_str_sizes\\[\\] = \\{ (?:\\d+, )*(0) ",
                        Changes.oneOf("1", "2")),
                Replacement.of(
                        "a letter of a text module",
                        "^\"(?:[^\"\\\\\n]*?[^\"\\\\\n])?([a-z])[^\"\\\\\n]*\\\\[n0]",
                        Changes::anotherLetter),
                Replacement.of("the end of a text module lost", "^\"[^\n]+(\\\\0)\"$", Changes.to("")),
                Replacement.of(
                        "the name of a text module",
                        "^\"[^\"\\\\\n]*([a-z])[^\"\\\\\n]*\\\\0\" \\\\$",
                        Changes::anotherLetter));
    }
}
