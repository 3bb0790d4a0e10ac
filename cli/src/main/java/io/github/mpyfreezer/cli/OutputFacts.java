package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.cli.build.Fingerprint;
import io.github.mpyfreezer.freezer.TextModule;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All that a C file is made from. */
final class OutputFacts {
    private OutputFacts() {}

    /**
     * The facts.
     *
     * @param header the content of the qstr header, empty if there is none
     * @param target what else is said of the firmware
     */
    static List<Fact> of(BuildModules modules, byte[] header, String target) {
        var names = new StringBuilder();
        var contents = new StringBuilder();
        for (CompiledModule module : modules.compiled()) {
            names.append(module.file()).append('\n');
            contents.append(module.fingerprint().text());
        }
        for (TextModule text : modules.texts()) {
            names.append("text ").append(text.name()).append('\n');
            contents.append(Fingerprint.of(text.content().toArray()).text());
        }
        return List.of(
                ToolIdentity.fact(),
                Fact.of("qstr header", Fingerprint.of(header)),
                new Fact("target", target),
                Fact.of("list of modules", Fingerprint.of(names.toString().getBytes(StandardCharsets.UTF_8))),
                Fact.of("modules", Fingerprint.of(contents.toString().getBytes(StandardCharsets.US_ASCII))));
    }
}
