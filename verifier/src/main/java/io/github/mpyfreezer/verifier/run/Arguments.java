package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/** Makes up arguments of kinds that functions have use for, led by the names of parameters. */
final class Arguments {
    private final Vm vm;
    private final Random random;

    /** What an argument may be, and what parameters are called that are often it. */
    private enum Kind {
        INTEGER("n", "i", "x", "y", "w", "h", "num", "count", "len", "size", "addr", "freq", "index", "val", "reg"),
        TEXT("s", "str", "name", "text", "key", "msg", "path", "url", "fmt", "line", "string"),
        BYTES("buf", "data", "b", "bytes", "payload", "mv"),
        LIST("l", "lst", "list", "items", "seq", "iterable", "args", "a", "xs"),
        DICT("d", "dict", "kw", "kwargs", "headers", "params", "opts"),
        FUNCTION("f", "fn", "func", "cb", "callback", "function", "predicate"),
        FLOAT("t", "seconds", "delay", "temp"),
        NONE,
        TUPLE("shape", "pair", "color"),
        TRUTH("flag", "on", "enable", "invert");

        private final String names;

        Kind(String... names) {
            this.names = " " + String.join(" ", names) + " ";
        }

        boolean isOften(String parameter) {
            return names.contains(" " + parameter + " ");
        }
    }

    Arguments(Vm vm, long seed) {
        this.vm = vm;
        this.random = new Random(seed);
    }

    /** A value for a parameter of this name. */
    Object value(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.isOften(name) && random.nextInt(4) > 0) {
                return value(kind, 0);
            }
        }
        return value(Kind.values()[random.nextInt(Kind.values().length)], 0);
    }

    private Object value(Kind kind, int depth) {
        return switch (kind) {
            case INTEGER -> integer();
            case TEXT -> MpStr.of(text());
            case BYTES -> bytes();
            case FLOAT -> FloatOps.make(vm, random.nextInt(200) / 8.0 - 5);
            case NONE -> MpNone.NONE;
            case TRUTH -> random.nextBoolean();
            case FUNCTION -> function();
            case LIST -> MpList.of(items(depth));
            case TUPLE -> MpTuple.of(items(depth));
            case DICT -> dict(depth);
        };
    }

    private long integer() {
        long[] useful = {0, 1, 2, 3, -1, 7, 10, 16, 100, 255, 1000, 65536};
        return useful[random.nextInt(useful.length)];
    }

    private String text() {
        String[] useful = {"", "a", "abc", "hello world", "12", "-3.5", "key=value", "%d", "a,b,c", "/x/y.txt", "\u00e9"
        };
        return useful[random.nextInt(useful.length)];
    }

    private Object bytes() {
        byte[] content = text().getBytes(StandardCharsets.UTF_8);
        return random.nextBoolean() ? MpBytes.of(content) : MpByteArray.of(content);
    }

    /** One that the firmware has, as the program's own would differ by their form. */
    private Object function() {
        String[] useful = {"len", "str", "abs", "int", "print"};
        Object found = vm.execution()
                .builtins()
                .module(vm)
                .globals()
                .get(vm, MpStr.qstr(useful[random.nextInt(useful.length)]));
        return found == null ? MpNone.NONE : found;
    }

    private Object[] items(int depth) {
        Kind kind = Kind.values()[random.nextInt(depth > 0 ? 3 : Kind.values().length)];
        Object[] items = new Object[random.nextInt(5)];
        for (int i = 0; i < items.length; i++) {
            items[i] = value(kind, depth + 1);
        }
        return items;
    }

    private Object dict(int depth) {
        var dict = new MpDict(0);
        for (int i = random.nextInt(4); i > 0; i--) {
            dict.put(vm, MpStr.of(text()), value(Kind.values()[random.nextInt(3)], depth + 1));
        }
        return dict;
    }
}
