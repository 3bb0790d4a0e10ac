package io.github.mpyfreezer.vm.regex;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.Utf8Text;
import java.util.Arrays;
import java.util.function.Supplier;

/** Where an expression was found, and each of its groups (extmod/modre.c). */
final class MatchObject extends MpObject {
    private static final MpType TYPE = type(MatchObject::fewMethods);
    /** The one of ports that have more of the methods. */
    private static final MpType FULL_TYPE = type(MatchObject::allMethods);

    private final MpType type;
    private final MpObject subject;
    private final byte[] text;
    private final int[] places;

    /**
     * @param text the bytes of {@code subject}
     * @param places the begin and the end of each group
     */
    MatchObject(Vm vm, MpObject subject, byte[] text, int[] places) {
        this.type = vm.profile().platform().equals("rp2") ? FULL_TYPE : TYPE;
        this.subject = subject;
        this.text = text;
        this.places = places;
    }

    private static MpType type(Supplier<Members.Table> members) {
        return MpType.builder("match").slots(Slot.PRINT).members(members).build();
    }

    private static Members.Table fewMethods() {
        return new Members.Table()
                .fun2("group", (vm, self, number) -> self(vm, self).group(vm, number));
    }

    private static Members.Table allMethods() {
        return fewMethods()
                .fun1("groups", (vm, self) -> self(vm, self).groups(vm))
                .fun("span", 1, 2, (vm, args) -> {
                    MatchObject self = self(vm, args.get(0));
                    int group = self.number(vm, args);
                    return MpTuple.of(self.index(self.start(group)), self.index(self.end(group)));
                })
                .fun("start", 1, 2, (vm, args) -> {
                    MatchObject self = self(vm, args.get(0));
                    return self.index(self.start(self.number(vm, args)));
                })
                .fun("end", 1, 2, (vm, args) -> {
                    MatchObject self = self(vm, args.get(0));
                    return self.index(self.end(self.number(vm, args)));
                });
    }

    /** A part of a text as an object of its type; raises {@code UnicodeError} where a character would be cut. */
    static Object part(MpObject subject, byte[] text, int from, int to) {
        byte[] content = Arrays.copyOfRange(text, from, to);
        return subject instanceof MpStr ? StrType.ofText(content) : MpBytes.of(content);
    }

    private static MatchObject self(Vm vm, Object value) {
        if (value instanceof MatchObject match) {
            return match;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    byte[] text() {
        return text;
    }

    /** How many groups there are, with the whole. */
    int count() {
        return places.length / 2;
    }

    /** Whether a group took part. */
    boolean isIn(int group) {
        return places[2 * group] != RegexMatcher.NONE;
    }

    int start(int group) {
        return places[2 * group];
    }

    int end(int group) {
        return isIn(group) ? places[2 * group + 1] : RegexMatcher.NONE;
    }

    int start() {
        return start(0);
    }

    int end() {
        return end(0);
    }

    boolean isEmpty() {
        return start() == end();
    }

    private int number(Vm vm, Args args) {
        return args.count() < 2 ? 0 : checked(vm, args.get(1));
    }

    private int checked(Vm vm, Object number) {
        long group = Numbers.toLong(vm, number);
        if (group < 0 || group >= count()) {
            throw RegexObject.noGroup(number);
        }
        return (int) group;
    }

    private Object group(Vm vm, Object number) {
        int group = checked(vm, number);
        vm.heap().request(Math.max(0, end(group) - start(group)));
        return part(group);
    }

    private Object part(int group) {
        // A group that was left by another way than its end has no end.
        return isIn(group) ? part(subject, text, start(group), Math.max(start(group), end(group))) : MpNone.NONE;
    }

    private Object groups(Vm vm) {
        var parts = new Object[count() - 1];
        vm.heap().requestWords(2 + parts.length);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(i + 1);
        }
        return MpTuple.of(parts);
    }

    /** A place as programs count it: in characters, or in bytes. */
    private long index(int place) {
        return place >= 0 && subject instanceof MpStr ? Utf8Text.count(text, 0, place) : place;
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<match num=" + count() + ">");
    }

    @Override
    public void inspect(Census census) {
        census.words(3L + places.length);
        census.add(subject);
    }
}
