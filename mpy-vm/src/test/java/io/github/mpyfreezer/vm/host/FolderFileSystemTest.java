package io.github.mpyfreezer.vm.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.FileMode;
import io.github.mpyfreezer.vm.vfs.FileSystem;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileSystemTest {
    private static final FileMode READ = new FileMode(true, false, false, false, false);
    private static final FileMode WRITE = new FileMode(false, true, true, true, false);
    private static final FileMode APPEND = new FileMode(true, true, true, false, true);

    @TempDir
    private Path outside;

    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectories(outside.resolve("root/start"));
        root = outside.resolve("root");
        Files.writeString(outside.resolve("secret"), "secret");
        Files.writeString(root.resolve("start/file"), "text");
    }

    private FileSystem files(boolean writable) throws IOException {
        return new FolderFileSystem(root, root.resolve("start"), writable);
    }

    private static void assertFails(int errno, ThrowingCallable work) {
        assertThatExceptionOfType(FileException.class)
                .isThrownBy(work)
                .satisfies(e -> assertThat(e.errno()).isEqualTo(errno));
    }

    @Test
    void showsTheFolderAsTheRoot() throws IOException {
        FileSystem files = files(true);
        assertThat(files.start()).isEqualTo("/start");
        assertThat(files.names("/")).containsExactly("start");
        assertThat(files.status("/start").folder()).isTrue();
        assertThat(files.status("/start/file").size()).isEqualTo(4);
    }

    @Test
    void aLinkLeadsNowhereOutside() throws IOException {
        Files.createSymbolicLink(root.resolve("link"), outside.resolve("secret"));
        Files.createSymbolicLink(root.resolve("folder"), outside);
        FileSystem files = files(true);
        assertFails(Errno.EACCES, () -> files.open("/link", READ));
        assertFails(Errno.EACCES, () -> files.open("/folder/secret", READ));
        assertFails(Errno.EACCES, () -> files.open("/folder/new", WRITE));
        assertFails(Errno.EACCES, () -> files.names("/folder"));
        assertThat(outside.resolve("new")).doesNotExist();
    }

    @Test
    void changesNothingWhereItMayNot() throws IOException {
        FileSystem files = files(false);
        assertFails(Errno.EROFS, () -> files.open("/start/file", WRITE));
        assertFails(Errno.EROFS, () -> files.makeFolder("/new"));
        assertFails(Errno.EROFS, () -> files.removeFile("/start/file"));
        assertFails(Errno.EROFS, () -> files.removeFolder("/start"));
        assertFails(Errno.EROFS, () -> files.rename("/start", "/other"));
        assertThat(root.resolve("start/file")).hasContent("text");
    }

    @Test
    void writesAtTheEndWhereverItHasRead() throws IOException {
        OpenFile file = files(true).open("/start/file", APPEND);
        var bytes = new byte[2];
        assertThat(file.read(bytes, 0, 2)).isEqualTo(2);
        file.write(new byte[] {'!'}, 0, 1);
        file.close();
        assertThat(root.resolve("start/file")).hasContent("text!");
    }

    @Test
    void saysWhyNot() throws IOException {
        FileSystem files = files(true);
        assertFails(Errno.ENOENT, () -> files.open("/none", READ));
        assertFails(Errno.EISDIR, () -> files.open("/start", READ));
        assertFails(Errno.EEXIST, () -> files.makeFolder("/start"));
        assertFails(Errno.ENOTEMPTY, () -> files.removeFolder("/start"));
        assertFails(Errno.ENOTDIR, () -> files.removeFolder("/start/file"));
        assertFails(Errno.EISDIR, () -> files.removeFile("/start"));
        OpenFile file = files.open("/start/file", READ);
        assertFails(Errno.EBADF, () -> file.write(new byte[1], 0, 1));
        assertFails(Errno.EINVAL, () -> file.seek(-1, 1));
    }
}
