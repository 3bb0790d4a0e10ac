package io.github.mpyfreezer.vm.number;

/**
 * A complex number; both parts are floats of one {@link FloatKind}.
 *
 * @param real the real part
 * @param imaginary the imaginary part
 */
public record Complex(double real, double imaginary) {}
