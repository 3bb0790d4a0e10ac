package io.github.mpyfreezer.size;

/**
 * What a function costs by itself, without those defined in it.
 *
 * @param name with what it is defined in: {@code Driver.read}; the outermost code of a module is {@code <module>}
 * @param costs its bytes
 */
public record FunctionSize(String name, Costs costs) {}
