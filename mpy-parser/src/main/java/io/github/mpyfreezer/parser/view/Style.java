package io.github.mpyfreezer.parser.view;

/** How a piece of a row looks; {@link Role} is the same for bytes. */
enum Style {
    PLAIN,
    HEADING,
    OFFSET,
    HEX,
    LINE,
    MNEMONIC,
    NAME,
    VALUE,
    LABEL,
    NOTE
}
