package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;

/**
 * What a file is opened for (extmod/vfs_lfsx_file.c).
 *
 * @param reading whether it may be read
 * @param writing whether it may be written
 * @param create whether it is made where there is none
 * @param exclusive whether it is an error if there is one
 * @param truncate whether it loses what is in it
 * @param append whether all is written at its end
 */
record LfsMode(boolean reading, boolean writing, boolean create, boolean exclusive, boolean truncate, boolean append) {
    /** What letters mean; raises {@code ValueError} where they contradict each other. */
    static LfsMode of(String letters) {
        boolean reading = false;
        boolean writing = false;
        char kind = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c == '+') {
                reading = true;
                writing = true;
            } else if ("rwxa".indexOf(c) >= 0) {
                if (reading || writing) {
                    throw Errors.with(ExceptionTypes.VALUE_ERROR);
                }
                kind = c;
                reading = c == 'r';
                writing = c != 'r';
            }
        }
        boolean create = kind != 0 && kind != 'r';
        return new LfsMode(reading || !writing, writing, create, kind == 'x', kind == 'w', kind == 'a');
    }
}
