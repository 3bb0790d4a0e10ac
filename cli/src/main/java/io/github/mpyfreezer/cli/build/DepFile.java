package io.github.mpyfreezer.cli.build;

import java.util.Collection;

/**
 * What a file depends on, as make and ninja read it. Each dependency is a target of its own too, as those of
 * {@code gcc -MP} are, so that make goes on when one is deleted.
 */
public final class DepFile {
    private DepFile() {}

    /** The text of the file. */
    public static String text(String output, Collection<String> dependencies) {
        var text = new StringBuilder(escaped(output)).append(':');
        for (String dependency : dependencies) {
            text.append(" \\\n  ").append(escaped(dependency));
        }
        text.append('\n');
        for (String dependency : dependencies) {
            text.append('\n').append(escaped(dependency)).append(":\n");
        }
        return text.toString();
    }

    private static String escaped(String path) {
        return path.replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ").replace(":", "\\:");
    }
}
