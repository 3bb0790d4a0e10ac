package io.github.mpyfreezer.size;

import java.util.List;

/**
 * A line of a budget: what it is for, and the limits.
 *
 * @param number of the line in its file, from 1
 * @param port the boards of a port, or empty for any
 * @param board one board as {@link Subject#place()} has it, or empty for any
 * @param module a module, with a slash at its end all below a folder together, or empty for the whole image
 * @param limits all of which hold
 */
public record BudgetLine(int number, String port, String board, String module, List<Limit> limits) {
    public BudgetLine {
        limits = List.copyOf(limits);
    }

    /** Whether it is for this board. */
    boolean isFor(Subject subject) {
        return (port.isEmpty() || port.equals(subject.port())) && (board.isEmpty() || board.equals(subject.place()));
    }

    /** Whether it is for this module, where it is not for the whole image. */
    boolean isForModule(String name) {
        return module.endsWith("/") ? name.startsWith(module) : name.equals(module);
    }
}
