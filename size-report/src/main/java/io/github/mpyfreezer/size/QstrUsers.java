package io.github.mpyfreezer.size;

import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.rom.QstrPool;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.freezer.rom.RomRef;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which modules need which interned strings: those of their tables, and those that constants refer to. */
final class QstrUsers {
    private final Map<Utf8, BitSet> users = new HashMap<>();
    /** Those of them for which there would be a qstr even if no other module had it. */
    private final Map<Utf8, BitSet> makers = new HashMap<>();
    /** How many constants are held as qstrs only because some module has such a qstr, by text and module. */
    private final Map<RomQstr, int[]> borrowed = new HashMap<>();

    private final RomImage image;

    QstrUsers(RomImage image) {
        this.image = image;
        List<RomModule> modules = image.modules();
        for (int i = 0; i < modules.size(); i++) {
            for (RomQstr qstr : modules.get(i).qstrs()) {
                add(users, qstr, i);
                add(makers, qstr, i);
            }
            add(modules.get(i).constants(), i);
            for (RomObject object : modules.get(i).objects()) {
                if (object instanceof RomObject.TupleObject tuple) {
                    add(tuple.items(), i);
                }
            }
        }
    }

    private void add(List<RomRef> refs, int module) {
        for (RomRef ref : refs) {
            if (ref instanceof RomRef.Interned interned) {
                addConstant(interned.qstr(), module);
            }
        }
    }

    private void addConstant(RomQstr qstr, int module) {
        add(users, qstr, module);
        if (Freezer.isInterned(qstr.text())) {
            add(makers, qstr, module);
        } else {
            borrowed.computeIfAbsent(qstr, unknown -> new int[image.modules().size()])[module]++;
        }
    }

    private static void add(Map<Utf8, BitSet> users, RomQstr qstr, int module) {
        users.computeIfAbsent(qstr.text(), unknown -> new BitSet()).set(module);
    }

    /** The modules that need a string, by their places in the image. */
    BitSet of(RomQstr qstr) {
        return users.getOrDefault(qstr.text(), new BitSet());
    }

    /** The qstrs that some constant is held as only because a module has them in its table. */
    Set<RomQstr> borrowed() {
        return borrowed.keySet();
    }

    /** How many constants need an object if a module is not there, and with it the qstr that they are held as. */
    int constantsWithout(RomQstr qstr, int module) {
        int[] constants = Objects.requireNonNull(borrowed.get(qstr));
        BitSet owners = makers.getOrDefault(qstr.text(), new BitSet());
        if (StaticQstrs.idOf(qstr.text()) != 0 || Literal.isNeeded(owners, module)) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < constants.length; i++) {
            count += i == module ? 0 : constants[i];
        }
        return count;
    }

    /** Whether there are still strings that agree up to a NUL, and so need a second pool, if a module is not there. */
    boolean collideWithout(int module) {
        Set<Bytes> beginnings = new HashSet<>();
        for (List<RomQstr> pool :
                List.of(image.unsortedPool().qstrs(), image.pool().qstrs())) {
            for (RomQstr qstr : pool) {
                if (Literal.isNeeded(of(qstr), module) && !beginnings.add(QstrPool.searched(qstr))) {
                    return true;
                }
            }
        }
        return false;
    }
}
