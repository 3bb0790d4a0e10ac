package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.object.TextPrinter;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.stream.Streams;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds modules in the file systems that are mounted ({@code mp_vfs_import_stat}, extmod/vfs_reader.c). */
public abstract class MountedFinder implements ModuleFinder {
    private static final MpStr STAT = MpStr.qstr("stat");
    private static final MpStr OPEN = MpStr.qstr("open");
    private static final MpStr BINARY = MpStr.qstr("rb");
    private static final int USUAL_PIECE = 40;
    private static final int SMALLEST_PIECE = 8;
    private static final int LARGEST_PIECE = 255;

    /** Finds what is mounted, and nothing frozen. */
    public static ModuleFinder withoutFrozen() {
        return new MountedFinder() {
            @Override
            public Kind findFrozen(String path) {
                return Kind.NONE;
            }

            @Override
            public @Nullable FunctionCode frozen(Vm vm, String path) {
                return null;
            }
        };
    }

    @Override
    public final Kind find(Vm vm, String path) {
        Mounts.Target target = vm.mounts().find(path);
        if (target == null || target.mount() == null) {
            return Kind.NONE;
        }
        if (target.mount().object() instanceof FoundPath vfs) {
            return vfs.find(vm, ((String) target.path()).getBytes(StandardCharsets.UTF_8));
        }
        Object status;
        try {
            status = Attributes.callMethod(vm, target.mount().object(), STAT, MpStr.of((String) target.path()));
        } catch (Raised e) {
            return Kind.NONE;
        }
        Object[] items = Sequences.itemsOf(vm, status);
        long mode = items.length == 0 ? 0 : Numbers.toLong(vm, items[0]);
        return (mode & FileStatus.FOLDER) != 0 ? Kind.FOLDER : Kind.FILE;
    }

    @Override
    public final Bytes read(Vm vm, String path) {
        Object file = vm.mounts().call(vm, MpStr.of(path), OPEN, BINARY);
        Stream stream = Streams.of(vm, file, Stream.Operation.READ);
        long wanted = stream.control(vm, Stream.BUFFER_SIZE, 0);
        int size = wanted <= 0 ? USUAL_PIECE : (int) Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, wanted));
        var piece = new byte[size];
        var content = new TextPrinter(vm.heap());
        int count;
        try {
            count = (int) Streams.check(stream.read(vm, piece, 0, size));
            while (count > 0) {
                content.write(piece, 0, count);
                // What is shorter than asked for is the end.
                count = count < size ? 0 : Math.max(0, stream.read(vm, piece, 0, size));
            }
        } finally {
            Streams.check(vm, stream, stream.control(vm, Stream.CLOSE, 0));
        }
        return Bytes.wrap(content.toBytes());
    }
}
