package io.github.mpyfreezer.size;

import java.util.List;
import java.util.Optional;

/**
 * What importing modules takes of a board's heap, and what freezing them saves of it: blocks of its collector, after it has
 * collected what is not needed any more.
 *
 * @param modules in the order of the image
 * @param once what no single module takes: room in the pools of names that no name has taken, and what rounding adds to it
 */
public record RamReport(List<ModuleRam> modules, Ram once) {
    public RamReport {
        modules = List.copyOf(modules);
    }

    /** All of it: {@code once} and every module that could be imported. */
    public Ram total() {
        Ram sum = once;
        for (ModuleRam module : modules) {
            sum = sum.plus(module.ram().orElse(Ram.NONE));
        }
        return sum;
    }

    /** What was found of a module, by its file. */
    public Optional<ModuleRam> of(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst();
    }

    /** The figures of a module; nothing if it could not be imported. */
    public Optional<Ram> figures(String name) {
        return of(name).flatMap(ModuleRam::ram);
    }

    /** Those that could not be imported. */
    public List<ModuleRam> missing() {
        return modules.stream().filter(module -> module.ram().isEmpty()).toList();
    }
}
