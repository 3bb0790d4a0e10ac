package io.github.mpyfreezer.size;

/**
 * A limit held against a board.
 *
 * @param line where the limit stands
 * @param subject what it was held against
 * @param found bytes, or bytes of growth
 * @param allowed bytes
 */
public record Verdict(BudgetLine line, Limit limit, Subject subject, long found, long allowed) {
    /** What is left; below 0 the bytes that are too many. */
    public long left() {
        return allowed - found;
    }

    /** Whether it is more than allowed. */
    public boolean isBroken() {
        return found > allowed;
    }

    /** What it is about: {@code stm32/PYBV10 sensor.py}. */
    public String where() {
        return where(subject, line);
    }

    static String where(Subject subject, BudgetLine line) {
        return line.module().isEmpty() ? subject.place() : subject.place() + " " + line.module();
    }
}
