package io.github.mpyfreezer.size.advice;

import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.size.FunctionSize;
import io.github.mpyfreezer.size.SizeReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Functions that are alike in every byte, those defined in them included. What their numbers mean is in the tables of their
 * modules, which the runtime is led to apart from the code, so one could stand for all. Only bytecode is looked at.
 */
final class SameFunctions {
    /** What functions have in common that are alike. */
    private record Content(Bytes code, List<Content> children) {
        static Content of(RomFunction function) {
            return new Content(
                    function.code().code(),
                    function.children().stream().map(Content::of).toList());
        }
    }

    private final Set<Content> known = new HashSet<>();
    private int count;
    private int bytes;

    private SameFunctions() {}

    static SameFunctions of(RomImage image, SizeReport report) {
        var same = new SameFunctions();
        for (int i = 0; i < image.modules().size(); i++) {
            same.add(image.modules().get(i).body(), report.modules().get(i).functions(), 0);
        }
        return same;
    }

    /** How many are like one before them. */
    int count() {
        return count;
    }

    /** What these cost. */
    int bytes() {
        return bytes;
    }

    /**
     * Looks at a function and those defined in it.
     *
     * @param index its place in the prices of its module
     * @return the place behind the last of them
     */
    private int add(RomFunction function, List<FunctionSize> sizes, int index) {
        if (isBytecode(function) && !known.add(Content.of(function))) {
            count++;
            bytes += sizes.get(index).costs().total();
        }
        int next = index + 1;
        for (RomFunction child : function.children()) {
            next = add(child, sizes, next);
        }
        return next;
    }

    private static boolean isBytecode(RomFunction function) {
        return function.code().kind() == RawCode.Kind.BYTECODE
                && function.children().stream().allMatch(SameFunctions::isBytecode);
    }
}
