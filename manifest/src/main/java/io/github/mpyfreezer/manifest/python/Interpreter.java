package io.github.mpyfreezer.manifest.python;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Does statements. */
final class Interpreter {
    private final Machine machine;
    private final Scope scope;
    private final Evaluator evaluator;
    private final Assignment assignment;

    /** How a statement ended. */
    private enum Outcome {
        NEXT,
        BREAK,
        CONTINUE
    }

    Interpreter(Machine machine, Scope scope) {
        this.machine = machine;
        this.scope = scope;
        this.evaluator = new Evaluator(machine, scope);
        this.assignment = new Assignment(machine, evaluator, scope);
    }

    void run(List<Statement> statements) {
        block(statements);
    }

    private Outcome block(List<Statement> statements) {
        for (Statement statement : statements) {
            Outcome outcome = one(statement);
            if (outcome != Outcome.NEXT) {
                return outcome;
            }
        }
        return Outcome.NEXT;
    }

    private Outcome one(Statement statement) {
        machine.at(statement.line());
        machine.budget().step();
        if (statement instanceof Statement.Evaluate expression) {
            evaluator.value(expression.value());
        } else if (statement instanceof Statement.Assign assign) {
            Value value = evaluator.value(assign.value());
            for (Expr target : assign.targets()) {
                assignment.assign(target, value);
            }
        } else if (statement instanceof Statement.If conditional) {
            boolean test = evaluator.truth(conditional.test());
            return block(test ? conditional.then() : conditional.otherwise());
        } else if (statement instanceof Statement.For loop) {
            return loop(loop);
        } else if (statement instanceof Statement.Break) {
            return Outcome.BREAK;
        } else if (statement instanceof Statement.Continue) {
            return Outcome.CONTINUE;
        } else if (statement instanceof Statement.Import imported) {
            for (Map.Entry<String, Value> name : imported.names().entrySet()) {
                scope.set(name.getKey(), name.getValue());
            }
        } else if (statement instanceof Statement.Augment augment) {
            assignment.augment(augment);
        } else if (statement instanceof Statement.Delete delete) {
            assignment.delete(delete.targets());
        }
        return Outcome.NEXT;
    }

    private Outcome loop(Statement.For loop) {
        Value iterable = evaluator.value(loop.iterable());
        machine.at(loop.iterable().line());
        Iterator<Value> items = Iteration.of(iterable, machine.budget());
        while (hasNext(items, loop)) {
            assignment.assign(loop.target(), items.next());
            Outcome outcome = block(loop.body());
            if (outcome == Outcome.BREAK) {
                return Outcome.NEXT;
            }
        }
        return block(loop.otherwise());
    }

    private boolean hasNext(Iterator<Value> items, Statement.For loop) {
        machine.at(loop.iterable().line());
        machine.budget().step();
        return items.hasNext();
    }
}
