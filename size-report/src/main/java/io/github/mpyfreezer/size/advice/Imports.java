package io.github.mpyfreezer.size.advice;

import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Qstr;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which modules a module imports, as its instructions say; what is imported by a name that is reckoned is not seen. */
final class Imports {
    /** What firmware runs by itself. */
    private static final Set<String> RUN_BY_FIRMWARE = Set.of("boot", "main", "_boot", "_boot_fat", "code", "settings");

    private static final String INIT = ".__init__";

    private final MpyModule module;
    private final Set<String> names = new HashSet<>();
    private long level;
    private String last = "";

    private Imports(MpyModule module) {
        this.module = module;
    }

    /** The files of modules that no other one imports, and that the firmware does not run by itself. */
    static Set<String> unimported(List<FrozenInput> modules) {
        Set<String> unimported = new LinkedHashSet<>();
        List<Set<String>> imported =
                modules.stream().map(input -> of(input.module())).toList();
        for (int i = 0; i < modules.size(); i++) {
            String file = modules.get(i).module().sourceFile().text();
            String name = dotted(file);
            boolean needed = RUN_BY_FIRMWARE.contains(name);
            for (int j = 0; j < imported.size(); j++) {
                needed |= j != i && imported.get(j).contains(name);
            }
            if (!needed) {
                unimported.add(file);
            }
        }
        return unimported;
    }

    /** All names that it may import, those of the packages that they are in included. */
    static Set<String> of(MpyModule module) {
        var imports = new Imports(module);
        CodeWalk.instructions(module, imports::visit);
        if (CodeWalk.hasMachineCode(module)) {
            // Which of its strings it imports does not show.
            for (Qstr qstr : module.qstrs()) {
                imports.add(qstr.text().text());
                imports.add(imports.base(1) + qstr.text().text());
            }
        }
        return imports.names;
    }

    private void visit(InstructionCursor cursor) {
        if (cursor.opcode() == Opcode.LOAD_CONST_SMALL_INT || cursor.opcode() == Opcode.LOAD_CONST_SMALL_INT_MULTI) {
            level = cursor.operand();
        } else if (cursor.opcode() == Opcode.IMPORT_NAME) {
            String name = text(cursor);
            last = level == 0 ? name : base(level) + name;
            add(last);
        } else if (cursor.opcode() == Opcode.IMPORT_FROM) {
            add(last.isEmpty() || last.endsWith(".") ? last + text(cursor) : last + "." + text(cursor));
        }
    }

    private String text(InstructionCursor cursor) {
        return module.qstr((int) cursor.operand()).text();
    }

    /** What a relative import begins with: the package that this module is in, or one around it, and a dot. */
    private String base(long levels) {
        String file = module.sourceFile().text();
        String name = dotted(file);
        boolean isPackage = file.endsWith("__init__.py");
        for (long i = isPackage ? 1 : 0; i < levels && !name.isEmpty(); i++) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return name.isEmpty() ? "" : name + ".";
    }

    private void add(String name) {
        String left = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        while (!left.isEmpty() && names.add(left)) {
            left = left.substring(0, Math.max(0, left.lastIndexOf('.')));
        }
    }

    /** What a file is imported as: {@code asyncio.core}, a package by its own name. */
    private static String dotted(String file) {
        String name = file.replaceFirst("\\.m?py$", "").replace('/', '.');
        return name.endsWith(INIT) ? name.substring(0, name.length() - INIT.length()) : name;
    }
}
