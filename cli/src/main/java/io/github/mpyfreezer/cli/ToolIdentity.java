package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.Fact;
import io.github.mpyfreezer.cli.build.Fingerprint;
import java.nio.charset.StandardCharsets;

/** Which freeze this is, as far as its output depends on it: what its jars hold, not what they are called. */
final class ToolIdentity {
    /** The launcher names the jars in this property, with colons between them. */
    private static final String JARS = "freeze.jars";

    private ToolIdentity() {}

    static Fact fact() {
        var jars = new StringBuilder();
        for (String jar : System.getProperty(JARS, "").split(":", -1)) {
            if (!jar.isEmpty()) {
                jars.append(Fingerprint.of(InputFiles.array(jar)).text());
            }
        }
        return Fact.of("freeze", Fingerprint.of(jars.toString().getBytes(StandardCharsets.US_ASCII)));
    }
}
