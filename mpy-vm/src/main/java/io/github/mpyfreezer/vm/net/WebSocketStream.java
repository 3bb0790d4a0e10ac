package io.github.mpyfreezer.vm.net;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.stream.StreamMethods;
import io.github.mpyfreezer.vm.stream.Streams;

/**
 * {@code websocket.websocket}: messages in frames over another stream (RFC 6455; extmod/modwebsocket.c). Frames of more than
 * 65535 bytes are none that it can read or write.
 */
public final class WebSocketStream extends MpObject implements Stream {
    /** The type. */
    public static final MpType TYPE = MpType.builder("websocket")
            .maker(WebSocketStream::make)
            .members(() -> new Members.Table()
                    .value("read", StreamMethods.READ)
                    .value("readinto", StreamMethods.READINTO)
                    .value("readline", StreamMethods.READLINE)
                    .value("write", StreamMethods.WRITE)
                    .value("ioctl", StreamMethods.IOCTL)
                    .value("close", StreamMethods.CLOSE))
            .build();

    private static final MpStr SET_BLOCKING = MpStr.qstr("setblocking");
    private static final MpStr CLOSE_SOCKET = MpStr.qstr("close");
    /** {@link #control} is to say of what kind the last message was. */
    private static final int GET_DATA_OPTIONS = 8;
    /** {@link #control} is to set of what kind the messages to come are. */
    private static final int SET_DATA_OPTIONS = 9;

    private static final int ENOBUFS = 105;
    private static final int OPCODE = 0xf;
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int CLOSING = 8;
    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int SIZE_FOLLOWS = 126;
    private static final int LONG_SIZE_FOLLOWS = 127;
    private static final int LONGEST_HEAD = 8;
    private static final int LEAST_HEAD = 2;
    private static final int LARGEST = 0xffff;

    private final Object socket;
    private final Stream stream;
    private final boolean waitsToWrite;
    private final byte[] head = new byte[LONGEST_HEAD];
    private int headSize;
    private boolean inPayload;
    private int left;
    private int unmasked;
    private int frameKind;
    private int messageKind;
    private int writtenKind = TEXT;

    private WebSocketStream(Object socket, Stream stream, boolean waitsToWrite) {
        this.socket = socket;
        this.stream = stream;
        this.waitsToWrite = waitsToWrite;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 1, 2, false);
        Stream stream = Streams.of(vm, args.get(0), Operation.READ, Operation.WRITE, Operation.CONTROL);
        return new WebSocketStream(args.get(0), stream, args.count() > 1 && args.get(1) == Boolean.TRUE);
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        while (true) {
            vm.spend(1);
            if (!inPayload) {
                int result = readHead(vm);
                if (result <= 0) {
                    return result;
                }
            }
            int count = 0;
            if (left > 0) {
                count = stream.read(vm, into, at, Math.min(length, left));
                if (count <= 0) {
                    return count;
                }
                unmask(into, at, count);
                left -= count;
            }
            if (left == 0) {
                inPayload = false;
                headSize = 0;
                if (frameKind >= CLOSING) {
                    if (frameKind == CLOSING) {
                        send(vm, CLOSING, new byte[0], 0, 0);
                        return 0;
                    }
                    // Other frames of control say nothing to the program.
                    continue;
                }
            }
            if (count > 0) {
                return count;
            }
        }
    }

    /** Reads what stands in front of a payload, as far as it has come; gives 1 when that is all of it, else 0 or an error. */
    private int readHead(Vm vm) {
        while (headSize < wantedHead()) {
            int wanted = wantedHead() - headSize;
            int count = stream.read(vm, head, headSize, wanted);
            if (count <= 0) {
                return count;
            }
            headSize += count;
            if (count < wanted) {
                return -Errno.EAGAIN;
            }
            if (headSize == LEAST_HEAD && (head[1] & ~MASKED & 0xff) == LONG_SIZE_FOLLOWS) {
                Attributes.callMethod(vm, socket, CLOSE_SOCKET);
                return -Errno.EIO;
            }
        }
        frameKind = head[0] & OPCODE;
        messageKind = frameKind == CONTINUATION ? messageKind : frameKind;
        int size = head[1] & ~MASKED & 0xff;
        left = size == SIZE_FOLLOWS ? (head[2] & 0xff) << 8 | head[3] & 0xff : size;
        unmasked = 0;
        inPayload = true;
        return 1;
    }

    private int wantedHead() {
        if (headSize < LEAST_HEAD) {
            return LEAST_HEAD;
        }
        int size = (head[1] & ~MASKED & 0xff) == SIZE_FOLLOWS ? 2 : 0;
        return LEAST_HEAD + size + ((head[1] & MASKED) != 0 ? 4 : 0);
    }

    private void unmask(byte[] bytes, int at, int count) {
        if ((head[1] & MASKED) == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            bytes[at + i] ^= head[headSize - 4 + (unmasked++ & 3)];
        }
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        return length > LARGEST ? -ENOBUFS : send(vm, writtenKind, from, at, length);
    }

    private int send(Vm vm, int kind, byte[] from, int at, int length) {
        byte[] start = length < SIZE_FOLLOWS
                ? new byte[] {(byte) (FINAL | kind), (byte) length}
                : new byte[] {(byte) (FINAL | kind), SIZE_FOLLOWS, (byte) (length >> 8), (byte) length};
        if (waitsToWrite) {
            Attributes.callMethod(vm, socket, SET_BLOCKING, true);
        }
        int result = Streams.writeFully(vm, stream, start, 0, start.length);
        if (result >= 0) {
            result = Streams.writeFully(vm, stream, from, at, length);
        }
        if (waitsToWrite) {
            Attributes.callMethod(vm, socket, SET_BLOCKING, false);
        }
        return result;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        switch (request) {
            case CLOSE -> {
                Attributes.callMethod(vm, socket, CLOSE_SOCKET);
                return 0;
            }
            case GET_DATA_OPTIONS -> {
                return messageKind;
            }
            case SET_DATA_OPTIONS -> {
                int before = writtenKind;
                writtenKind = (int) argument & OPCODE;
                return before;
            }
            default -> {
                return -Errno.EINVAL;
            }
        }
    }

    @Override
    public void inspect(Census census) {
        census.words(6);
        census.add(socket);
    }
}
