package io.github.mpyfreezer.size.advice;

import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes another image of one, in which some constants need no object of their own. */
abstract class ConstantRewriter {
    private final Map<RomObject, RomRef> instead = new HashMap<>();
    private int count;

    /** What to refer to in place of an object, whose own references are new already; nothing if it is to stay. */
    abstract Optional<RomRef> instead(RomObject object);

    /** How many objects are gone. */
    final int count() {
        return count;
    }

    /** The other image. */
    final RomImage rewrite(RomImage image) {
        List<RomModule> modules = new ArrayList<>();
        for (RomModule module : image.modules()) {
            modules.add(rewrite(module));
        }
        return new RomImage(image.target(), image.unsortedPool(), image.pool(), modules);
    }

    private RomModule rewrite(RomModule module) {
        List<RomObject> objects = new ArrayList<>();
        for (RomObject object : module.objects()) {
            RomObject changed = object instanceof RomObject.TupleObject tuple
                    ? new RomObject.TupleObject(tuple.symbol(), rewrite(tuple.items()))
                    : object;
            Optional<RomRef> other = instead(changed);
            if (other.isPresent()) {
                count++;
            } else {
                objects.add(changed);
            }
            instead.put(object, other.orElseGet(() -> refTo(changed)));
        }
        return new RomModule(
                module.id(),
                module.place(),
                module.source(),
                module.body(),
                module.qstrs(),
                objects,
                rewrite(module.constants()));
    }

    private List<RomRef> rewrite(List<RomRef> refs) {
        List<RomRef> rewritten = new ArrayList<>(refs);
        rewritten.replaceAll(this::rewrite);
        return rewritten;
    }

    private RomRef rewrite(RomRef ref) {
        if (ref instanceof RomRef.Address address) {
            return instead.getOrDefault(address.object(), ref);
        } else if (ref instanceof RomRef.FloatWord word) {
            return instead.getOrDefault(word.number(), ref);
        }
        return ref;
    }

    /** The word that refers to an object. */
    static RomRef refTo(RomObject object) {
        return object instanceof RomObject.FloatObject number
                ? new RomRef.FloatWord(number)
                : new RomRef.Address(object);
    }
}
