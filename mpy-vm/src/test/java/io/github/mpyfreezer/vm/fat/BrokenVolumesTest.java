package io.github.mpyfreezer.vm.fat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens on volumes that contradict themselves: an error of the file system, and an end. */
class BrokenVolumesTest {
    private static final int SIZE = 512;
    private static final int ROUNDS = 300;
    private static final byte[] NUMBERS = {0, 1, 2, 3, 5, (byte) 0xf0, (byte) 0xf7, (byte) 0xff};

    /** A device in memory that gives up after so many requests. */
    private static final class MemorySectors implements Sectors {
        private final byte[] bytes;
        private int left = 200_000;

        MemorySectors(byte[] bytes) {
            this.bytes = bytes;
        }

        private int place(long sector, int length) throws FileException {
            spend(1);
            if (sector * SIZE + length > bytes.length) {
                throw FatError.DEVICE.exception();
            }
            return (int) sector * SIZE;
        }

        @Override
        public void start() {}

        @Override
        public int sectorSize() {
            return SIZE;
        }

        @Override
        public long count() {
            return bytes.length / SIZE;
        }

        @Override
        public void read(long sector, byte[] into, int at, int length) throws FileException {
            System.arraycopy(bytes, place(sector, length), into, at, length);
        }

        @Override
        public void write(long sector, byte[] from, int at, int length) throws FileException {
            System.arraycopy(from, at, bytes, place(sector, length), length);
        }

        @Override
        public void sync() {}

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public void spend(int steps) {
            left -= steps;
            if (left < 0) {
                throw new LimitException(LimitException.Kind.STEPS, "it takes too long");
            }
        }
    }

    private static byte[] path(String path) {
        return path.getBytes(US_ASCII);
    }

    private static void write(FatFileSystem files, String name, int length) throws FileException {
        OpenFile file = files.open(path(name), FatMode.of("w"));
        file.write(new byte[length], 0, length);
        file.close();
    }

    private static byte[] image(int sectors) throws FileException {
        var bytes = new byte[sectors * SIZE];
        var files = new FatFileSystem(new MemorySectors(bytes), Clock.virtual());
        files.format(true);
        files.makeFolder(path("folder"));
        files.makeFolder(path("folder/another one inside"));
        for (int i = 0; i < 12; i++) {
            write(files, "folder/a file with a long name " + i, 100 * i);
            write(files, "s" + i, 600 * i);
        }
        return bytes;
    }

    private static void use(FatFileSystem files) throws FileException {
        FolderCursor cursor = files.folder(path("folder"));
        for (FolderCursor.Listed item = cursor.nextListed(); item != null; item = cursor.nextListed()) {
            cursor.skip();
        }
        files.change(path("folder/another one inside"));
        files.current(128);
        files.change(path("/"));
        var bytes = new byte[3000];
        for (int i = 0; i < 12; i++) {
            OpenFile file = files.open(path("s" + i), FatMode.of("r+"));
            file.read(bytes, 0, bytes.length);
            file.seek(-5, Stream.FROM_END);
            file.seek(4000, Stream.FROM_HERE);
            file.write(bytes, 0, 700);
            file.close();
        }
        files.rename(path("s3"), path("folder/s3"));
        files.remove(path("s4"));
        files.remove(path("folder/a file with a long name 5"));
        files.makeFolder(path("folder/new"));
        files.volume().table().free();
    }

    /** Uses a volume with each of the operations, whatever those before it came to. */
    private static int errors(FatFileSystem files) {
        try {
            use(files);
            return 0;
        } catch (FileException e) {
            assertThat(e.errno()).isPositive();
            return 1;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 9000})
    void bytesAtRandom(int sectors) throws FileException {
        byte[] image = image(sectors);
        var random = new Random(sectors);
        int errors = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = image.clone();
            int changes = 1 + random.nextInt(6);
            for (int i = 0; i < changes; i++) {
                int area = random.nextInt(4);
                int place = area == 0 ? random.nextInt(64) : random.nextInt(Math.min(broken.length, 60 * SIZE));
                broken[place] = NUMBERS[random.nextInt(NUMBERS.length)];
            }
            var sectorsInUse = new MemorySectors(broken);
            errors += errors(new FatFileSystem(sectorsInUse, Clock.virtual()));
        }
        assertThat(errors).isBetween(1, ROUNDS);
    }

    @Test
    void aChainThatEndsInItselfCannotBeReadBeyondTheSizeOfItsFile() throws FileException {
        byte[] image = image(300);
        // Cluster 2 is the folder: its chain leads to itself. With 12 bits an entry, that of cluster 2 begins at byte
        // 3.
        int table = SIZE;
        image[table + 3] = 2;
        image[table + 4] &= (byte) 0xf0;
        var files = new FatFileSystem(new MemorySectors(image), Clock.virtual());
        assertThatExceptionOfType(FileException.class).isThrownBy(() -> files.status(path("folder/none")));
    }

    @Test
    void aDeviceOfZerosHasNoFileSystem() {
        var files = new FatFileSystem(new MemorySectors(new byte[50 * SIZE]), Clock.virtual());
        assertThatExceptionOfType(FileException.class)
                .isThrownBy(files::volume)
                .satisfies(e -> assertThat(e.errno()).isEqualTo(19));
    }
}
