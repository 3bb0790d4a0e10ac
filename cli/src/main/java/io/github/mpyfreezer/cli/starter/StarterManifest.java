package io.github.mpyfreezer.cli.starter;

/** The text of a project's first manifest, and of the first module that it freezes. */
public final class StarterManifest {
    /** A module to begin with. */
    public static final String MODULE = """
            \"""A first frozen module: import hello, then hello.there().\"""


            def there():
                print("hello from ROM")
            """;

    private static final String TEXT = """
            # What is frozen into the firmware of @TITLE@.

            @OWN@

            # All that is in modules/: its .py files, and packages in folders of their own.
            freeze("modules")
            """;

    private static final String INCLUDE = """
            # What it has without this file:
            include("$(PORT_DIR)/@MANIFEST@")""";

    private static final String NOTHING = "# The port itself freezes nothing for it, or only its own tests.";

    private StarterManifest() {}

    /** The manifest of a project. */
    public static String of(Project project) {
        String own = NOTHING;
        if (project.manifest().isPresent()) {
            own = INCLUDE.replace("@MANIFEST@", project.manifest().get());
        }
        return TEXT.replace("@TITLE@", project.title()).replace("@OWN@", own);
    }
}
