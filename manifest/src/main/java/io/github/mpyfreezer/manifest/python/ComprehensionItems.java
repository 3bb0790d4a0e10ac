package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The items of a comprehension: goes through its clauses forth and back like a counter through its digits. */
final class ComprehensionItems extends LazyItems {
    private final Expr.Comprehension comprehension;
    private final List<Expr.Comprehension.Clause> clauses;
    private final Machine machine;
    private final Evaluator evaluator;
    private final Assignment assignment;
    /** For each {@code for} what it goes through; nothing in it for the others. */
    private final List<Iterator<Value>> iterators;

    private boolean started;

    /** The first iterable is evaluated at once, outside the comprehension. */
    ComprehensionItems(Expr.Comprehension comprehension, Machine machine, Scope outer) {
        super(machine.budget());
        Scope scope = outer.inner();
        this.comprehension = comprehension;
        this.clauses = comprehension.clauses();
        this.machine = machine;
        this.evaluator = new Evaluator(machine, scope);
        this.assignment = new Assignment(machine, evaluator, scope);
        this.iterators = new ArrayList<>(Collections.nCopies(clauses.size(), Collections.emptyIterator()));
        if (clauses.get(0) instanceof Expr.Comprehension.For first) {
            iterators.set(0, iterator(first, new Evaluator(machine, outer)));
        }
    }

    private Iterator<Value> iterator(Expr.Comprehension.For clause, Evaluator where) {
        Value iterable = where.value(clause.iterable());
        machine.at(clause.iterable().line());
        return Iteration.of(iterable, machine.budget());
    }

    @Override
    Optional<Value> make() {
        int at = started ? lastForBefore(clauses.size()) : 0;
        boolean fresh = false;
        started = true;
        while (at >= 0 && at < clauses.size()) {
            machine.budget().step();
            boolean goesOn = clauses.get(at) instanceof Expr.Comprehension.For loop
                    ? advance(at, loop, fresh)
                    : holds(clauses.get(at));
            fresh = goesOn;
            at = goesOn ? at + 1 : lastForBefore(at);
        }
        return at < 0 ? Optional.empty() : Optional.of(evaluator.value(comprehension.element()));
    }

    private boolean advance(int at, Expr.Comprehension.For loop, boolean fresh) {
        if (fresh) {
            iterators.set(at, iterator(loop, evaluator));
        }
        Iterator<Value> items = iterators.get(at);
        boolean more = items.hasNext();
        if (more) {
            assignment.assign(loop.target(), items.next());
        }
        return more;
    }

    private boolean holds(Expr.Comprehension.Clause clause) {
        return clause instanceof Expr.Comprehension.If condition && evaluator.truth(condition.condition());
    }

    private int lastForBefore(int clause) {
        int at = clause - 1;
        while (at >= 0 && !(clauses.get(at) instanceof Expr.Comprehension.For)) {
            at--;
        }
        return at;
    }
}
