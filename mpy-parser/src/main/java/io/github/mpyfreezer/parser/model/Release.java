package io.github.mpyfreezer.parser.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The releases that differ in what they accept or print. A constant stands for its release and for all later ones up to
 * the next constant; the order is that of time, those of CircuitPython last.
 */
public enum Release {
    V1_19("1.19", 0),
    /** 1.20 and 1.21. */
    V1_20("1.20", 1),
    V1_22("1.22", 2),
    V1_23("1.23", 3),
    /** 1.24 to 1.26. */
    V1_24("1.24", 3),
    /** 1.27 and 1.28. */
    V1_27("1.27", 3),
    /** 1.29 and what follows. */
    V1_29("1.29", 3),
    /** 9.0 and 9.1, whose tools are those of MicroPython 1.21. */
    CIRCUITPYTHON_9_0("9.0", 1),
    /** 9.2, after MicroPython 1.23. */
    CIRCUITPYTHON_9_2("9.2", 3),
    /** 10.0 and 10.1, after MicroPython 1.25. */
    CIRCUITPYTHON_10_0("10.0", 3),
    /** 10.2 and what follows, after MicroPython 1.27. */
    CIRCUITPYTHON_10_2("10.2", 3);

    /** The newest release of MicroPython that is known. */
    public static final Release LATEST = V1_29;

    private static final int MOST_DIGITS = 4;

    private final String since;
    private final int subVersion;

    Release(String since, int subVersion) {
        this.since = since;
        this.subVersion = subVersion;
    }

    /** The newest release of a project. */
    public static Release latestOf(Dialect dialect) {
        return dialect == Dialect.MICROPYTHON ? LATEST : CIRCUITPYTHON_10_2;
    }

    /** The first version it stands for, without the project's name. */
    public String since() {
        return since;
    }

    /** The sub-version of the native interface, which native code must match. */
    public int subVersion() {
        return subVersion;
    }

    /** Whose release it is. */
    public Dialect dialect() {
        return compareTo(CIRCUITPYTHON_9_0) >= 0 ? Dialect.CIRCUITPYTHON : Dialect.MICROPYTHON;
    }

    /** The project's name and the version. */
    public String title() {
        return dialect().project() + " " + since;
    }

    /** Whether this behaves as {@code release} of MicroPython or a later one; CircuitPython as the one it comes after. */
    public boolean isSince(Release release) {
        Release base = switch (this) {
            case CIRCUITPYTHON_9_0 -> V1_20;
            case CIRCUITPYTHON_9_2 -> V1_23;
            case CIRCUITPYTHON_10_0 -> V1_24;
            case CIRCUITPYTHON_10_2 -> V1_27;
            default -> this;
        };
        return base.compareTo(release) >= 0;
    }

    /** Whether a native function for {@code arch} can be frozen for this release at all. */
    public boolean knows(NativeArch arch) {
        return switch (arch) {
            case RV32IMC -> isSince(V1_24);
            case RV64IMC -> isSince(V1_27);
            case DEBUG -> false;
            default -> true;
        };
    }

    /**
     * The release that a version belongs to: {@code 1.22}, {@code v1.24.1}, {@code 1.29.0-preview}, {@code latest},
     * {@code circuitpython-9.2} or {@code cp10}. Empty for those before 1.19 and 9.0, and for what is no version.
     */
    public static Optional<Release> named(String version) {
        String text = version.strip().toLowerCase(Locale.ROOT);
        if (text.equals("latest")) {
            return Optional.of(LATEST);
        }
        for (String prefix : List.of("circuitpython-", "circuitpython", "cp-", "cp")) {
            if (text.startsWith(prefix)) {
                return circuitPython(numbers(text.substring(prefix.length())));
            }
        }
        return microPython(numbers(text.startsWith("v") ? text.substring(1) : text));
    }

    private static Optional<Release> circuitPython(List<Integer> version) {
        // The major version alone stands for the newest of it.
        int minor = version.size() > 1 ? version.get(1) : Integer.MAX_VALUE;
        return version.isEmpty() ? Optional.empty() : latest(Dialect.CIRCUITPYTHON, version.get(0), minor);
    }

    private static Optional<Release> microPython(List<Integer> version) {
        return version.size() < 2 ? Optional.empty() : latest(Dialect.MICROPYTHON, version.get(0), version.get(1));
    }

    /** The last release that begins no later than a version; MicroPython 2 is yet to come. */
    private static Optional<Release> latest(Dialect dialect, int major, int minor) {
        Release found = null;
        for (Release release : values()) {
            List<Integer> since = numbers(release.since);
            boolean begun = since.get(0) < major || since.get(0) == major && since.get(1) <= minor;
            boolean known = dialect == Dialect.CIRCUITPYTHON || major == 1;
            if (release.dialect() == dialect && begun && known) {
                found = release;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The leading numbers of {@code 1.24.1-preview}: 1, 24, 1; none if something else stands among them. */
    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '-';
            if (c == '.' || c == '-' || c == '+') {
                if (i == start || i - start > MOST_DIGITS) {
                    return List.of();
                }
                numbers.add(Integer.parseInt(text.substring(start, i)));
                start = i + 1;
                if (c != '.') {
                    break;
                }
            } else if (c < '0' || c > '9') {
                return List.of();
            }
        }
        return numbers;
    }
}
