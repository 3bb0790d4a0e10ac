package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import java.util.List;

/** The rows of functions in the readable dump. */
final class FunctionListing {
    /** Where offsets stand, to the right of source lines. */
    static final int OFFSET_COLUMN = 8;

    private static final int HEX_COLUMN = OFFSET_COLUMN + 6;
    private static final int MNEMONIC_COLUMN = HEX_COLUMN + 13;
    private static final int OPERAND_COLUMN = MNEMONIC_COLUMN + 22;

    private final MpyModule module;
    private final Bytes content;
    private final List<Row> rows;
    private int line;

    /** @param rows where they are added */
    FunctionListing(MpyModule module, Bytes content, List<Row> rows) {
        this.module = module;
        this.content = content;
        this.rows = rows;
    }

    void add(Region region) {
        if (region.meaning() instanceof Meaning.Function function) {
            addFunction(region, function.outline());
        } else if (region.meaning() instanceof Meaning.Step step) {
            addStep(region, step);
        } else if (region.meaning() instanceof Meaning.Field field) {
            addField(region, field);
        } else {
            addWords(region);
        }
    }

    private void addFunction(Region region, Outline outline) {
        List<Region> parts = region.parts();
        boolean isBytecode = is(Meaning.Part.PRELUDE, parts.get(1));
        int headEnd = isBytecode ? parts.get(1).end() : parts.get(0).end();
        var words = new FunctionHead(module, outline, parts.get(0).end());
        rows.add(Listing.blank());
        var title = new Row.Builder(region.start(), headEnd).defines(Ref.Kind.FUNCTION, outline.number());
        words.appendTitle(title);
        rows.add(title.build());
        rows.add(new Row.Builder().add(Style.NOTE, "  " + words.facts()).build());
        line = 0;
        for (Region part : parts.subList(isBytecode ? 2 : 1, parts.size())) {
            if (is(Meaning.Part.CODE, part)) {
                part.parts().forEach(this::add);
            } else {
                add(part);
            }
        }
    }

    private static boolean is(Meaning.Part part, Region region) {
        return region.meaning() instanceof Meaning.Group group && group.part() == part;
    }

    private void addField(Region region, Meaning.Field field) {
        switch (field.role()) {
            case MACHINE_CODE, DATA -> Listing.addBytes(rows, content, region, Style.NOTE);
            default -> addWords(region);
        }
    }

    private void addWords(Region region) {
        rows.add(new Row.Builder(region.start(), region.end())
                .tab(OFFSET_COLUMN)
                .add(Style.OFFSET, Shown.offset(region.start()))
                .tab(HEX_COLUMN)
                .add(Style.NOTE, region.meaning().label())
                .build());
    }

    private void addStep(Region region, Meaning.Step step) {
        if (!step.jumpLabel().isEmpty()) {
            rows.add(new Row.Builder()
                    .tab(OFFSET_COLUMN - 2)
                    .add(Style.LABEL, step.jumpLabel() + ":")
                    .defines(Ref.Kind.CODE, region.start())
                    .build());
        }
        var row = new Row.Builder(region.start(), region.end());
        if (step.line() != 0 && step.line() != line) {
            line = step.line();
            String number = Integer.toString(line);
            row.tab(OFFSET_COLUMN - 2 - number.length()).add(Style.LINE, number);
        }
        row.tab(OFFSET_COLUMN)
                .add(Style.OFFSET, Shown.offset(region.start()))
                .tab(HEX_COLUMN)
                .add(Style.HEX, content.slice(region.start(), region.end()).hex(" "))
                .tab(MNEMONIC_COLUMN)
                .add(Style.MNEMONIC, step.mnemonic());
        Operand operand = step.operand();
        if (!operand.text().isEmpty()) {
            row.tab(OPERAND_COLUMN).add(operand.style(), operand.text(), operand.ref());
        }
        if (!operand.note().isEmpty()) {
            row.add(Style.NOTE, "  " + operand.note());
        }
        rows.add(row.build());
    }
}
