package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Raised;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;

/**
 * What has been made of a function's code from one instruction on: a method of the Java machine that does what the interpreter
 * does with it. The class is made while the program runs; its methods call the ones here.
 */
abstract class Piece {
    /** What a run gives that has not come to the function's end: the frame says where to go on. */
    static final Object LEFT = new Object();

    /** How many steps may pass before they are counted. */
    static final int STEPS_AT_ONCE = 4096;

    /**
     * Goes on with a call.
     *
     * @param steps made in it that are not counted yet
     * @return what the function returns or gives, or {@link #LEFT}
     */
    abstract Object run(Vm vm, Frame frame, int steps);

    /** What a class was given that has been made. */
    static Object[] data(MethodHandles.Lookup lookup) throws IllegalAccessException {
        return MethodHandles.classData(lookup, ConstantDescs.DEFAULT_NAME, Object[].class);
    }

    /** Does between two instructions what waits to be done; gives the steps that are not counted then. */
    static int look(Vm vm, int steps) {
        return steps >= STEPS_AT_ONCE || vm.isPending() ? vm.attend(steps) : steps;
    }

    /** Ends a run that is to go on at an instruction. */
    static Object leave(Frame frame, int at, int top, int steps) {
        frame.next = at;
        frame.top = top;
        frame.steps = steps;
        return LEFT;
    }

    /** Gives the value at {@code top} to whoever goes on with the generator. */
    static Object give(Vm vm, Frame frame, int next, int top, int steps) {
        frame.next = next;
        frame.top = top;
        frame.suspended = true;
        vm.countSteps(steps);
        return frame.slots[top];
    }

    /** Finds what an exception is caught by, for the interpreter to go on there; raises it again if nothing in the frame does. */
    static Object caught(Vm vm, Frame frame, Raised raised, int at, int top, int steps) {
        int next = Unwinding.handle(vm, frame, raised, at, top);
        if (next < 0) {
            vm.countSteps(steps);
            throw raised;
        }
        return leave(frame, next, frame.top, steps);
    }
}
