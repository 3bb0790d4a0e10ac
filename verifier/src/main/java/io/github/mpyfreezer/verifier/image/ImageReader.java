package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the image as the firmware does: from {@code mp_frozen_names} and {@code mp_frozen_mpy_content} on
 * ({@code mp_find_frozen_module} in py/frozenmod.c). Firmware knows no lengths of tables and functions, so they are taken from
 * the modules that are expected; what is longer or shorter then shows.
 */
public final class ImageReader {
    /** More modules no firmware has; a list without an end is found by it. */
    private static final String CONTENT = "mp_frozen_mpy_content";

    private static final int MOST = 1 << 16;

    private static final int MOST_NAME = 1 << 12;

    private final RomMemory memory;
    private final Structures structures;
    private final FirmwareQstrs firmware;
    private final Struct frozenModule;
    private final String body;
    private final Claims claims = new Claims();

    private ImageReader(RomMemory memory, Structures structures, FirmwareQstrs firmware) {
        this.memory = memory;
        this.structures = structures;
        this.firmware = firmware;
        this.frozenModule = structures.frozenModule();
        this.body = structures.configuration().isSince(Release.V1_23) ? "proto_fun" : "rc";
    }

    /**
     * Reads all that is frozen.
     *
     * @param firmware the strings that the firmware has of its own
     * @param expected the modules whose shapes are used, found by their names
     * @throws UnreadableException if there is no image, or its lists lead nowhere
     */
    public static FrozenImage read(
            RomMemory memory, Structures structures, FirmwareQstrs firmware, List<Expected> expected) {
        return new ImageReader(memory, structures, firmware).read(expected);
    }

    private FrozenImage read(List<Expected> expected) {
        List<FoundPool> pools = new PoolReader(memory, structures, firmware, claims).read();
        List<Bytes> texts = texts();
        List<Bytes> names = names();
        List<FoundModule> modules = new ArrayList<>();
        int count = names.size() - texts.size();
        if (count < 0) {
            throw memory.fault(
                    address("mp_frozen_names"),
                    "found " + names.size() + " names, expected one for each of " + texts.size() + " text modules");
        }
        List<Long> addresses = moduleAddresses(count);
        var objects = new ObjectReader(memory, structures, claims, number -> FrozenImage.qstr(firmware, pools, number));
        var functions = new FunctionReader(memory, structures, claims);
        List<Bytes> moduleNames = names.subList(texts.size(), names.size());
        var counterparts = Counterparts.of(moduleNames, expected, Expected::name);
        for (int i = 0; i < count; i++) {
            claims.enterModule(i);
            Optional<MpyModule> shape = counterparts.all().get(i).map(Expected::module);
            modules.add(
                    shape.isEmpty()
                            ? new FoundModule.Unreadable("found a module that is none of those given")
                            : module(addresses.get(i), shape.get(), pools, objects, functions));
        }
        claims.leaveModule();
        new BinaryInfoReader(memory, structures.configuration().release(), claims, moduleNames).read();
        return new FrozenImage(firmware, pools, names, texts, modules, claims.all());
    }

    /** Where the structure of each module is. */
    private List<Long> moduleAddresses(int count) {
        if (count == 1 && memory.symbol(CONTENT).isEmpty()) {
            List<Symbol> structures = memory.symbols().stream()
                    .filter(symbol -> symbol.name().startsWith("frozen_module_"))
                    .toList();
            if (structures.size() == 1) {
                // Link-time optimisation makes of a list of one what is in it.
                return List.of(structures.get(0).address());
            }
        }
        long list = address(CONTENT);
        int pointer = memory.pointerBytes();
        memory.checkArray(list, count, pointer);
        claims.add(list, (long) Math.max(1, count) * pointer, Role.MODULES, pointer);
        if (count == 0 && memory.pointer(list) != 0) {
            throw memory.fault(list, "found a module without a name, expected none");
        }
        List<Long> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            addresses.add(memory.address(list + (long) i * pointer));
        }
        return addresses;
    }

    private FoundModule module(
            long address, MpyModule shape, List<FoundPool> pools, ObjectReader objects, FunctionReader functions) {
        try {
            claims.add(address, frozenModule.size(), Role.MODULE, frozenModule.alignment());
            View view = new View(memory, frozenModule, address);
            View constants = view.inner("constants");
            List<FoundQstr> qstrs =
                    qstrs(constants.get("qstr_table"), shape.qstrs().size(), pools);
            int count = shape.constants().size();
            long objectTable = constants.get("obj_table");
            if (count == 0 && objectTable != 0) {
                throw memory.fault(objectTable, "found a table of constants, expected none");
            }
            List<FoundObject> table = count == 0 ? List.of() : objects.table(objectTable, count);
            return new FoundModule.Loaded(shape, qstrs, table, functions.read(view.get(body), shape.body(), shape, ""));
        } catch (UnreadableException e) {
            return new FoundModule.Unreadable(e.getMessage() == null ? "" : e.getMessage());
        }
    }

    private List<FoundQstr> qstrs(long table, int count, List<FoundPool> pools) {
        int width = structures.half().size();
        memory.checkArray(table, count, width);
        claims.add(table, (long) count * width, Role.QSTR_TABLE, width);
        List<FoundQstr> qstrs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long number = memory.unsigned(table + (long) i * width, width);
            qstrs.add(FrozenImage.qstr(firmware, pools, number));
        }
        return qstrs;
    }

    private List<Bytes> names() {
        List<Bytes> names = new ArrayList<>();
        long start = address("mp_frozen_names");
        long at = start;
        for (Bytes name = memory.untilNul(at, MOST_NAME); !name.isEmpty(); name = memory.untilNul(at, MOST_NAME)) {
            names.add(name);
            at += name.length() + 1L;
            if (names.size() > MOST) {
                throw memory.fault(start, "found names of modules without an end");
            }
        }
        // The list's own last name is an empty one, and the literal has its NUL besides.
        boolean ended = memory.segmentAt(at + 1).isPresent() && memory.unsigned(at + 1, 1) == 0;
        claims.add(start, at + (ended ? 2 : 1) - start, Role.NAMES);
        return names;
    }

    /** Text modules: their sizes up to one of 0, and their contents, each with a NUL behind it. */
    private List<Bytes> texts() {
        Optional<Symbol> sizes = memory.symbol("mp_frozen_str_sizes");
        Optional<Symbol> content = memory.symbol("mp_frozen_str_content");
        List<Bytes> texts = new ArrayList<>();
        if (sizes.isEmpty()
                || content.isEmpty()
                || sizes.get().size() == 0
                        && memory.segmentAt(sizes.get().address()).isEmpty()) {
            return texts;
        }
        int width = structures.number().size();
        long size = sizes.get().address();
        long at = content.get().address();
        for (long length = memory.unsigned(size, width); length != 0; length = memory.unsigned(size, width)) {
            texts.add(memory.bytes(at, length));
            at = behindNul(at + length, "a text module");
            size += width;
        }
        behindNul(behindNul(at, "the text modules"), "the text modules");
        claims.add(sizes.get().address(), size + width - sizes.get().address(), Role.TEXT_SIZES, width);
        claims.add(content.get().address(), at + 2 - content.get().address(), Role.TEXT_CONTENT);
        return texts;
    }

    private long behindNul(long address, String what) {
        if (memory.unsigned(address, 1) != 0) {
            throw memory.fault(address, "found no NUL behind " + what + ", expected one");
        }
        return address + 1;
    }

    private long address(String symbol) {
        return memory.symbol(symbol)
                .orElseThrow(() -> memory.fault(0, "found no symbol " + symbol + ", expected frozen modules"))
                .address();
    }
}
