package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link JsonReport} writes. Fields that it does not know are ignored, so that later versions may add some. */
public final class JsonBaseline {
    private static final Kind[] KINDS = Kind.values();

    private final Map<String, ModuleContent> contents = new HashMap<>();

    JsonBaseline() {}

    /**
     * The baseline that a text holds.
     *
     * @throws SizeFileException if it is none, is of a later version, or its parts do not add up
     */
    public static Baseline read(String text) {
        Map<?, ?> file = file(text);
        if (file.containsKey("prices")) {
            throw fault("found prices of several boards, expected those of one");
        }
        var baseline = new JsonBaseline();
        var subject = new Subject(string(file, "port"), string(file, "board"), string(file, "release"));
        SizeReport report = baseline.report(file, subject);
        return new Baseline(report, baseline.contents, Boolean.TRUE.equals(file.get("firmware_qstrs")));
    }

    /** The object that a file is, of a version that is known. */
    static Map<?, ?> file(String text) {
        Map<?, ?> file = object(JsonText.read(text), "the file");
        long version = number(file, "version");
        if (version != JsonReport.VERSION) {
            throw fault("is a baseline of version " + version + ", expected " + JsonReport.VERSION);
        }
        return file;
    }

    /** The price that an object holds. */
    SizeReport report(Map<?, ?> from, Subject subject) {
        List<ModuleSize> modules = new ArrayList<>();
        for (Object module : list(from, "modules")) {
            modules.add(module(object(module, "modules")));
        }
        var report = new SizeReport(subject, modules, costs(object(from.get("once"), "once"), "once"));
        checkSum(from, "the file", report.costs());
        return report;
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

    static Map<?, ?> object(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw fault("found no object where " + what + " should be, expected a file that --save or --json wrote");
    }

    static List<?> list(Map<?, ?> from, String name) {
        if (from.get(name) instanceof List<?> list) {
            return list;
        }
        throw missing(name);
    }

    static String string(Map<?, ?> from, String name) {
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
