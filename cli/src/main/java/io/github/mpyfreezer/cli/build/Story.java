package io.github.mpyfreezer.cli.build;

import java.util.ArrayList;
import java.util.List;

/** What a run made again, and why, in a line. */
public final class Story {
    /** More modules than these are counted, not named. */
    private static final int NAMED = 8;

    private final List<String> compiled = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private int kept;
    private String output = "";

    /** A module was compiled. */
    public void compiled(String module, String reason) {
        compiled.add(module);
        reasons.add(reason);
    }

    /** So many modules are as they were. */
    public void kept(int modules) {
        kept = modules;
    }

    /** Modules of the last run are not wanted any more. */
    public void removed(List<String> modules) {
        removed.addAll(modules);
    }

    /** What became of the output, such as {@code unchanged}. */
    public void output(String name, String outcome) {
        output = name + ": " + outcome;
    }

    /** The line. */
    public String text() {
        var text = new StringBuilder();
        int all = compiled.size() + kept;
        if (all == 0) {
            text.append("nothing to compile");
        } else if (compiled.isEmpty()) {
            text.append("nothing compiled: ")
                    .append(kept)
                    .append(" of ")
                    .append(all)
                    .append(" modules as recorded");
        } else {
            text.append("compiled: ")
                    .append(compiled.size())
                    .append(" of ")
                    .append(all)
                    .append(" modules (");
            text.append(named()).append(')');
            if (kept > 0) {
                text.append("; ").append(kept).append(" as recorded");
            }
        }
        if (!removed.isEmpty()) {
            text.append("; removed: ").append(String.join(", ", removed));
        }
        return text.append("; ").append(output).toString();
    }

    private String named() {
        boolean alike = true;
        for (String reason : reasons) {
            alike &= reason.equals(reasons.get(0));
        }
        if (alike && compiled.size() > 1) {
            return compiled.size() > NAMED
                    ? "all: " + reasons.get(0)
                    : String.join(", ", compiled) + ": " + reasons.get(0);
        }
        List<String> named = new ArrayList<>();
        for (int i = 0; i < compiled.size() && i < NAMED; i++) {
            named.add(compiled.get(i) + ": " + reasons.get(i));
        }
        if (compiled.size() > NAMED) {
            named.add("and " + (compiled.size() - NAMED) + " more");
        }
        return String.join("; ", named);
    }
}
