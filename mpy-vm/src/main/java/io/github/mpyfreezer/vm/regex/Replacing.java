package io.github.mpyfreezer.vm.regex;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.TextPrinter;

/** The text that {@code sub} makes (extmod/modre.c). */
final class Replacing {
    private final Vm vm;
    private final Object replacement;
    private final TextPrinter out;

    /** @param replacement a text, or a function of the match that gives one */
    Replacing(Vm vm, Object replacement) {
        this.vm = vm;
        this.replacement = replacement;
        this.out = new TextPrinter(vm.heap());
    }

    void add(byte[] text, int from, int to) {
        vm.spend(1);
        out.write(text, from, to - from);
    }

    /** Puts the replacement in; a backslash and a number in it stand for a group, as {@code \g<number>} does. */
    void addReplacement(MatchObject match) {
        Object given = Calls.isCallable(vm, replacement) ? Calls.call(vm, replacement, match) : replacement;
        byte[] text = RegexObject.untilZero(StrType.bytesOf(vm, given));
        int at = 0;
        while (at < text.length) {
            if (text[at] != '\\') {
                add(text, at, at + 1);
                at++;
                continue;
            }
            at++;
            boolean bracketed = at + 1 < text.length && text[at] == 'g' && text[at + 1] == '<';
            if (bracketed) {
                at += 2;
            }
            if (at < text.length && text[at] == '\\') {
                add(text, at, at + 1);
                at++;
            } else if (isDigit(text, at)) {
                int number = 0;
                while (isDigit(text, at)) {
                    number = number * 10 + text[at++] - '0';
                }
                if (bracketed && at < text.length && text[at] == '>') {
                    at++;
                }
                addGroup(match, number);
            }
        }
    }

    private static boolean isDigit(byte[] text, int at) {
        return at < text.length && text[at] >= '0' && text[at] <= '9';
    }

    private void addGroup(MatchObject match, int number) {
        if (number < 0 || number >= match.count()) {
            throw RegexObject.noGroup(IntOps.make(vm, Integer.toUnsignedLong(number)));
        }
        if (match.isIn(number)) {
            add(match.text(), match.start(number), match.end(number));
        }
    }

    /** The whole, with what is left behind the last match. */
    Object finish(boolean isText, byte[] text, int from) {
        add(text, from, text.length);
        byte[] all = out.toBytes();
        return isText ? all.length == 0 ? MpStr.EMPTY : MpStr.ofBytes(all) : MpBytes.of(all);
    }
}
