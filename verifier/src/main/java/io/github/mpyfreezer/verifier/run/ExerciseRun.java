package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.run.Program;

/** Runs a program with modules of one form, as {@code micropython -m} does. */
final class ExerciseRun {
    private ExerciseRun() {}

    /** Runs it to its end. One that ends with an exception, or with an exit code other than 0, is noted. */
    static void perform(Session session, Exercise exercise) {
        Session.Running machine = session.machine();
        machine.perform("run " + exercise.name(), vm -> {
            int exit = run(vm, code(session, exercise, vm), exercise.name());
            if (exit != 0) {
                session.endsWith(machine.lastLine().orElse("exit code " + exit));
            }
            return "exit code " + exit + "\nleaves "
                    + Portrait.of(vm, vm.execution().modules());
        });
        machine.end().ifPresent(session::endsWith);
        session.countCall();
    }

    /** Runs it as the main program; gives its exit code. */
    static int run(Vm vm, FunctionCode code, String name) {
        vm.execution().argv().add(vm, MpStr.of(name));
        return Program.run(vm, code, "__main__", name);
    }

    private static FunctionCode code(Session session, Exercise exercise, Vm vm) {
        return exercise instanceof Exercise.Apart apart ? apart.program().load(vm) : session.load(vm, exercise.name());
    }
}
