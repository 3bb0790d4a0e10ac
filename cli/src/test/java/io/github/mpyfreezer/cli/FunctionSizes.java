package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an object file says of the functions in it: its symbols have sizes, and their names tell what they are of. */
final class FunctionSizes {
    /** What C has of a function; those of native functions in Python have a part that is named otherwise. */
    private static final List<String> PREFIXES =
            List.of("fun_data_", "fun_data_prelude_", "proto_fun_", "raw_code_", "children_");

    private FunctionSizes() {}

    /** Bytes of each function, by its module's file and its place in the module, the outermost first. */
    static Map<String, Integer> of(RomImage image, Path object, Compiler compiler) {
        Map<String, Integer> symbols =
                symbols(compiler.tool("nm", "-S", object.toString()).output());
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (RomModule module : image.modules()) {
            add(module.source().sourceFile().text(), module.body(), symbols, sizes, new int[1]);
        }
        return sizes;
    }

    private static void add(
            String file, RomFunction function, Map<String, Integer> symbols, Map<String, Integer> sizes, int[] count) {
        int bytes = 0;
        for (String prefix : PREFIXES) {
            bytes += symbols.getOrDefault(prefix + function.symbol(), 0);
        }
        sizes.put(file + " " + count[0], bytes);
        count[0]++;
        for (RomFunction child : function.children()) {
            add(file, child, symbols, sizes, count);
        }
    }

    private static Map<String, Integer> symbols(String listing) {
        Map<String, Integer> sizes = new HashMap<>();
        for (String line : listing.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words.length == 4) {
                sizes.put(words[3], Integer.parseInt(words[1], 16));
            }
        }
        return sizes;
    }
}
