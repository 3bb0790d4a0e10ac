package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.ManifestCall;
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
            return ran(text, recorder.calls(), Optional.empty(), machine);
        } catch (Mistake mistake) {
            var fault = new ManifestFault(mistake.lineOr(machine.line()), mistake.text());
            return ran(text, recorder.calls(), Optional.of(fault), machine);
        } catch (Outside outside) {
            return new ManifestRun.Beyond(outside.lineOr(machine.line()), outside.what());
        }
    }

    /** A run ends at the first call that fails: what catches exceptions is beyond this engine. */
    private static ManifestRun ran(
            ManifestText text, List<ManifestCall> calls, Optional<ManifestFault> mistake, Machine machine) {
        boolean alone = !machine.hasLookedAround();
        for (int i = 0; i < calls.size(); i++) {
            ManifestText.Refusal why = text.refusals().get(i);
            if (why != null) {
                var fault = new ManifestFault(calls.get(i).line(), why.message());
                return new ManifestRun.Ran(calls.subList(0, i + 1), Optional.of(fault), alone);
            }
        }
        return new ManifestRun.Ran(calls, mistake, alone);
    }
}
