package io.github.mpyfreezer.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A MicroPython tree and its library: all manifests in them, and the variables that a build would give them. */
final class PeerTree {
    private static final Pattern TEXT_OF_MAKEFILE = Pattern.compile("FROZEN_MANIFEST \\?= \"(.*)\"");

    private final Path tree;
    private final Path library;
    /** Whether {@code add_library()} can put a library before others; before, {@code require()} had an option instead. */
    private final boolean prepends;

    private final List<Manifests> all = new ArrayList<>();

    /** Manifests that are run one after the other, as those of a command line are. */
    record Manifests(Path folder, List<String> manifests, Map<String, String> variables) {}

    private PeerTree(Path tree, Path library) throws IOException {
        this.tree = tree;
        this.library = library;
        this.prepends = Files.readString(tree.resolve("tools/manifestfile.py")).contains("prepend=False");
    }

    /** Those in files: each alone, from the folder of its port. */
    static List<Manifests> files(Path tree, Path library) throws IOException {
        PeerTree peer = new PeerTree(tree, library);
        for (String part : List.of("extmod", "tests", "ports")) {
            for (Path file : below(tree.resolve(part), "manifest.*\\.py")) {
                Path port = part.equals("ports") ? peer.port(file) : tree.resolve("ports/stm32");
                peer.add(port, file.resolveSibling("").toString(), file.toString());
            }
        }
        for (Path file : below(library, "manifest.*\\.py")) {
            peer.add(tree.resolve("ports/unix"), "", peer.ffi(), file.toString());
        }
        return peer.all;
    }

    /** Those that are text: packages of the library as a manifest requires them, and what makefiles have. */
    static List<Manifests> texts(Path tree, Path library) throws IOException {
        PeerTree peer = new PeerTree(tree, library);
        for (Path file : below(library, "manifest\\.py")) {
            Path name = file.getName(file.getNameCount() - 2);
            String text = "metadata(version='0.1'); " + peer.ffi() + "; require('" + name + "'";
            peer.add(tree.resolve("ports/unix"), "", text + (peer.prepends ? ")" : ", unix_ffi=True)"));
            if (peer.prepends) {
                Path part = library.relativize(file).getName(0);
                peer.add(tree.resolve("ports/unix"), "", text + ", library='" + part + "')");
            }
        }
        for (Path makefile : below(tree.resolve("ports"), "Makefile")) {
            Matcher text = TEXT_OF_MAKEFILE.matcher(Files.readString(makefile));
            while (text.find()) {
                peer.add(peer.port(makefile), "", text.group(1));
            }
        }
        return peer.all;
    }

    /** What comes before a manifest of the library: the name of that part of it which is not searched otherwise. */
    private String ffi() {
        return prepends ? "add_library('unix-ffi', '$(MPY_LIB_DIR)/unix-ffi', prepend=True)" : "None";
    }

    private void add(Path port, String board, String... manifests) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("MPY_DIR", tree.toString());
        variables.put("MPY_LIB_DIR", library.toString());
        variables.put("PORT_DIR", port.toString());
        variables.put("BOARD_DIR", board);
        variables.put("ARDUINO_LIB_DIR", tree + "/lib/arduino-lib");
        variables.put("MCU_CORE", "hp");
        all.add(new Manifests(port, List.of(manifests), variables));
    }

    private Path port(Path file) {
        return tree.resolve(tree.relativize(file).subpath(0, 2));
    }

    private static List<Path> below(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }
}
