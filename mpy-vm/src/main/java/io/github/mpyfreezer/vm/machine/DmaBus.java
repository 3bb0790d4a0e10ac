package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Memory;
import io.github.mpyfreezer.vm.board.Registers;
import io.github.mpyfreezer.vm.object.Buffer;

/**
 * What DMA channels of an RP2040 read and write: the program's memory, the FIFOs of state machines, and registers that only
 * keep what is written.
 */
final class DmaBus {
    private static final long PIO = 0x5020_0000L;
    private static final long NEXT_PIO = 0x10_0000;
    private static final int SEND = 0x10;
    private static final int RECEIVE = 0x20;
    private static final int WORD = 4;

    private final Peripherals peripherals;
    private final Memory memory;
    private final Registers registers;

    DmaBus(Peripherals peripherals) {
        this.peripherals = peripherals;
        this.memory = peripherals.vm().memory();
        this.registers = peripherals.board().registers();
    }

    /** Where a state machine's words are put, or got from. */
    static long address(int machine, boolean send) {
        long pio = PIO + machine / PioObject.MACHINES * NEXT_PIO;
        return pio + (send ? SEND : RECEIVE) + (long) WORD * (machine % PioObject.MACHINES);
    }

    /** The words of a state machine that a request is about, the lowest four for what is put. */
    StateMachineFifos requested(int request) {
        return fifos(request / 8 * PioObject.MACHINES + request % 4);
    }

    private StateMachineFifos fifos(int machine) {
        return StateMachineObject.find(peripherals, machine).fifos();
    }

    /** Whether there is anything to read or write: memory of the program ends. */
    boolean has(long address, int bytes) {
        if (!Memory.isAddress(address)) {
            return true;
        }
        Buffer found = memory.find(address);
        return found != null && found.length() >= bytes;
    }

    long read(long address, int bytes) {
        if (Memory.isAddress(address)) {
            Buffer from = memory.at(address, bytes);
            long value = 0;
            for (int i = bytes - 1; i >= 0; i--) {
                value = value << 8 | from.array()[from.offset() + i] & 0xff;
            }
            return value;
        }
        int machine = machine(address, RECEIVE);
        return machine < 0 ? registers.read(address, bytes) : fifos(machine).poll();
    }

    void write(long address, int bytes, long value) {
        if (Memory.isAddress(address)) {
            Buffer into = memory.at(address, bytes);
            for (int i = 0; i < bytes; i++) {
                into.array()[into.offset() + i] = (byte) (value >> 8 * i);
            }
            return;
        }
        int machine = machine(address, SEND);
        if (machine < 0) {
            registers.write(address, bytes, value);
        } else {
            // What is narrower than a register is on all lanes of the bus.
            fifos(machine).offer(bytes == 1 ? value * 0x0101_0101L : bytes == 2 ? value * 0x1_0001L : value);
        }
    }

    /** Which machine has this address, less than 0 for none. */
    private static int machine(long address, int first) {
        for (int machine = 0; machine < 2 * PioObject.MACHINES; machine++) {
            long start = address(machine, first == SEND);
            if (address >= start && address < start + WORD) {
                return machine;
            }
        }
        return -1;
    }
}
