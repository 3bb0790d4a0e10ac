package io.github.mpyfreezer.compiler;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;

/**
 * The module that a file of data becomes: it has one global, {@code data}, with the file's bytes. Frozen, they stay in ROM,
 * and importing the module makes no copy of them. It is what mpy-cross makes of {@code data = b"…"}.
 */
public final class DataModule {
    /** The width of small integers that mpy-cross assumes. */
    private static final int SMALL_INT_BITS = 31;

    /** A signature without arguments, one byte of names, the index of {@code <module>}; then the opcodes. */
    private static final Bytes CODE = Bytes.of(
            (byte) 0x00,
            (byte) 0x02,
            (byte) 0x01, // prelude
            (byte) 0x23,
            (byte) 0x00, // LOAD_CONST_OBJ 0
            (byte) 0x16,
            (byte) 0x02, // STORE_NAME data
            (byte) 0x51,
            (byte) 0x63); // LOAD_CONST_NONE, RETURN_VALUE

    private static final Prelude PRELUDE =
            new Prelude(new Prelude.Signature(1, 0, 0, 0, 0, 0), 1, 2, 3, 3, 3, List.of(1));

    private DataModule() {}

    /**
     * Makes the module.
     *
     * @param target its path on the device, such as {@code web/index_html.py}
     * @param content the file's bytes
     * @param dialect whose firmware it is for
     */
    public static MpyModule of(String target, Bytes content, Dialect dialect) {
        return new MpyModule(
                MpyHeader.bytecode(dialect, SMALL_INT_BITS),
                List.of(Qstr.of(target), new Qstr(Utf8.of("<module>"), true), Qstr.of("data")),
                List.of(new Constant.ByteString(content)),
                new RawCode.Bytecode(CODE, PRELUDE, List.of()));
    }
}
