package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exception of a built-in type: its arguments, and the way it has come (py/objexcept.c). */
public final class MpException extends MpObject {
    /** Room for the arguments of an exception where the heap has none ({@code MICROPY_EMERGENCY_EXCEPTION_BUF_SIZE}). */
    private static final int EMERGENCY_BYTES = 256;

    private static final int EXCEPTION_WORDS = 4;
    private static final int TUPLE_WORDS = 2;
    private static final int TRACE_WORDS = 3;
    private static final int EMERGENCY_ENTRIES = 8;

    private final MpType type;
    private final MpTuple args;
    private final List<TraceEntry> trace = new ArrayList<>(2);

    /**
     * One function that an exception went through.
     *
     * @param file the source file as the compiler was told it
     * @param line the line that was being executed
     * @param block the function
     */
    public record TraceEntry(MpStr file, int line, MpStr block) {}

    /** An exception with any arguments. */
    public MpException(MpType type, MpTuple args) {
        this.type = type;
        this.args = args;
    }

    static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, NativeFunction.ANY, false);
        int bytes = (TUPLE_WORDS + args.count()) * vm.wordBytes();
        boolean room = bytes <= EMERGENCY_BYTES;
        try {
            vm.heap().request((long) EXCEPTION_WORDS * vm.wordBytes() + bytes);
            room = true;
        } catch (Raised full) {
            // It is made all the same, with what there is room for.
        }
        return new MpException(type, room ? MpTuple.of(args.from(0)) : MpTuple.EMPTY);
    }

    /** The arguments. */
    public MpTuple args() {
        return args;
    }

    /** The first argument, {@code None} if there is none. */
    public Object value() {
        return args.size() == 0 ? MpNone.NONE : args.items()[0];
    }

    /** The way it has come, from the function that raised it outwards. */
    public List<TraceEntry> trace() {
        return trace;
    }

    /** One function further out. */
    public void addTrace(Vm vm, TraceEntry entry) {
        // What there is no memory for is not noted, as in firmware, which has room for some in any case.
        if (trace.size() < EMERGENCY_ENTRIES || vm.heap().offers((long) TRACE_WORDS * vm.wordBytes())) {
            trace.add(entry);
        }
    }

    @Override
    protected boolean isShared() {
        return type == ExceptionTypes.GENERATOR_EXIT;
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        boolean subclass = kind == PrintKind.REPR_SUBCLASS || kind == PrintKind.EXC_SUBCLASS;
        boolean withColon = kind == PrintKind.EXC || kind == PrintKind.EXC_SUBCLASS;
        if (kind == PrintKind.JSON) {
            args.print(vm, out, kind);
            return;
        }
        if (!subclass && kind != PrintKind.STR) {
            out.print(type.name());
        }
        if (withColon) {
            out.print(": ");
        }
        if (kind != PrintKind.STR && !withColon) {
            args.print(vm, out, PrintKind.REPR);
            return;
        }
        if (args.size() == 0) {
            return;
        }
        if (type == ExceptionTypes.OS_ERROR && args.size() < 3 && args.items()[0] instanceof Long number) {
            String name = vm.errnoName(number);
            if (name != null) {
                out.print("[Errno " + number + "] " + name);
                if (args.size() > 1) {
                    out.print(": ");
                    Text.print(vm, out, args.items()[1], PrintKind.STR);
                }
                return;
            }
        }
        if (args.size() == 1) {
            Text.print(vm, out, args.items()[0], PrintKind.STR);
        } else {
            args.print(vm, out, PrintKind.REPR);
        }
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        switch (name.toString()) {
            case "args" -> found.value(args);
            case "value", "errno" -> found.value(value());
            default -> {}
        }
        return true;
    }

    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        if (name.isSame(Names.TRACEBACK) && value == MpNone.NONE) {
            trace.clear();
            return true;
        }
        return false;
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.words((long) TRACE_WORDS * trace.size());
        census.add(args);
    }
}
