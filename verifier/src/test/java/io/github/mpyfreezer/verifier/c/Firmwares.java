package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.Features;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.NativeCode;
import io.github.mpyfreezer.boards.Numbers;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.boards.ObjectModel;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.util.List;

/** Firmwares that tests read C for. */
final class Firmwares {
    /** Numbers 1 to 3. */
    private static final FirmwareQstrs QSTRS =
            new FirmwareQstrs(List.of(Utf8.of(""), Utf8.of("<module>"), Utf8.of("größer")));

    private Firmwares() {}

    /** 32 bits, single-precision floats, digits of 16 bits. */
    static Structures usual() {
        return with(ObjRepr.A, 32, Endian.LITTLE, FloatKind.FLOAT);
    }

    static Structures with(ObjRepr repr, int bits, Endian endian, FloatKind floats) {
        return Structures.of(new Configuration(
                Release.V1_29,
                new ObjectModel(bits, endian, repr),
                8,
                new Numbers(LongInt.MPZ, 16, floats, floats != FloatKind.NONE),
                new Qstrs(2, 1),
                new NativeCode(true, true, false, NativeArch.ARMV7EM),
                new Features(30, true, false, false, false),
                true));
    }

    static RomMemory read(String text) {
        return read(text, usual());
    }

    static RomMemory read(String text, Structures structures) {
        return new CReader("f.c").read(Utf8.of(text).bytes(), structures, QSTRS);
    }

    /** The bytes of an object, in hexadecimal. */
    static String bytes(RomMemory memory, String name) {
        return content(memory, name).hex(" ");
    }

    static Bytes content(RomMemory memory, String name) {
        var symbol = memory.symbol(name).orElseThrow();
        return memory.bytes(symbol.address(), symbol.size());
    }
}
