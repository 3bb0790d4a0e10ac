package io.github.mpyfreezer.vm.host;

import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.FileMode;
import io.github.mpyfreezer.vm.vfs.FileStatus;
import io.github.mpyfreezer.vm.vfs.FileSystem;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder of this computer as the file system of a machine. Nothing outside of it can be reached. */
public final class FolderFileSystem implements FileSystem {
    private static final int ELOOP = 40;
    private static final int READABLE = 0444;
    private static final int WRITABLE = 0200;
    private static final int EXECUTABLE = 0111;

    private final Path root;
    private final String start;
    private final boolean writable;

    /**
     * @param root the folder that is the root of the machine
     * @param start the folder in it in which a program begins
     * @param writable whether anything can be changed
     * @throws IOException if there is no such folder
     */
    public FolderFileSystem(Path root, Path start, boolean writable) throws IOException {
        this.root = root.toRealPath();
        this.start = "/" + this.root.relativize(start.toRealPath());
        this.writable = writable;
    }

    @Override
    public String start() {
        return start;
    }

    private interface Work<T> {
        T run(Path path) throws IOException;
    }

    private <T> T on(String path, Work<T> work) throws FileException {
        try {
            return work.run(inside(path));
        } catch (IOException e) {
            throw FileErrors.of(e);
        } catch (InvalidPathException e) {
            throw new FileException(Errno.EINVAL);
        }
    }

    /** The path here; links that lead outside lead nowhere. */
    private Path inside(String path) throws IOException {
        Path here = root.resolve(path.substring(1));
        for (Path known = here; known != null; known = known.getParent()) {
            if (Files.exists(known)) {
                if (!known.toRealPath().startsWith(root)) {
                    throw new FileException(Errno.EACCES);
                }
                break;
            }
        }
        return here;
    }

    private void checkWritable() throws FileException {
        if (!writable) {
            throw new FileException(Errno.EROFS);
        }
    }

    /** That something is not there is said before that nothing can be changed. */
    private void checkWritable(String existing) throws FileException {
        status(existing);
        checkWritable();
    }

    @Override
    public FileStatus status(String path) throws FileException {
        return on(path, here -> {
            BasicFileAttributes found = Files.readAttributes(here, BasicFileAttributes.class);
            int permissions =
                    READABLE | (Files.isWritable(here) ? WRITABLE : 0) | (Files.isExecutable(here) ? EXECUTABLE : 0);
            return new FileStatus(
                    found.isDirectory(),
                    permissions,
                    found.size(),
                    found.lastModifiedTime().to(TimeUnit.SECONDS));
        });
    }

    @Override
    public List<String> names(String path) throws FileException {
        return on(path, here -> {
            try (Stream<Path> all = Files.list(here)) {
                return all.map(each -> each.getFileName().toString()).sorted().toList();
            }
        });
    }

    @Override
    public OpenFile open(String path, FileMode mode) throws FileException {
        if (mode.writing() || mode.create()) {
            checkWritable();
        }
        return on(path, here -> {
            if (Files.isDirectory(here)) {
                throw new FileException(Errno.EISDIR);
            }
            return ChannelFile.open(here, mode);
        });
    }

    @Override
    public void makeFolder(String path) throws FileException {
        checkWritable(path.substring(0, Math.max(1, path.lastIndexOf('/'))));
        on(path, Files::createDirectory);
    }

    @Override
    public void removeFile(String path) throws FileException {
        checkWritable(path);
        on(path, here -> {
            if (Files.isDirectory(here)) {
                throw new FileException(Errno.EISDIR);
            }
            Files.delete(here);
            return here;
        });
    }

    @Override
    public void removeFolder(String path) throws FileException {
        checkWritable(path);
        on(path, here -> {
            if (!Files.isDirectory(here)) {
                throw new FileException(Files.exists(here) ? Errno.ENOTDIR : Errno.ENOENT);
            }
            Files.delete(here);
            return here;
        });
    }

    @Override
    public void rename(String from, String to) throws FileException {
        checkWritable(from);
        on(from, source -> on(to, target -> Files.move(source, target, StandardCopyOption.REPLACE_EXISTING)));
    }

    @Override
    public long capacity() {
        return root.toFile().getTotalSpace();
    }

    @Override
    public long free() {
        return root.toFile().getUsableSpace();
    }

    /** Error numbers for what Java says. */
    static final class FileErrors {
        private FileErrors() {}

        static FileException of(IOException e) {
            if (e instanceof FileException known) {
                return known;
            }
            if (e instanceof NoSuchFileException) {
                return new FileException(Errno.ENOENT);
            }
            if (e instanceof FileAlreadyExistsException) {
                return new FileException(Errno.EEXIST);
            }
            if (e instanceof DirectoryNotEmptyException) {
                return new FileException(Errno.ENOTEMPTY);
            }
            if (e instanceof NotDirectoryException) {
                return new FileException(Errno.ENOTDIR);
            }
            if (e instanceof AccessDeniedException) {
                return new FileException(Errno.EACCES);
            }
            if (e instanceof FileSystemLoopException) {
                return new FileException(ELOOP);
            }
            return new FileException(Errno.EIO);
        }
    }
}
