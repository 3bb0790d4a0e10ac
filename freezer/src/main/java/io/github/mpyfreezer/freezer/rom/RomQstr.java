package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.parser.model.Utf8;

/**
 * An interned string as the C text names it.
 *
 * @param text the string
 * @param identifier its C enumerator without the prefix {@code MP_QSTR_}
 */
public record RomQstr(Utf8 text, String identifier) implements Comparable<RomQstr> {
    /** Orders by bytes, as sorted pools are. */
    @Override
    public int compareTo(RomQstr other) {
        return text.compareTo(other.text);
    }

    /** The enumerator that stands for it. */
    public String enumerator() {
        return "MP_QSTR_" + identifier;
    }
}
