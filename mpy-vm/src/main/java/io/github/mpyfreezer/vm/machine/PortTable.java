package io.github.mpyfreezer.vm.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Which modules and classes a port has, and which members they have: a file for each port says it. */
public final class PortTable {
    private final Map<String, List<Entry>> sections;

    private PortTable(Map<String, List<Entry>> sections) {
        this.sections = sections;
    }

    /** A member of a module or class. */
    public sealed interface Entry {
        /** What it is called. */
        String name();

        /** A number. */
        record Constant(String name, long value) implements Entry {}

        /** A function, method or class. */
        record Member(String name) implements Entry {}

        /** Something that the port has and a virtual board has not. */
        record Missing(String name) implements Entry {}
    }

    /** The table of a port. */
    public static PortTable of(Port port) {
        String file = port.folder() + ".table";
        try (InputStream in = PortTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PortTable read(String text) {
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        List<Entry> section = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (String word : line.split(" ", -1)) {
                    section.add(entry(word));
                }
            }
        }
        return new PortTable(sections);
    }

    private static Entry entry(String word) {
        int equals = word.indexOf('=');
        if (equals > 0) {
            return new Entry.Constant(word.substring(0, equals), Long.decode(word.substring(equals + 1)));
        }
        return word.endsWith("!") ? new Entry.Missing(word.substring(0, word.length() - 1)) : new Entry.Member(word);
    }

    /** The modules, in order. */
    public List<String> modules() {
        List<String> names = new ArrayList<>();
        for (String section : sections.keySet()) {
            if (section.startsWith("module ")) {
                names.add(section.substring("module ".length()));
            }
        }
        return names;
    }

    /** What a module has, in order. */
    public List<Entry> module(String name) {
        return sections.getOrDefault("module " + name, List.of());
    }

    /** What a class has, in order. */
    public List<Entry> type(String name) {
        return sections.getOrDefault("class " + name, List.of());
    }

    /** The value of a constant of a class; nothing if it has none of that name. */
    public OptionalLong constant(String type, String name) {
        for (Entry entry : type(type)) {
            if (entry instanceof Entry.Constant constant && constant.name().equals(name)) {
                return OptionalLong.of(constant.value());
            }
        }
        return OptionalLong.empty();
    }
}
