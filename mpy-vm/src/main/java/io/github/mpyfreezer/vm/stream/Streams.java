package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Instance;
import io.github.mpyfreezer.vm.object.Types;
import org.jspecify.annotations.Nullable;

/** Takes objects as streams ({@code mp_get_stream_raise} and {@code mp_stream_rw} in py/stream.c). */
public final class Streams {
    private static final int BYTES_A_STEP = 64;

    private Streams() {}

    /** The stream that an object is; raises {@code OSError} where it is none, or cannot do all of this. */
    public static Stream of(Vm vm, Object value, Stream.Operation... operations) {
        Stream stream = ofOrNull(value);
        if (stream != null) {
            boolean able = true;
            for (Stream.Operation operation : operations) {
                able &= stream.can(operation);
            }
            if (able) {
                return stream;
            }
        }
        throw Errors.of(ExceptionTypes.OS_ERROR, "stream operation not supported");
    }

    /** The stream that an object is, null where it is none. */
    public static @Nullable Stream ofOrNull(Object value) {
        if (value instanceof Stream stream) {
            return stream;
        }
        if (Types.isInstance(value, IoBase.TYPE)) {
            return new ProgramStream(value);
        }
        return value instanceof Instance instance && instance.nativePart() instanceof Stream stream ? stream : null;
    }

    /** A result that is no error; raises {@code OSError} where it is one. */
    public static long check(long result) {
        if (result < 0) {
            throw Errors.os((int) Math.min(Integer.MAX_VALUE, -result));
        }
        return result;
    }

    /**
     * A result of a stream that is no error. Where it is one, the stream is told, so that it may raise something of its own;
     * else {@code OSError} is raised.
     */
    public static long check(Vm vm, Stream stream, long result) {
        if (result < 0 && stream.can(Stream.Operation.CONTROL)) {
            stream.control(vm, Stream.RAISE_ERROR, -result);
        }
        return check(result);
    }

    /** Whether a result says that nothing can be done without waiting. */
    public static boolean wouldWait(long result) {
        return result == -Errno.EAGAIN;
    }

    /**
     * Reads until there are as many bytes as asked for, or none are left.
     *
     * @return how many, or an error; bytes that came before the stream would wait are no error
     */
    public static int readFully(Vm vm, Stream stream, byte[] into, int at, int length) {
        int done = 0;
        while (done < length) {
            vm.spend(1);
            int count = stream.read(vm, into, at + done, length - done);
            if (count <= 0) {
                return count == 0 || wouldWait(count) && done > 0 ? done : count;
            }
            done += count;
        }
        return done;
    }

    /**
     * Writes until all bytes are taken, or none are taken any more.
     *
     * @return how many were, or an error; bytes that were taken before the stream would wait are no error
     */
    public static int writeFully(Vm vm, Stream stream, byte[] from, int at, int length) {
        int done = 0;
        vm.spend(length / BYTES_A_STEP);
        while (done < length) {
            vm.spend(1);
            int count = stream.write(vm, from, at + done, length - done);
            if (count <= 0) {
                return count == 0 || wouldWait(count) && done > 0 ? done : count;
            }
            done += count;
        }
        return done;
    }
}
