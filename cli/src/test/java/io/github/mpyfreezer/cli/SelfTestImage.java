package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.compare.StructureComparison;
import io.github.mpyfreezer.verifier.elf.HeaderQstrs;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.run.BehaviourComparison;
import io.github.mpyfreezer.verifier.selftest.Runs;
import io.github.mpyfreezer.verifier.selftest.SelfTest;
import io.github.mpyfreezer.verifier.selftest.Subject;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small image of fixtures for one board and release, to seed faults into. */
record SelfTestImage(BoardProfile board, Release release, boolean ownQstrs, List<Path> files) {
    private static final List<TextModule> TEXTS = List.of(
            new TextModule(Utf8.of("text.py"), Bytes.wrap("print('a text')\n".getBytes(StandardCharsets.UTF_8))),
            new TextModule(Utf8.of("other.py"), Bytes.wrap("x = \"??!\\n\"\n".getBytes(StandardCharsets.UTF_8))));
    private static final String OWN = "Q(Shape)\nQ(blink)\nQ(counter)\nQ(largest)\nQ(level1)\n";
    private static final BehaviourComparison.Effort EFFORT = new BehaviourComparison.Effort(1, 2000);

    /** Everything that the board cannot hold is left out. */
    SelfTest selfTest() throws IOException {
        RomTarget target = RomTarget.of(board, release);
        String text = "QCFG(BYTES_IN_LEN, (%d))\nQCFG(BYTES_IN_HASH, (%d))\n%s"
                .formatted(board.qstrs().lengthBytes(), board.qstrs().hashBytes(), ownQstrs ? OWN : "");
        QstrHeader header = QstrHeader.parse(text, Optional.empty());
        List<FrozenInput> inputs = new ArrayList<>();
        Set<Utf8> names = new HashSet<>();
        for (Path file : files) {
            FrozenInput input = new FrozenInput(file.toString(), file.toString(), module(file));
            if (isHeld(input, target, header) && names.add(input.module().sourceFile())) {
                inputs.add(input);
            }
        }
        var out = new ByteArrayOutputStream();
        Configuration configuration = Configuration.of(board, release, board.qstrs());
        List<TextModule> texts = configuration.textModules() ? TEXTS : List.of();
        FrozenC.writeContent(texts, Freezer.freeze(inputs, target, Optional.of(header)), out);
        FirmwareQstrs firmware = ownQstrs
                ? HeaderQstrs.read("qstrdefs.h", text).numbered(release)
                : new FirmwareQstrs(StaticQstrs.all());
        List<Expected> expected = inputs.stream()
                .map(input -> new Expected(input.origin(), input.module()))
                .toList();
        Structures structures = Structures.of(configuration);
        List<StructureComparison.TextModule> expectedTexts = texts.stream()
                .map(module -> new StructureComparison.TextModule(module.name().bytes(), module.content()))
                .toList();
        return SelfTest.ofText(
                new Subject(structures, firmware, expected, expectedTexts, true),
                "frozen_content.c",
                Bytes.wrap(out.toByteArray()),
                runs(expected));
    }

    private Runs runs(List<Expected> expected) {
        if (board.numbers().floats() == FloatKind.NONE) {
            return image -> true;
        }
        return image -> BehaviourComparison.compare(
                        new BoardMachines(board), MountedFinder.withoutFrozen(), image, expected, List.of(), EFFORT)
                .isEqual();
    }

    private MpyModule module(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[0] = (byte) (release.dialect() == Dialect.CIRCUITPYTHON ? 'C' : 'M');
        return MpyReader.read(Bytes.wrap(content)).module();
    }

    private static boolean isHeld(FrozenInput input, RomTarget target, QstrHeader header) {
        try {
            Freezer.freeze(List.of(input), target, Optional.of(header));
            return true;
        } catch (FreezeException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return board.name().name() + " " + board.objects().repr() + " " + release.title();
    }
}
