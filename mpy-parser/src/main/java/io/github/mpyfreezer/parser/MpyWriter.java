package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.ConstantKind;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Relocation;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes an {@link MpyModule} as the stock compiler does ({@code mp_raw_code_save} in py/persistentcode.c): every number
 * in its shortest form, so that a module that was read gives back its file.
 */
public final class MpyWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final MpyModule module;
    private final SegmentListener listener;

    private MpyWriter(MpyModule module, SegmentListener listener) {
        this.module = module;
        this.listener = listener;
    }

    /** The whole file. */
    public static Bytes write(MpyModule module) {
        return write(module, SegmentListener.NONE);
    }

    /** The whole file, telling {@code listener} where each part of it lies. */
    static Bytes write(MpyModule module, SegmentListener listener) {
        var writer = new MpyWriter(module, listener);
        writer.writeModule();
        return Bytes.wrap(writer.out.toByteArray());
    }

    private void writeModule() {
        module.header().bytes().appendTo(out);
        module.header().archFlags().ifPresent(flags -> writeUint(out, flags));
        writeUint(out, module.qstrs().size());
        writeUint(out, module.constants().size());
        listener.qstrTable(out.size());
        module.qstrs().forEach(this::writeQstr);
        listener.constantTable(out.size());
        module.constants().forEach(this::writeConstant);
        listener.rawCode(out.size());
        writeRawCode(module.body());
    }

    private void writeQstr(Qstr qstr) {
        int start = out.size();
        if (qstr.isStatic()) {
            writeUint(out, StaticQstrs.idOf(qstr.text()) << 1 | 1);
            listener.staticQstr(qstr.text(), start);
            return;
        }
        writeUint(out, qstr.text().length() << 1);
        int textStart = out.size();
        qstr.text().bytes().appendTo(out);
        out.write(0);
        listener.qstr(qstr.text(), textStart, out.size());
    }

    private void writeConstant(Constant constant) {
        ConstantKind kind = ConstantKind.of(constant);
        out.write(kind.code());
        if (constant instanceof Constant.Tuple tuple) {
            writeUint(out, tuple.items().size());
            tuple.items().forEach(this::writeConstant);
        } else if (!(constant instanceof Constant.Singleton)) {
            Bytes payload = payload(constant);
            writeUint(out, payload.length());
            int start = out.size();
            payload.appendTo(out);
            if (kind.isTerminated()) {
                out.write(0);
            }
            listener.constant(constant, start, out.size());
        }
    }

    private static Bytes payload(Constant constant) {
        if (constant instanceof Constant.Str str) {
            return str.text().bytes();
        } else if (constant instanceof Constant.ByteString bytes) {
            return bytes.content();
        } else if (constant instanceof Constant.Int integer) {
            return ascii(integer.value().toString());
        } else if (constant instanceof Constant.FloatNumber number) {
            return ascii(number.text());
        } else if (constant instanceof Constant.ComplexNumber number) {
            return ascii(number.text());
        }
        throw new IllegalArgumentException("no payload: " + constant);
    }

    private static Bytes ascii(String text) {
        return Bytes.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void writeRawCode(RawCode code) {
        int hasChildren = code.children().isEmpty() ? 0 : 4;
        writeUint(out, code.code().length() << 3 | hasChildren | code.kind().code());
        int start = out.size();
        code.code().appendTo(out);
        listener.code(module.nameOf(code), start, out.size());
        if (code instanceof RawCode.NativePy function) {
            writeUint(out, function.preludeOffset());
        } else if (code instanceof RawCode.Asm function) {
            writeUint(out, function.scopeFlags());
            writeUint(out, function.positionalArgs());
            writeUint(out, function.typeSignature());
        } else if (code instanceof RawCode.Viper function) {
            writeViperData(function);
        }
        if (hasChildren != 0) {
            writeUint(out, code.children().size());
            code.children().forEach(this::writeRawCode);
        }
        if (code instanceof RawCode.Viper function) {
            writeRelocations(function);
        }
    }

    private void writeViperData(RawCode.Viper function) {
        writeUint(out, function.scopeFlags());
        if ((function.scopeFlags() & module.header().dialect().rodataFlag()) != 0) {
            writeUint(out, function.rodata().length());
        }
        if ((function.scopeFlags() & module.header().dialect().bssFlag()) != 0) {
            writeUint(out, function.bssSize());
        }
        function.rodata().appendTo(out);
    }

    private void writeRelocations(RawCode.Viper function) {
        if ((function.scopeFlags() & module.header().dialect().relocationFlag()) == 0) {
            return;
        }
        List<Relocation> relocations = function.relocations();
        for (Relocation relocation : relocations) {
            out.write(relocation.op());
            relocation.address().ifPresent(address -> writeUint(out, address));
            relocation.count().ifPresent(count -> writeUint(out, count));
        }
        if (function.relocationsEnded()) {
            out.write(Relocation.END);
        }
    }

    /** Appends a number in groups of seven bits, most significant first ({@code mp_print_uint} in py/persistentcode.c). */
    static void writeUint(ByteArrayOutputStream out, int value) {
        int shift = 28;
        while (shift > 0 && value >>> shift == 0) {
            shift -= 7;
        }
        for (; shift > 0; shift -= 7) {
            out.write(0x80 | value >>> shift & 0x7f);
        }
        out.write(value & 0x7f);
    }
}
