package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import java.util.List;
import java.util.Optional;

/**
 * All that was found.
 *
 * @param firmware the strings below those of the pools
 * @param pools in the order of their numbers
 * @param names names of modules, text modules first
 * @param texts contents of text modules
 * @param modules as the list has them
 * @param claims bytes whose meaning is known
 */
public record FrozenImage(
        FirmwareQstrs firmware,
        List<FoundPool> pools,
        List<Bytes> names,
        List<Bytes> texts,
        List<FoundModule> modules,
        List<Claim> claims) {
    public FrozenImage {
        pools = List.copyOf(pools);
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        modules = List.copyOf(modules);
        claims = List.copyOf(claims);
    }

    /** Names of text modules. */
    public List<Bytes> textNames() {
        return names.subList(0, Math.min(texts.size(), names.size()));
    }

    /** Names of the other modules. */
    public List<Bytes> moduleNames() {
        return names.subList(Math.min(texts.size(), names.size()), names.size());
    }

    /** The string with a number. */
    public FoundQstr qstr(long number) {
        return qstr(firmware, pools, number);
    }

    static FoundQstr qstr(FirmwareQstrs firmware, List<FoundPool> pools, long number) {
        if (number >= 1 && number < firmware.end()) {
            return new FoundQstr(number, firmware.text(number).map(Utf8::bytes));
        }
        for (int i = 0; i < pools.size(); i++) {
            FoundPool pool = pools.get(i);
            long index = number - pool.base();
            if (index >= 0 && index < pool.entries().size()) {
                return new FoundQstr(
                        number, Optional.of(pool.entries().get((int) index).text()));
            }
        }
        return new FoundQstr(number, Optional.empty());
    }
}
