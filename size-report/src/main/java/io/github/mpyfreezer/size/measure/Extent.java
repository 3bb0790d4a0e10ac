package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bytes that are frozen code's, so that all of them have to be accounted for.
 *
 * @param name the section or symbol
 * @param start address of the first
 * @param end address behind the last
 * @param section whether it is a section, whose end an assembler may have filled up
 */
record Extent(String name, long start, long end, boolean section) {
    private static final String MODULE = "frozen_module_";
    /** What freezing puts before the name of a module. */
    private static final List<String> OF_MODULES = List.of(
            MODULE,
            "fun_data_",
            "children_",
            "proto_fun_",
            "raw_code_",
            "const_qstr_table_data_",
            "const_obj_table_data_",
            "const_obj_");

    private static final Set<String> OF_ALL =
            Set.of("mp_frozen_names", "mp_frozen_mpy_content", "mp_frozen_str_sizes", "mp_frozen_str_content");
    private static final String POOLS = "mp_qstr_frozen_const_";
    private static final String OBJECT = "frozen_content.";
    /** What map files list besides is for tools. */
    private static final List<String> LOADED =
            List.of(".text", ".rodata", ".srodata", ".data", ".sdata", ".binary_info");

    /** Of an object that is frozen code alone: its sections, without the compiler's notes, which linkers leave out. */
    static List<Extent> ofObject(RomMemory memory) {
        List<Extent> extents = new ArrayList<>();
        for (Segment segment : memory.segments()) {
            if (!segment.name().startsWith(".note")) {
                extents.add(new Extent(segment.name(), segment.address(), segment.end(), true));
            }
        }
        return extents;
    }

    /**
     * Of a program: what symbols say that begin as those of frozen code, of modules known or not, and sections of
     * frozen_content.o in a map file; those of strings are all objects' together.
     */
    static List<Extent> ofProgram(RomMemory memory, List<MapFile.Part> parts) {
        Set<String> modules = new HashSet<>();
        for (Symbol symbol : memory.symbols()) {
            if (symbol.name().startsWith(MODULE)) {
                modules.add(symbol.name().substring(MODULE.length()));
            }
        }
        List<Extent> extents = new ArrayList<>();
        for (Symbol symbol : memory.symbols()) {
            if (symbol.size() > 0 && isFrozen(symbol.name(), modules)) {
                extents.add(new Extent(symbol.name(), symbol.address(), symbol.address() + symbol.size(), false));
            }
        }
        for (MapFile.Part part : parts) {
            String object = part.object().substring(part.object().lastIndexOf('/') + 1);
            boolean loaded = LOADED.stream().anyMatch(part.section()::startsWith)
                    && !part.section().contains(".str");
            if (object.startsWith(OBJECT)
                    && loaded
                    && memory.segmentAt(part.address()).isPresent()) {
                extents.add(new Extent(part.section(), part.address(), part.address() + part.size(), true));
            }
        }
        extents.sort(Comparator.comparingLong(Extent::start));
        return extents;
    }

    private static boolean isFrozen(String symbol, Set<String> modules) {
        if (OF_ALL.contains(symbol) || symbol.startsWith(POOLS)) {
            return true;
        }
        for (String prefix : OF_MODULES) {
            if (symbol.startsWith(prefix) && isOfModule(symbol.substring(prefix.length()), modules)) {
                return true;
            }
        }
        return false;
    }

    /** {@code driver__lt_module_gt_}, {@code driver_0} and, where a linker made it another, {@code driver.lto_priv.0}. */
    private static boolean isOfModule(String name, Set<String> modules) {
        for (int end = 0; end < name.length(); end++) {
            boolean ends = name.charAt(end) == '_' || name.charAt(end) == '.';
            if (ends && modules.contains(name.substring(0, end))) {
                return true;
            }
        }
        return modules.contains(name);
    }
}
