package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.report.Level;
import io.github.mpyfreezer.verifier.run.BehaviourComparison;
import io.github.mpyfreezer.verifier.selftest.Runs;
import io.github.mpyfreezer.verifier.selftest.SelfTest;
import io.github.mpyfreezer.verifier.selftest.Subject;
import io.github.mpyfreezer.verifier.selftest.Tally;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.util.List;
import java.util.Optional;

/**
 * Seeds faults into an image instead of verifying it, to see which would be noticed.
 *
 * @param run what would verify it
 * @param faults how many
 */
record SelfTestRun(VerifyRun run, int faults) {
    /** Faults are placed by regular expressions, which in Java go a few calls deeper with each row of a table. */
    private static final long STACK_BYTES = 1L << 30;

    Tally test(ImageSource source) {
        return Meanwhile.beginDeep(STACK_BYTES, () -> testHere(source)).result();
    }

    private Tally testHere(ImageSource source) {
        Structures structures = run.structures();
        ImageSource.Found found = run.found();
        List<Expected> expected = run.expected();
        var subject = new Subject(structures, found.firmware(), expected, run.texts(), found.alone());
        Optional<Bytes> text = source.text(run.frozen());
        Runs runs = image -> !isRun()
                || BehaviourComparison.compare(
                                new BoardMachines(run.board()),
                                MountedFinder.withoutFrozen(),
                                image,
                                expected,
                                run.exercises().programs(),
                                run.effort())
                        .isEqual();
        SelfTest test = text.map(c -> SelfTest.ofText(subject, found.memory().file(), c, runs))
                .orElseGet(() -> SelfTest.ofMemory(subject, found.memory(), runs));
        return test.run(faults, run.effort().seed());
    }

    /** Programs are run only with floats. */
    private boolean isRun() {
        return run.level() != Level.STRUCTURE && run.board().numbers().floats() != FloatKind.NONE;
    }
}
