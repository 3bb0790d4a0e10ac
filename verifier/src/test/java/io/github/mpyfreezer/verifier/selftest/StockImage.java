package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.Features;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.NativeCode;
import io.github.mpyfreezer.boards.Numbers;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.boards.ObjectModel;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.compare.Difference;
import io.github.mpyfreezer.verifier.compare.StructureComparison;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.image.ImageReader;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An image that the stock tool has written of a fixture, for a firmware of 64-bit words and doubles. */
record StockImage(Subject subject, Bytes text) {
    private static final Path FIXTURES = Path.of(System.getProperty("fixtures"));

    /** The recorded text of the newest release. */
    static StockImage of(String module) throws IOException {
        return of("mpy/bytecode/" + module + ".mpy", "expected/stdout/f.bytecode." + module + "@1.29.c");
    }

    static StockImage of(String module, String text) throws IOException {
        Structures structures = Structures.of(new Configuration(
                Release.V1_29,
                new ObjectModel(64, Endian.LITTLE, ObjRepr.A),
                8,
                new Numbers(LongInt.MPZ, 16, FloatKind.DOUBLE, true),
                new Qstrs(1, 1),
                new NativeCode(true, true, false, NativeArch.NONE),
                new Features(30, true, false, false, false),
                true));
        byte[] mpy = Files.readAllBytes(FIXTURES.resolve(module));
        var expected = new Expected(module, MpyReader.read(Bytes.wrap(mpy)).module());
        var subject = new Subject(structures, new FirmwareQstrs(StaticQstrs.all()), List.of(expected), List.of(), true);
        return new StockImage(subject, Bytes.wrap(Files.readAllBytes(FIXTURES.resolve(text))));
    }

    SelfTest selfTest() {
        return SelfTest.ofText(subject, "f.c", text, image -> true);
    }

    /** The image as it is. */
    Sound sound() {
        RomMemory memory = new CReader("f.c").read(text, subject.structures(), subject.firmware());
        return new Sound(Optional.of(new CText(text.latin())), memory, subject.structures(), image(memory));
    }

    private FrozenImage image(RomMemory memory) {
        return ImageReader.read(memory, subject.structures(), subject.firmware(), subject.modules());
    }

    /** What differs in a memory, a line each. */
    List<String> differences(RomMemory memory) {
        return StructureComparison.compare(
                        subject.structures().configuration(), memory, image(memory), subject.modules(), List.of(), true)
                .differences()
                .stream()
                .map(Difference::line)
                .toList();
    }
}
