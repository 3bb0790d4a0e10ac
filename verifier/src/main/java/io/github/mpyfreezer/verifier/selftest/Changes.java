package io.github.mpyfreezer.verifier.selftest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What may become of numbers, letters and words. */
final class Changes {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int BYTE_SPAN = 256;

    private Changes() {}

    /** Another byte in place of one of two hexadecimal digits. */
    static Optional<String> anotherByte(String found, RandomGenerator random) {
        int value = Integer.parseInt(found, 16);
        return Optional.of("%02x".formatted(value ^ 1 + random.nextInt(BYTE_SPAN - 1)));
    }

    /** The byte before or after it. */
    static Optional<String> nextByte(String found, RandomGenerator random) {
        int value = Integer.parseInt(found, 16) + (random.nextBoolean() ? 1 : BYTE_SPAN - 1);
        return Optional.of("%02x".formatted(value % BYTE_SPAN));
    }

    /** A hexadecimal number with one of its bits turned. */
    static Optional<String> anotherBit(String found, RandomGenerator random) {
        var value = new BigInteger(found, 16);
        return Optional.of(value.flipBit(random.nextInt(4 * found.length())).toString(16));
    }

    /** One more or one less. */
    static Optional<String> offByOne(String found, RandomGenerator random) {
        var value = new BigInteger(found);
        return Optional.of(value.add(random.nextBoolean() ? BigInteger.ONE : BigInteger.ONE.negate())
                .toString());
    }

    /** Another number from 0 up, not much larger. */
    static Optional<String> anotherNumber(String found, RandomGenerator random) {
        int value = Integer.decode(found);
        int other = random.nextInt(2 * value + 2);
        return other == value ? Optional.empty() : Optional.of(Integer.toString(other));
    }

    /** The negative of a number. */
    static Optional<String> negated(String found, RandomGenerator random) {
        return Optional.of(found.startsWith("-") ? found.substring(1) : "-" + found);
    }

    /** What C's {@code %.16g} and narrower formats make of a number. */
    static Optional<String> rounded(String found, RandomGenerator random) {
        int digits = List.of(16, 16, 8, 7, 6, 3).get(random.nextInt(6));
        var value = new BigDecimal(found);
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return value.compareTo(rounded) == 0 ? Optional.empty() : Optional.of(rounded.toString());
    }

    /** The next number of single or double precision. */
    static Optional<String> neighbour(String found, RandomGenerator random) {
        double value = Double.parseDouble(found);
        boolean up = random.nextBoolean();
        if (random.nextBoolean()) {
            return Optional.of(Double.toString(up ? Math.nextUp(value) : Math.nextDown(value)));
        }
        float single = (float) value;
        return Float.isInfinite(single)
                ? Optional.empty()
                : Optional.of(Float.toString(up ? Math.nextUp(single) : Math.nextDown(single)));
    }

    /** Another letter. */
    static Optional<String> anotherLetter(String found, RandomGenerator random) {
        String other = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return other.equals(found) ? Optional.empty() : Optional.of(other);
    }

    /** Two of several, separated by commas, exchanged. */
    static Optional<String> exchanged(String found, RandomGenerator random) {
        String[] parts = found.split(",", -1);
        int one = random.nextInt(parts.length);
        int other = random.nextInt(parts.length);
        if (parts[one].equals(parts[other])) {
            return Optional.empty();
        }
        String kept = parts[one];
        parts[one] = parts[other];
        parts[other] = kept;
        return Optional.of(String.join(",", parts));
    }

    /** Another of several words. */
    static Change oneOf(String... words) {
        return (found, random) -> {
            String other = words[random.nextInt(words.length)];
            return other.equals(found) ? Optional.empty() : Optional.of(other);
        };
    }

    /** Always the same. */
    static Change to(String text) {
        return (found, random) -> found.equals(text) ? Optional.empty() : Optional.of(text);
    }
}
