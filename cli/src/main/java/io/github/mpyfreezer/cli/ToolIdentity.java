package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.Fact;

/** Which freeze this is, as far as its output depends on it. */
final class ToolIdentity {
    /** The launcher gives a digest of all jars in this property. */
    static final String DIGEST = "freeze.digest";

    private ToolIdentity() {}

    static Fact fact() {
        return new Fact("freeze", "#" + System.getProperty(DIGEST, ""));
    }
}
