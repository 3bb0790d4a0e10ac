package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.ManifestEngine;
import io.github.mpyfreezer.manifest.ManifestFault;
import io.github.mpyfreezer.manifest.ManifestRun;
import io.github.mpyfreezer.manifest.ManifestText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates manifests that say what to freeze, and at most choose, repeat and put together what they say. What goes beyond
 * that, such as functions, classes and most imports, is another engine's.
 */
public final class DeclarativePython implements ManifestEngine {
    private final Map<String, String> environment;

    /** An engine that sees the variables of this process. */
    public DeclarativePython() {
        this(System.getenv());
    }

    /** @param environment what {@code os.environ} holds */
    DeclarativePython(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public ManifestRun run(ManifestText text) {
        var recorder = new Recorder(text.options());
        var machine = new Machine(recorder, new Surroundings(text.folder(), environment));
        try {
            List<Statement> statements = Parser.parse(text.code());
            new Interpreter(machine, new Scope(text.functions())).run(statements);
            return new ManifestRun.Ran(recorder.calls(), Optional.empty(), !machine.hasLookedAround());
        } catch (Mistake mistake) {
            var fault = new ManifestFault(mistake.lineOr(machine.line()), mistake.text());
            return new ManifestRun.Ran(recorder.calls(), Optional.of(fault), !machine.hasLookedAround());
        } catch (Outside outside) {
            return new ManifestRun.Beyond(outside.lineOr(machine.line()), outside.what());
        }
    }
}
