package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link JsonReport} writes. Fields that it does not know are ignored, so that later versions may add some. */
public final class JsonBaseline {
    private static final Kind[] KINDS = Kind.values();

    private final Map<String, ModuleContent> contents = new HashMap<>();

    private JsonBaseline() {}

    /**
     * The baseline that a text holds.
     *
     * @throws SizeFileException if it is none, is of a later version, or its parts do not add up
     */
    public static Baseline read(String text) {
        return new JsonBaseline().baseline(object(JsonText.read(text), "the file"));
    }

    private Baseline baseline(Map<?, ?> file) {
        long version = number(file, "version");
        if (version != JsonReport.VERSION) {
            throw fault("is a baseline of version " + version + ", expected " + JsonReport.VERSION);
        }
        var subject = new Subject(string(file, "port"), string(file, "board"), string(file, "release"));
        List<ModuleSize> modules = new ArrayList<>();
        for (Object module : list(file, "modules")) {
            modules.add(module(object(module, "modules")));
        }
        var report = new SizeReport(subject, modules, costs(object(file.get("once"), "once"), "once"));
        checkSum(file, "the file", report.costs());
        return new Baseline(report, contents, Boolean.TRUE.equals(file.get("firmware_qstrs")));
    }

    private ModuleSize module(Map<?, ?> from) {
        String name = string(from, "name");
        List<FunctionSize> functions = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (Object each : list(from, "functions")) {
            Map<?, ?> function = object(each, name);
            String path = string(function, "name");
            functions.add(new FunctionSize(path, costs(function, name + " " + path)));
            digests.add(digest(function));
        }
        Costs own = costs(object(from.get("own"), name), name);
        Costs share = costs(object(from.get("share"), name), name);
        var module = new ModuleSize(name, own, share, functions, (int) number(from, "freed"));
        checkSum(from, name, module.costs());
        if (contents.put(name, new ModuleContent(digest(from), digests)) != null) {
            throw fault(name + " is there twice");
        }
        return module;
    }

    private static String digest(Map<?, ?> from) {
        return from.get("content") instanceof String digest ? digest : "";
    }

    private static Costs costs(Map<?, ?> from, String what) {
        Map<?, ?> kinds = object(from.get("kinds"), what);
        Costs costs = Costs.NONE;
        for (Kind kind : KINDS) {
            if (kinds.containsKey(kind.key())) {
                costs = costs.plus(kind, (int) number(kinds, kind.key()));
            }
        }
        checkSum(from, what, costs);
        return costs;
    }

    private static void checkSum(Map<?, ?> from, String what, Costs parts) {
        long total = number(from, "total");
        if (total != parts.total()) {
            throw fault("the parts of " + what + " add up to " + parts.total() + ", expected " + total
                    + " as its total says");
        }
    }

    private static Map<?, ?> object(@org.jspecify.annotations.Nullable Object value, String what) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw fault("found no object where " + what + " should be, expected a file that --save or --json wrote");
    }

    private static List<?> list(Map<?, ?> from, String name) {
        if (from.get(name) instanceof List<?> list) {
            return list;
        }
        throw missing(name);
    }

    private static String string(Map<?, ?> from, String name) {
        if (from.get(name) instanceof String text) {
            return text;
        }
        throw missing(name);
    }

    private static long number(Map<?, ?> from, String name) {
        if (from.get(name) instanceof Long number && number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
            return number;
        }
        throw missing(name);
    }

    private static SizeFileException missing(String name) {
        return fault("found no \"" + name + "\" where it should be, expected a file that --save or --json wrote");
    }

    private static SizeFileException fault(String message) {
        return new SizeFileException(0, message);
    }
}
