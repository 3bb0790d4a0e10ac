package io.github.mpyfreezer.manifest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Paths as strings, joined and taken apart as {@code os.path} does on systems with slashes. */
final class PythonPath {
    private PythonPath() {}

    /** {@code os.path.join}: an absolute second part stands alone. */
    static String join(String first, String second) {
        if (second.startsWith("/") || first.isEmpty()) {
            return second;
        }
        return first.endsWith("/") ? first.concat(second) : first.concat("/").concat(second);
    }

    /** {@code os.path.abspath} in this folder. */
    static String absolute(String folder, String path) {
        return normal(join(folder, path));
    }

    /** {@code os.path.normpath}: without {@code .}, and with {@code ..} done away with where it can be. */
    static String normal(String path) {
        boolean rooted = path.startsWith("/");
        Deque<String> parts = new ArrayDeque<>();
        for (int at = 0; at <= path.length(); at = end(path, at) + 1) {
            String part = path.substring(at, end(path, at));
            if (part.equals("..")
                    && (parts.isEmpty() ? !rooted : parts.getLast().equals(".."))) {
                parts.addLast(part);
            } else if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        var text = new StringBuilder(path.length());
        for (String part : parts) {
            text.append(rooted || text.length() > 0 ? "/" : "").append(part);
        }
        return text.length() > 0 ? text.toString() : rooted ? "/" : ".";
    }

    /** {@code os.path.relpath} of two absolute paths without {@code ..}. */
    static String relative(String path, String folder) {
        int same = 0;
        int at = 0;
        while (at <= path.length() && at <= folder.length()) {
            int end = end(path, at);
            if (end != end(folder, at) || !path.regionMatches(at, folder, at, end - at)) {
                break;
            }
            at = end + 1;
            same = at;
        }
        var text = new StringBuilder();
        for (int rest = same; rest < folder.length(); rest = end(folder, rest) + 1) {
            text.append(text.length() > 0 ? "/" : "").append("..");
        }
        if (same < path.length()) {
            text.append(text.length() > 0 ? "/" : "").append(path, same, path.length());
        }
        return text.length() > 0 ? text.toString() : ".";
    }

    /** {@code os.path.dirname}. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash == 0 ? "/" : slash < 0 ? "" : path.substring(0, slash);
    }

    /** {@code os.path.basename}. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The extension with its dot, in lower case; empty for a name without one, or one that only begins with dots. */
    static String extension(String path) {
        String name = name(path);
        int first = 0;
        while (first < name.length() && name.charAt(first) == '.') {
            first++;
        }
        int dot = name.lastIndexOf('.');
        return dot > first ? name.substring(dot).toLowerCase(Locale.ROOT) : "";
    }

    private static int end(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }
}
