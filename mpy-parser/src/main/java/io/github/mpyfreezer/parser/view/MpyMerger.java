package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.MpyFormatException;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.MpyWriter;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Merges files into one that runs them one after the other, as {@code mpy-tool.py --merge} does: the tables are joined, and
 * a new outermost function calls that of each file. One file may hold native code, and then comes first.
 */
public final class MpyMerger {
    private MpyMerger() {}

    /**
     * The merged file; of a single file, a copy.
     *
     * @param inputs at least one file
     * @param archFlags architecture flags to put into the header in place of those of the native file; 0 removes them
     * @throws MpyMergeException if the files do not go together
     */
    public static Bytes merge(List<MpyInput> inputs, OptionalInt archFlags) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("no files to merge");
        }
        if (inputs.size() == 1) {
            return inputs.get(0).file().content();
        }
        List<MpyInput> ordered = nativeFirst(inputs);
        List<Qstr> qstrs = new ArrayList<>();
        List<Constant> constants = new ArrayList<>();
        List<RawCode> bodies = new ArrayList<>(ordered.size());
        for (MpyInput input : ordered) {
            RawCode body = input.module().body();
            bodies.add(bodies.isEmpty() ? ended(body) : new Rebase(input, qstrs.size(), constants.size()).rebase(body));
            qstrs.addAll(input.module().qstrs());
            constants.addAll(input.module().constants());
        }
        return written(new MpyModule(header(ordered, archFlags), qstrs, constants, caller(bodies)));
    }

    /** A linked module whose relocations end with its file needs an end mark once something follows. */
    private static RawCode ended(RawCode body) {
        return body instanceof RawCode.Viper viper
                ? new RawCode.Viper(
                        viper.code(),
                        viper.scopeFlags(),
                        viper.rodata(),
                        viper.bssSize(),
                        viper.relocations(),
                        true,
                        viper.children())
                : body;
    }

    private static Bytes written(MpyModule merged) {
        Bytes file = MpyWriter.write(merged);
        try {
            MpyReader.read(file);
        } catch (MpyFormatException e) {
            throw new MpyMergeException("the merged file would be malformed: " + e.getMessage());
        }
        return file;
    }

    private static List<MpyInput> nativeFirst(List<MpyInput> inputs) {
        List<MpyInput> ordered = new ArrayList<>(inputs.size());
        MpyInput first = inputs.get(0);
        boolean hasNative = false;
        for (MpyInput input : inputs) {
            if (input.module().header().dialect() != first.module().header().dialect()) {
                throw new MpyMergeException(described(first) + " but " + described(input));
            }
            if (input.module().header().arch() == NativeArch.NONE) {
                ordered.add(input);
            } else if (hasNative) {
                throw new MpyMergeException(ordered.get(0).name() + " and " + input.name()
                        + " both hold native code, of which a merged file can hold one");
            } else {
                ordered.add(0, input);
                hasNative = true;
            }
        }
        return ordered;
    }

    private static String described(MpyInput input) {
        return input.name() + " is for " + input.module().header().dialect().project();
    }

    /** The native file's header, or one for bytecode, with the widest small integers of all. */
    private static MpyHeader header(List<MpyInput> inputs, OptionalInt archFlags) {
        MpyHeader first = inputs.get(0).module().header();
        int smallIntBits = 0;
        for (MpyInput input : inputs) {
            smallIntBits = Math.max(smallIntBits, input.module().header().smallIntBits());
        }
        int flags = archFlags.orElse(first.archFlags().orElse(0));
        if (first.arch() == NativeArch.NONE) {
            if (archFlags.orElse(0) != 0) {
                throw new MpyMergeException(
                        "architecture flags " + flags + " are for native code, and no file has any");
            }
            return MpyHeader.bytecode(first.dialect(), smallIntBits);
        }
        if (flags < 0) {
            throw new MpyMergeException("architecture flags " + flags + " are negative");
        }
        OptionalInt written = flags == 0 ? OptionalInt.empty() : OptionalInt.of(flags);
        return new MpyHeader(first.dialect(), first.arch(), first.subVersion(), written, smallIntBits);
    }

    /** A function that calls each of {@code bodies}, named after the first file. */
    private static RawCode caller(List<RawCode> bodies) {
        var code = new ByteArrayOutputStream();
        code.write(0); // one slot of state, nothing else
        code.write(1 << 1); // one byte of names
        code.write(0); // its name
        int opcodes = code.size();
        for (int i = 0; i < bodies.size(); i++) {
            code.write(Opcode.MAKE_FUNCTION.base());
            VarInt.writeUnsigned(code, i);
            code.write(Opcode.CALL_FUNCTION.base());
            code.write(0);
            code.write(Opcode.POP_TOP.base());
        }
        code.write(Opcode.LOAD_CONST_NONE.base());
        code.write(Opcode.RETURN_VALUE.base());
        var prelude = new Prelude(new Prelude.Signature(1, 0, 0, 0, 0, 0), 1, 2, opcodes, opcodes, opcodes, List.of(0));
        return new RawCode.Bytecode(Bytes.wrap(code.toByteArray()), prelude, bodies);
    }
}
