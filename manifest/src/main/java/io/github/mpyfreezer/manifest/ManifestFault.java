package io.github.mpyfreezer.manifest;

/**
 * Why a manifest ended early: a mistake in its Python.
 *
 * @param line where, 1 for the first
 * @param message what Python says of it, without the type, such as {@code name 'freez' is not defined}
 */
public record ManifestFault(int line, String message) {}
