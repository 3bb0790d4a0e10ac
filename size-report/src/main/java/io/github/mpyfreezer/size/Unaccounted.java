package io.github.mpyfreezer.size;

/**
 * Bytes of frozen code that nothing leads to.
 *
 * @param section the section of an object, or the symbol or section of a program, that they are in
 * @param offset of the first of them
 * @param bytes how many they are
 */
public record Unaccounted(String section, long offset, int bytes) {
    /** Where they are: {@code .rodata.str1.1+0x12}. */
    public String where() {
        return section + "+0x" + Long.toHexString(offset);
    }
}
