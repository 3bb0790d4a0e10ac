package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.boards.ObjectModel;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.elf.QstrPools;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.List;

/** Goes through frozen code in memory that was read, from the names that the firmware knows on. */
final class FrozenWalk {
    private static final int LONGEST_NAME = 1000;

    private FrozenWalk() {}

    /** What is in {@code mp_frozen_names} behind the one text module, in hexadecimal. */
    static List<String> names(RomMemory memory) {
        long at = memory.symbol("mp_frozen_names").orElseThrow().address();
        List<String> names = new ArrayList<>();
        while (true) {
            Bytes name = memory.untilNul(at, LONGEST_NAME);
            if (name.isEmpty()) {
                break;
            }
            names.add(name.hex(""));
            at += name.length() + 1;
        }
        assertThat(names.remove(0)).isEqualTo("746578742e7079");
        return names;
    }

    /** How what the pointers of {@code mp_frozen_mpy_content} lead to is called. */
    static List<String> structures(RomMemory memory, FrozenBuild build) {
        List<String> names = new ArrayList<>();
        for (long module : modules(memory, build)) {
            names.add(memory.symbolsAt(module).stream()
                    .map(Symbol::name)
                    .map(name -> name.replaceAll("\\.lto_priv.*", ""))
                    .filter(name -> name.startsWith("frozen_module_"))
                    .findFirst()
                    .orElse("no structure"));
        }
        return names;
    }

    /** The pointers of {@code mp_frozen_mpy_content}. */
    static List<Long> modules(RomMemory memory, FrozenBuild build) {
        long at = memory.symbol("mp_frozen_mpy_content").orElseThrow().address();
        List<Long> modules = new ArrayList<>();
        for (int i = 0; i < build.modules().size(); i++) {
            modules.add(memory.pointer(at + (long) i * memory.pointerBytes()));
        }
        return modules;
    }

    /** The texts that the qstr tables of all modules stand for, by the pools that are found. */
    static void checkQstrs(RomMemory memory, FrozenBuild build) {
        QstrPools pools = QstrPools.read(memory, structures(build.firmware()));
        assertThat(pools.firmware()
                        .texts()
                        .subList(165, pools.firmware().texts().size()))
                .extracting(Utf8::text)
                .isEqualTo(FrozenBuild.OWN_QSTRS);
        List<Utf8> frozen = new ArrayList<>();
        for (int i = pools.frozen().size() - 1; i >= 0; i--) {
            frozen.addAll(pools.frozen().get(i).texts());
        }
        List<Long> modules = modules(memory, build);
        for (int i = 0; i < modules.size(); i++) {
            MpyModule module = build.modules().get(i);
            long table = memory.pointer(modules.get(i));
            List<Utf8> found = new ArrayList<>();
            for (int k = 0; k < module.qstrs().size(); k++) {
                int number = (int) memory.unsigned(table + 2L * k, 2);
                int end = pools.firmware().end();
                found.add(number < end ? pools.firmware().text(number).orElseThrow() : frozen.get(number - end));
            }
            assertThat(found).isEqualTo(module.qstrs().stream().map(Qstr::text).toList());
        }
    }

    /** How things lie in the memory of a firmware. */
    static Structures structures(Firmware firmware) {
        BoardProfile like = BoardCatalog.builtIn().find("unix");
        return Structures.of(new Configuration(
                firmware.release(),
                new ObjectModel(firmware.compiler().is64Bit() ? 64 : 32, Endian.LITTLE, ObjRepr.A),
                8,
                like.numbers(),
                new Qstrs(firmware.qstrs().hashBytes(), firmware.qstrs().lengthBytes()),
                like.nativeCode(),
                like.features(),
                true));
    }
}
