package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.List;

/** Paths as text, with {@code /} between names. */
final class Paths {
    private Paths() {}

    static String join(String folder, String path) {
        if (path.startsWith("/")) {
            return path;
        }
        return folder.isEmpty() || folder.endsWith("/") ? folder + path : folder + "/" + path;
    }

    /** All before the last {@code /}. */
    static String folder(String path) {
        String head = path.substring(0, path.lastIndexOf('/') + 1);
        int end = head.length();
        while (end > 0 && head.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? head : head.substring(0, end);
    }

    /** All behind the last {@code /}. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where the extension begins with its dot; the end if there is none. */
    static int extension(String path) {
        int dot = path.lastIndexOf('.');
        int name = path.lastIndexOf('/') + 1;
        for (int i = name; i < dot; i++) {
            if (path.charAt(i) != '.') {
                return dot;
            }
        }
        return path.length();
    }

    static String normal(String path) {
        int slashes = path.startsWith("//") && !path.startsWith("///") ? 2 : path.startsWith("/") ? 1 : 0;
        List<String> kept = new ArrayList<>();
        for (String name : names(path)) {
            if (!name.equals("..")) {
                kept.add(name);
            } else if (!kept.isEmpty() && !kept.get(kept.size() - 1).equals("..")) {
                kept.remove(kept.size() - 1);
            } else if (slashes == 0) {
                kept.add(name);
            }
        }
        String normal = "/".repeat(slashes) + String.join("/", kept);
        return normal.isEmpty() ? "." : normal;
    }

    /** The names in a path, without those that mean nothing. */
    static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at <= path.length()) {
            int slash = path.indexOf('/', at);
            int end = slash < 0 ? path.length() : slash;
            String name = path.substring(at, end);
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
            at = end + 1;
        }
        return names;
    }

    /** The way from one absolute path to another. */
    static String relative(String path, String start) {
        List<String> from = names(start);
        List<String> to = names(path);
        int common = 0;
        while (common < from.size() && common < to.size() && from.get(common).equals(to.get(common))) {
            common++;
        }
        List<String> way = new ArrayList<>();
        for (int i = common; i < from.size(); i++) {
            way.add("..");
        }
        way.addAll(to.subList(common, to.size()));
        return way.isEmpty() ? "." : String.join("/", way);
    }
}
