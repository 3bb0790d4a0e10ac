package io.github.mpyfreezer.cli.build;

/**
 * One thing that a file was made from or with.
 *
 * @param name what it is, as messages call it
 * @param value itself if it is short, such as a flag; else its fingerprint
 */
public record Fact(String name, String value) {
    /** Of a content. */
    public static Fact of(String name, Fingerprint content) {
        return new Fact(name, content.text());
    }

    /** What {@code equals} says, without the time that Java takes to make that for a record. */
    boolean isSame(Fact other) {
        return value.equals(other.value) && name.equals(other.name);
    }

    /** Why a file is made again that was made with {@code before}. */
    String changedFrom(Fact before) {
        if (value.startsWith("#") || before.value.startsWith("#")) {
            return name + " changed";
        }
        return name + " changed from " + shown(before.value) + " to " + shown(value);
    }

    private static String shown(String value) {
        return value.isBlank() ? "none" : value.strip();
    }
}
