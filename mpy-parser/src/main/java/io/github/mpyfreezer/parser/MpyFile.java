package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;

/**
 * A file that was read.
 *
 * @param module what it says
 * @param content the whole file
 * @param trailingBytes bytes behind the module, which every reader passes over; worth a warning if there are any
 */
public record MpyFile(MpyModule module, Bytes content, int trailingBytes) {}
