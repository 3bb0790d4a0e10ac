package io.github.mpyfreezer.vm.hostile;

import io.github.mpyfreezer.parser.MpyFormatException;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.MpyWriter;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Makes files of other ones that no compiler would write: with other operands, constants and names, with instructions left out,
 * put in, or taken from elsewhere, with other preludes. Many of them are still bytecode that stays within its frame. The same
 * random numbers make the same files.
 */
final class Mutants {
    private static final List<Opcode> PUSHING = List.of(
            Opcode.LOAD_CONST_OBJ,
            Opcode.LOAD_CONST_OBJ,
            Opcode.LOAD_CONST_OBJ,
            Opcode.LOAD_CONST_STRING,
            Opcode.LOAD_CONST_SMALL_INT,
            Opcode.LOAD_CONST_NONE,
            Opcode.LOAD_CONST_TRUE,
            Opcode.LOAD_NULL,
            Opcode.LOAD_NAME,
            Opcode.LOAD_GLOBAL,
            Opcode.LOAD_FAST_N,
            Opcode.LOAD_DEREF,
            Opcode.LOAD_BUILD_CLASS,
            Opcode.MAKE_FUNCTION,
            Opcode.BUILD_MAP);
    private static final List<Opcode> POPPING = List.of(
            Opcode.STORE_FAST_N,
            Opcode.STORE_NAME,
            Opcode.STORE_GLOBAL,
            Opcode.STORE_DEREF,
            Opcode.POP_TOP,
            Opcode.IMPORT_STAR);
    private static final List<Opcode> IN_PLACE = List.of(
            Opcode.LOAD_ATTR,
            Opcode.GET_ITER,
            Opcode.YIELD_VALUE,
            Opcode.DELETE_FAST,
            Opcode.DELETE_NAME,
            Opcode.DELETE_GLOBAL,
            Opcode.DELETE_DEREF,
            Opcode.UNARY_OP_MULTI,
            Opcode.JUMP);
    private static final List<Opcode> TWO_TO_ONE =
            List.of(Opcode.BINARY_OP_MULTI, Opcode.LOAD_SUBSCR, Opcode.YIELD_FROM, Opcode.IMPORT_NAME);
    private static final List<Opcode> ANYTHING = List.of(Opcode.values());
    private static final List<List<Opcode>> GROUPS = List.of(PUSHING, POPPING, IN_PLACE, TWO_TO_ONE);
    /** Slots that a function gets besides its own. */
    private static final int ROOM = 6;

    static final long[] NUMBERS = numbers();
    static final List<Constant> CONSTANTS = constants();

    private static final String[] NAMES = """
            __class__ __dict__ __name__ __init__ __new__ __del__ __call__ __iter__ __next__ __getattr__ __setattr__
            __getitem__ __setitem__ __delitem__ __len__ __eq__ __lt__ __hash__ __str__ __repr__ __contains__ __add__
            __radd__ __enter__ __exit__ __bool__ __int__ __float__ __get__ __set__ __set_name__ __bases__ __path__
            __import__ __build_class__ __main__ __globals__ __all__ __reversed__ value args close send throw
            pend_throw readinto write ioctl sys os io gc micropython uctypes builtins collections array struct json
            re random time math cmath binascii hashlib heapq select socket machine framebuf deflate vfs errno
            _asyncio platform list dict set frozenset tuple str bytes bytearray memoryview range enumerate zip map
            filter reversed sorted sum min max any all iter next len repr hash id pow round divmod chr ord hex bin
            oct dir getattr setattr delattr hasattr isinstance issubclass type object super property staticmethod
            classmethod slice complex float int bool print open globals locals callable abs eval Exception
            StopIteration BaseException append extend insert pop remove sort index count copy clear update join split
            rsplit splitlines replace find rfind format center strip encode decode from_bytes to_bytes fromkeys items
            keys values get setdefault popitem fromhex deque namedtuple OrderedDict StringIO BytesIO IOBase compile
            search match sub pack unpack calcsize pack_into loads dumps load dump exit modules path exc_info
            print_exception atexit stdout stdin schedule heap_lock heap_unlock collect mem_free threshold opt_level
            sleep sleep_ms gmtime mktime ticks_diff sizeof addressof bytes_at bytearray_at factorial getrandbits
            randrange choice seed heappush heappop heapify poll register ipoll FrameBuffer blit fill line ellipse
            poly scroll text mount umount mkdir listdir ilistdir stat rename chdir RingIO readline read seek tell
            getvalue difference union intersection symmetric_difference issubset add discard
            """.split("\\s+");

    private final RandomGenerator random;
    private final List<MpyModule> sources;

    /** @param sources the files that others are made of */
    Mutants(List<MpyModule> sources, RandomGenerator random) {
        this.sources = sources;
        this.random = random;
    }

    /** Numbers that are at the end of a range, or near it. */
    private static long[] numbers() {
        return IntStream.of(0, 1, 2, 3, 6, 7, 8, 10, 15, 16, 20, 24, 29, 30, 31, 32, 40, 46, 61)
                .mapToObj(bits -> 1L << bits)
                .flatMapToLong(power -> LongStream.of(power - 1, power, -power, power + 1))
                .toArray();
    }

    private static List<Constant> constants() {
        var all = new ArrayList<Constant>();
        for (int bits : new int[] {15, 16, 31, 32, 46, 61, 62, 63, 64, 65, 100, 200, 3000}) {
            all.add(new Constant.Int(BigInteger.ONE.shiftLeft(bits)));
            all.add(new Constant.Int(BigInteger.ONE.shiftLeft(bits).negate()));
            all.add(new Constant.Int(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE)));
        }
        for (String text : new String[] {
            "",
            "a",
            "0",
            "-1",
            "\0",
            "%s",
            "%d%*.*f",
            "%(a)s",
            "{}",
            "{:>1000000000}",
            "{0:{1}}",
            "(a*)*b",
            "[",
            "utf-8",
            "\u00e9\u4e00\ud83d\ude00",
            "a,b,,c",
            "<IQd",
            "100000000s",
            "i4294967295b",
            "\n",
            "[[[[",
            "{\"a\":1}",
            "rb+",
            "/",
            "..",
            "x".repeat(300),
            "ab".repeat(5000)
        }) {
            all.add(new Constant.Str(new Utf8(Bytes.wrap(text.getBytes(StandardCharsets.UTF_8)))));
            all.add(new Constant.ByteString(Bytes.wrap(text.getBytes(StandardCharsets.UTF_8))));
        }
        for (String number : new String[] {"0.0", "1.5", "-1e+300", "1e-320", "3.4e+38", "-0.0", "1e+20"}) {
            all.add(new Constant.FloatNumber(number, Double.parseDouble(number)));
        }
        all.add(new Constant.ComplexNumber("3j", 0, 3));
        all.addAll(List.of(Constant.Singleton.values()));
        all.add(new Constant.Tuple(List.of()));
        all.add(new Constant.Tuple(List.copyOf(all.subList(20, 60))));
        Constant nested = new Constant.Tuple(List.of());
        for (int i = 0; i < 300; i++) {
            nested = new Constant.Tuple(i % 3 == 0 ? List.of(nested, nested) : List.of(nested));
        }
        all.add(new Constant.Tuple(List.of(Constant.Singleton.NONE, all.get(0), all.get(60))));
        return all;
    }

    private int below(int limit) {
        return random.nextInt(limit);
    }

    private <T> T any(List<T> list) {
        return list.get(below(list.size()));
    }

    /** One more file; nothing where what came of it cannot be written. */
    Optional<Bytes> next() {
        MpyModule source = any(sources);
        var qstrs = new ArrayList<>(source.qstrs());
        for (int i = 0; i < 12; i++) {
            qstrs.add(
                    new Qstr(new Utf8(Bytes.wrap(NAMES[below(NAMES.length)].getBytes(StandardCharsets.UTF_8))), false));
        }
        var objects = new ArrayList<>(source.constants());
        for (int i = 0; i < 8; i++) {
            objects.add(any(CONSTANTS));
        }
        while (below(4) == 0) {
            objects.set(below(objects.size()), any(CONSTANTS));
        }
        while (below(6) == 0 && qstrs.size() > 2) {
            qstrs.set(1 + below(qstrs.size() - 1), any(qstrs));
        }
        var work = new Work(qstrs.size(), objects.size());
        int total = count(source.body());
        var module = new MpyModule(source.header(), qstrs, objects, source.body());
        for (int i = below(3); i >= 0; i--) {
            work.wanted = below(total);
            work.met = 0;
            RawCode body = work.rewrite(module.body());
            if (work.failed) {
                return Optional.empty();
            }
            Bytes file = MpyWriter.write(new MpyModule(source.header(), qstrs, objects, body));
            try {
                module = MpyReader.read(file).module();
            } catch (MpyFormatException e) {
                return Optional.of(file);
            }
        }
        byte[] file = MpyWriter.write(module).toArray();
        if (below(8) == 0) {
            for (int i = below(3); i >= 0; i--) {
                file[4 + below(file.length - 4)] ^= (byte) (1 << below(8));
            }
        }
        return Optional.of(Bytes.wrap(file));
    }

    private static int count(RawCode code) {
        int count = 1;
        for (RawCode child : code.children()) {
            count += count(child);
        }
        return count;
    }

    /** Rewrites the function that is met as the wanted one. */
    private final class Work {
        private final int names;
        private final int objects;
        private int wanted;
        private int met;
        private boolean failed;

        Work(int names, int objects) {
            this.names = names;
            this.objects = objects;
        }

        RawCode rewrite(RawCode code) {
            boolean here = met++ == wanted;
            var children = new ArrayList<RawCode>();
            for (RawCode child : code.children()) {
                children.add(rewrite(child));
            }
            if (!(code instanceof RawCode.Bytecode function)) {
                return code;
            }
            if (here && below(20) == 0 && !children.isEmpty()) {
                children.set(below(children.size()), any(children));
            }
            Bytes bytes = here ? mutated(function) : function.code();
            return new RawCode.Bytecode(bytes, function.prelude(), children);
        }

        private Bytes mutated(RawCode.Bytecode function) {
            byte[] head = withRoom(function);
            if (below(20) == 0) {
                head[below(Math.min(head.length, function.prelude().namesOffset()))] ^= (byte) (1 << below(7));
            }
            List<Step> steps = Step.of(function);
            for (int i = below(3); i >= 0; i--) {
                edit(steps, function);
            }
            Optional<Bytes> bytes = Step.assemble(head, steps);
            failed |= bytes.isEmpty();
            return bytes.orElse(function.code());
        }

        /** The prelude of a function with room for more on its stack. */
        private byte[] withRoom(RawCode.Bytecode function) {
            Prelude.Signature given = function.prelude().signature();
            byte[] rest = function.code()
                    .slice(function.prelude().sizeOffset(), function.prelude().opcodesOffset())
                    .toArray();
            return Handmade.head(
                    new Prelude.Signature(
                            given.stateSlots() + ROOM,
                            given.exceptionSlots() + 1,
                            given.scopeFlags(),
                            given.positionalArgs(),
                            given.keywordOnlyArgs(),
                            given.positionalDefaults()),
                    rest);
        }

        private void edit(List<Step> steps, RawCode.Bytecode function) {
            int at = below(steps.size());
            Step step = steps.get(at);
            switch (below(24)) {
                case 0 -> {
                    if (steps.size() > 1) {
                        steps.remove(at);
                    }
                }
                case 1 -> insert(steps, at, List.of(step));
                case 2 -> insert(steps, at, List.of(random(any(ANYTHING), function, steps.size())));
                case 3 -> steps.set(at, random(any(ANYTHING), function, steps.size()));
                case 4 -> insert(steps, at, foreign());
                case 5, 8, 9, 10, 11, 12, 13 -> insert(steps, at, probe(function, steps.size()));
                case 6 -> {
                    int other = below(steps.size());
                    steps.set(at, steps.get(other));
                    steps.set(other, step);
                }
                case 7 -> steps.set(at, random(step.opcode(), function, steps.size()));
                default -> steps.set(at, random(any(groupOf(step.opcode())), function, steps.size()));
            }
        }

        private List<Opcode> groupOf(Opcode opcode) {
            return switch (opcode) {
                case LOAD_CONST_SMALL_INT_MULTI, LOAD_FAST_MULTI -> PUSHING;
                case STORE_FAST_MULTI -> POPPING;
                default -> {
                    for (List<Opcode> group : GROUPS) {
                        if (group.contains(opcode)) {
                            yield group;
                        }
                    }
                    yield List.of(opcode);
                }
            };
        }

        /** Puts steps in; jumps go where they went. */
        private void insert(List<Step> steps, int at, List<Step> more) {
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (step.isJump() && step.operand() > at) {
                    steps.set(i, step.withOperand(step.operand() + more.size()));
                }
            }
            steps.addAll(at, more);
        }

        /** Some instructions of another function. */
        private List<Step> foreign() {
            RawCode code = any(sources).body();
            while (!code.children().isEmpty() && below(3) != 0) {
                code = any(code.children());
            }
            if (!(code instanceof RawCode.Bytecode function)) {
                return List.of();
            }
            List<Step> steps = Step.of(function);
            int from = below(steps.size());
            var part = new ArrayList<Step>();
            for (Step step : steps.subList(from, Math.min(steps.size(), from + 1 + below(8)))) {
                part.add(
                        step.opcode().format() == OperandFormat.QSTR
                                ? step.withOperand(below(names))
                                : step.opcode() == Opcode.LOAD_CONST_OBJ ? step.withOperand(below(objects)) : step);
            }
            return part;
        }

        /** Does something with some values, and leaves the stack as it was. */
        private List<Step> probe(RawCode.Bytecode function, int length) {
            var steps = new ArrayList<Step>();
            int count = below(4);
            int kind = below(7);
            push(steps, function, length, 1);
            switch (kind) {
                case 0 -> {
                    push(steps, function, length, count);
                    steps.add(Step.of(Opcode.CALL_FUNCTION, count));
                }
                case 1, 2 -> {
                    steps.add(Step.of(Opcode.LOAD_METHOD, below(names)));
                    push(steps, function, length, count);
                    steps.add(Step.of(Opcode.CALL_METHOD, count));
                }
                case 3 -> {
                    push(steps, function, length, 1);
                    steps.add(Step.at(Opcode.BINARY_OP_MULTI, below(Opcode.BINARY_OP_MULTI.count())));
                }
                case 4 -> {
                    push(steps, function, length, 2);
                    steps.add(Step.of(Opcode.BUILD_SLICE, 2));
                    steps.add(Step.of(Opcode.LOAD_SUBSCR));
                }
                case 5 -> {
                    push(steps, function, length, 1);
                    steps.add(Step.of(Opcode.LOAD_SUBSCR));
                }
                default -> steps.add(Step.of(Opcode.UNPACK_SEQUENCE, 1));
            }
            steps.add(below(2) == 0 ? Step.of(Opcode.POP_TOP) : Step.of(Opcode.STORE_NAME, below(names)));
            return steps;
        }

        private void push(List<Step> steps, RawCode.Bytecode function, int length, int count) {
            for (int i = 0; i < count; i++) {
                steps.add(random(PUSHING.get(below(11)), function, length));
            }
        }

        private Step random(Opcode opcode, RawCode.Bytecode function, int length) {
            if (opcode.isJump()) {
                return new Step(opcode.base(), below(length), below(5) | (below(4) == 0 ? 0x80 : 0));
            }
            if (opcode.count() > 1) {
                return Step.at(opcode, below(opcode.count()));
            }
            long operand = switch (opcode) {
                case LOAD_CONST_OBJ -> below(objects);
                case LOAD_CONST_SMALL_INT -> NUMBERS[below(NUMBERS.length)];
                case LOAD_FAST_N, STORE_FAST_N, DELETE_FAST, LOAD_DEREF, STORE_DEREF, DELETE_DEREF ->
                    below(function.prelude().signature().stateSlots());
                case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS ->
                    below(Math.max(1, function.children().size()));
                case CALL_FUNCTION, CALL_METHOD, CALL_FUNCTION_VAR_KW, CALL_METHOD_VAR_KW, UNPACK_EX ->
                    below(4) | below(3) / 2 * below(3) << 8;
                default ->
                    opcode.format() == OperandFormat.QSTR
                            ? below(names)
                            : below(20) == 0 ? Math.max(0, NUMBERS[below(NUMBERS.length)]) : below(5);
            };
            return new Step(opcode.base(), operand, below(3));
        }
    }
}
