package io.github.mpyfreezer.compiler;

/**
 * How a program ended.
 *
 * @param code its exit code
 * @param said what it wrote to standard output and standard error
 */
record Answer(int code, String said) {}
