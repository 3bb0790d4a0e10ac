package io.github.mpyfreezer.vm.vfs;

/**
 * What a file is opened for.
 *
 * @param reading whether it is to be read
 * @param writing whether it is to be written
 * @param create whether it is made where there is none
 * @param truncate whether it loses what is in it
 * @param append whether all is written at its end
 */
public record FileMode(boolean reading, boolean writing, boolean create, boolean truncate, boolean append) {
    /** What the letters of {@code open} mean; what has no meaning is passed over (extmod/vfs_posix_file.c). */
    static FileMode of(String letters) {
        boolean reading = true;
        boolean writing = false;
        boolean create = false;
        boolean truncate = false;
        for (int i = 0; i < letters.length(); i++) {
            switch (letters.charAt(i)) {
                case 'r' -> {
                    reading = true;
                    writing = false;
                }
                case 'w', 'a' -> {
                    reading = false;
                    writing = true;
                    create = true;
                    truncate = letters.charAt(i) == 'w';
                }
                case '+' -> {
                    reading = true;
                    writing = true;
                }
                default -> {}
            }
        }
        return new FileMode(reading, writing, create, truncate, create && !truncate);
    }
}
