package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Gives values to names, to items and to several of them. */
final class Assignment {
    private final Machine machine;
    private final Evaluator evaluator;
    private final Scope scope;

    Assignment(Machine machine, Evaluator evaluator, Scope scope) {
        this.machine = machine;
        this.evaluator = evaluator;
        this.scope = scope;
    }

    void assign(Expr target, Value value) {
        machine.budget().enter();
        if (target instanceof Expr.Name name) {
            scope.set(name.name(), value);
        } else if (target instanceof Expr.Subscript subscript) {
            Value of = evaluator.value(subscript.of());
            Value index = index(subscript);
            machine.at(subscript.line());
            Subscripts.set(of, index, value);
        } else if (target instanceof Expr.TupleDisplay tuple) {
            unpack(tuple.items(), value, target.line());
        } else if (target instanceof Expr.ListDisplay list) {
            unpack(list.items(), value, target.line());
        }
        machine.budget().leave();
    }

    private Value index(Expr.Subscript subscript) {
        if (subscript.index() instanceof Expr.Slice) {
            throw new Outside(subscript.line(), "assignment to a slice");
        }
        return evaluator.value(subscript.index());
    }

    private void unpack(List<Expr> targets, Value value, int line) {
        machine.at(line);
        if (!Iteration.isPossible(value)) {
            throw new Mistake("cannot unpack non-iterable " + value.type() + " object");
        }
        int starred = starred(targets);
        List<Value> items = items(value, starred < 0 ? targets.size() + 1 : Integer.MAX_VALUE);
        if (starred < 0) {
            checkCount(targets.size(), items.size());
            for (int i = 0; i < targets.size(); i++) {
                assign(targets.get(i), items.get(i));
            }
        } else {
            unpackStarred(targets, starred, items);
        }
    }

    private void unpackStarred(List<Expr> targets, int starred, List<Value> items) {
        int behind = targets.size() - starred - 1;
        if (items.size() < targets.size() - 1) {
            throw new Mistake("not enough values to unpack (expected at least " + (targets.size() - 1) + ", got "
                    + items.size() + ")");
        }
        int end = items.size() - behind;
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Expr.Starred star) {
                assign(star.of(), new ListValue(new ArrayList<>(items.subList(starred, end))));
            } else {
                assign(targets.get(i), items.get(i < starred ? i : end + i - starred - 1));
            }
        }
    }

    private static int starred(List<Expr> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Expr.Starred) {
                return i;
            }
        }
        return -1;
    }

    private List<Value> items(Value value, int most) {
        List<Value> items = new ArrayList<>();
        Iterator<Value> each = Iteration.of(value, machine.budget());
        while (items.size() < most && each.hasNext()) {
            machine.budget().step();
            items.add(each.next());
        }
        return items;
    }

    private static void checkCount(int expected, int found) {
        if (found < expected) {
            throw new Mistake("not enough values to unpack (expected " + expected + ", got " + found + ")");
        } else if (found > expected) {
            throw new Mistake("too many values to unpack (expected " + expected + ")");
        }
    }

    void augment(Statement.Augment statement) {
        var operation = new InPlaceOperation(machine);
        if (statement.target() instanceof Expr.Subscript subscript) {
            Value of = evaluator.value(subscript.of());
            Value index = index(subscript);
            machine.at(subscript.line());
            Value old = Subscripts.get(of, index, machine);
            Value operand = evaluator.value(statement.value());
            machine.at(statement.line());
            Subscripts.set(of, index, operation.value(statement.operator(), old, operand));
        } else if (statement.target() instanceof Expr.Name name) {
            Value old = evaluator.value(name);
            Value operand = evaluator.value(statement.value());
            machine.at(statement.line());
            scope.set(name.name(), operation.value(statement.operator(), old, operand));
        }
    }

    void delete(List<Expr> targets) {
        for (Expr target : targets) {
            if (target instanceof Expr.Name name) {
                machine.at(name.line());
                scope.delete(name.name());
            } else if (target instanceof Expr.Subscript subscript) {
                Value of = evaluator.value(subscript.of());
                Value index = index(subscript);
                machine.at(subscript.line());
                Subscripts.delete(of, index);
            }
        }
    }
}
