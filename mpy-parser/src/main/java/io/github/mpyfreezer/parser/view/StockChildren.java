package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line of the stock disassembly that lists a function's children. */
final class StockChildren {
    private StockChildren() {}

    /** @param plain whether names stand as they are, as since 1.27, or as Python writes strings */
    static TextLine line(MpyModule module, FunctionLabels.Labelled function, boolean plain) {
        var text = new StringBuilder("  children: [");
        int column = text.length();
        List<String> labels = new ArrayList<>();
        labels.add(function.label() + ".children");
        List<Annotation.Reference> references = new ArrayList<>();
        for (int i = 0; i < function.children().size(); i++) {
            FunctionLabels.Labelled child = function.children().get(i);
            Utf8 name = module.nameOf(child.code());
            int start = column + (i == 0 ? 0 : 2);
            column = start + name.codePoints();
            text.append(i == 0 ? "" : ", ").append(plain ? name.text() : PythonRepr.of(name));
            String label = function.label() + ".child" + i;
            labels.add(label);
            references.add(new Annotation.Reference(label, child.label(), start + 1, column + 1));
        }
        text.append(']');
        return new TextLine(text.toString(), Optional.of(new Annotation.Children(references)), labels);
    }
}
