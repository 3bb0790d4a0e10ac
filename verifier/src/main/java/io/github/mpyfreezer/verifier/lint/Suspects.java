package io.github.mpyfreezer.verifier.lint;

import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries of a module's tables that the rules are about. Most modules have none, and then need not be walked through.
 *
 * @param ordered indices of the name {@code OrderedDict}
 * @param templates indices of the name that a t-string calls
 * @param folded indices of the names of modules whose constants firmware folds into code
 * @param reckoned indices of constants: floats that look like results of arithmetic
 */
record Suspects(BitSet ordered, BitSet templates, BitSet folded, BitSet reckoned) {
    private static final Utf8 ORDERED_DICT = Utf8.of("OrderedDict");
    private static final Utf8 TEMPLATE = Utf8.of("__template__");
    /** mpy-cross knows only those of {@code math}. */
    private static final Set<Utf8> FOLDED = Stream.of("errno", "uctypes", "machine", "pyb", "stm")
            .map(Utf8::of)
            .collect(Collectors.toUnmodifiableSet());
    /** A result of arithmetic has about 17 digits; nobody writes so many for a float of seven. */
    private static final int MANY_DIGITS = 13;

    static Suspects of(MpyModule module) {
        var found = new Suspects(new BitSet(), new BitSet(), new BitSet(), new BitSet());
        for (int i = 0; i < module.qstrs().size(); i++) {
            Utf8 name = module.qstrs().get(i).text();
            if (name.equals(ORDERED_DICT)) {
                found.ordered.set(i);
            } else if (name.equals(TEMPLATE)) {
                found.templates.set(i);
            } else if (FOLDED.contains(name)) {
                found.folded.set(i);
            }
        }
        List<Constant> constants = module.constants();
        for (int i = 0; i < constants.size(); i++) {
            if (constants.get(i) instanceof Constant.FloatNumber number && digits(number.text()) >= MANY_DIGITS) {
                found.reckoned.set(i);
            }
        }
        return found;
    }

    boolean isEmpty() {
        return ordered.isEmpty() && templates.isEmpty() && folded.isEmpty() && reckoned.isEmpty();
    }

    private static int digits(String number) {
        int exponent = number.indexOf('e');
        String mantissa = exponent < 0 ? number : number.substring(0, exponent);
        int count = 0;
        for (int i = 0; i < mantissa.length(); i++) {
            char c = mantissa.charAt(i);
            if (c >= '0' && c <= '9' && (count > 0 || c != '0')) {
                count++;
            }
        }
        return count;
    }
}
