package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.parser.model.MpyModule;
import java.util.List;

/**
 * A module in ROM ({@code mp_frozen_module_t} in py/emitglue.h).
 *
 * @param id what its C symbols end in, unique in the image
 * @param place the file it was read from, as the C text calls it
 * @param source what it was made from
 * @param body its outermost function
 * @param qstrs its qstr table
 * @param objects its constant objects, each before those that refer to it
 * @param constants its constant table
 */
public record RomModule(
        String id,
        String place,
        MpyModule source,
        RomFunction body,
        List<RomQstr> qstrs,
        List<RomObject> objects,
        List<RomRef> constants) {
    public RomModule {
        qstrs = List.copyOf(qstrs);
        objects = List.copyOf(objects);
        constants = List.copyOf(constants);
    }
}
