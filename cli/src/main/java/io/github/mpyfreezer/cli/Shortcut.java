package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets the launcher see by itself that there is nothing to do. A run that has compared all contents and found nothing to make
 * leaves a few lines of shell beside its output: the command, and what the file system says of every file and folder that it
 * depended on. Where that is the same to the last nanosecond and inode, Java need not be started to compare the contents
 * again; in any other case it is. So no content is ever taken for unchanged because it looks old.
 */
final class Shortcut {
    static final String EXTENSION = ".known";

    /** The launcher's name for the command, the folder and the environment that it was called with. */
    static final String KEY = "freeze.key";

    private static final String ATTRIBUTES = "unix:ino,size,lastModifiedTime,ctime";
    /** As {@code stat} of the GNU tools has it; where it is another, the comparison fails and Java does the work. */
    private static final String FORMAT = "%i %s %.9Y %.9Z %n";

    /** A change may get the time of the last tick of the clock, or of the last second. */
    private static final long TICK_MILLIS = 50;

    private static final long COARSE_TICK_MILLIS = 2100;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final long start;
    private final StringBuilder state = new StringBuilder();
    private final StringBuilder paths = new StringBuilder();

    private Shortcut(long start) {
        this.start = start;
    }

    /**
     * Leaves the lines, if everything is older than this run, so that it was the same all the time.
     *
     * @param args of the command
     * @param files all files and folders that the output depends on, and the output
     * @param start when the run began to read, in milliseconds since 1970
     */
    static void leave(String output, List<String> args, Collection<String> files, long start) {
        String key = System.getProperty(KEY, "");
        for (String arg : args) {
            if (arg.indexOf('\n') >= 0) {
                return;
            }
        }
        var shortcut = new Shortcut(start);
        for (String file : files) {
            if (!shortcut.add(file)) {
                return;
            }
        }
        if (!key.isEmpty()) {
            OutputFile.write(output + EXTENSION, new TextContent(shortcut.script(key)));
        }
    }

    private boolean add(String file) {
        Map<String, Object> attributes;
        try {
            attributes = Files.readAttributes(Path.of(file), ATTRIBUTES);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
        Optional<String> modified = seconds(attributes.get("lastModifiedTime"));
        Optional<String> changed = seconds(attributes.get("ctime"));
        if (file.indexOf('\n') >= 0 || modified.isEmpty() || changed.isEmpty()) {
            return false;
        }
        state.append(attributes.get("ino")).append(' ').append(attributes.get("size"));
        state.append(' ').append(modified.get()).append(' ').append(changed.get());
        state.append(' ').append(file).append('\n');
        paths.append(" \\\n").append(quoted(file));
        return true;
    }

    /** A time as {@code stat} prints it; nothing if it is so late that another change could have the same. */
    private Optional<String> seconds(@Nullable Object time) {
        if (!(time instanceof FileTime fileTime)) {
            return Optional.empty();
        }
        Instant instant = fileTime.toInstant();
        boolean fine = instant.getNano() % NANOS_PER_MILLI != 0;
        long latest = start - (fine ? TICK_MILLIS : COARSE_TICK_MILLIS);
        if (instant.getEpochSecond() < 0 || instant.toEpochMilli() >= latest) {
            return Optional.empty();
        }
        String nanos = String.valueOf(1_000_000_000L + instant.getNano()).substring(1);
        return Optional.of(instant.getEpochSecond() + "." + nanos);
    }

    private String script(String key) {
        String text = state.toString();
        return "# Written by freeze and read by its launcher: if this is as it was, there is nothing to make.\n"
                + "[ \"$key\" = " + quoted(key) + " ] &&\n"
                + "[ \"$(LC_ALL=C stat -L -c " + quoted(FORMAT) + " --" + paths + " 2>/dev/null)\" = "
                + quoted(text.substring(0, Math.max(0, text.length() - 1))) + " ]\n";
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
