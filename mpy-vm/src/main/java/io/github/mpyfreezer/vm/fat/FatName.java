package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.Arrays;
import java.util.Locale;

/**
 * One name of a path: as it is given, and as a name of eight letters and three ({@code create_name} in lib/oofatfs/ff.c).
 *
 * @param text the name without dots and spaces at its end
 * @param shortName eleven bytes
 * @param lossy whether the short name is not the same, and needs a number
 * @param isLong whether the name cannot be told from the short one
 * @param smallLetters which parts of the short name are written small: a sum of {@link #SMALL_BODY} and
 *     {@link #SMALL_EXTENSION}
 * @param dots whether it is one dot or two, for this folder or the one around it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it
record FatName(String text, byte[] shortName, boolean lossy, boolean isLong, int smallLetters, boolean dots) {
    /** The part in front of the dot is written small. */
    static final int SMALL_BODY = 0x08;
    /** The part behind the dot is written small. */
    static final int SMALL_EXTENSION = 0x10;

    static final int SHORT_SIZE = 11;
    /** The first byte of an entry that is free again. */
    static final int DELETED = 0xe5;
    /** What stands for {@link #DELETED} as the first byte of a name. */
    static final int DELETED_STAND_IN = 0x05;

    private static final int BODY_SIZE = 8;
    private static final int LONGEST = 255;
    private static final String FORBIDDEN = "\"*:<>?|\u007f";
    private static final String FORBIDDEN_SHORT = "+,;=[]";

    /** A name that stands for itself, as those of two dots do. */
    private static FatName ofDots(String text) {
        byte[] name = blank();
        Arrays.fill(name, 0, text.length(), (byte) '.');
        return new FatName(text, name, false, false, 0, true);
    }

    private static byte[] blank() {
        var name = new byte[SHORT_SIZE];
        Arrays.fill(name, (byte) ' ');
        return name;
    }

    /** The name of these characters. */
    static FatName of(String given) throws FileException {
        if (given.equals(".") || given.equals("..")) {
            return ofDots(given);
        }
        int end = given.length();
        if (end > LONGEST || given.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            throw FatError.BAD_NAME.exception();
        }
        while (end > 0 && (given.charAt(end - 1) == ' ' || given.charAt(end - 1) == '.')) {
            end--;
        }
        if (end == 0) {
            throw FatError.BAD_NAME.exception();
        }
        return shortened(given.substring(0, end));
    }

    private static FatName shortened(String text) {
        int start = 0;
        while (text.charAt(start) == ' ') {
            start++;
        }
        int dot = text.lastIndexOf('.');
        byte[] name = blank();
        var body = new Field(name, 0, BODY_SIZE);
        var extension = new Field(name, BODY_SIZE, SHORT_SIZE);
        body.put(text.substring(start, dot < start ? text.length() : dot));
        if (dot >= start) {
            extension.put(text.substring(dot + 1));
        }
        if ((name[0] & 0xff) == DELETED) {
            name[0] = DELETED_STAND_IN;
        }
        boolean lossy = start > 0 || text.charAt(start) == '.' || body.lossy || extension.lossy;
        boolean isLong = lossy || body.isLong() || extension.isLong();
        int small = (body.small ? SMALL_BODY : 0) | (extension.small ? SMALL_EXTENSION : 0);
        return new FatName(text, name, lossy, isLong, isLong ? 0 : small, false);
    }

    /** A part of a short name that is being filled. */
    private static final class Field {
        private final byte[] name;
        private final int end;
        private int at;
        private boolean lossy;
        private boolean large;
        private boolean small;
        private boolean foreign;

        Field(byte[] name, int start, int end) {
            this.name = name;
            this.at = start;
            this.end = end;
        }

        boolean isLong() {
            return foreign || large && small;
        }

        void put(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ' || c == '.') {
                    lossy = true;
                } else if (at == end) {
                    lossy = true;
                    return;
                } else {
                    put(c);
                }
            }
        }

        private void put(char c) {
            foreign |= c >= 0x80;
            int b = CodePage.encodeShort(c);
            if (b <= 0 || FORBIDDEN_SHORT.indexOf(b) >= 0) {
                b = '_';
                lossy = true;
            } else if (b >= 'a' && b <= 'z') {
                small = true;
                b -= 'a' - 'A';
            } else if (b >= 'A' && b <= 'Z') {
                large = true;
            }
            name[at++] = (byte) b;
        }
    }

    /** The same name with a number in its short form: of some, the number counts them, of more it is made of the name. */
    FatName numbered(int count) {
        String number =
                "~" + Integer.toHexString(count <= 5 ? count : hash(count)).toUpperCase(Locale.ROOT);
        byte[] name = shortName.clone();
        int at = 0;
        while (at < BODY_SIZE - number.length() && name[at] != ' ') {
            at++;
        }
        for (int i = 0; at < BODY_SIZE; i++) {
            name[at++] = (byte) (i < number.length() ? number.charAt(i) : ' ');
        }
        return new FatName(text, name, lossy, isLong, smallLetters, dots);
    }

    private int hash(int start) {
        int sum = start;
        for (int i = 0; i < text.length(); i++) {
            for (int bits = text.charAt(i), n = 0; n < 16; bits >>= 1, n++) {
                sum = (sum << 1) + (bits & 1);
                if ((sum & 0x10000) != 0) {
                    sum ^= 0x11021;
                }
            }
        }
        return sum;
    }

    /** Whether a name is the same but for small and large letters. */
    boolean matches(String other) {
        if (other.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < other.length(); i++) {
            if (CodePage.fold(other.charAt(i)) != CodePage.fold(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
