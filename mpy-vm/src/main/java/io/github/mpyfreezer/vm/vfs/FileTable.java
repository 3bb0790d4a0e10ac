package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.stream.Errno;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files in use of a machine by their numbers, of which a new one gets the lowest that is free. */
final class FileTable {
    /** Standard input, output and error. */
    static final int CONSOLES = 3;

    private static final int EMFILE = 24;
    private static final int MOST = 1024;

    private final List<@Nullable OpenFile> files = new ArrayList<>();

    int add(OpenFile file) throws FileException {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i) == null) {
                files.set(i, file);
                return i;
            }
        }
        if (files.size() >= MOST) {
            file.close();
            throw new FileException(EMFILE);
        }
        files.add(file);
        return files.size() - 1;
    }

    OpenFile get(int number) throws FileException {
        OpenFile file = number >= 0 && number < files.size() ? files.get(number) : null;
        if (file == null) {
            throw new FileException(Errno.EBADF);
        }
        return file;
    }

    void close(int number) throws FileException {
        if (number >= CONSOLES && number < files.size()) {
            OpenFile file = files.get(number);
            files.set(number, null);
            if (file != null) {
                file.close();
            }
        }
    }
}
