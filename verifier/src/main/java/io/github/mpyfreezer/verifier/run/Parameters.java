package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.code.Signature;
import io.github.mpyfreezer.vm.object.ClassMethod;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.StaticMethod;
import io.github.mpyfreezer.vm.run.MpClosure;
import io.github.mpyfreezer.vm.run.MpFunction;
import java.util.List;
import java.util.Optional;

/**
 * What a function of the program is called with.
 *
 * @param names of what may be given by position
 * @param defaults how many of the last of them may be left out
 */
record Parameters(List<String> names, int defaults) {
    static final Parameters NONE = new Parameters(List.of(), 0);

    Parameters {
        names = List.copyOf(names);
    }

    /** Those of a function; empty if it is none of the program's. */
    static Optional<Parameters> of(Object value) {
        if (value instanceof MpFunction function) {
            Signature signature = function.code().signature();
            List<String> names = signature.names().stream()
                    .limit(signature.positional())
                    .map(MpStr::toString)
                    .toList();
            return Optional.of(new Parameters(names, signature.defaults()));
        } else if (value instanceof MpClosure closure) {
            return of(closure.function()).map(all -> all.behind(closure.cells()));
        } else if (value instanceof StaticMethod method) {
            return of(method.function());
        } else if (value instanceof ClassMethod method) {
            return of(method.function()).map(all -> all.behind(1));
        }
        return Optional.empty();
    }

    /** Without the first of them, which are given already. */
    Parameters behind(int given) {
        int skipped = Math.min(given, names.size());
        return new Parameters(names.subList(skipped, names.size()), Math.min(defaults, names.size() - skipped));
    }

    /** Those to give in a call: with and without those that may be left out, by turns. */
    List<String> inCall(int attempt) {
        return attempt % 2 == 0 ? names.subList(0, names.size() - defaults) : names;
    }
}
