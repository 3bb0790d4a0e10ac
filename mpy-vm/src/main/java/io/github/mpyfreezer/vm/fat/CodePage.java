package io.github.mpyfreezer.vm.fat;

/**
 * Code page 437, in which the firmware takes the bytes of names. A name in UTF-8 is thus kept as other characters than it has,
 * but comes back as it was ({@code FF_LFN_UNICODE} is 0 in lib/oofatfs/ffconf.h).
 */
final class CodePage {
    /** The characters of the bytes from 0x80 on. */
    private static final String UPPER_HALF = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
            + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
            + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
    /** What the first of them are in short names. */
    private static final String IN_SHORT_NAMES = "ÇÜEAÄAÅÇEEEIIIÄÅÉÆÆOÖOUUYÖÜ¢£¥₧ƒAIOUÑ";

    private static final int HALF = 0x80;
    private static final char MICRO = 'µ';

    private CodePage() {}

    /** The character of a byte. */
    static char decode(byte b) {
        return b >= 0 ? (char) b : UPPER_HALF.charAt(b & 0x7f);
    }

    /** The byte of a character, -1 where it has none. */
    static int encode(char c) {
        if (c < HALF) {
            return c;
        }
        int index = UPPER_HALF.indexOf(c);
        return index < 0 ? -1 : HALF + index;
    }

    /** The byte of a character in a short name, where letters are large and some have no accents; -1 where it has none. */
    static int encodeShort(char c) {
        int b = encode(c);
        return b >= HALF && b - HALF < IN_SHORT_NAMES.length() ? encode(IN_SHORT_NAMES.charAt(b - HALF)) : b;
    }

    /** The character that stands for a character and its small form where names are compared. */
    static char fold(char c) {
        return c == MICRO ? c : Character.toUpperCase(c);
    }
}
