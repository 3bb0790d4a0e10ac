package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** Reads a map file line by line. */
final class MapReader {
    private static final String REGIONS = "Memory Configuration";
    private static final String MAP = "Linker script and memory map";
    private static final String CROSS_REFERENCES = "Cross Reference Table";
    /** What compilers put before a name under {@code -fdata-sections}, the longer before what it begins with. */
    private static final List<String> PREFIXES = List.of(
            ".data.rel.ro.local.",
            ".data.rel.ro.",
            ".data.rel.local.",
            ".data.rel.",
            ".rodata.",
            ".srodata.",
            ".data.",
            ".sdata.",
            ".bss.",
            ".sbss.",
            ".text.");

    private enum Place {
        BEFORE,
        REGIONS,
        MAP,
        BEHIND
    }

    private final String file;
    private final List<MemoryRegion> regions = new ArrayList<>();
    private final List<MapFile.Part> parts = new ArrayList<>();
    private final Map<String, Long> named = new LinkedHashMap<>();
    private Place place = Place.BEFORE;
    /** A name so long that its address is in the next line. */
    private Optional<String> pending = Optional.empty();

    MapReader(String file) {
        this.file = file;
    }

    MapFile read(String text) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!isHeading(line)) {
                take(line, number);
            }
        }
        if (place.compareTo(Place.MAP) < 0) {
            throw new UnreadableException(
                    file, "line " + number, "found no line '" + MAP + "', expected a map file of GNU ld");
        }
        return new MapFile(regions, parts, symbols());
    }

    private boolean isHeading(String line) {
        Place next = switch (line) {
            case REGIONS -> Place.REGIONS;
            case MAP -> Place.MAP;
            case CROSS_REFERENCES -> Place.BEHIND;
            default -> place;
        };
        boolean heading = next != place;
        place = next;
        return heading;
    }

    private void take(String line, int number) {
        switch (place) {
            case REGIONS -> takeRegion(line, number);
            case MAP -> takeMapped(line, number);
            case BEFORE, BEHIND -> {}
        }
    }

    /** {@code FLASH 0x08000000 0x00100000 xr}, or {@code *default*}, which is all there is. */
    private void takeRegion(String line, int number) {
        List<String> words = words(line);
        if (words.size() >= 3
                && isNumber(words.get(1))
                && isNumber(words.get(2))
                && !words.get(0).equals("*default*")) {
            regions.add(new MemoryRegion(words.get(0), number(words.get(1), number), number(words.get(2), number)));
        }
    }

    private void takeMapped(String line, int number) {
        List<String> words = words(line);
        if (words.isEmpty()) {
            return;
        }
        if (line.charAt(0) == ' ' && line.length() > 1 && line.charAt(1) != ' ' && line.charAt(1) != '*') {
            String section = words.get(0);
            pending = words.size() == 1 ? Optional.of(section) : Optional.empty();
            takePart(section, words.subList(1, words.size()), number);
        } else if (line.startsWith("      ")) {
            pending.ifPresent(section -> takePart(section, words, number));
            pending = Optional.empty();
            takeSymbol(words, number);
        } else {
            pending = Optional.empty();
        }
    }

    /** {@code .rodata.fun_data_main 0x08001234 0x56 frozen_content.o}. */
    private void takePart(String section, List<String> words, int number) {
        if (words.size() >= 3 && isNumber(words.get(0)) && isNumber(words.get(1))) {
            String object = String.join(" ", words.subList(2, words.size()));
            parts.add(new MapFile.Part(section, number(words.get(0), number), number(words.get(1), number), object));
        }
    }

    /** {@code 0x08001234 mp_frozen_names}, or {@code 0x20001000 _estack = (ORIGIN (RAM) + LENGTH (RAM))}. */
    private void takeSymbol(List<String> words, int number) {
        boolean symbol = words.size() >= 2
                && isNumber(words.get(0))
                && isName(words.get(1))
                && (words.size() == 2 || words.get(2).equals("="));
        if (symbol) {
            named.putIfAbsent(words.get(1), number(words.get(0), number));
        }
    }

    private List<Symbol> symbols() {
        Map<String, Long> sizes = new HashMap<>();
        List<Symbol> local = new ArrayList<>();
        for (MapFile.Part part : parts) {
            String name = nameIn(part.section());
            if (part.size() > 0 && isName(name)) {
                Long global = named.get(name);
                if (global == null) {
                    local.add(new Symbol(name, part.address(), part.size()));
                } else if (global == part.address()) {
                    sizes.put(name, part.size());
                }
            }
        }
        List<Symbol> symbols = new ArrayList<>();
        named.forEach((name, address) -> symbols.add(new Symbol(name, address, sizes.getOrDefault(name, 0L))));
        symbols.addAll(local);
        return symbols;
    }

    /** What a section is called after; literals, {@code .rodata.NAME.str1.1}, are not what they are used in. */
    private static String nameIn(String section) {
        for (String prefix : PREFIXES) {
            if (section.startsWith(prefix)) {
                return section.substring(prefix.length());
            }
        }
        return "";
    }

    private static boolean isName(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '_' && c != '$' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return !word.isEmpty() && !Character.isDigit(word.charAt(0));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        var tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private static boolean isNumber(String word) {
        return word.startsWith("0x");
    }

    private long number(String word, int line) {
        try {
            return Long.parseUnsignedLong(word.substring(2), 16);
        } catch (NumberFormatException e) {
            throw new UnreadableException(file, "line " + line, "found " + word + ", expected a number");
        }
    }
}
