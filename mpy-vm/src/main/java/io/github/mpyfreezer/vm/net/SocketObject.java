package io.github.mpyfreezer.vm.net;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.stream.Stream;
import io.github.mpyfreezer.vm.stream.StreamMethods;
import io.github.mpyfreezer.vm.vfs.FileException;
import java.util.Arrays;

/** {@code socket.socket} of the unix port (ports/unix/modsocket.c). A machine that waits for itself waits for ever. */
public final class SocketObject extends MpObject implements Stream {
    private static final int STREAM = 1;
    private static final int DATAGRAM = 2;
    private static final int RAW = 3;
    private static final int CLOSED = -1;
    private static final int PEEK = 2;
    private static final int DONT_WAIT = 0x40;
    private static final int USUAL_BACKLOG = 2;
    private static final int EINPROGRESS = 115;
    private static final long NO_TIMEOUT = -1;
    private static final long MILLI = 1_000_000;
    private static final double SECOND = 1e9;

    private final MpType type;
    private final Endpoint endpoint;
    private final Network network;
    private int number;
    private boolean blocking = true;
    private long timeout = NO_TIMEOUT;

    private SocketObject(Vm vm, MpType type, Network network, Endpoint endpoint) throws FileException {
        this.type = type;
        this.network = network;
        this.endpoint = endpoint;
        this.number = vm.mounts().openNumber(endpoint);
    }

    /** The type of the sockets in a network. */
    public static MpType type(Network network) {
        return MpType.builder("socket")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, type, network, args))
                .members(() -> new Members.Table()
                        .fun1("fileno", (vm, self) -> (long) self(vm, self).number)
                        .fun(
                                "makefile",
                                1,
                                3,
                                (vm, args) -> vm.mounts()
                                        .fileOf(
                                                vm,
                                                self(vm, args.get(0)).number,
                                                args.count() > 1 ? args.get(1) : MpNone.NONE))
                        .value("read", StreamMethods.READ)
                        .value("readinto", StreamMethods.READINTO)
                        .value("readline", StreamMethods.READLINE)
                        .value("write", StreamMethods.WRITE)
                        .fun2("connect", (vm, self, address) -> self(vm, self).connect(vm, address))
                        .fun2("bind", (vm, self, address) -> {
                            SocketObject socket = self(vm, self);
                            Buffer bytes = Buffers.readable(vm, address);
                            return nothing(() -> socket.open().bind(SocketAddress.of(bytes)));
                        })
                        .fun("listen", 1, 2, (vm, args) -> {
                            int backlog = Numbers.toSize(vm, args.get(1, (long) USUAL_BACKLOG));
                            return nothing(() -> self(vm, args.get(0)).open().listen(backlog));
                        })
                        .fun1("accept", (vm, self) -> self(vm, self).accept(vm))
                        .fun("recv", 2, 3, (vm, args) -> self(vm, args.get(0)).receive(vm, args))
                        .fun(
                                "recvfrom",
                                2,
                                3,
                                (vm, args) -> self(vm, args.get(0)).receiveFrom(vm, args))
                        .fun("send", 2, 3, SocketObject::send)
                        .fun("sendall", 2, 3, SocketObject::sendAll)
                        .fun("sendto", 3, 4, (vm, args) -> self(vm, args.get(0)).sendTo(vm, args))
                        .fun("setsockopt", 4, 4, SocketObject::setOption)
                        .fun2("setblocking", (vm, self, flag) -> {
                            SocketObject socket = self(vm, self);
                            nothing(socket::open);
                            socket.blocking = Operators.isTrue(vm, flag);
                            return MpNone.NONE;
                        })
                        .fun2(
                                "settimeout",
                                (vm, self, seconds) -> self(vm, self).setTimeout(vm, seconds))
                        .value("close", StreamMethods.CLOSE))
                .build();
    }

    private static Object make(Vm vm, MpType type, Network network, Args args) {
        args.check(vm, 0, 4, false);
        var numbers = new long[] {SocketAddress.FAMILY, STREAM, 0, 0};
        for (int i = 0; i < args.count(); i++) {
            numbers[i] = Numbers.toLong(vm, args.get(i));
        }
        if (numbers[0] != SocketAddress.FAMILY) {
            throw Errors.os(NetErrno.EAFNOSUPPORT);
        }
        if (numbers[1] != STREAM && numbers[1] != DATAGRAM) {
            throw Errors.os(numbers[1] == RAW ? NetErrno.EPROTONOSUPPORT : NetErrno.EINVAL);
        }
        try {
            Endpoint endpoint = numbers[1] == STREAM ? new StreamEndpoint(network) : new DatagramEndpoint(network);
            return new SocketObject(vm, type, network, endpoint);
        } catch (FileException e) {
            throw Errors.os(e.errno());
        }
    }

    private static SocketObject self(Vm vm, Object value) {
        if (value instanceof SocketObject socket) {
            return socket;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private interface Work {
        void run() throws FileException;
    }

    private static Object nothing(Work work) {
        try {
            work.run();
        } catch (FileException e) {
            throw Errors.os(e.errno());
        }
        return MpNone.NONE;
    }

    private Endpoint open() throws FileException {
        if (number == CLOSED) {
            throw new FileException(NetErrno.EBADF);
        }
        return endpoint;
    }

    private interface Transfer {
        int run(Endpoint with) throws FileException;
    }

    /** Tries until it can be done, where the socket waits and its time is not over; else {@code EAGAIN}. */
    private int transfer(Vm vm, boolean waits, Transfer work) throws FileException {
        long end = timeout == NO_TIMEOUT ? Long.MAX_VALUE : vm.host().clock().elapsedNanos() + timeout;
        while (true) {
            try {
                return work.run(open());
            } catch (FileException e) {
                boolean over = vm.host().clock().elapsedNanos() >= end;
                if (e.errno() != NetErrno.EAGAIN || !waits || over) {
                    throw e;
                }
            }
            vm.spend(1);
            vm.sleep(MILLI);
        }
    }

    private Object connect(Vm vm, Object address) {
        Buffer bytes = Buffers.readable(vm, address);
        return nothing(() -> {
            boolean isStream = open() instanceof StreamEndpoint;
            try {
                endpoint.connect(SocketAddress.of(bytes));
            } catch (FileException e) {
                throw !blocking && e.errno() == NetErrno.ECONNREFUSED ? new FileException(EINPROGRESS) : e;
            }
            if (!blocking && isStream) {
                throw new FileException(EINPROGRESS);
            }
        });
    }

    private Object accept(Vm vm) {
        var arrived = new StreamEndpoint[1];
        try {
            transfer(vm, blocking, with -> {
                arrived[0] = with.accept();
                return 0;
            });
            var socket = new SocketObject(vm, type, network, arrived[0]);
            return MpTuple.of(socket, MpByteArray.of(arrived[0].source().toBytes()));
        } catch (FileException e) {
            throw Errors.os(e.errno() == NetErrno.EAGAIN && blocking ? NetErrno.ETIMEDOUT : e.errno());
        }
    }

    private MpBytes receive(Vm vm, Args args) {
        long size = Numbers.toLong(vm, args.get(1));
        long flags = args.count() > 2 ? Numbers.toLong(vm, args.get(2)) : 0;
        vm.heap().request(size);
        var content = new byte[(int) size];
        try {
            int count = transfer(
                    vm,
                    blocking && (flags & DONT_WAIT) == 0,
                    with -> with.receive(content, 0, content.length, (flags & PEEK) != 0));
            return MpBytes.of(Arrays.copyOf(content, count));
        } catch (FileException e) {
            throw Errors.os(e.errno());
        }
    }

    private Object receiveFrom(Vm vm, Args args) {
        MpBytes content = receive(vm, args);
        try {
            return MpTuple.of(content, MpBytes.of(endpoint.source().toBytes()));
        } catch (FileException e) {
            throw Errors.os(e.errno());
        }
    }

    private int send(Vm vm, Buffer bytes, long flags) {
        vm.heap().request(bytes.length());
        try {
            return transfer(
                    vm,
                    blocking && (flags & DONT_WAIT) == 0,
                    with -> with.write(bytes.array(), bytes.offset(), bytes.length()));
        } catch (FileException e) {
            throw Errors.os(e.errno());
        }
    }

    private static Object send(Vm vm, Args args) {
        long flags = args.count() > 2 ? Numbers.toLong(vm, args.get(2)) : 0;
        return (long) self(vm, args.get(0)).send(vm, Buffers.readable(vm, args.get(1)), flags);
    }

    private static Object sendAll(Vm vm, Args args) {
        long flags = args.count() > 2 ? Numbers.toLong(vm, args.get(2)) : 0;
        Buffer bytes = Buffers.readable(vm, args.get(1));
        int done = 0;
        do {
            var rest = new Buffer(bytes.array(), bytes.offset() + done, bytes.length() - done, bytes.typecode());
            done += self(vm, args.get(0)).send(vm, rest, flags);
        } while (done < bytes.length());
        return MpNone.NONE;
    }

    private Object sendTo(Vm vm, Args args) {
        Buffer bytes = Buffers.readable(vm, args.get(1));
        Buffer address = Buffers.readable(vm, args.get(args.count() - 1));
        vm.heap().request(bytes.length());
        try {
            SocketAddress to = SocketAddress.of(address);
            return (long) open().sendTo(bytes.array(), bytes.offset(), bytes.length(), to);
        } catch (FileException e) {
            throw Errors.os(e.errno());
        }
    }

    /** Options are taken, and have no effect. */
    private static Object setOption(Vm vm, Args args) {
        long level = Numbers.toLong(vm, args.get(1));
        long option = Numbers.toLong(vm, args.get(2));
        if (Numbers.toIntOrNull(vm, args.get(3)) == null) {
            Buffers.readable(vm, args.get(3));
        }
        return nothing(() -> {
            self(vm, args.get(0)).open();
            boolean known = level == 0 || level == 1 || level == 6 || level == 17;
            if (!known || option < 0 || option > 100) {
                throw new FileException(NetErrno.ENOPROTOOPT);
            }
        });
    }

    private Object setTimeout(Vm vm, Object seconds) {
        double time = seconds == MpNone.NONE ? 0 : Numbers.toFloat(vm, seconds);
        nothing(this::open);
        blocking = seconds == MpNone.NONE || time != 0;
        timeout = time > 0 ? (long) (time * SECOND) : NO_TIMEOUT;
        return MpNone.NONE;
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<_socket " + number + ">");
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        return result(vm, with -> with.read(into, at, length));
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        vm.heap().request(length);
        return result(vm, with -> with.write(from, at, length));
    }

    private int result(Vm vm, Transfer work) {
        try {
            return transfer(vm, blocking, work);
        } catch (FileException e) {
            return e.errno() == NetErrno.EAGAIN && blocking ? -NetErrno.ETIMEDOUT : -e.errno();
        }
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        return switch (request) {
            case CLOSE -> {
                int closing = number;
                number = CLOSED;
                yield vm.mounts().closeNumber(closing);
            }
            case FILENO -> number;
            case POLL -> vm.mounts().poll(number, argument);
            default -> -NetErrno.EINVAL;
        };
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        endpoint.inspect(census);
    }
}
