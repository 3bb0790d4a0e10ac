package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.pio.PioMachine;
import org.jspecify.annotations.Nullable;

/** The words that wait on the way to a state machine and back, as a program sees them; it may have to wait for one. */
final class StateMachineFifos {
    private final Board board;
    private final Device device;
    private final PioMachine machine;
    private final @Nullable ScriptedMachine scripted;

    StateMachineFifos(Board board, Device device, PioMachine machine) {
        this.board = board;
        this.device = device;
        this.machine = machine;
        this.scripted = board.isScripted(device) ? new ScriptedMachine(machine, board.input(device)) : null;
    }

    boolean active() {
        return scripted == null ? machine.active() : scripted.active();
    }

    void activate(boolean on) {
        if (scripted == null) {
            machine.activate(on);
        } else {
            scripted.activate(on);
        }
    }

    /** Words that wait to be got. */
    long waiting() {
        return machine.received().size();
    }

    /** Puts a word, which is lost where there is no room. */
    void offer(long word) {
        machine.sent().put((int) word);
        runScript();
    }

    /** Gets a word, 0 if there is none. */
    long poll() {
        if (machine.received().isEmpty()) {
            return 0;
        }
        long word = machine.received().take() & 0xffff_ffffL;
        runScript();
        return word;
    }

    /** Words that can be put. */
    long room() {
        return machine.sent().room();
    }

    /** Has it told to one that words have come or gone. */
    void watch(Runnable to) {
        machine.watch(to);
    }

    /** Words that wait to be pulled. */
    long unsent() {
        return machine.sent().size();
    }

    /** Waits until there is a word. */
    long get(Vm vm) {
        for (long waits = 0; machine.received().isEmpty(); waits++) {
            await(vm, waits);
        }
        return poll();
    }

    /** Waits until there is room for a word. */
    void put(Vm vm, long word) {
        for (long waits = 0; machine.sent().isFull(); waits++) {
            await(vm, waits);
        }
        offer(word);
    }

    private void runScript() {
        if (scripted != null) {
            scripted.run();
        }
    }

    private void await(Vm vm, long waits) {
        vm.spend(1);
        vm.attend(0);
        board.awaitEvent(device, waits);
    }
}
