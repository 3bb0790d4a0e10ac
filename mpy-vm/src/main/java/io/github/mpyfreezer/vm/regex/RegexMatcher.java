package io.github.mpyfreezer.vm.regex;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;

/**
 * Tries an expression on a text by backtracking (lib/re1.5/recursiveloop.c). Each choice goes one deeper into the stack, so
 * that a long text is too much for an expression with repetitions.
 */
final class RegexMatcher {
    /** A place that was not noted. */
    static final int NONE = -1;

    private static final int STACK_WORDS = 10;
    private static final int COUNTED_AT_ONCE = 256;

    private final Vm vm;
    private final int[] code;
    private final byte[] text;
    private final int end;
    private final boolean signedCharacters;
    private final int[] places;
    private int work;

    /** @param end where the text ends for the expression */
    RegexMatcher(Vm vm, Regex regex, byte[] text, int end) {
        this.vm = vm;
        this.code = regex.code();
        this.text = text;
        this.end = end;
        this.signedCharacters = vm.profile().unix();
        this.places = new int[2 * (regex.groups() + 1)];
    }

    /**
     * Tries it from a place on.
     *
     * @param start where the instructions begin
     * @return whether it matches; {@link #places} has where, then
     */
    boolean match(int start, int from) {
        Arrays.fill(places, NONE);
        return run(start, from);
    }

    /** Where each group begins and ends, the whole first; {@link #NONE} for one that did not take part. */
    int[] places() {
        return places.clone();
    }

    private boolean run(int start, int from) {
        int depth = STACK_WORDS * vm.wordBytes();
        vm.enter(depth);
        try {
            return go(start, from);
        } finally {
            vm.leave(depth);
        }
    }

    private boolean go(int start, int from) {
        int pc = start;
        int at = from;
        while (true) {
            if (++work == COUNTED_AT_ONCE) {
                work = 0;
                vm.spend(COUNTED_AT_ONCE);
            }
            int instruction = code[pc++];
            if (RegexCode.consumes(instruction)) {
                if (at >= end || !takes(instruction, pc, text[at])) {
                    return false;
                }
                at++;
                pc += operandSize(instruction, pc);
                continue;
            }
            switch (instruction) {
                case RegexCode.MATCH -> {
                    return true;
                }
                case RegexCode.BEGIN -> {
                    if (at != 0) {
                        return false;
                    }
                }
                case RegexCode.END -> {
                    if (at != end) {
                        return false;
                    }
                }
                case RegexCode.JUMP -> pc += 1 + code[pc];
                case RegexCode.NEXT_OR_ELSE -> {
                    if (run(pc + 1, at)) {
                        return true;
                    }
                    pc += 1 + code[pc];
                }
                case RegexCode.ELSE_OR_NEXT -> {
                    if (run(pc + 1 + code[pc], at)) {
                        return true;
                    }
                    pc++;
                }
                default -> {
                    int number = code[pc++];
                    int before = places[number];
                    places[number] = at;
                    if (run(pc, at)) {
                        return true;
                    }
                    places[number] = before;
                    return false;
                }
            }
        }
    }

    private int operandSize(int instruction, int pc) {
        return switch (instruction) {
            case RegexCode.ANY -> 0;
            case RegexCode.CLASS, RegexCode.NOT_CLASS -> 1 + 2 * code[pc];
            default -> 1;
        };
    }

    private boolean takes(int instruction, int pc, byte c) {
        return switch (instruction) {
            case RegexCode.CHARACTER -> (c & 0xff) == code[pc];
            case RegexCode.NAMED_CLASS -> RegexCode.isInNamed(code[pc], c & 0xff);
            case RegexCode.CLASS -> isInClass(pc, c);
            case RegexCode.NOT_CLASS -> !isInClass(pc, c);
            default -> true;
        };
    }

    private boolean isInClass(int pc, byte c) {
        for (int i = 0; i < code[pc]; i++) {
            int from = code[pc + 1 + 2 * i];
            int to = code[pc + 2 + 2 * i];
            boolean in = from == RegexCode.NAMED
                    ? RegexCode.isInNamed(to, c & 0xff)
                    : order(c) >= order((byte) from) && order(c) <= order((byte) to);
            if (in) {
                return true;
            }
        }
        return false;
    }

    /** A character as C has it, whose sign depends on the processor. */
    private int order(byte c) {
        return signedCharacters ? c : c & 0xff;
    }
}
