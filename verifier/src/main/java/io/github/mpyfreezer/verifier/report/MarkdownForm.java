package io.github.mpyfreezer.verifier.report;

import io.github.mpyfreezer.verifier.real.RealBehaviour;
import io.github.mpyfreezer.verifier.run.Behaviour;
import io.github.mpyfreezer.verifier.run.OpcodeCoverage;
import io.github.mpyfreezer.verifier.run.RunComparison;
import java.util.ArrayList;
import java.util.List;

/** A verification as Markdown, for a comment: the verdict on top, lists folded. */
public final class MarkdownForm {
    private final StringBuilder text = new StringBuilder();

    private MarkdownForm() {}

    /** Lines, each with a line feed. */
    public static String of(Verification verification) {
        var markdown = new MarkdownForm();
        markdown.add(verification);
        return markdown.text.toString();
    }

    private void add(Verification verification) {
        boolean complete =
                verification.unverified().isEmpty() && verification.behaviour().isPresent();
        String verdict = !verification.holds() ? "**not verified**" : complete ? "verified" : "verified, in part";
        line("### " + verification.board() + ": " + escaped(verification.source()) + " " + verdict);
        line("");
        line("| | |");
        line("|---|---:|");
        line("| modules | " + verification.structure().figures().modules() + " |");
        line("| functions | " + verification.structure().figures().functions() + " |");
        line("| differences | " + verification.faults().size() + " |");
        verification.behaviour().ifPresent(this::addFigures);
        verification.real().ifPresent(this::addReal);
        fold("Differences", verification.faults());
        fold("Not verified", verification.unverified());
        fold(
                "Opcodes never executed",
                verification.behaviour().map(MarkdownForm::never).orElse(List.of()));
        verification.behaviour().ifPresent(this::addEndings);
        fold("Not used", verification.notes());
        fold("Cautions", CautionRows.of(verification.cautions(), true));
    }

    private void addFigures(Behaviour behaviour) {
        line("| functions driven | " + behaviour.driven() + " |");
        line("| opcodes executed | "
                + (behaviour.opcodes().size() - never(behaviour).size()) + " of "
                + behaviour.opcodes().size() + " |");
        line("| exercises | " + behaviour.exercises() + " |");
        line("| calls | " + behaviour.calls() + " |");
        line("| steps | " + behaviour.steps() + " |");
    }

    private void addReal(RealBehaviour real) {
        line("");
        line(escaped(RealTable.summary(real)));
        if (!real.rows().isEmpty()) {
            line("");
            line(cells(RealTable.HEAD));
            line("|---|---|---|---|---|");
            real.rows().forEach(row -> line(cells(RealTable.cells(row))));
        }
    }

    private static String cells(List<String> row) {
        return "| " + String.join(" | ", row.stream().map(MarkdownForm::escaped).toList()) + " |";
    }

    private static List<String> never(Behaviour behaviour) {
        return behaviour.neverExecuted().stream().map(OpcodeCoverage::name).toList();
    }

    private void addEndings(Behaviour behaviour) {
        List<String> lines = new ArrayList<>();
        for (RunComparison.Kind kind : RunComparison.Kind.values()) {
            behaviour
                    .failed(kind)
                    .forEach(
                            run -> lines.add(run.subject() + ": " + run.ending().orElseThrow()));
        }
        fold("Ended with an exception in both forms", lines);
    }

    private void fold(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        line("");
        line("<details><summary>" + title + " (" + lines.size() + ")</summary>");
        line("");
        lines.forEach(one -> line("- " + escaped(one)));
        line("");
        line("</details>");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String escaped(String value) {
        return value.replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1").replace('\n', ' ');
    }
}
