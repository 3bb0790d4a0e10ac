package io.github.mpyfreezer.manifest.python;

/** Puts f-strings together. */
final class FormattedText {
    private final Machine machine;
    private final Evaluator evaluator;

    FormattedText(Machine machine, Evaluator evaluator) {
        this.machine = machine;
        this.evaluator = evaluator;
    }

    Value value(Expr expression) {
        return expression instanceof Expr.Formatted formatted ? text(formatted) : field((Expr.Field) expression);
    }

    private Value text(Expr.Formatted formatted) {
        var text = new StringBuilder();
        for (Expr part : formatted.parts()) {
            if (evaluator.value(part) instanceof Value.Text more) {
                machine.budget().characters(more.value().length());
                text.append(more.value());
            }
        }
        return new Value.Text(text.toString());
    }

    private Value field(Expr.Field field) {
        Value value = evaluator.value(field.value());
        machine.at(field.line());
        Value converted = Formatting.converted(value, field.conversion(), machine.budget());
        Value spec = evaluator.value(field.spec());
        return new Value.Text(Formatting.formatted(converted, Repr.plain(spec, machine.budget()), machine.budget()));
    }
}
