package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.EndException;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.run.Tracebacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Does things with modules of one form on a machine, and writes down what comes of each. Where one of them ends the machine,
 * because it goes on for too long or resets the board, another is switched on for the next.
 */
final class Session {
    private final MachineMaker machines;
    private final Map<String, Form> forms;
    private final Set<String> watched;
    private final ModuleFinder files;
    private final long stepsEach;
    private final Coverage coverage = new Coverage();
    private final List<Transcript.Event> events = new ArrayList<>();
    private int calls;
    private long steps;

    /**
     * @param watched paths of the modules whose instructions are noted
     * @param stepsEach instructions after which what is done is given up
     */
    Session(MachineMaker machines, Map<String, Form> forms, Set<String> watched, ModuleFinder files, long stepsEach) {
        this.machines = machines;
        this.forms = forms;
        this.watched = watched;
        this.files = files;
        this.stepsEach = stepsEach;
    }

    /** What is done with a machine; it gives in words what is left to be seen besides what was printed. */
    interface Deed extends Function<Vm, String> {}

    /** A machine that is on, and what it is connected to. */
    final class Running {
        private final Observer observer = new Observer(machines);
        private final Vm vm;
        private long counted;
        private boolean over;

        private Running() {
            vm = machines.machine(observer, Limits.NONE, new FormFinder(forms, files, Session.this::loaded));
            vm.setTracer(coverage);
        }

        Vm vm() {
            return vm;
        }

        /** Whether it has come to its end. */
        boolean isOver() {
            return over;
        }

        /** Does something; gives whether it came to an end of its own, with or without an exception. */
        boolean perform(String what, Deed deed) {
            String result;
            int stack = vm.stackUsed();
            vm.allow(stepsEach);
            try {
                result = result(deed);
            } catch (LimitException e) {
                over = true;
                result = "stopped: " + e.getMessage();
            } catch (EndException e) {
                over = true;
                result = "ended: " + e.getMessage();
            } catch (UnfitCodeException e) {
                over = true;
                result = "cannot be run: " + e.getMessage();
            } catch (StackOverflowError e) {
                over = true;
                result = "stopped: recursion too deep for this thread";
            }
            over |= vm.stackUsed() != stack;
            String printed = observer.take();
            long more = vm.steps() - counted;
            counted = vm.steps();
            steps += more;
            events.add(new Transcript.Event(what, printed + result + "\nafter " + more + " steps"));
            return !over;
        }

        private String result(Deed deed) {
            try {
                return deed.apply(vm);
            } catch (Raised raised) {
                return raised(raised);
            }
        }

        private String raised(Raised raised) {
            try {
                Tracebacks.print(vm, observer.out(), raised.exception());
                return "raised";
            } catch (Raised inner) {
                return "raised what cannot be printed";
            }
        }
    }

    /** A machine that is switched on. */
    Running machine() {
        return new Running();
    }

    /** One more call was made. */
    void countCall() {
        calls++;
    }

    Transcript transcript() {
        return new Transcript(events, calls, steps);
    }

    Coverage coverage() {
        return coverage;
    }

    private void loaded(String path, FunctionCode code) {
        if (watched.contains(path)) {
            coverage.loaded(path, code);
        }
    }

    /** The module's name as a program imports it: {@code asyncio/core.py} is {@code asyncio.core}. */
    static String importName(String path) {
        String stem = path.endsWith(".py") ? path.substring(0, path.length() - 3) : path;
        if (stem.endsWith("/__init__")) {
            stem = stem.substring(0, stem.length() - "/__init__".length());
        }
        return stem.replace('/', '.');
    }
}
