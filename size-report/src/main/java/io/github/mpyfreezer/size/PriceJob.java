package io.github.mpyfreezer.size;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.NativeCode;
import io.github.mpyfreezer.boards.Numbers;
import io.github.mpyfreezer.boards.ObjectModel;
import io.github.mpyfreezer.boards.Optimisation;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.freezer.rom.CCompiler;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomLayout;
import io.github.mpyfreezer.parser.model.Release;
import java.util.List;
import java.util.Optional;

/** The price of some modules for boards that are alike in all that it depends on: reckoned for the first, true of each. */
final class PriceJob {
    /** All of a board and its firmware that a price, or that there is none, depends on. */
    private record Target(
            Release release,
            ObjectModel objects,
            Numbers numbers,
            Qstrs qstrs,
            NativeCode nativeCode,
            boolean save,
            boolean settrace,
            CCompiler compiler,
            Optimisation optimisation,
            boolean binaryInfo,
            Optional<String> cannotFreeze) {
        static Target of(BoardProfile board, Release release) {
            return new Target(
                    release,
                    board.objects(),
                    board.numbers(),
                    board.qstrs(),
                    board.nativeCode(),
                    board.features().persistentCodeSave(),
                    board.features().settrace(),
                    CCompiler.of(board),
                    board.toolchain().optimisation(),
                    RomLayout.hasBinaryInfo(board, release),
                    board.cannotFreeze());
        }
    }

    /** What two jobs have in common that are the same: the target, and the very list of modules. */
    record Key(Object target, List<FrozenInput> modules) {
        static Key of(BoardProfile board, Release release, List<FrozenInput> modules) {
            return new Key(Target.of(board, release), modules);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && sameList(key) && target.equals(key.target);
        }

        @SuppressWarnings("ReferenceEquality")
        private boolean sameList(Key key) {
            return modules == key.modules;
        }

        @Override
        public int hashCode() {
            return target.hashCode();
        }
    }

    private final BoardProfile first;
    private final Release release;
    private final List<FrozenInput> modules;
    private final List<TextModule> texts;
    private Optional<SizeReport> report = Optional.empty();
    private Costs costs = Costs.NONE;
    private String refusal = "";

    PriceJob(BoardProfile first, Release release, List<FrozenInput> modules, List<TextModule> texts) {
        this.first = first;
        this.release = release;
        this.modules = modules;
        this.texts = texts;
    }

    /** Reckons it. */
    void run() {
        try {
            // Every firmware has the static qstrs at least.
            var header = new QstrHeader(first.qstrs(), List.of());
            RomImage image = Freezer.freeze(modules, RomTarget.of(first, release), Optional.of(header));
            report = SizeReport.of(image).map(code -> code.with(texts));
            costs = report.map(SizeReport::costs).orElse(Costs.NONE);
            refusal = report.isPresent() ? "" : "the sizes of its structures are not known";
        } catch (FreezeException e) {
            refusal = e.getMessage();
        }
    }

    /** The price for one of the boards. */
    Price priceFor(BoardProfile board) {
        var subject = new Subject(board.name().port(), board.name().name(), release.title());
        Optional<SizeReport> own = report.map(of -> new SizeReport(subject, of.modules(), of.once()));
        return new Price(board, release, own, costs, refusalFor(board));
    }

    /** The reason names the board behind a "but". */
    private String refusalFor(BoardProfile board) {
        String but = "but ";
        return refusal.replace(
                but + first.name().name() + " ", but + board.name().name() + " ");
    }
}
