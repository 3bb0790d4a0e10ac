package io.github.mpyfreezer.freezer.c;

/** C text that writes itself, for what is too long to be made as a string first. */
@FunctionalInterface
interface CText {
    void writeTo(CWriter out);
}
