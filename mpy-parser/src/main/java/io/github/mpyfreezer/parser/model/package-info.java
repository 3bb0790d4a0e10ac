/**
 * One {@code .mpy} file as an immutable value: {@link io.github.mpyfreezer.parser.model.MpyModule} holds a header, the
 * qstr table, the constant table and the tree of raw codes, in the file's own order and with nothing derived thrown away,
 * so that writing a value gives the file back. The format is that of version 6 (py/persistentcode.c, py/bc.h, py/bc0.h in
 * the MicroPython tree).
 */
@NullMarked
package io.github.mpyfreezer.parser.model;

import org.jspecify.annotations.NullMarked;
