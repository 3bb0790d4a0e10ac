package io.github.mpyfreezer.size;

import java.util.Arrays;
import java.util.Locale;

/** Bytes by {@link Kind}. */
public final class Costs {
    private static final Kind[] KINDS = Kind.values();

    /** No bytes. */
    public static final Costs NONE = new Costs(new int[KINDS.length]);

    private final int[] bytes;

    private Costs(int[] bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one kind. */
    public static Costs of(Kind kind, int bytes) {
        return NONE.plus(kind, bytes);
    }

    /** These and so many more of one kind. */
    public Costs plus(Kind kind, int more) {
        int[] sum = bytes.clone();
        sum[kind.ordinal()] += more;
        return new Costs(sum);
    }

    /** The sum of both. */
    public Costs plus(Costs other) {
        int[] sum = bytes.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.bytes[i];
        }
        return new Costs(sum);
    }

    /** By how much this is more than another, kind by kind; below 0 where it is less. */
    public Costs minus(Costs other) {
        int[] difference = bytes.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other.bytes[i];
        }
        return new Costs(difference);
    }

    /** Bytes of this kind. */
    public int of(Kind kind) {
        return bytes[kind.ordinal()];
    }

    /** Bytes of all kinds. */
    public int total() {
        int total = 0;
        for (int of : bytes) {
            total += of;
        }
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Costs costs && Arrays.equals(bytes, costs.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The kinds that cost something: {@code "bytecode 12, names 4"}. */
    @Override
    public String toString() {
        return text("%d");
    }

    /** A difference: {@code "bytecode +12, names -4"}. */
    public String signed() {
        return text("%+d");
    }

    private String text(String number) {
        var text = new StringBuilder();
        for (Kind kind : KINDS) {
            if (of(kind) != 0) {
                text.append(text.isEmpty() ? "" : ", ").append(kind.title()).append(' ');
                text.append(String.format(Locale.ROOT, number, of(kind)));
            }
        }
        return text.isEmpty() ? "nothing" : text.toString();
    }
}
