package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;

/**
 * What the launcher reads before it starts Java: where the jars are, and a digest of what is in them. Releases have equal times
 * on their files, and might have equal sizes; by the digest, no archive of classes outlives the classes.
 */
final class LaunchFile {
    private static final String MAIN_JAR = "freeze.jar";

    /** As many bytes of the digest as tell releases apart. */
    private static final int DIGEST_BYTES = 8;

    private LaunchFile() {}

    /** The file's text, for a folder of jars: lines for the shell, in which {@code $home} is where the folder stands. */
    static String of(Path lib) throws IOException {
        List<String> jars = new ArrayList<>();
        jars.add(MAIN_JAR);
        try (var main = new JarInputStream(Files.newInputStream(lib.resolve(MAIN_JAR)))) {
            String others = main.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            jars.addAll(List.of(others.split(" ")));
        }
        MessageDigest digest = sha256();
        var places = new StringBuilder();
        for (String jar : jars) {
            try (InputStream content = Files.newInputStream(lib.resolve(jar))) {
                digest.update(content.readAllBytes());
            }
            places.append(places.isEmpty() ? "" : ":").append("$home/lib/").append(jar);
        }
        return "jars=" + places + "\ndigest=" + HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES) + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
