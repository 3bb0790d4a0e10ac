package io.github.mpyfreezer.vm.hostile;

import io.github.mpyfreezer.parser.MpyWriter;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Makes programs that call what the machine has built in with arguments that nobody would give: a program that has objects of
 * all kinds, and behind it calls, operations and the like with any of them, each of which may fail. The same random numbers
 * make the same programs.
 */
final class Probes {
    private static final int SLOTS = 40;
    private static final int HANDLERS = 2;
    private static final int PROBES = 40;
    private static final List<String> KEYWORDS =
            List.of("key", "reverse", "default", "sep", "end", "file", "byteorder", "signed", "separators", "newline");

    private final MpyModule base;
    private final Map<String, List<String>> members;
    private final List<String> variables;
    private final RandomGenerator random;
    private final List<Qstr> names;
    private final List<Constant> constants;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param base the program that makes the objects
     * @param members for each of its variables what the object in it has
     */
    Probes(MpyModule base, Map<String, List<String>> members, RandomGenerator random) {
        this.base = base;
        this.members = members;
        this.variables = List.copyOf(members.keySet());
        this.random = random;
        this.names = new ArrayList<>(base.qstrs());
        this.constants = new ArrayList<>(base.constants());
    }

    private int below(int limit) {
        return random.nextInt(limit);
    }

    private <T> T any(List<T> list) {
        return list.get(below(list.size()));
    }

    private int name(String text) {
        Qstr qstr = new Qstr(new Utf8(Bytes.wrap(text.getBytes(StandardCharsets.UTF_8))), false);
        int known = names.indexOf(qstr);
        if (known >= 0) {
            return known;
        }
        names.add(qstr);
        return names.size() - 1;
    }

    private void add(Opcode opcode, long operand) {
        steps.add(Step.of(opcode, operand));
    }

    /** A program. */
    Bytes next() {
        var body = (RawCode.Bytecode) base.body();
        steps.addAll(Step.of(body));
        // The module's own end.
        steps.remove(steps.size() - 1);
        steps.remove(steps.size() - 1);
        for (int i = 0; i < PROBES; i++) {
            guarded();
        }
        steps.add(Step.of(Opcode.LOAD_CONST_NONE));
        steps.add(Step.of(Opcode.RETURN_VALUE));
        byte[] rest = body.code()
                .slice(body.prelude().sizeOffset(), body.prelude().opcodesOffset())
                .toArray();
        byte[] head = Handmade.head(new Prelude.Signature(SLOTS, HANDLERS, 0, 0, 0, 0), rest);
        Bytes code = Step.assemble(head, steps).orElseThrow();
        return MpyWriter.write(new MpyModule(
                base.header(), names, constants, new RawCode.Bytecode(code, body.prelude(), body.children())));
    }

    /** A probe, whose exception is forgotten. */
    private void guarded() {
        int start = steps.size();
        steps.add(Step.of(Opcode.SETUP_EXCEPT));
        probe();
        if (below(3) == 0) {
            add(Opcode.STORE_NAME, name(any(variables)));
        } else {
            steps.add(Step.of(Opcode.POP_TOP));
        }
        int end = steps.size() + 3;
        add(Opcode.POP_EXCEPT_JUMP, end);
        steps.set(start, Step.of(Opcode.SETUP_EXCEPT, steps.size()));
        steps.add(Step.of(Opcode.POP_TOP));
        add(Opcode.POP_EXCEPT_JUMP, end);
    }

    private void probe() {
        switch (below(16)) {
            case 0 -> {
                value();
                value();
                steps.add(Step.at(Opcode.BINARY_OP_MULTI, below(Opcode.BINARY_OP_MULTI.count())));
            }
            case 1 -> {
                value();
                steps.add(Step.at(Opcode.UNARY_OP_MULTI, below(Opcode.UNARY_OP_MULTI.count())));
            }
            case 2 -> {
                value();
                value();
                value();
                add(Opcode.BUILD_SLICE, 2);
                steps.add(Step.of(Opcode.LOAD_SUBSCR));
            }
            case 3 -> {
                value();
                value();
                steps.add(Step.of(Opcode.LOAD_SUBSCR));
            }
            case 4 -> {
                value();
                value();
                value();
                steps.add(Step.of(Opcode.STORE_SUBSCR));
                steps.add(Step.of(Opcode.LOAD_CONST_NONE));
            }
            case 5 -> {
                int count = below(4);
                for (int i = 0; i < count; i++) {
                    value();
                }
                add(below(2) == 0 ? Opcode.BUILD_LIST : below(2) == 0 ? Opcode.BUILD_TUPLE : Opcode.BUILD_SET, count);
            }
            case 6 -> {
                value();
                add(Opcode.LOAD_ATTR, name(anyMember(any(variables))));
            }
            case 7 -> {
                String variable = any(variables);
                value();
                add(Opcode.LOAD_NAME, name(variable));
                add(Opcode.STORE_ATTR, name(anyMember(variable)));
                steps.add(Step.of(Opcode.LOAD_CONST_NONE));
            }
            case 8, 9, 10, 11 -> {
                add(Opcode.LOAD_NAME, name(any(variables)));
                call(Opcode.CALL_FUNCTION);
            }
            default -> {
                String variable = any(variables);
                add(Opcode.LOAD_NAME, name(variable));
                add(Opcode.LOAD_METHOD, name(anyMember(variable)));
                call(Opcode.CALL_METHOD);
            }
        }
    }

    private String anyMember(String variable) {
        List<String> own = members.get(variable);
        return own == null || own.isEmpty() ? "__class__" : any(own);
    }

    private void call(Opcode opcode) {
        int count = below(4) + below(2) * below(3);
        for (int i = 0; i < count; i++) {
            value();
        }
        int named = below(6) == 0 ? 1 : 0;
        if (named != 0) {
            add(Opcode.LOAD_CONST_STRING, name(any(KEYWORDS)));
            value();
        }
        add(opcode, count | named << 8);
    }

    private void value() {
        switch (below(6)) {
            case 0 -> {
                constants.add(any(Mutants.CONSTANTS));
                add(Opcode.LOAD_CONST_OBJ, constants.size() - 1);
            }
            case 1 -> add(Opcode.LOAD_CONST_SMALL_INT, Mutants.NUMBERS[below(Mutants.NUMBERS.length)]);
            case 2 -> add(Opcode.LOAD_CONST_SMALL_INT, below(8) - 2);
            default -> add(Opcode.LOAD_NAME, name(any(variables)));
        }
    }
}
