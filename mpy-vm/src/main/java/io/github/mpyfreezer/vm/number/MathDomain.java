package io.github.mpyfreezer.vm.number;

/** The error of the functions of {@code math}. */
final class MathDomain {
    private MathDomain() {}

    static NumberException error() {
        return NumberException.valueError("math domain error");
    }
}
