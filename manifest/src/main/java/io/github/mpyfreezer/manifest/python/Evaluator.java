package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Finds what expressions are worth. */
final class Evaluator {
    private final Machine machine;
    private final Scope scope;
    private final Budget budget;

    Evaluator(Machine machine, Scope scope) {
        this.machine = machine;
        this.scope = scope;
        this.budget = machine.budget();
    }

    Value value(Expr expression) {
        budget.step();
        if (expression instanceof Expr.Constant constant) {
            return constant.value();
        }
        budget.enter();
        Value value = compound(expression);
        budget.leave();
        return value;
    }

    private Value compound(Expr expression) {
        if (expression instanceof Expr.Call call) {
            return new CallEvaluator(machine, this).value(call);
        } else if (expression instanceof Expr.Name name) {
            machine.at(name.line());
            return scope.get(name.name());
        } else if (expression instanceof Expr.TupleDisplay tuple) {
            return new Value.Tuple(items(tuple.items()));
        } else if (expression instanceof Expr.ListDisplay list) {
            return new ListValue(items(list.items()));
        } else if (expression instanceof Expr.Attribute attribute) {
            Value of = value(attribute.of());
            machine.at(attribute.line());
            return Attributes.get(of, attribute.name(), machine);
        } else if (expression instanceof Expr.Comprehension comprehension) {
            return Comprehensions.value(comprehension, machine, scope);
        } else if (expression instanceof Expr.Formatted || expression instanceof Expr.Field) {
            return new FormattedText(machine, this).value(expression);
        }
        return operation(expression);
    }

    private Value operation(Expr expression) {
        if (expression instanceof Expr.Binary binary) {
            Value left = value(binary.left());
            Value right = value(binary.right());
            machine.at(binary.line());
            return new BinaryOperation(budget).value(binary.operator(), left, right);
        } else if (expression instanceof Expr.Comparison comparison) {
            return comparison(comparison);
        } else if (expression instanceof Expr.Logical logical) {
            return logical(logical);
        } else if (expression instanceof Expr.Not not) {
            return Value.Bool.of(!truth(not.operand()));
        } else if (expression instanceof Expr.Conditional conditional) {
            return value(truth(conditional.test()) ? conditional.then() : conditional.otherwise());
        } else if (expression instanceof Expr.Unary unary) {
            Value operand = value(unary.operand());
            machine.at(unary.line());
            return UnaryOperation.value(unary.operator(), operand);
        } else if (expression instanceof Expr.Subscript subscript) {
            return subscript(subscript);
        } else if (expression instanceof Expr.DictDisplay dict) {
            return dict(dict);
        } else if (expression instanceof Expr.SetDisplay set) {
            var value = new SetValue();
            value.addAll(items(set.items()));
            return value;
        } else if (expression instanceof Expr.Starred) {
            throw new Mistake(expression.line(), "can't use starred expression here");
        }
        throw new Outside(expression.line(), "a slice in a tuple");
    }

    boolean truth(Expr expression) {
        return Truth.of(value(expression), machine);
    }

    /** What the items of a display are worth, with those of starred ones in their place. */
    List<Value> items(List<Expr> expressions) {
        List<Value> values = new ArrayList<>(expressions.size());
        for (Expr expression : expressions) {
            if (expression instanceof Expr.Starred starred) {
                Value iterable = value(starred.of());
                machine.at(starred.line());
                if (!Iteration.isPossible(iterable)) {
                    throw new Mistake("Value after * must be an iterable, not " + iterable.type());
                }
                Iterator<Value> more = Iteration.of(iterable, budget);
                while (more.hasNext()) {
                    budget.step();
                    values.add(more.next());
                }
            } else {
                values.add(value(expression));
            }
        }
        return values;
    }

    private Value comparison(Expr.Comparison comparison) {
        Value left = value(comparison.first());
        for (Expr.Comparison.Step step : comparison.steps()) {
            Value right = value(step.right());
            machine.at(comparison.line());
            if (!new ComparisonOperation(machine).holds(step.operator(), left, right)) {
                return Value.FALSE;
            }
            left = right;
        }
        return Value.TRUE;
    }

    private Value logical(Expr.Logical logical) {
        Value value = Value.NONE;
        for (Expr operand : logical.operands()) {
            value = value(operand);
            if (Truth.of(value, machine) != logical.and()) {
                return value;
            }
        }
        return value;
    }

    private Value subscript(Expr.Subscript subscript) {
        Value of = value(subscript.of());
        if (subscript.index() instanceof Expr.Slice slice) {
            Slicing slicing = slice(slice);
            machine.at(subscript.line());
            return Subscripts.slice(of, slicing, budget);
        }
        Value index = value(subscript.index());
        machine.at(subscript.line());
        return Subscripts.get(of, index, machine);
    }

    private Slicing slice(Expr.Slice slice) {
        Value lower = slice.lower().isPresent() ? value(slice.lower().get()) : Value.NONE;
        Value upper = slice.upper().isPresent() ? value(slice.upper().get()) : Value.NONE;
        Value step = slice.step().isPresent() ? value(slice.step().get()) : Value.NONE;
        return new Slicing(lower, upper, step);
    }

    private Value dict(Expr.DictDisplay display) {
        var dict = new DictValue();
        for (Expr.DictDisplay.Item item : display.items()) {
            if (item.key().isPresent()) {
                Value key = value(item.key().get());
                Value value = value(item.value());
                machine.at(display.line());
                dict.put(key, value);
            } else {
                Value more = value(item.value());
                machine.at(display.line());
                if (!(more instanceof DictValue other)) {
                    throw new Mistake("'" + more.type() + "' object is not a mapping");
                }
                budget.items(other.size());
                dict.putAll(other);
            }
        }
        return dict;
    }
}
