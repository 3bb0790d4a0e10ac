package io.github.mpyfreezer.parser.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The releases that differ in what they accept or print. A constant stands for its release and for all later ones up to
 * the next constant; the order is that of time, the two of CircuitPython last.
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
    CIRCUITPYTHON_9("9", 3),
    CIRCUITPYTHON_10("10", 3);

    /** The newest release of MicroPython that is known. */
    public static final Release LATEST = V1_29;

    private final String since;
    private final int subVersion;

    Release(String since, int subVersion) {
        this.since = since;
        this.subVersion = subVersion;
    }

    /** The newest release of a project. */
    public static Release latestOf(Dialect dialect) {
        return dialect == Dialect.MICROPYTHON ? LATEST : CIRCUITPYTHON_10;
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
        return this == CIRCUITPYTHON_9 || this == CIRCUITPYTHON_10 ? Dialect.CIRCUITPYTHON : Dialect.MICROPYTHON;
    }

    /** The project's name and the version. */
    public String title() {
        return dialect().project() + " " + since;
    }

    /**
     * Whether this behaves as {@code release} of MicroPython or a later one. CircuitPython 9 took its tools from 1.23,
     * CircuitPython 10 from 1.27.
     */
    public boolean isSince(Release release) {
        Release base = switch (this) {
            case CIRCUITPYTHON_9 -> V1_23;
            case CIRCUITPYTHON_10 -> V1_27;
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
     * {@code circuitpython-9} or {@code cp10}. Empty for those before 1.19 and for what is no version.
     */
    public static Optional<Release> named(String version) {
        String text = version.strip().toLowerCase(java.util.Locale.ROOT);
        if (text.equals("latest")) {
            return Optional.of(LATEST);
        }
        for (String prefix : List.of("circuitpython-", "circuitpython", "cp")) {
            if (text.startsWith(prefix)) {
                return circuitPython(numbers(text.substring(prefix.length())));
            }
        }
        return microPython(numbers(text.startsWith("v") ? text.substring(1) : text));
    }

    private static Optional<Release> circuitPython(List<Integer> version) {
        if (version.isEmpty() || version.get(0) < 9) {
            return Optional.empty();
        }
        return Optional.of(version.get(0) == 9 ? CIRCUITPYTHON_9 : CIRCUITPYTHON_10);
    }

    private static Optional<Release> microPython(List<Integer> version) {
        if (version.size() < 2 || version.get(0) != 1) {
            return Optional.empty();
        }
        Release found = null;
        for (Release release : values()) {
            if (release.dialect() == Dialect.MICROPYTHON && minor(release) <= version.get(1)) {
                found = release;
            }
        }
        return Optional.ofNullable(found);
    }

    private static int minor(Release release) {
        return Integer.parseInt(release.since.substring(2));
    }

    /** The leading numbers of {@code 1.24.1-preview}: 1, 24, 1. */
    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.split("[-+]", -1)[0].split("\\.", -1)) {
            if (part.isEmpty() || part.length() > 4 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return List.of();
            }
            numbers.add(Integer.parseInt(part));
        }
        return numbers;
    }
}
