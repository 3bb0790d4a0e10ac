package io.github.mpyfreezer.vm.hostile;

import io.github.mpyfreezer.parser.MpyWriter;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Writes files instruction by instruction. */
final class Handmade {
    private static final int SMALL_INT_BITS = 31;
    private static final int FLAGS = 0xf;

    /** One qstr, and no list of cells: the lengths as {@code MP_BC_PRELUDE_SIZE_ENCODE} has them. */
    private static final byte[] NAMED_BY_FIRST_QSTR = {1 << 1, 0};

    private final List<Qstr> names = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>();

    Handmade(String... names) {
        this.names.add(qstr("hostile.py"));
        for (String name : names) {
            this.names.add(qstr(name));
        }
    }

    Handmade constant(Constant constant) {
        constants.add(constant);
        return this;
    }

    private static Qstr qstr(String text) {
        return new Qstr(new Utf8(Bytes.wrap(text.getBytes(StandardCharsets.UTF_8))), false);
    }

    /** A function in a frame of so many slots. */
    static RawCode function(int slots, int handlers, Step... steps) {
        return function(new Prelude.Signature(slots, handlers, 0, 0, 0, 0), List.of(), steps);
    }

    static RawCode function(Prelude.Signature signature, List<RawCode> children, Step... steps) {
        byte[] head = head(signature, NAMED_BY_FIRST_QSTR);
        Bytes code = Step.assemble(head, List.of(steps)).orElseThrow();
        int end = head.length;
        return new RawCode.Bytecode(
                code, new Prelude(signature, end - 2, end - 1, end, end, end, List.of(0)), children);
    }

    Bytes file(RawCode body) {
        var header = new MpyHeader(Dialect.MICROPYTHON, NativeArch.NONE, 0, OptionalInt.empty(), SMALL_INT_BITS);
        return MpyWriter.write(new MpyModule(header, names, constants, body));
    }

    /** A prelude: a signature as {@code MP_BC_PRELUDE_SIG_ENCODE} in py/bc.h has it, and what comes behind. */
    static byte[] head(Prelude.Signature signature, byte[] rest) {
        int slots = signature.stateSlots() - 1;
        int handlers = signature.exceptionSlots();
        int flags = signature.scopeFlags() & FLAGS;
        int positional = signature.positionalArgs();
        int keywordOnly = signature.keywordOnlyArgs();
        int defaults = signature.positionalDefaults();
        var head = new ByteArrayOutputStream();
        int z = (slots & 0xf) << 3 | (handlers & 1) << 2 | positional & 3;
        slots >>= 4;
        handlers >>= 1;
        positional >>= 2;
        while ((slots | handlers | flags | positional | keywordOnly | defaults) != 0) {
            head.write(z | 0x80);
            z = (flags & 1) << 6
                    | (slots & 3) << 4
                    | (keywordOnly & 1) << 3
                    | (positional & 1) << 2
                    | (handlers & 1) << 1
                    | defaults & 1;
            slots >>= 2;
            handlers >>= 1;
            flags >>= 1;
            positional >>= 1;
            keywordOnly >>= 1;
            defaults >>= 1;
        }
        head.write(z);
        head.writeBytes(rest);
        return head.toByteArray();
    }
}
