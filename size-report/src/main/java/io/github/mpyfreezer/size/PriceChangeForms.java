package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.List;

/** Changes of prices on many boards as JSON, CSV and Markdown. The kinds of every board add up to its change. */
public final class PriceChangeForms {
    private final PriceChanges changes;
    private final List<Verdict> verdicts;

    /** @param verdicts what a budget says of the boards */
    public PriceChangeForms(PriceChanges changes, List<Verdict> verdicts) {
        this.changes = changes;
        this.verdicts = List.copyOf(verdicts);
    }

    /** One object: {@code boards} has each board with what has changed, or the reasons why it had or has no price. */
    public String json() {
        var json = new JsonWriter().object().field("version", JsonReport.VERSION);
        json.array("boards");
        for (PriceChange change : changes.changes()) {
            Subject subject = change.after().subject();
            json.object().field("port", subject.port()).field("board", subject.board());
            json.field("release", subject.release());
            if (change.isKnown()) {
                json.field("before", change.before().total())
                        .field("after", change.after().total());
                json.costs("change", change.change().difference());
            } else {
                json.field("refused_before", change.before().refusal());
                json.field("refused", change.after().refusal());
            }
            json.endObject();
        }
        json.endArray();
        JsonComparison.addVerdicts(json, verdicts);
        return json.endObject().text();
    }

    /** A line for each board: what it cost and costs, and by how much each kind has grown; or why it had or has no price. */
    public String csv() {
        var csv = new Csv();
        List<Object> headings =
                new ArrayList<>(List.of("port", "board", "release", "before", "after", "refused_before", "refused"));
        for (Kind kind : Kind.values()) {
            headings.add(kind.key());
        }
        csv.line(headings.toArray());
        for (PriceChange change : changes.changes()) {
            Subject subject = change.after().subject();
            List<Object> line = new ArrayList<>(List.of(subject.port(), subject.board(), subject.release()));
            line.add(change.before().report().isPresent() ? change.before().total() : "");
            line.add(change.after().report().isPresent() ? change.after().total() : "");
            line.add(change.before().refusal());
            line.add(change.after().refusal());
            for (Kind kind : Kind.values()) {
                line.add(change.isKnown() ? change.change().difference().of(kind) : "");
            }
            csv.line(line.toArray());
        }
        return csv.text();
    }

    /** For a comment on a pull request: a line for each port, the boards folded away. */
    public String markdown() {
        var text = new Markdown();
        var lines = new StringBuilder();
        for (List<PriceChange> port : changes.byPort()) {
            lines.append('\n').append(PriceChanges.greatest(port).headline());
        }
        text.paragraph("```" + lines + "\n```");
        MarkdownComparison.addVerdicts(
                text, verdicts.stream().filter(Verdict::isBroken).toList());
        text.fold("every board").table("port", "board", ">change", ">before", ">after");
        for (PriceChange change : changes.changes()) {
            if (change.isKnown()) {
                Subject subject = change.after().subject();
                text.row(
                        subject.port(),
                        subject.board(),
                        MarkdownComparison.signed(change.change().bytes()),
                        change.before().total(),
                        change.after().total());
            }
        }
        return text.endFold().text();
    }
}
