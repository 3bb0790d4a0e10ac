package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns the bytes of a {@code .mpy} file into an {@link MpyModule} and checks on the way whatever the format lets one
 * check ({@code mp_raw_code_load} in py/persistentcode.c, which checks little of it). A file that is read and written
 * again is the same file.
 */
public final class MpyReader {
    /** How deep functions, and tuples, may stand in each other. The stock compiler gives up long before. */
    static final int DEEPEST = 400;

    private final Bytes content;
    private final ByteCursor in;

    private MpyReader(Bytes content) {
        this.content = content;
        this.in = new ByteCursor(content, 0);
    }

    /**
     * Reads a whole file.
     *
     * @throws MpyFormatException if it is not a well-formed {@code .mpy} of format version 6
     */
    public static MpyFile read(Bytes content) {
        var reader = new MpyReader(content);
        MpyModule module = reader.readModule();
        return new MpyFile(module, content, reader.in.remaining());
    }

    private MpyModule readModule() {
        MpyHeader header = readHeader();
        int qstrCount = in.readCount("the number of qstrs", 1);
        if (qstrCount == 0) {
            throw in.fault("a module without qstrs", "at least the name of its source file");
        }
        int constantCount = in.readCount("the number of constants", 1);
        List<Qstr> qstrs = new ArrayList<>(qstrCount);
        for (int i = 0; i < qstrCount; i++) {
            qstrs.add(readQstr(i));
        }
        var constantReader = new ConstantReader(in);
        List<Constant> constants = new ArrayList<>(constantCount);
        for (int i = 0; i < constantCount; i++) {
            constants.add(constantReader.readEntry(i));
        }
        RawCode body = new RawCodeReader(in, header, qstrs, constants.size()).read();
        return new MpyModule(header, qstrs, constants, body);
    }

    private MpyHeader readHeader() {
        Dialect dialect = readDialect();
        int version = in.readByte("the format version");
        if (version != MpyHeader.VERSION) {
            throw in.faultAt(1, "format version " + version + releasesOf(version), "version 6 (1.19 and later)");
        }
        int feature = in.readByte("the feature byte");
        int archId = feature >> 2 & 0x2f;
        Optional<NativeArch> arch = NativeArch.ofId(archId);
        if (arch.isEmpty()) {
            throw in.faultAt(2, "native architecture " + archId, "one of 0 to 13");
        }
        int smallIntBits = in.readByte("the width of small integers");
        OptionalInt archFlags = OptionalInt.empty();
        if ((feature & 0x40) != 0) {
            archFlags = OptionalInt.of(in.readUint("architecture flags"));
        }
        return new MpyHeader(dialect, arch.get(), feature & 3, archFlags, smallIntBits);
    }

    private Dialect readDialect() {
        int magic = in.readByte("'M' or 'C'");
        for (Dialect dialect : Dialect.values()) {
            if (magic == dialect.magic()) {
                return dialect;
            }
        }
        if (MultiMpy.isContainer(content)) {
            throw in.faultAt(
                    0, "several modules in one file, as Pybricks hubs take them", "the .mpy file of one module");
        }
        String shown =
                magic >= 0x20 && magic < 0x7f ? "0x%02x '%c'".formatted(magic, magic) : "0x%02x".formatted(magic);
        throw in.faultAt(0, shown, "0x4d 'M' or 0x43 'C': not a .mpy file");
    }

    private static String releasesOf(int version) {
        return switch (version) {
            case 3 -> " (MicroPython 1.10)";
            case 4 -> " (MicroPython 1.11)";
            case 5 -> " (MicroPython 1.12 to 1.18)";
            default -> "";
        };
    }

    private Qstr readQstr(int index) {
        try {
            int start = in.position();
            int length = in.readUint("a qstr");
            return (length & 1) != 0
                    ? staticQstr(length >> 1, start)
                    : new Qstr(readText(in, length >> 1, "the qstr"), false);
        } catch (MpyFormatException e) {
            throw e.in("qstr " + index);
        }
    }

    private Qstr staticQstr(int id, int start) {
        if (id < 1 || id > StaticQstrs.COUNT) {
            throw noStaticQstr(id, start);
        }
        return StaticQstrs.entry(id);
    }

    private MpyFormatException noStaticQstr(int id, int start) {
        return in.faultAt(start, "static qstr %s".formatted(id), "1 to %s".formatted(StaticQstrs.COUNT));
    }

    /** Text of this length in bytes, and the NUL behind it. */
    static Utf8 readText(ByteCursor in, int length, String what) {
        int start = in.position();
        Bytes bytes = in.readBytes(length, what);
        Utf8 text;
        try {
            text = new Utf8(bytes);
        } catch (IllegalArgumentException e) {
            int bad = Utf8.firstInvalid(bytes);
            throw unexpected(in, start + bad, bytes.at(bad), "UTF-8 in " + what);
        }
        readTerminator(in, what);
        return text;
    }

    /** The NUL behind a payload. */
    static void readTerminator(ByteCursor in, String what) {
        int end = in.position();
        int nul = in.readByte("a NUL behind the text");
        if (nul != 0) {
            throw unexpected(in, end, nul, "the NUL behind " + what);
        }
    }

    private static MpyFormatException unexpected(ByteCursor in, int at, int found, String expected) {
        return in.faultAt(at, "0x%02x".formatted(found), expected);
    }
}
