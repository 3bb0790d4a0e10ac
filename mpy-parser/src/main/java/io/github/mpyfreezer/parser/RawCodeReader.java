package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Relocation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads the tree of raw codes ({@code load_raw_code} in py/persistentcode.c) and checks each function. */
final class RawCodeReader {
    private static final int HAS_CHILDREN = 4;

    private final ByteCursor in;
    private final MpyHeader header;
    private final List<Qstr> qstrs;
    private final int constantCount;

    RawCodeReader(ByteCursor in, MpyHeader header, List<Qstr> qstrs, int constantCount) {
        this.in = in;
        this.header = header;
        this.qstrs = qstrs;
        this.constantCount = constantCount;
    }

    RawCode read() {
        return read(0);
    }

    private RawCode read(int depth) {
        if (depth == MpyReader.DEEPEST) {
            throw in.fault("functions nested deeper than " + depth, "fewer levels");
        }
        int start = in.position();
        int word = in.readUint("a function's kind and length");
        RawCode.Kind kind = RawCode.Kind.ofCode(word);
        if (kind != RawCode.Kind.BYTECODE && header.arch() == NativeArch.NONE) {
            throw in.faultAt(start, "native code in a file for no machine", "bytecode");
        }
        boolean hasChildren = (word & HAS_CHILDREN) != 0;
        int codeStart = in.position();
        Bytes code = in.readBytes(word >>> 3, "a function");
        return switch (kind) {
            case BYTECODE -> readBytecode(code, codeStart, hasChildren, depth);
            case NATIVE_PY -> readNativePy(code, codeStart, hasChildren, depth);
            case NATIVE_VIPER -> readViper(code, hasChildren, depth);
            case NATIVE_ASM -> readAsm(code, hasChildren, depth);
        };
    }

    private RawCode readBytecode(Bytes code, int codeStart, boolean hasChildren, int depth) {
        Prelude prelude = readPrelude(code, codeStart, 0);
        int childCount = hasChildren ? readChildCount() : 0;
        try {
            new BytecodeChecker(in, code, codeStart, prelude).check(qstrs.size(), constantCount, childCount);
        } catch (MpyFormatException e) {
            throw e.in(function(prelude));
        }
        return new RawCode.Bytecode(code, prelude, readChildren(childCount, depth));
    }

    private RawCode readNativePy(Bytes code, int codeStart, boolean hasChildren, int depth) {
        int start = in.position();
        int preludeOffset = in.readUint("the offset of a prelude");
        if (preludeOffset >= code.length()) {
            throw in.faultAt(
                    start, "a prelude at " + preludeOffset, "one within the function's " + code.length() + " bytes");
        }
        Prelude prelude = readPrelude(code, codeStart, preludeOffset);
        try {
            new BytecodeChecker(in, code, codeStart, prelude).checkLineTable();
        } catch (MpyFormatException e) {
            throw e.in(function(prelude));
        }
        return new RawCode.NativePy(
                code, preludeOffset, prelude, readChildren(hasChildren ? readChildCount() : 0, depth));
    }

    private RawCode readViper(Bytes code, boolean hasChildren, int depth) {
        int flags = in.readUint("scope flags");
        boolean hasRodata = (flags & header.dialect().rodataFlag()) != 0;
        int rodataLength = hasRodata ? in.readUint("the length of read-only data") : 0;
        int bssSize = (flags & header.dialect().bssFlag()) != 0 ? in.readUint("the size of zeroed data") : 0;
        Bytes rodata = in.readBytes(rodataLength, "read-only data");
        List<RawCode> children = readChildren(hasChildren ? readChildCount() : 0, depth);
        boolean relocated = (flags & header.dialect().relocationFlag()) != 0;
        List<Relocation> relocations = relocated ? readRelocations() : List.of();
        return new RawCode.Viper(code, flags, rodata, bssSize, relocations, !relocated || endMark(), children);
    }

    private RawCode readAsm(Bytes code, boolean hasChildren, int depth) {
        int flags = in.readUint("scope flags");
        int positionalArgs = in.readUint("the number of arguments");
        int typeSignature = in.readUint("the type of the result");
        return new RawCode.Asm(
                code, flags, positionalArgs, typeSignature, readChildren(hasChildren ? readChildCount() : 0, depth));
    }

    private Prelude readPrelude(Bytes code, int codeStart, int preludeOffset) {
        var cursor = new ByteCursor(code, in.fileOffset(codeStart), "function");
        cursor.readBytes(preludeOffset, "code before the prelude");
        return readPrelude(cursor, code, qstrs.size());
    }

    /** @param in a cursor at the prelude, for whose position 0 the function's data begins */
    static Prelude readPrelude(ByteCursor in, Bytes code, int qstrCount) {
        Prelude prelude = new PreludeReader(in, 0, code.length()).read();
        for (int name : prelude.names()) {
            if (name >= qstrCount) {
                throw in.faultAt(prelude.namesOffset(), "qstr %s as a name".formatted(name), "below " + qstrCount);
            }
        }
        return prelude;
    }

    private int readChildCount() {
        int start = in.position();
        int count = in.readCount("the number of children", 2);
        if (count == 0) {
            throw in.faultAt(start, "0 children", "at least 1, as the function says it has some");
        }
        return count;
    }

    /** Takes no room for {@code count} children in advance: each level of a false file may promise as many as it has bytes. */
    private List<RawCode> readChildren(int count, int depth) {
        List<RawCode> children = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            children.add(read(depth + 1));
        }
        return children;
    }

    /** Reads up to the end mark or the end of the file, which the runtime takes for one. */
    private List<Relocation> readRelocations() {
        List<Relocation> relocations = new ArrayList<>();
        while (!in.atEnd() && in.peek() != Relocation.END) {
            int op = in.readByte("a relocation");
            OptionalInt address = Relocation.hasAddress(op)
                    ? OptionalInt.of(in.readUint("the address of a relocation"))
                    : OptionalInt.empty();
            OptionalInt count = Relocation.hasCount(op)
                    ? OptionalInt.of(in.readUint("the count of a relocation"))
                    : OptionalInt.empty();
            relocations.add(new Relocation(op, address, count));
        }
        return relocations;
    }

    private boolean endMark() {
        if (in.atEnd()) {
            return false;
        }
        in.readByte("the end of relocations");
        return true;
    }

    private String function(Prelude prelude) {
        return "function " + PythonRepr.of(qstrs.get(prelude.nameIndex()).text());
    }
}
