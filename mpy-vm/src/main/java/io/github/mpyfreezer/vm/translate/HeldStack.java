package io.github.mpyfreezer.vm.translate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * The stack while a piece is written. A value goes into its slot of the frame no sooner than somebody can look there: a callee
 * that takes its arguments from there, whoever counts what is in memory, the interpreter.
 */
final class HeldStack {
    private final PieceCode out;
    private final int room;
    private final List<Held> values = new ArrayList<>();

    /** @param room how many values there can be at most */
    HeldStack(PieceCode out, int room) {
        this.out = out;
        this.room = room;
    }

    /** The slot of the topmost value, -1 where there is none. */
    int top() {
        return values.size() - 1;
    }

    /** Begins anew with so many values, all in their slots. */
    void reset(int top) {
        values.clear();
        pushSlots(top + 1);
    }

    void push(Held value) {
        if (values.size() == room) {
            throw neverTaken();
        }
        values.add(value);
    }

    /** Values that have been put into their slots. */
    void pushSlots(int count) {
        for (int i = 0; i < count; i++) {
            push(Held.InSlot.HERE);
        }
    }

    /** The value that is on the Java machine's stack, from where it goes. */
    void pushResult() {
        int variable = free();
        out.setVariable(variable);
        push(new Held.Variable(variable, false));
    }

    /** The value on the Java machine's stack, which was made of the topmost {@code operands} ones, from where it goes. */
    void replace(int operands) {
        drop(operands);
        pushResult();
    }

    void drop(int count) {
        need(count);
        values.subList(values.size() - count, values.size()).clear();
    }

    /** Puts the value at a slot on the Java machine's stack. */
    void load(int slot) {
        need(values.size() - slot);
        Held held = values.get(slot);
        if (held instanceof Held.Local local) {
            out.slot(local.slot());
        } else if (held instanceof Held.Constant constant) {
            out.given().constant(constant.index());
        } else if (held instanceof Held.Variable variable) {
            out.variable(variable.index());
        } else if (held instanceof Held.Nothing) {
            out.instruction(Opcodes.ACONST_NULL);
        } else {
            out.slot(slot);
        }
    }

    /** Puts what is only in variables into slots, up to a slot: what refers to locals and constants is kept by these. */
    void spill(int upTo) {
        for (int i = 0; i <= upTo; i++) {
            if (values.get(i) instanceof Held.Variable variable && !variable.alsoInSlot()) {
                store(i);
                values.set(i, new Held.Variable(variable.index(), true));
            }
        }
    }

    /** Puts all values from a slot on into their slots. */
    void settle(int from) {
        need(values.size() - from);
        for (int i = from; i < values.size(); i++) {
            Held held = values.get(i);
            if (held instanceof Held.Variable variable && variable.alsoInSlot()) {
                continue;
            }
            if (held != Held.InSlot.HERE) {
                store(i);
            }
            values.set(
                    i,
                    held instanceof Held.Variable variable
                            ? new Held.Variable(variable.index(), true)
                            : Held.InSlot.HERE);
        }
    }

    /** Puts all values into their slots, and forgets where else they are: other ways through the code may lead here. */
    void settleAll() {
        settle(0);
        reset(top());
    }

    private void store(int slot) {
        out.slots();
        out.number(slot);
        load(slot);
        out.instruction(Opcodes.AASTORE);
    }

    /** A local is about to change: what is the same as it is kept. */
    void keepLocal(int slot) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Held.Local local && local.slot() == slot) {
                intoVariable(i);
            }
        }
    }

    /** Repeats the topmost values. */
    void repeat(int count) {
        need(count);
        int from = values.size() - count;
        for (int i = 0; i < count; i++) {
            leaveSlot(from + i);
            Held held = values.get(from + i);
            push(held instanceof Held.Variable variable ? new Held.Variable(variable.index(), false) : held);
        }
    }

    /** Puts the topmost value below so many others. */
    void rotate(int others) {
        need(others + 1);
        int from = values.size() - 1 - others;
        for (int i = from; i < values.size(); i++) {
            leaveSlot(i);
            if (values.get(i) instanceof Held.Variable variable) {
                values.set(i, new Held.Variable(variable.index(), false));
            }
        }
        Held moved = values.remove(values.size() - 1);
        values.add(from, moved);
    }

    private void leaveSlot(int slot) {
        if (values.get(slot) == Held.InSlot.HERE) {
            load(slot);
            int variable = free();
            out.setVariable(variable);
            values.set(slot, new Held.Variable(variable, true));
        }
    }

    private void intoVariable(int slot) {
        load(slot);
        int variable = free();
        out.setVariable(variable);
        values.set(slot, new Held.Variable(variable, false));
    }

    private void need(int count) {
        if (count > values.size()) {
            throw neverTaken();
        }
    }

    /**
     * The check of code follows only the ways that can be taken; here others are come by, where a handler asks what it was
     * entered for.
     */
    private static UntranslatableException neverTaken() {
        return new UntranslatableException("the stack is not what a way that can be taken has");
    }

    private int free() {
        var used = new BitSet();
        for (Held held : values) {
            if (held instanceof Held.Variable variable) {
                used.set(variable.index());
            }
        }
        return used.nextClearBit(0);
    }
}
