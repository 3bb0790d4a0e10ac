package io.github.mpyfreezer.verifier.report;

import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.verifier.compare.Figures;
import io.github.mpyfreezer.verifier.real.RealBehaviour;
import io.github.mpyfreezer.verifier.real.RealRow;
import io.github.mpyfreezer.verifier.run.Behaviour;
import io.github.mpyfreezer.verifier.run.FunctionCoverage;
import io.github.mpyfreezer.verifier.run.OpcodeCoverage;
import io.github.mpyfreezer.verifier.run.RunComparison;
import java.util.List;

/** A verification as a few lines for a person. */
public final class SummaryReport {
    private static final int SHOWN = 20;
    private static final int NAMES = 5;
    /** How wide titles are. */
    private static final int TITLE = 11;

    private final StringBuilder text = new StringBuilder();
    private final Verification verification;
    private final boolean everything;

    private SummaryReport(Verification verification, boolean everything) {
        this.verification = verification;
        this.everything = everything;
    }

    /**
     * Lines, each with a line feed.
     *
     * @param everything whether long lists are given whole
     */
    public static String of(Verification verification, boolean everything) {
        var report = new SummaryReport(verification, everything);
        report.add();
        return report.text.toString();
    }

    /** Only what is new to one who has just built it: what running both forms came to, or that the structure is equal. */
    public static String withinBuild(Verification verification) {
        var report = new SummaryReport(verification, false);
        verification.behaviour().ifPresentOrElse(report::addBehaviour, report::addStructure);
        return report.text.toString();
    }

    private void add() {
        addStructure();
        verification.behaviour().ifPresent(this::addBehaviour);
        Figures figures = verification.structure().figures();
        if (figures.nativeFunctions() > 0 && verification.structure().isEqual()) {
            row("native", Counts.counted(figures.nativeFunctions(), "function") + ": identical, not executed");
        }
        verification.real().ifPresent(this::addReal);
        list("differs", verification.faults());
        list("note", verification.notes());
        list("caution", CautionRows.of(verification.cautions(), everything));
        text.append(' ').append(verdict()).append('\n');
    }

    private void addStructure() {
        Figures figures = verification.structure().figures();
        boolean equal = verification.structure().isEqual();
        row(
                verification.level() == Level.FIRMWARE ? "firmware" : "structure",
                Counts.counted(figures.modules(), "module") + ", " + Counts.counted(figures.functions(), "function")
                        + ", "
                        + Counts.counted(figures.qstrs(), "new qstr") + ", "
                        + Counts.counted(figures.constants(), "constant") + ", "
                        + Counts.grouped(figures.codeBytes()) + " bytes of code: "
                        + (equal
                                ? "equal, bit for bit"
                                : Counts.counted(
                                        verification.structure().differences().size(), "difference")));
    }

    private void addBehaviour(Behaviour behaviour) {
        long bytecode = behaviour.coverage().stream()
                .filter(function -> !function.isMachineCode())
                .count();
        long executed = behaviour.coverage().stream()
                .mapToLong(FunctionCoverage::executed)
                .sum();
        long all = behaviour.coverage().stream()
                .mapToLong(FunctionCoverage::instructions)
                .sum();
        row(
                "behaviour",
                Counts.grouped(behaviour.driven()) + " of " + Counts.counted(bytecode, "function") + " driven, "
                        + Counts.grouped(executed) + " of " + Counts.counted(all, "instruction") + " executed, "
                        + Counts.counted(behaviour.calls(), "call") + ", " + Counts.counted(behaviour.steps(), "step")
                        + ": "
                        + (behaviour.isEqual() ? "same output, exceptions, state, steps" : "not alike"));
        addOpcodes(behaviour);
        addEndings(behaviour);
        List<String> undriven = behaviour.undriven().stream()
                .map(function -> function.place().title())
                .toList();
        if (undriven.isEmpty()) {
            return;
        } else if (everything) {
            list("not driven", undriven);
        } else {
            String names = String.join(", ", undriven.subList(0, Math.min(NAMES, undriven.size())));
            row(
                    "not driven",
                    undriven.size() <= NAMES
                            ? names
                            : names + ", … (" + Counts.grouped(undriven.size()) + ": --undriven lists them)");
        }
    }

    private void addReal(RealBehaviour real) {
        row("real", RealTable.summary(real));
        List<RealRow> rows = real.rows();
        List<RealRow> shown = everything || rows.size() <= SHOWN
                ? rows
                : rows.stream()
                        .filter(row -> !row.isAlike() || !row.isCompared())
                        .limit(SHOWN)
                        .toList();
        if (!shown.isEmpty()) {
            RealTable.lines(shown).forEach(line -> row("", line));
        }
        List<RealRow> doubtful = real.doubtful();
        for (RealRow row : doubtful.subList(0, everything ? doubtful.size() : Math.min(NAMES, doubtful.size()))) {
            row("", row.subject() + ": " + row.doubt().orElseThrow());
        }
    }

    private void addOpcodes(Behaviour behaviour) {
        List<String> never =
                behaviour.neverExecuted().stream().map(OpcodeCoverage::name).toList();
        int all = behaviour.opcodes().size();
        if (all > 0) {
            row(
                    "opcodes",
                    (all - never.size()) + " of " + all + " executed"
                            + (never.isEmpty() ? "" : "; never: " + String.join(", ", never)));
        }
    }

    /** What failed, and so drove less than it might, is named, though it is the same in both forms. */
    private void addEndings(Behaviour behaviour) {
        List<RunComparison> exercises = behaviour.failed(RunComparison.Kind.EXERCISE);
        if (behaviour.exercises() > 0) {
            String bad =
                    exercises.isEmpty() ? "" : "; " + Counts.grouped(exercises.size()) + " ended badly, in both forms";
            row("exercises", Counts.grouped(behaviour.exercises()) + " run" + bad);
            addEndings(exercises);
        }
        List<RunComparison> imports = behaviour.failed(RunComparison.Kind.MODULE);
        if (!imports.isEmpty()) {
            row("imports", Counts.counted(imports.size(), "module") + " cannot be imported, in both forms");
            addEndings(imports);
        }
    }

    private void addEndings(List<RunComparison> failed) {
        int count = everything ? failed.size() : Math.min(NAMES, failed.size());
        for (RunComparison run : failed.subList(0, count)) {
            row("", run.subject() + ": " + run.ending().orElseThrow());
        }
        if (count < failed.size()) {
            row("", "… and " + Counts.grouped(failed.size() - count) + " more (--undriven lists them)");
        }
    }

    private String verdict() {
        if (!verification.holdsHere()) {
            return "NOT verified: " + verification.source() + " is not what it should be";
        } else if (!verification.holds()) {
            boolean asked = verification.real().orElseThrow().unfit().isEmpty();
            return "NOT verified: " + verification.source() + " is what it should be, but the real interpreter "
                    + (asked ? "does otherwise" : "could not be compared");
        } else if (verification.level() == Level.STRUCTURE) {
            return "verified in structure; nothing was run";
        }
        return verification.unverified().isEmpty() ? "verified" : "verified, except what is named above";
    }

    private void row(String title, String value) {
        text.append(' ').append(title);
        text.append(" ".repeat(Math.max(0, TITLE - title.length())));
        text.append(' ').append(value).append('\n');
    }

    private void list(String title, List<String> lines) {
        int count = everything ? lines.size() : Math.min(SHOWN, lines.size());
        for (int i = 0; i < count; i++) {
            row(i == 0 ? title : "", lines.get(i));
        }
        if (count < lines.size()) {
            row("", "… and " + Counts.grouped(lines.size() - count) + " more");
        }
    }
}
