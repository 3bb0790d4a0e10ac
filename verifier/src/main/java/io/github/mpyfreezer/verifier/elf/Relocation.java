package io.github.mpyfreezer.verifier.elf;

/**
 * An entry of a table of relocations.
 *
 * @param at where in the file it stands, for messages
 * @param place an offset in a section, or an address
 * @param type its number
 * @param symbol the number of its symbol
 * @param addend 0 where it is in the place
 */
record Relocation(long at, long place, int type, long symbol, long addend) {

    static int bytes(boolean wide, boolean withAddend) {
        return (wide ? 8 : 4) * (withAddend ? 3 : 2);
    }

    static Relocation read(ElfBytes elf, long at, boolean withAddend) {
        long info = elf.word(at + elf.pointerBytes());
        long addend = withAddend ? elf.word(at + 2L * elf.pointerBytes()) : 0;
        return elf.wide()
                ? new Relocation(at, elf.word(at), (int) info, info >>> 32, addend)
                : new Relocation(at, elf.word(at), (int) info & 0xff, info >>> 8, (int) addend);
    }
}
