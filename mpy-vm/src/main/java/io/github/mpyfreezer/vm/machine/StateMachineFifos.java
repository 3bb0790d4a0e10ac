package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.ByteSource;
import io.github.mpyfreezer.vm.board.Device;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The words that wait on the way to a state machine and back. One that is active takes at once what is put, and gives what a
 * script has for it as soon as there is room; one that is not does neither.
 */
final class StateMachineFifos {
    private static final int WORD = 4;

    private final Board board;
    private final Device device;
    private final ByteSource input;
    private final Deque<Long> received = new ArrayDeque<>();
    private int unsent;
    private int sendRoom;
    private int receiveRoom;
    private boolean active;

    StateMachineFifos(Board board, Device device) {
        this.board = board;
        this.device = device;
        this.input = board.input(device);
        input.listen(this::run);
    }

    /** Empties both, which have so much room from now on. */
    void reset(StateMachineSettings settings) {
        unsent = 0;
        received.clear();
        sendRoom = settings.sendRoom();
        receiveRoom = settings.receiveRoom();
    }

    boolean active() {
        return active;
    }

    void activate(boolean on) {
        active = on;
        run();
    }

    private void run() {
        if (active) {
            unsent = 0;
            var word = new byte[WORD];
            while (received.size() < receiveRoom && input.available() >= WORD) {
                input.read(word, 0, WORD);
                received.add(
                        word[0] & 0xffL | (word[1] & 0xffL) << 8 | (word[2] & 0xffL) << 16 | (word[3] & 0xffL) << 24);
            }
        }
    }

    /** Words that wait to be got. */
    long waiting() {
        return received.size();
    }

    /** Words that wait to be pulled. */
    long unsent() {
        return unsent;
    }

    /** The machine takes a word, by an instruction that the program has it execute. */
    void pull() {
        unsent = Math.max(0, unsent - 1);
    }

    /** Waits until there is a word. */
    long get(Vm vm) {
        while (received.isEmpty()) {
            await(vm);
        }
        long word = received.remove();
        run();
        return word;
    }

    /** Waits until there is room for a word. */
    void put(Vm vm) {
        while (!active && unsent >= sendRoom) {
            await(vm);
        }
        unsent += active ? 0 : 1;
    }

    private void await(Vm vm) {
        vm.spend(1);
        vm.attend(0);
        board.awaitEvent(device);
    }
}
