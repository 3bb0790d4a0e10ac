package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.UnknownBoardException;
import io.github.mpyfreezer.cli.starter.PortBuild;
import io.github.mpyfreezer.cli.starter.Project;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Finds out from the names of a port and a board what is to be built, and what it freezes without being told. */
record ProjectChoice(ProjectPlace place) {
    /** Where ports keep what they freeze for boards that name nothing themselves. */
    private static final List<String> USUAL_MANIFESTS = List.of("boards/manifest.py", "variants/manifest.py");

    private static final String PUNCTUATION = "._-/@+";

    /** @throws CliException if there is no such port or board, or its build freezes nothing */
    Project of(Optional<String> port, Optional<String> board) {
        if (port.isEmpty() && board.isEmpty()) {
            throw new CliException(
                    "which port? add --port PORT or --board NAME  (freeze boards lists them)", ExitCode.USAGE);
        } else if (port.isEmpty()) {
            BoardProfile found = BoardCatalog.builtIn().find(board.get());
            return known(build(found.name().port()), found);
        }
        PortBuild build = build(port.get());
        return build.hasVariantsOnly()
                ? variant(build, board.orElse(build.usual()))
                : board(build, board.orElse(build.usual()));
    }

    private static PortBuild build(String port) {
        Optional<PortBuild> build = PortBuild.named(port);
        if (build.isEmpty()) {
            // Has its own words for a port that is not known at all.
            BoardCatalog.builtIn().ofPort(port);
            throw new CliException("the build of port " + port + " takes no manifest, so there is nothing to set up");
        }
        return build.get();
    }

    /** A variant, called by its name or as lists of boards call it. */
    private Project variant(PortBuild port, String name) {
        String prefix = port.name() + "-";
        String variant = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        boolean usual = variant.equals(port.usual()) || variant.equals(port.name());
        return known(port, BoardCatalog.builtIn().find(port.name() + "/" + (usual ? port.name() : prefix + variant)));
    }

    private Project board(PortBuild port, String name) {
        if (port.takesAnyBoard()) {
            Optional<String> usual = Optional.of(USUAL_MANIFESTS.get(0));
            return unlisted(port, name, manifest(port, usual));
        }
        String folder = "boards/" + name;
        try {
            return known(port, BoardCatalog.builtIn().find(port.name() + "/" + name));
        } catch (UnknownBoardException e) {
            if (!exists(port, folder)) {
                throw e;
            }
            String own = folder + "/manifest.py";
            return unlisted(port, name, exists(port, own) ? Optional.of(own) : usualManifest(port));
        }
    }

    private Project known(PortBuild port, BoardProfile profile) {
        String board = profile.name().board();
        String variant = profile.name().variant();
        Optional<String> manifest = manifest(port, profile.toolchain().manifest());
        return port.hasVariantsOnly()
                ? new Project(port, variant.isEmpty() ? port.usual() : variant, "", manifest, place.treeFromProject())
                : new Project(port, board, variant, manifest, place.treeFromProject());
    }

    /** A board of the user's, or of a project that is not MicroPython. */
    private Project unlisted(PortBuild port, String board, Optional<String> manifest) {
        for (int i = 0; i < board.length(); i++) {
            char c = board.charAt(i);
            if (!Character.isLetterOrDigit(c) && PUNCTUATION.indexOf(c) < 0) {
                throw new CliException("--board: found '" + c + "' in " + board + ", expected the name of a board");
            }
        }
        return new Project(port, board, "", manifest, place.treeFromProject());
    }

    /** As the profile says, where the tree has it: in an older release it may be elsewhere, or the port may have none. */
    private Optional<String> manifest(PortBuild port, Optional<String> named) {
        if (named.isEmpty() || !named.get().endsWith(".py")) {
            return Optional.empty();
        }
        return !place.hasTree() || exists(port, named.get()) ? named : usualManifest(port);
    }

    private Optional<String> usualManifest(PortBuild port) {
        return USUAL_MANIFESTS.stream().filter(name -> exists(port, name)).findFirst();
    }

    private boolean exists(PortBuild port, String name) {
        return place.inTree("ports/" + port.name() + "/" + name)
                .filter(Files::exists)
                .isPresent();
    }
}
