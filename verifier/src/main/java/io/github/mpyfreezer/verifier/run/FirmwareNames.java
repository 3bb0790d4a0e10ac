package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FoundPool;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.vm.object.MpStr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Both forms run on the same firmware. It finds a string constant of a {@code .mpy} file among its qstrs, those that freezing
 * added included ({@code mp_obj_new_str_from_utf8_vstr} in py/objstr.c), so that it is interned in both forms.
 */
final class FirmwareNames {
    private FirmwareNames() {}

    /** The string constants of modules that the pools have. */
    static List<MpStr> of(FrozenImage image, List<Expected> modules) {
        Set<Bytes> pooled = new HashSet<>();
        for (FoundPool pool : image.pools()) {
            pool.entries().forEach(entry -> pooled.add(entry.text()));
        }
        List<MpStr> names = new ArrayList<>();
        for (Expected module : modules) {
            add(module.module().constants(), pooled, names);
        }
        return names;
    }

    private static void add(List<Constant> constants, Set<Bytes> pooled, List<MpStr> names) {
        for (Constant constant : constants) {
            if (constant instanceof Constant.Str text
                    && pooled.remove(text.text().bytes())) {
                names.add(MpStr.qstr(text.text().bytes().toArray()));
            } else if (constant instanceof Constant.Tuple tuple) {
                add(tuple.items(), pooled, names);
            }
        }
    }
}
