package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.board.ByteSource;
import io.github.mpyfreezer.vm.board.pio.PioMachine;

/**
 * A state machine whose words a script has: it does not execute. While it is active it takes at once what is put, and gives what
 * the script has for it as soon as there is room.
 */
final class ScriptedMachine {
    private static final int WORD = 4;

    private final PioMachine machine;
    private final ByteSource input;
    private boolean active;

    ScriptedMachine(PioMachine machine, ByteSource input) {
        this.machine = machine;
        this.input = input;
        input.listen(this::run);
    }

    boolean active() {
        return active;
    }

    void activate(boolean on) {
        active = on;
        run();
    }

    /** Does what there is to do. */
    void run() {
        if (active) {
            while (!machine.sent().isEmpty()) {
                machine.sent().take();
            }
            var word = new byte[WORD];
            while (!machine.received().isFull() && input.available() >= WORD) {
                input.read(word, 0, WORD);
                machine.received().put(word[0] & 0xff | (word[1] & 0xff) << 8 | (word[2] & 0xff) << 16 | word[3] << 24);
            }
        }
    }
}
