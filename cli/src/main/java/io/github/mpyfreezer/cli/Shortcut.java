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
 * Lets the launcher see by itself that there is nothing to do. A run that has compared all contents and found nothing to make,
 * or that only lists, leaves a few lines of shell: the command, and what the file system says of every file and folder that it
 * depended on. Where that is the same to the last nanosecond and inode, Java need not be started to compare the contents
 * again; in any other case it is. So no content is ever taken for unchanged because it looks old.
 */
final class Shortcut {
    /** The launcher's name for the command, the folder and the environment that it was called with. */
    private static final String KEY = "freeze.key";

    /** Where the launcher looks for the lines. */
    private static final String PLACE = "freeze.known";

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
     * Leaves the lines, if everything is older than this run, so that it was the same all the time. Where they cannot be
     * written, Java will do the work again.
     *
     * @param args of the command
     * @param record a file that only has to be there, as it is deleted to have everything made again; may be empty
     * @param files all files and folders that the run depended on, and what it made
     * @param printed the lines that it printed
     * @param start when the run began to read, in milliseconds since 1970
     */
    static void leave(List<String> args, String record, Collection<String> files, List<String> printed, long start) {
        String place = System.getProperty(PLACE, "");
        boolean sayable = !place.isEmpty();
        for (String arg : args) {
            sayable &= arg.indexOf('\n') < 0;
        }
        var shortcut = new Shortcut(start);
        for (String file : files) {
            sayable = sayable && shortcut.add(file);
        }
        if (sayable) {
            try {
                OutputFile.write(place, new TextContent(shortcut.script(System.getProperty(KEY, ""), record, printed)));
            } catch (CliException e) {
                return;
            }
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

    private String script(String key, String record, List<String> printed) {
        String text = state.toString();
        var script = new StringBuilder("# Written by freeze and read by its launcher: is all as it was?\n");
        script.append("[ \"$key\" = ").append(quoted(key)).append(" ] &&\n");
        if (!record.isEmpty()) {
            script.append("[ -f ").append(quoted(record)).append(" ] &&\n");
        }
        script.append("[ \"$(LC_ALL=C stat -L -c ")
                .append(quoted(FORMAT))
                .append(" --")
                .append(paths);
        script.append(" 2>/dev/null)\" = ").append(quoted(text.substring(0, Math.max(0, text.length() - 1))));
        script.append(" ]");
        for (String line : printed) {
            script.append(" &&\nprintf '%s\\n' ").append(quoted(line));
        }
        return script.append('\n').toString();
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
