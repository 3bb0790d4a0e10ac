package io.github.mpyfreezer.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Paths as strings, joined and taken apart as {@code os.path} does on systems with slashes. */
public final class PythonPath {
    private PythonPath() {}

    /** {@code os.path.join}: an absolute second part stands alone. */
    public static String join(String folder, String path) {
        if (path.startsWith("/")) {
            return path;
        }
        return folder.isEmpty() || folder.endsWith("/") ? folder + path : folder + "/" + path;
    }

    /** {@code os.path.dirname}: all before the last slash. */
    public static String folder(String path) {
        String head = path.substring(0, path.lastIndexOf('/') + 1);
        int end = head.length();
        while (end > 0 && head.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? head : head.substring(0, end);
    }

    /** {@code os.path.basename}: all behind the last slash. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where the extension begins with its dot ({@code os.path.splitext}); the end of the path if there is none. */
    public static int extensionStart(String path) {
        int dot = path.lastIndexOf('.');
        int name = path.lastIndexOf('/') + 1;
        for (int i = name; i < dot; i++) {
            if (path.charAt(i) != '.') {
                return dot;
            }
        }
        return path.length();
    }

    /** The extension with its dot, in lower case; empty if there is none. */
    static String extension(String path) {
        return path.substring(extensionStart(path)).toLowerCase(Locale.ROOT);
    }

    /** {@code os.path.abspath} in this folder, which is absolute. */
    public static String absolute(String folder, String path) {
        return normal(join(folder, path));
    }

    /** {@code os.path.normpath}: without {@code .}, and with {@code ..} done away with where it can be. */
    public static String normal(String path) {
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
    private static List<String> names(String path) {
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

    /** {@code os.path.relpath} of two absolute paths: the way to the first from the second. */
    public static String relative(String path, String start) {
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
