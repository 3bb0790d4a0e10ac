package io.github.mpyfreezer.vm.vfs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MemoryFileSystemTest {
    private static final int ENOSPC = 28;

    private final MemoryFileSystem files = new MemoryFileSystem(Clock.virtual(), 1000);

    private void write(String path, String mode, String text) throws FileException {
        OpenFile file = files.open(path, FileMode.of(mode));
        file.write(text.getBytes(US_ASCII), 0, text.length());
        file.close();
    }

    private String read(String path) throws FileException {
        OpenFile file = files.open(path, FileMode.of("r"));
        var bytes = new byte[100];
        int count = file.read(bytes, 0, bytes.length);
        return new String(bytes, 0, count, US_ASCII);
    }

    private static void assertFails(int errno, ThrowingCallable work) {
        assertThatExceptionOfType(FileException.class)
                .isThrownBy(work)
                .satisfies(e -> assertThat(e.errno()).isEqualTo(errno));
    }

    @Test
    void keepsWhatIsWritten() throws FileException {
        write("/a", "w", "one");
        write("/a", "a", " two");
        assertThat(read("/a")).isEqualTo("one two");
        write("/a", "r+", "O");
        assertThat(read("/a")).isEqualTo("One two");
        write("/a", "w", "");
        assertThat(read("/a")).isEmpty();
    }

    @Test
    void fillsAGapWithZeros() throws FileException {
        OpenFile file = files.open("/a", FileMode.of("w+"));
        file.seek(2, Stream.FROM_START);
        file.write(new byte[] {7}, 0, 1);
        file.seek(-3, Stream.FROM_END);
        var bytes = new byte[3];
        assertThat(file.read(bytes, 0, 3)).isEqualTo(3);
        assertThat(bytes).containsExactly(0, 0, 7);
    }

    @Test
    void listsAFolderWithoutWhatIsDeeper() throws FileException {
        files.makeFolder("/d");
        files.makeFolder("/d/e");
        write("/d/e/f", "w", "");
        write("/d!", "w", "");
        assertThat(files.names("/")).containsExactly("d", "d!");
        assertThat(files.names("/d")).containsExactly("e");
        assertThat(files.names("/d/e")).containsExactly("f");
    }

    @Test
    void movesAFolderWithAllThatIsInIt() throws FileException {
        files.makeFolder("/d");
        write("/d/f", "w", "text");
        files.rename("/d", "/longer");
        assertThat(read("/longer/f")).isEqualTo("text");
        assertFails(Errno.ENOENT, () -> files.status("/d/f"));
        assertFails(Errno.EINVAL, () -> files.rename("/longer", "/longer/inside"));
    }

    @Test
    void refusesWhatAFileSystemRefuses() throws FileException {
        files.makeFolder("/d");
        write("/d/f", "w", "");
        assertFails(Errno.EEXIST, () -> files.makeFolder("/d"));
        assertFails(Errno.ENOTEMPTY, () -> files.removeFolder("/d"));
        assertFails(Errno.ENOTDIR, () -> files.removeFolder("/d/f"));
        assertFails(Errno.EISDIR, () -> files.removeFile("/d"));
        assertFails(Errno.EISDIR, () -> write("/d", "w", ""));
        assertFails(Errno.ENOENT, () -> write("/none/f", "w", ""));
        assertFails(Errno.ENOTDIR, () -> write("/d/f/g", "w", ""));
        assertFails(Errno.ENOENT, () -> read("/none"));
    }

    @Test
    void holdsNoMoreThanItsCapacity() throws FileException {
        OpenFile file = files.open("/a", FileMode.of("w"));
        long free = files.free();
        assertThat(file.write(new byte[(int) free], 0, (int) free)).isEqualTo(free);
        assertThat(files.free()).isZero();
        assertFails(ENOSPC, () -> file.write(new byte[1], 0, 1));
        file.seek(1L << 40, Stream.FROM_START);
        assertFails(ENOSPC, () -> file.write(new byte[1], 0, 1));
        files.removeFile("/a");
        assertThat(files.free()).isEqualTo(files.capacity());
    }
}
