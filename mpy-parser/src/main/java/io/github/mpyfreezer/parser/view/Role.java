package io.github.mpyfreezer.parser.view;

/** What a byte of a file is there for; it decides the byte's colour. */
enum Role {
    HEADER,
    /** A count, a length or a kind, and the NUL behind a text. */
    STRUCTURE,
    TEXT,
    VALUE,
    PRELUDE,
    LINES,
    OPCODE,
    OPERAND,
    MACHINE_CODE,
    DATA,
    RELOCATION,
    TRAILING
}
