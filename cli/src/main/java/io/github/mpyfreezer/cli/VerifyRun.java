package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.compare.Structure;
import io.github.mpyfreezer.verifier.compare.StructureComparison;
import io.github.mpyfreezer.verifier.image.Counterparts;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.image.ImageReader;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.lint.Caution;
import io.github.mpyfreezer.verifier.lint.Lint;
import io.github.mpyfreezer.verifier.real.Interpreter;
import io.github.mpyfreezer.verifier.real.RealBehaviour;
import io.github.mpyfreezer.verifier.real.RealComparison;
import io.github.mpyfreezer.verifier.report.Level;
import io.github.mpyfreezer.verifier.report.Verification;
import io.github.mpyfreezer.verifier.run.Behaviour;
import io.github.mpyfreezer.verifier.run.BehaviourComparison;
import io.github.mpyfreezer.verifier.run.Forms;
import io.github.mpyfreezer.verifier.run.ParsedFloats;
import io.github.mpyfreezer.verifier.run.PlainRuns;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One verification: compares an image that was read back with the modules, and runs both forms if it is equal.
 *
 * @param frozen what freeze makes of the modules
 * @param found the image as it was read back
 * @param exercises programs that drive the modules
 * @param real an interpreter that is asked, too
 * @param effort how much is done with each module
 * @param anyOrder whether the image may have the modules in another order
 * @param cautions what the device would compile otherwise
 */
record VerifyRun(
        BoardProfile board,
        BoardBuild.Frozen frozen,
        ImageSource.Found found,
        Level level,
        Exercises exercises,
        Optional<Interpreter> real,
        BehaviourComparison.Effort effort,
        boolean anyOrder,
        List<Caution> cautions) {

    Verification verify() {
        Structures structures = structures();
        FrozenImage image = ImageReader.read(found.memory(), structures, found.firmware(), expected());
        List<Expected> expected = ordered(expected(), image.moduleNames(), Expected::name);
        Structure structure = StructureComparison.compare(
                structures.configuration(),
                found.memory(),
                image,
                expected,
                ordered(texts(), image.textNames(), StructureComparison.TextModule::name),
                found.alone());
        Optional<Behaviour> behaviour = level == Level.STRUCTURE || !structure.isEqual()
                ? Optional.empty()
                : Optional.of(BehaviourComparison.compare(
                        new BoardMachines(board),
                        MountedFinder.withoutFrozen(),
                        image,
                        expected,
                        exercises.programs(),
                        effort));
        return new Verification(
                board.name().name(),
                frozen.target().release().title(),
                found.title(),
                level,
                structure,
                behaviour,
                behaviour.isPresent() ? real.map(asked -> ask(asked, image, expected)) : Optional.empty(),
                exercises.unused(),
                cautions);
    }

    private <T> List<T> ordered(List<T> modules, List<Bytes> names, Function<T, Bytes> nameOf) {
        return anyOrder ? Counterparts.of(names, modules, nameOf).inOrder() : modules;
    }

    private RealBehaviour ask(Interpreter asked, FrozenImage image, List<Expected> expected) {
        var here = new PlainRuns(
                new BoardMachines(board), MountedFinder.withoutFrozen(), Forms.of(image, expected), effort);
        try (RunFolder folder = RunFolder.in(System.getProperty("java.io.tmpdir"))) {
            return RealComparison.compare(asked, folder.path().toAbsolutePath(), here, expected, exercises.programs());
        }
    }

    /** How things lie in the firmware's memory. */
    Structures structures() {
        return structures(frozen.target());
    }

    /** How they lie in the memory of a target, whose board is known. */
    static Structures structures(RomTarget target) {
        return Structures.of(Configuration.of(target.board().orElseThrow(), target.release(), target.qstrs()));
    }

    /** The modules that should be in the image. */
    List<Expected> expected() {
        return expected(frozen);
    }

    private static List<Expected> expected(BoardBuild.Frozen frozen) {
        return frozen.modules().stream().map(VerifyRun::expected).toList();
    }

    /** What the device would compile otherwise. */
    static List<Caution> cautions(BoardProfile board, BoardBuild.Frozen frozen, Level level) {
        List<Expected> expected = expected(frozen);
        FloatKind floats = board.numbers().floats();
        List<Caution> all = new ArrayList<>(Lint.check(expected, floats));
        if (level != Level.STRUCTURE && floats != FloatKind.NONE) {
            all.addAll(ParsedFloats.check(new BoardMachines(board), expected));
        }
        return all;
    }

    private static Expected expected(FrozenInput input) {
        return new Expected(input.origin(), input.module());
    }

    /** Those that should be in it as text. */
    List<StructureComparison.TextModule> texts() {
        return frozen.files().texts().stream().map(VerifyRun::text).toList();
    }

    private static StructureComparison.TextModule text(TextModule text) {
        return new StructureComparison.TextModule(text.name().bytes(), text.content());
    }
}
