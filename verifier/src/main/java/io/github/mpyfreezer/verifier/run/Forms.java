package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FoundModule;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.vm.object.MpStr;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Modules in both forms, by their paths, in their order.
 *
 * @param firmwareNames qstrs that the firmware has in either case
 */
public record Forms(Map<String, InterpretedForm> interpreted, Map<String, Form> frozen, List<MpStr> firmwareNames) {
    public Forms {
        interpreted = Collections.unmodifiableMap(new LinkedHashMap<>(interpreted));
        frozen = Collections.unmodifiableMap(new LinkedHashMap<>(frozen));
        firmwareNames = List.copyOf(firmwareNames);
    }

    /** Those of modules and of an image that has them; of two of one path it is the first. */
    public static Forms of(FrozenImage image, List<Expected> modules) {
        Map<String, InterpretedForm> interpreted = new LinkedHashMap<>();
        Map<String, Form> frozen = new LinkedHashMap<>();
        IdentityHashMap<MpyModule, FoundModule.Loaded> found = new IdentityHashMap<>();
        for (FoundModule module : image.modules()) {
            if (module instanceof FoundModule.Loaded loaded) {
                found.put(loaded.shape(), loaded);
            }
        }
        for (Expected module : modules) {
            String path = module.module().sourceFile().text();
            interpreted.putIfAbsent(path, new InterpretedForm(module.module()));
            FoundModule.Loaded loaded = found.get(module.module());
            if (loaded != null) {
                frozen.putIfAbsent(path, new FrozenForm(loaded));
            }
        }
        return new Forms(interpreted, frozen, FirmwareNames.of(image, modules));
    }
}
