package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.verifier.selftest.CText.Site;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A module is gone from both lists, as if it had never been. */
final class DroppedModule implements FaultKind {
    private static final Pattern NAMES = Pattern.compile("^    \".+\\\\0\"\n", Pattern.MULTILINE);
    private static final Pattern MODULES = Pattern.compile("^    &frozen_module_\\w+,\n", Pattern.MULTILINE);

    @Override
    public String title() {
        return "a module dropped from both lists";
    }

    @Override
    public Optional<Fault> seed(Sound image, RandomGenerator random) {
        return image.text().flatMap(text -> seed(text, random));
    }

    private static Optional<Fault> seed(CText text, RandomGenerator random) {
        List<Site> modules = text.sites(MODULES);
        if (modules.isEmpty()) {
            return Optional.empty();
        }
        int start = Math.max(0, text.text().indexOf("const char mp_frozen_names[]"));
        List<Site> names = text.sites(NAMES, new Site(start, modules.get(0).from()));
        if (names.size() != modules.size()) {
            return Optional.empty();
        }
        int at = random.nextInt(names.size());
        Site name = names.get(at);
        return Optional.of(new Fault.InText(
                Replacement.shown(text.at(name)) + " was dropped", text.with(name, "", modules.get(at), "")));
    }
}
