package io.github.mpyfreezer.vm.regex;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;

/**
 * Makes instructions of an expression, with the syntax and the limits of lib/re1.5/compilecode.c: distances and numbers have
 * to fit in a signed byte, or the expression is too complex.
 */
final class RegexCompiler {
    private static final int STACK_WORDS = 12;
    private static final int JUMP_SIZE = 2;

    private final Vm vm;
    private final byte[] text;
    private int at;
    private int[] code = new int[32];
    private int size;
    private int groups;
    /** Where the last thing begins that could be repeated; the end of the code where there is none. */
    private int term;

    private boolean tooLarge;

    /** @param text the expression, up to its first zero */
    RegexCompiler(Vm vm, byte[] text) {
        this.vm = vm;
        this.text = text;
    }

    /** The expression has a mistake, or is too complex; firmware does not tell which. */
    static final class TooComplexException extends Exception {
        private static final long serialVersionUID = 1;

        TooComplexException() {
            super(null, null, false, false);
        }
    }

    /** There is a closing parenthesis too many. */
    static final class UnbalancedException extends Exception {
        private static final long serialVersionUID = 1;

        UnbalancedException() {
            super(null, null, false, false);
        }
    }

    Regex compile() throws TooComplexException, UnbalancedException {
        // A search tries each place in turn: to go on with the expression, or to pass over one character.
        emit(RegexCode.ELSE_OR_NEXT, 3, RegexCode.ANY, RegexCode.JUMP, -5);
        int anchored = size;
        emit(RegexCode.SAVE, 0);
        alternatives();
        if (tooLarge) {
            throw new TooComplexException();
        }
        if (at < text.length) {
            throw new UnbalancedException();
        }
        emit(RegexCode.SAVE, 1, RegexCode.MATCH);
        return new Regex(Arrays.copyOf(code, size), anchored, groups);
    }

    private int peek(int ahead) {
        return at + ahead < text.length ? text[at + ahead] & 0xff : 0;
    }

    private void emit(int... units) {
        if (size + units.length > code.length) {
            code = Arrays.copyOf(code, code.length * 2 + units.length);
        }
        System.arraycopy(units, 0, code, size, units.length);
        size += units.length;
    }

    /** A number that has to fit in a signed byte; where it does not, the rest of the expression is read nevertheless. */
    private int checked(int number) {
        tooLarge |= number != (byte) number;
        return number;
    }

    /** Puts a jump in front of the code from a place on. */
    private void insertJump(int place, int instruction, int target) {
        emit(0, 0);
        System.arraycopy(code, place, code, place + JUMP_SIZE, size - place - JUMP_SIZE);
        setJump(place, instruction, target);
    }

    private void setJump(int place, int instruction, int target) {
        code[place] = instruction;
        code[place + 1] = checked(target - place - JUMP_SIZE);
    }

    /** An expression or a group, up to its end. */
    private void alternatives() throws TooComplexException {
        int start = size;
        int skip = -1;
        term = size;
        for (; at < text.length && peek(0) != ')'; at++) {
            switch (peek(0)) {
                case '?' -> repeatOptionally(0);
                case '*' -> repeatOptionally(JUMP_SIZE);
                case '+' -> repeat();
                case '|' -> {
                    if (skip >= 0) {
                        // To the jump that is put here now: both will have moved.
                        setJump(skip, RegexCode.JUMP, size);
                    }
                    insertJump(start, RegexCode.NEXT_OR_ELSE, size + 2 * JUMP_SIZE);
                    skip = size;
                    emit(RegexCode.JUMP, 0);
                    term = size;
                }
                case '^' -> {
                    emit(RegexCode.BEGIN);
                    term = size;
                }
                case '$' -> {
                    emit(RegexCode.END);
                    term = size;
                }
                default -> single();
            }
        }
        if (skip >= 0) {
            setJump(skip, RegexCode.JUMP, size);
        }
    }

    /** Something that could be repeated. */
    private void single() throws TooComplexException {
        int begin = size;
        switch (peek(0)) {
            case '.' -> emit(RegexCode.ANY);
            case '[' -> characterClass();
            case '(' -> group();
            case '\\' -> {
                at++;
                int c = peek(0);
                if (c == 0) {
                    throw new TooComplexException();
                }
                emit(RegexCode.isClassName(c) ? RegexCode.NAMED_CLASS : RegexCode.CHARACTER, c);
            }
            default -> emit(RegexCode.CHARACTER, peek(0));
        }
        term = begin;
    }

    private void characterClass() throws TooComplexException {
        at++;
        boolean negated = peek(0) == '^';
        if (negated) {
            at++;
        }
        emit(negated ? RegexCode.NOT_CLASS : RegexCode.CLASS, 0);
        int countPlace = size - 1;
        int pairs = 0;
        for (; peek(0) != ']'; at++) {
            int from = peek(0);
            if (from == '\\') {
                at++;
                from = peek(0);
                if (RegexCode.isClassName(from)) {
                    emit(RegexCode.NAMED, from);
                    pairs++;
                    continue;
                }
            }
            if (from == 0) {
                throw new TooComplexException();
            }
            if (peek(1) == '-' && peek(2) != ']') {
                at += 2;
            }
            emit(from, peek(0));
            pairs++;
        }
        code[countPlace] = checked(pairs);
    }

    private void group() throws TooComplexException {
        boolean captures = peek(1) != '?' || peek(2) != ':';
        int number = 0;
        if (captures) {
            number = ++groups;
            emit(RegexCode.SAVE, checked(2 * number));
        } else {
            at += 2;
        }
        at++;
        vm.enter(STACK_WORDS * vm.wordBytes());
        try {
            alternatives();
        } finally {
            vm.leave(STACK_WORDS * vm.wordBytes());
        }
        if (peek(0) != ')') {
            throw new TooComplexException();
        }
        if (captures) {
            emit(RegexCode.SAVE, checked(2 * number + 1));
        }
    }

    private boolean takeLazy() throws TooComplexException {
        if (size == term) {
            throw new TooComplexException();
        }
        boolean lazy = peek(1) == '?';
        if (lazy) {
            at++;
        }
        return lazy;
    }

    /**
     * Once or not at all or, with a jump back behind it, as often as it goes.
     *
     * @param jumpSize units of the jump back
     */
    private void repeatOptionally(int jumpSize) throws TooComplexException {
        boolean lazy = takeLazy();
        int end = size + JUMP_SIZE + jumpSize;
        insertJump(term, lazy ? RegexCode.ELSE_OR_NEXT : RegexCode.NEXT_OR_ELSE, end);
        if (jumpSize > 0) {
            int place = size;
            emit(RegexCode.JUMP, 0);
            setJump(place, RegexCode.JUMP, term);
        }
        term = size;
    }

    /** Once or more often. */
    private void repeat() throws TooComplexException {
        boolean lazy = takeLazy();
        int place = size;
        emit(0, 0);
        setJump(place, lazy ? RegexCode.NEXT_OR_ELSE : RegexCode.ELSE_OR_NEXT, term);
        term = size;
    }
}
