package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.EndException;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpException;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.run.ModuleImporter;
import java.util.List;
import java.util.Optional;

/** A machine that modules are imported into, and what stopped one. */
final class ImportMachine {
    private static final int LONGEST_REASON = 200;

    private final Observer observer;
    private final Vm vm;

    ImportMachine(MachineMaker machines, ModuleFinder finder) {
        this.observer = new Observer(machines);
        this.vm = machines.machine(observer, Limits.NONE, finder);
    }

    Vm vm() {
        return vm;
    }

    /**
     * Imports the module with this path; gives why it could not be, in one line.
     *
     * @param steps instructions after which it is given up
     */
    Optional<String> importModule(String path, long steps) {
        vm.allow(steps);
        try {
            ModuleImporter.importModule(vm, MpStr.of(ImportName.of(path)));
            return Optional.empty();
        } catch (Raised raised) {
            return Optional.of(inOneLine(reason(raised)));
        } catch (LimitException e) {
            return Optional.of("it goes on after " + steps + " steps");
        } catch (EndException e) {
            return Optional.of("it ended the program: " + inOneLine(String.valueOf(e.getMessage())));
        } catch (UnfitCodeException e) {
            return Optional.of("cannot be run: " + inOneLine(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            return Optional.of("recursion too deep");
        } finally {
            vm.allow(Long.MAX_VALUE);
            observer.take();
        }
    }

    /** The exception, with the line that raised it. */
    private String reason(Raised raised) {
        Object exception = raised.exception();
        String text;
        vm.allow(Long.MAX_VALUE);
        try {
            observer.take();
            Text.print(vm, observer.out(), exception, PrintKind.EXC);
            text = observer.take();
        } catch (Raised inner) {
            return "an exception that cannot be printed";
        }
        if (!ExceptionTypes.isException(exception)) {
            return text;
        }
        List<MpException.TraceEntry> trace =
                ExceptionTypes.nativeOf((MpObject) exception).trace();
        return trace.isEmpty()
                ? text
                : text + " (" + trace.get(0).file() + ", line " + trace.get(0).line() + ")";
    }

    private static String inOneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    }
}
