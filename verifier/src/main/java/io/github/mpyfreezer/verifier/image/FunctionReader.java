package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.image.FoundFunction.Field;
import io.github.mpyfreezer.verifier.layout.CType.Member;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a function and those in it ({@code mp_make_function_from_proto_fun} in py/emitglue.c). */
final class FunctionReader {
    private final RomMemory memory;
    private final Claims claims;
    private final Struct whole;
    private final Struct truncated;
    private final boolean bareBytecode;

    FunctionReader(RomMemory memory, Structures structures, Claims claims) {
        this.memory = memory;
        this.claims = claims;
        this.whole = structures.rawCode();
        this.truncated = structures.truncatedRawCode();
        this.bareBytecode = structures.configuration().isSince(Release.V1_23);
    }

    /**
     * The function at an address.
     *
     * @param expected whose shape it has: how long its data is, and how many children there are
     * @param path what claims call the function around it
     */
    FoundFunction read(long address, RawCode expected, MpyModule module, String path) {
        int number = claims.enterFunction(path);
        Bytes mark = memory.bytes(address, 2);
        if (bareBytecode && (mark.at(0) != 0 || mark.at(1) != 0)) {
            return new FoundFunction(address, data(address, expected), List.of(), Optional.empty(), List.of());
        }
        Struct struct = expected.kind() == RawCode.Kind.NATIVE_ASM ? whole : truncated;
        claims.add(address, struct.size(), Role.FUNCTION, struct.alignment());
        View view = new View(memory, struct, address);
        long data = view.get("fun_data");
        Bytes code = data(data, expected);
        long children = view.get("children");
        int count = expected.children().size();
        int pointer = memory.pointerBytes();
        Optional<Bytes> prelude = Optional.empty();
        if (expected instanceof RawCode.NativePy function) {
            prelude = Optional.of(
                    prelude(count == 0 ? children : memory.address(children + (long) count * pointer), data, function));
        }
        memory.checkArray(children, count, pointer);
        claims.add(
                children, (count == 0 ? 0L : count + (prelude.isPresent() ? 1 : 0)) * pointer, Role.CHILDREN, pointer);
        List<Field> fields = new ArrayList<>();
        addFields(view, data, "", fields);
        fields.add(new Field("has_children", count > 0 || children != 0 && prelude.isEmpty() ? 1 : 0));
        List<FoundFunction> found = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            RawCode child = expected.children().get(i);
            String name = module.nameOf(child).text();
            found.add(read(
                    memory.address(children + (long) i * pointer),
                    child,
                    module,
                    path.isEmpty() ? name : path + "." + name));
            claims.backToFunction(number, path);
        }
        return new FoundFunction(data, code, fields, prelude, found);
    }

    private Bytes data(long address, RawCode expected) {
        int length = expected.code().length();
        claims.add(address, length, Role.FUNCTION_DATA);
        return memory.bytes(address, length);
    }

    /** Native code keeps it behind itself, and where code cannot be read as data a second time. */
    private Bytes prelude(long address, long data, RawCode.NativePy function) {
        int length = function.code().length() - function.preludeOffset();
        boolean within = address >= data && address < data + function.code().length();
        if (!within) {
            claims.add(address, length, Role.PRELUDE);
        }
        return memory.bytes(address, length);
    }

    /**
     * Adds the numbers of a structure, but not those that lead elsewhere.
     *
     * @param prefix what stands before their names
     */
    private static void addFields(View view, long data, String prefix, List<Field> fields) {
        List<Member> members = view.struct().members();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.type() instanceof Struct) {
                addFields(view.inner(member), data, member.name() + ".", fields);
            } else {
                addField(view, member, data, prefix, fields);
            }
        }
    }

    private static void addField(View view, Member member, long data, String prefix, List<Field> fields) {
        String name = member.name();
        switch (name) {
            case "fun_data", "children" -> {}
            case "proto_fun_indicator" -> fields.add(new Field(name, indicator(view, member)));
            case "line_info", "line_info_top", "opcodes" -> {
                long value = view.get(member);
                fields.add(new Field(prefix + name, value == 0 ? 0 : value - data));
            }
            default -> fields.add(new Field(prefix + name, view.get(member)));
        }
    }

    private static long indicator(View view, Member member) {
        long place = view.address() + member.offset();
        if (!view.memory().isSettled(place, place + 2)) {
            throw view.memory().fault(place, "found what a linker changes as " + member.name() + ", expected a number");
        }
        return view.memory().unsigned(place, 2);
    }
}
