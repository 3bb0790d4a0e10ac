package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.Optional;

/**
 * An interned string as the image refers to it.
 *
 * @param number its number
 * @param text what the pools have under this number, empty if none has it
 */
public record FoundQstr(long number, Optional<Bytes> text) {}
