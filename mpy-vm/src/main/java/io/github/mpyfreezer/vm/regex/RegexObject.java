package io.github.mpyfreezer.vm.regex;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.StrType;
import java.util.Arrays;

/** What {@code re.compile} gives, and the functions of module re (extmod/modre.c). */
public final class RegexObject extends MpObject {
    private static final MpType TYPE = MpType.builder("re")
            .slots(Slot.PRINT)
            .members(() -> new Members.Table()
                    .fun("match", 2, 4, RegexObject::match)
                    .fun("search", 2, 4, RegexObject::search)
                    .fun("split", 2, 3, RegexObject::split)
                    .fun("sub", 3, 5, RegexObject::sub))
            .build();

    private final Regex regex;

    private RegexObject(Regex regex) {
        this.regex = regex;
    }

    /** Compiles an expression; raises {@code ValueError} where that cannot be. */
    public static RegexObject compile(Vm vm, Object expression) {
        byte[] text = untilZero(StrType.bytesOf(vm, expression));
        vm.heap().request(4L * vm.wordBytes() + 2L * text.length);
        try {
            return new RegexObject(new RegexCompiler(vm, text).compile());
        } catch (RegexCompiler.TooComplexException e) {
            throw Errors.value(vm, "error in regex", "regex too complex");
        } catch (RegexCompiler.UnbalancedException e) {
            throw Errors.value(vm, "error in regex");
        }
    }

    static byte[] untilZero(Buffer text) {
        int length = 0;
        while (length < text.length() && text.array()[length] != 0) {
            length++;
        }
        return Arrays.copyOf(text.array(), length);
    }

    private static RegexObject of(Vm vm, Object compiledOrText) {
        return compiledOrText instanceof RegexObject compiled ? compiled : compile(vm, compiledOrText);
    }

    /** {@code match(text[, from[, to]])} */
    public static Object match(Vm vm, Args args) {
        return execute(vm, args, true);
    }

    /** {@code search(text[, from[, to]])} */
    public static Object search(Vm vm, Args args) {
        return execute(vm, args, false);
    }

    private static Object execute(Vm vm, Args args, boolean anchored) {
        RegexObject self = of(vm, args.get(0));
        Object subject = args.get(1);
        byte[] text = StrType.bytesOf(vm, subject).array();
        boolean bounded = args.get(0) instanceof RegexObject;
        int from = bounded && args.count() > 2 ? between(0, Numbers.toLong(vm, args.get(2)), text.length) : 0;
        int to =
                bounded && args.count() > 3 ? between(from, Numbers.toLong(vm, args.get(3)), text.length) : text.length;
        vm.heap().requestWords(3 + 2 * (self.regex.groups() + 1));
        var matcher = new RegexMatcher(vm, self.regex, text, to);
        boolean matches = matcher.match(anchored ? self.regex.anchored() : 0, from);
        return matches ? new MatchObject(vm, (MpObject) subject, text, matcher.places()) : MpNone.NONE;
    }

    private static int between(int low, long value, int high) {
        return (int) Math.max(low, Math.min(high, value));
    }

    private static Object split(Vm vm, Args args) {
        if (!(args.get(0) instanceof RegexObject self)) {
            throw Errors.type(vm, "argument has wrong type");
        }
        byte[] text = StrType.bytesOf(vm, args.get(1)).array();
        MpObject subject = (MpObject) args.get(1);
        long most = Numbers.toLong(vm, args.get(2, 0L));
        var parts = new MpList();
        var matcher = new RegexMatcher(vm, self.regex, text, text.length);
        int from = 0;
        while (matcher.match(0, from)) {
            int[] places = matcher.places();
            if (places[0] == places[1]) {
                break;
            }
            vm.heap().request(places[0] - from);
            parts.add(vm, MatchObject.part(subject, text, from, places[0]));
            if (self.regex.groups() > 0) {
                throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "splitting with sub-captures");
            }
            from = places[1];
            if (--most == 0) {
                break;
            }
        }
        vm.heap().request(text.length - from);
        parts.add(vm, MatchObject.part(subject, text, from, text.length));
        return parts;
    }

    /** {@code sub(replacement, text[, count[, flags]])} */
    public static Object sub(Vm vm, Args args) {
        RegexObject self = of(vm, args.get(0));
        long most = Numbers.toLong(vm, args.get(3, 0L));
        byte[] text = StrType.bytesOf(vm, args.get(2)).array();
        MpObject subject = (MpObject) args.get(2);
        var matcher = new RegexMatcher(vm, self.regex, text, text.length);
        var result = new Replacing(vm, args.get(1));
        int from = 0;
        while (matcher.match(0, from)) {
            var match = new MatchObject(vm, subject, text, matcher.places());
            if (match.isEmpty()) {
                break;
            }
            result.add(text, from, match.start());
            result.addReplacement(match);
            from = match.end();
            if (--most == 0) {
                break;
            }
        }
        return from == 0 ? subject : result.finish(subject instanceof MpStr, text, from);
    }

    static Raised noGroup(Object number) {
        return Errors.with(ExceptionTypes.INDEX_ERROR, number);
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<re " + Integer.toHexString(identity(vm)) + ">");
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.bytes(regex.code().length);
    }
}
