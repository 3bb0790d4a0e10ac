package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.parser.CIdentifiers;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers that a firmware gives its own strings, from its {@code genhdr/qstrdefs.preprocessed.h}, where only an object
 * file is at hand. In {@code py/makeqstrdata.py} of every release since 1.19 the strings with fixed numbers come first, and
 * of strings that are spelled alike as C identifiers the first counts. Then:
 *
 * <ul>
 *   <li>1.19 to 1.21: those whose identifier begins with two underscores, then the others, both in the order of the header;
 *   <li>CircuitPython 9.0 and 9.1: names of operators, then the others, both in the order of the header;
 *   <li>1.22: names of operators, sorted, then the others, sorted (they are in a pool that is searched by halves);
 *   <li>1.23 and later, CircuitPython 9.2 and later: as 1.22, with names of scopes such as {@code <lambda>} among the
 *       operators.
 * </ul>
 */
public final class HeaderQstrs {
    /** {@code operator_qstr_list}, and {@code eightbit_qstr_list} as far as not among those with fixed numbers. */
    private static final Set<String> OPERATORS =
            Set.of(("bool pos neg invert abs float complex sizeof lt gt eq le ge ne"
                            + " contains iadd isub imul imatmul ifloordiv itruediv imod ipow ior ixor iand ilshift irshift add sub"
                            + " mul matmul floordiv truediv mod divmod pow or xor and lshift rshift radd rsub rmul rmatmul"
                            + " rfloordiv rtruediv rmod rpow ror rxor rand rlshift rrshift get set delete")
                    .split(" ", -1));

    /** What 1.23 adds in {@code unsorted_qstr_list}. */
    private static final Set<String> SCOPES = Set.of("<lambda>", "<listcomp>", "<dictcomp>", "<setcomp>", "<genexpr>");

    /** What the header has beside the strings of fixed numbers, by identifier. */
    private final Map<String, Utf8> listed;
    /** The same by their bytes: most releases want them so, and one who reads has time while the release is found out. */
    private final List<Utf8> sorted;

    private HeaderQstrs(Map<String, Utf8> listed) {
        this.listed = listed;
        this.sorted = new ArrayList<>(listed.values());
        sorted.sort((a, b) -> a.bytes().compareTo(b.bytes()));
    }

    /**
     * Reads a header.
     *
     * @param file as the user named it
     * @param text of the header
     * @throws UnreadableException if the text has none of the lines of such a header
     */
    public static HeaderQstrs read(String file, String text) {
        Map<String, Utf8> listed = listed(file, text);
        for (Utf8 fixed : StaticQstrs.all()) {
            listed.remove(CIdentifiers.of(fixed));
        }
        return new HeaderQstrs(listed);
    }

    /**
     * The strings by number, those with fixed numbers too.
     *
     * @param release that the firmware is of
     */
    public FirmwareQstrs numbered(Release release) {
        List<Utf8> texts = new ArrayList<>(StaticQstrs.all());
        List<Utf8> late = new ArrayList<>();
        if (release.isSince(Release.V1_22)) {
            boolean scopes = release.isSince(Release.V1_23);
            for (Utf8 qstr : sorted) {
                (isOperator(qstr) || scopes && isScope(qstr) ? texts : late).add(qstr);
            }
        } else {
            boolean underscores = release.dialect() == Dialect.MICROPYTHON;
            listed.forEach((identifier, qstr) -> {
                boolean early = underscores ? identifier.startsWith("__") : isOperator(qstr);
                (early ? texts : late).add(qstr);
            });
        }
        texts.addAll(late);
        return new FirmwareQstrs(texts);
    }

    private static boolean isOperator(Utf8 qstr) {
        if (qstr.length() <= 4 || qstr.bytes().at(0) != '_') {
            return false;
        }
        String text = qstr.text();
        return text.startsWith("__") && text.endsWith("__") && OPERATORS.contains(text.substring(2, text.length() - 2));
    }

    private static boolean isScope(Utf8 qstr) {
        return !qstr.isEmpty() && qstr.bytes().at(0) == '<' && SCOPES.contains(qstr.text());
    }

    private static Map<String, Utf8> listed(String file, String header) {
        Map<String, Utf8> listed = new LinkedHashMap<>();
        boolean isHeader = false;
        for (String each : header.lines().toList()) {
            String line = each.strip();
            isHeader |= line.startsWith("QCFG(");
            if (line.startsWith("Q(") && line.endsWith(")")) {
                isHeader = true;
                Utf8 qstr = Utf8.of(unescaped(line.substring(2, line.length() - 1)));
                listed.putIfAbsent(CIdentifiers.of(qstr), qstr);
            }
        }
        if (!isHeader) {
            throw new UnreadableException(
                    file, "line 1", "found no line Q(…), expected the genhdr/qstrdefs.preprocessed.h of a firmware");
        }
        return listed;
    }

    /** Line ends are the only characters that the header cannot hold as they are. */
    private static String unescaped(String text) {
        return switch (text) {
            case "\\n" -> "\n";
            case "\\r\\n" -> "\r\n";
            default -> text;
        };
    }
}
