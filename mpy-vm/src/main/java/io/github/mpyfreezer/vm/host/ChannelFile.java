package io.github.mpyfreezer.vm.host;

import io.github.mpyfreezer.vm.host.FolderFileSystem.FileErrors;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.FileMode;
import io.github.mpyfreezer.vm.vfs.OpenFile;
import io.github.mpyfreezer.vm.vfs.Places;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** A file of this computer in use. */
final class ChannelFile implements OpenFile {
    private final FileChannel channel;
    private final FileMode mode;

    private ChannelFile(FileChannel channel, FileMode mode) {
        this.channel = channel;
        this.mode = mode;
    }

    static ChannelFile open(Path path, FileMode mode) throws IOException {
        Set<OpenOption> options = new HashSet<>();
        if (mode.reading()) {
            options.add(StandardOpenOption.READ);
        }
        if (mode.writing() || mode.create()) {
            options.add(StandardOpenOption.WRITE);
        }
        if (mode.create()) {
            options.add(StandardOpenOption.CREATE);
        }
        if (mode.truncate()) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        return new ChannelFile(FileChannel.open(path, options), mode);
    }

    @Override
    public int read(byte[] into, int at, int length) throws FileException {
        if (!mode.reading()) {
            throw new FileException(Errno.EBADF);
        }
        try {
            return Math.max(0, channel.read(ByteBuffer.wrap(into, at, length)));
        } catch (IOException e) {
            throw FileErrors.of(e);
        }
    }

    @Override
    public int write(byte[] from, int at, int length) throws FileException {
        if (!mode.writing()) {
            throw new FileException(Errno.EBADF);
        }
        try {
            if (mode.append()) {
                channel.position(channel.size());
            }
            return channel.write(ByteBuffer.wrap(from, at, length));
        } catch (IOException e) {
            throw FileErrors.of(e);
        }
    }

    @Override
    public long seek(long offset, int whence) throws FileException {
        try {
            long place = Places.of(offset, whence, channel.position(), channel.size());
            channel.position(place);
            return place;
        } catch (IOException e) {
            throw FileErrors.of(e);
        }
    }

    @Override
    public void close() throws FileException {
        try {
            channel.close();
        } catch (IOException e) {
            throw FileErrors.of(e);
        }
    }
}
