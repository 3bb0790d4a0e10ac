package io.github.mpyfreezer.vm.vfs;

import java.util.List;

/** The file system that a host grants a machine. Paths begin with a slash and have no {@code .} or {@code ..} in them. */
public interface FileSystem {
    /** The folder in which a program begins. */
    default String start() {
        return "/";
    }

    /** What there is under a path. */
    FileStatus status(String path) throws FileException;

    /** The names in a folder, in order. */
    List<String> names(String path) throws FileException;

    /** Opens a file. */
    OpenFile open(String path, FileMode mode) throws FileException;

    /** Makes a folder. */
    void makeFolder(String path) throws FileException;

    /** Removes a file. */
    void removeFile(String path) throws FileException;

    /** Removes a folder, which is to be empty. */
    void removeFolder(String path) throws FileException;

    /** Gives a file or folder another name. */
    void rename(String from, String to) throws FileException;

    /** Bytes that it holds in all. */
    long capacity();

    /** Bytes that it could still hold. */
    long free();
}
