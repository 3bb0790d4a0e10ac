package io.github.mpyfreezer.vm.littlefs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens on file systems that contradict themselves, even where their check sums are right: an error, and an end. */
class BrokenBlocksTest {
    private static final int SIZE = 512;
    private static final int BLOCKS = 100;
    private static final int ROUNDS = 300;

    /** A device in memory that gives up after so many requests. */
    private static final class MemoryFlash implements Flash {
        private final byte[] bytes;
        private final LfsVersion version;
        private int left = 100_000;

        MemoryFlash(byte[] bytes, LfsVersion version) {
            this.bytes = bytes;
            this.version = version;
        }

        @Override
        public int blockSize() {
            return SIZE;
        }

        @Override
        public long blockCount() {
            return bytes.length / SIZE;
        }

        @Override
        public int readSize() {
            return 32;
        }

        @Override
        public int writeSize() {
            return 32;
        }

        private int place(long block, int offset, int length) {
            spend(1);
            assertThat(block).isBetween(0L, blockCount() - 1);
            assertThat(offset + length).isLessThanOrEqualTo(SIZE);
            return (int) block * SIZE + offset;
        }

        @Override
        public void read(long block, int offset, byte[] into, int at, int length) {
            assertThat(offset % readSize()).isZero();
            System.arraycopy(bytes, place(block, offset, length), into, at, length);
        }

        @Override
        public void write(long block, int offset, byte[] from, int at, int length) {
            assertThat(offset % writeSize()).isZero();
            System.arraycopy(from, at, bytes, place(block, offset, length), length);
        }

        @Override
        public void erase(long block) {
            int at = place(block, 0, SIZE);
            Arrays.fill(bytes, at, at + SIZE, (byte) 0xff);
        }

        @Override
        public void sync() {}

        @Override
        public FileException corrupt() {
            return version.corrupt().exception();
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

    private static LittleFiles mount(byte[] image, LfsVersion version) throws FileException {
        return version.mount(new MemoryFlash(image, version), Clock.virtual(), true);
    }

    private static byte[] image(LfsVersion version) throws FileException {
        var bytes = new byte[BLOCKS * SIZE];
        version.format(new MemoryFlash(bytes, version));
        LittleFiles files = mount(bytes, version);
        files.makeFolder(path("/folder"));
        files.makeFolder(path("/folder/inner"));
        for (int i = 0; i < 14; i++) {
            write(files, "/folder/a file " + i, 30 * i);
            write(files, "/s" + i, 250 * i);
        }
        return bytes;
    }

    private static void write(LittleFiles files, String name, int length) throws FileException {
        OpenFile file = files.open(path(name), LfsMode.of("w"));
        file.write(new byte[length], 0, length);
        file.close();
    }

    private static void use(LittleFiles files) throws FileException {
        LittleFiles.Listing listing = files.list(path("/folder"));
        LittleFiles.Item item = listing.next();
        while (item != null) {
            assertThat(item.size()).isNotNegative();
            item = listing.next();
        }
        files.usedBlocks();
        var bytes = new byte[2000];
        for (int i = 0; i < 14; i++) {
            OpenFile file = files.open(path("/s" + i), LfsMode.of("r+"));
            file.read(bytes, 0, bytes.length);
            file.seek(-Math.min(5, i), Stream.FROM_END);
            file.write(bytes, 0, 300);
            file.seek(10, Stream.FROM_START);
            file.write(bytes, 0, 10);
            file.close();
        }
        files.rename(path("/s3"), path("/folder/s3"));
        files.remove(path("/s4"));
        files.remove(path("/folder/inner"));
        files.makeFolder(path("/folder/new"));
    }

    /** Makes the check sum of a folder of version 1 right, if its size can be one. */
    private static void mend(byte[] image, int block) {
        int at = block * SIZE;
        int length = Words.get(image, at + 4) & 0x7fff_ffff;
        if (length >= 20 && length <= SIZE) {
            var crc = new CRC32();
            crc.update(image, at, length - 4);
            Words.set(image, at + length - 4, (int) ~crc.getValue());
        }
    }

    /** Makes the first check sum of a log right, if there is one. */
    private static void mendLog(byte[] image, int block) {
        int at = block * SIZE;
        int offset = 4;
        int last = -1;
        var crc = new CRC32();
        crc.update(image, at, 4);
        while (offset + 8 <= SIZE) {
            var tag = new Tag(Integer.reverseBytes(Words.get(image, at + offset)) ^ last);
            if (!tag.isValid() || offset + 4 + tag.dataSize() > SIZE) {
                return;
            }
            crc.update(image, at + offset, 4);
            if (tag.isSum()) {
                Words.set(image, at + offset + 4, (int) ~crc.getValue());
                return;
            }
            crc.update(image, at + offset + 4, tag.dataSize());
            last = tag.bits();
            offset += 4 + tag.dataSize();
        }
    }

    @ParameterizedTest
    @EnumSource(LfsVersion.class)
    void bytesAtRandom(LfsVersion version) throws FileException {
        byte[] image = image(version);
        var random = new Random(version.ordinal());
        int errors = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = image.clone();
            int changes = 1 + random.nextInt(8);
            for (int i = 0; i < changes; i++) {
                int block = random.nextInt(BLOCKS);
                int place = block * SIZE + (random.nextBoolean() ? random.nextInt(40) : random.nextInt(SIZE));
                broken[place] = (byte) (random.nextBoolean() ? random.nextInt(8) : random.nextInt(256));
                if (version == LfsVersion.ONE) {
                    mend(broken, block);
                } else {
                    mendLog(broken, block);
                }
            }
            try {
                use(mount(broken, version));
            } catch (FileException e) {
                assertThat(e.errno()).isPositive();
                errors++;
            }
        }
        assertThat(errors).isBetween(1, ROUNDS);
    }

    @ParameterizedTest
    @EnumSource(LfsVersion.class)
    void nothingOnTheDevice(LfsVersion version) {
        assertThatExceptionOfType(FileException.class).isThrownBy(() -> mount(new byte[BLOCKS * SIZE], version));
    }

    @ParameterizedTest
    @EnumSource(LfsVersion.class)
    void everythingIsStillThereAfterAnotherMount(LfsVersion version) throws FileException {
        byte[] image = image(version);
        LittleFiles files = mount(image, version);
        use(files);
        LittleFiles again = mount(image, version);
        assertThat(again.status(path("/folder/s3")).size())
                .isEqualTo(files.status(path("/folder/s3")).size());
        assertThat(again.usedBlocks()).isEqualTo(files.usedBlocks());
        assertThatExceptionOfType(FileException.class).isThrownBy(() -> again.status(path("/s4")));
    }

    @Test
    void aListOfFoldersThatEndsInItselfIsAnError() throws FileException {
        byte[] image = image(LfsVersion.ONE);
        for (int block = 0; block < 2; block++) {
            Words.set(image, block * SIZE + 8, 0);
            Words.set(image, block * SIZE + 12, 1);
            mend(image, block);
        }
        LittleFiles files = mount(image, LfsVersion.ONE);
        assertThatExceptionOfType(FileException.class)
                .isThrownBy(files::usedBlocks)
                .satisfies(e -> assertThat(e.errno()).isEqualTo(52));
    }
}
