package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.lint.Caution;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.NumberTexts;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds float constants of which a firmware's own parser would make another number than the nearest, which is what a C
 * compiler makes of them ({@code mp_parse_num_float} in py/parsenum.c): there a {@code .mpy} file that is loaded differs from
 * frozen code in a last digit.
 */
public final class ParsedFloats {
    private final Vm vm;
    private final List<Caution> cautions = new ArrayList<>();

    private ParsedFloats(MachineMaker machines) {
        this.vm = machines.machine(new Observer(machines), Limits.NONE, MountedFinder.withoutFrozen());
    }

    /** What differs. */
    public static List<Caution> check(MachineMaker machines, List<Expected> modules) {
        var floats = new ParsedFloats(machines);
        for (Expected module : modules) {
            floats.check(module.module().sourceFile().text(), module.module().constants());
        }
        return floats.cautions;
    }

    private void check(String file, List<Constant> constants) {
        for (Constant constant : constants) {
            if (constant instanceof Constant.FloatNumber number) {
                check(file, number);
            } else if (constant instanceof Constant.Tuple tuple) {
                check(file, tuple.items());
            }
        }
    }

    private void check(String file, Constant.FloatNumber number) {
        byte[] text = number.text().getBytes(StandardCharsets.US_ASCII);
        Object parsed = NumberTexts.parseFloat(vm, new Buffer(text, 0, text.length, 'B'));
        Double nearest = FloatOps.make(vm, number.value());
        if (!nearest.equals(parsed)) {
            cautions.add(new Caution(
                    file,
                    0,
                    "the float " + number.text() + " is " + Double.toHexString(nearest)
                            + " in frozen code; the firmware's own" + " parser makes " + hex(parsed) + " of it"));
        }
    }

    private static String hex(Object value) {
        return value instanceof Double number ? Double.toHexString(number) : String.valueOf(value);
    }
}
