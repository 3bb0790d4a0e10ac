package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.EndException;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.run.Tracebacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does things with modules of one form on a machine, and writes down what comes of each. Where one of them ends the machine,
 * because it goes on for too long or resets the board, another is switched on for the next.
 */
final class Session {
    /** How much work functions of the firmware may have with an instruction, on the average of a call. */
    private static final long WORK_A_STEP = 20;

    private final MachineMaker machines;
    private final Map<String, Form> forms;
    private final Set<String> watched;
    private final List<MpStr> firmwareNames;
    private final ModuleFinder files;
    private final long stepsEach;
    private final Coverage coverage = new Coverage();
    private final List<Transcript.Event> events = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Optional<String> ending = Optional.empty();
    private int calls;

    /**
     * @param watched paths of the modules whose instructions are noted
     * @param firmwareNames qstrs that the firmware has
     * @param stepsEach instructions after which what is done is given up
     */
    Session(
            MachineMaker machines,
            Map<String, Form> forms,
            Set<String> watched,
            List<MpStr> firmwareNames,
            ModuleFinder files,
            long stepsEach) {
        this.machines = machines;
        this.forms = forms;
        this.watched = watched;
        this.firmwareNames = firmwareNames;
        this.files = files;
        this.stepsEach = stepsEach;
    }

    /** What is done with a machine; it gives in words what is left to be seen besides what was printed. */
    interface Deed extends Function<Vm, String> {}

    /** A machine that is on, and what it is connected to. */
    final class Running {
        private final Observer observer = new Observer(machines);
        private final Vm vm;
        private boolean over;
        private Optional<String> end = Optional.empty();

        private Running() {
            vm = machines.machine(observer, Limits.NONE, new FormFinder(forms, files, Session.this::loaded));
            vm.setTracer(coverage);
            firmwareNames.forEach(vm.execution()::knowFromFirmware);
        }

        Vm vm() {
            return vm;
        }

        /** The last line that was printed since the last event. */
        Optional<String> lastLine() {
            return observer.lastLine();
        }

        /** The exception that the last deed ended with, or why it was ended. */
        Optional<String> end() {
            return end;
        }

        /** Whether it has come to its end. */
        boolean isOver() {
            return over;
        }

        /** Does something; gives whether it came to an end of its own, with or without an exception. */
        boolean perform(String what, Deed deed) {
            String result;
            end = Optional.empty();
            int stack = vm.stackUsed();
            vm.allow(stepsEach * WORK_A_STEP);
            coverage.allow(stepsEach);
            long before = coverage.instructions();
            try {
                result = result(deed);
            } catch (LimitException e) {
                if (!Coverage.STOPPED.equals(e.getMessage())) {
                    return giveUp(what, "stopped in a function of the firmware");
                }
                over = true;
                result = "stopped: " + e.getMessage();
            } catch (EndException e) {
                over = true;
                result = "ended: " + e.getMessage();
            } catch (UnfitCodeException e) {
                over = true;
                result = "cannot be run: " + e.getMessage();
            } catch (StackOverflowError e) {
                return giveUp(what, "stopped: recursion too deep for this thread");
            } catch (RuntimeException e) {
                faults.add(what + ": the machine failed: " + e);
                return giveUp(what, "the machine failed");
            }
            if (over) {
                end = Optional.of(result);
            }
            over |= vm.stackUsed() != stack;
            String printed = observer.take();
            long more = coverage.instructions() - before;
            events.add(new Transcript.Event(what, printed + result + "\nafter " + more + " steps"));
            return !over;
        }

        /** How far it came, and what it printed, does not depend on the program alone, and is not compared. */
        private boolean giveUp(String what, String why) {
            over = true;
            end = Optional.of(why);
            observer.take();
            events.add(new Transcript.Event(what, why));
            return false;
        }

        /** Looks at something between two deeds, which is at nobody's expense. */
        <T> T aside(Supplier<T> look) {
            vm.allow(Long.MAX_VALUE);
            return look.get();
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
                end = observer.lastLine();
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

    /** What it all ended with, which was no good end. */
    void endsWith(String last) {
        ending = Optional.of(last);
    }

    /** The code of one of the modules, by its path. */
    FunctionCode load(Vm vm, String path) {
        FunctionCode code = Objects.requireNonNull(forms.get(path), path).load(vm);
        loaded(path, code);
        return code;
    }

    Transcript transcript() {
        return new Transcript(events, calls, coverage.instructions(), faults, ending);
    }

    Coverage coverage() {
        return coverage;
    }

    private void loaded(String path, FunctionCode code) {
        if (watched.contains(path)) {
            coverage.loaded(path, code);
        }
    }
}
