package io.github.mpyfreezer.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.manifest.python.DeclarativePython;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Resolves every manifest of a MicroPython tree and of micropython-lib, and compares with the tree's own manifestfile.py. No
 * python3 helps on our side. Run by {@code mvn verify -Ppeers} with {@code MPY_DIR}, the tree, of 1.22 or later; and
 * {@code MPY_LIB_DIR}, if micropython-lib is elsewhere.
 */
@Tag("peers")
class PeerManifestsTest {
    private static final List<String> FIELDS =
            List.of("version", "description", "license", "author", "pypi", "pypi_publish");

    @TempDir
    private static Path folder;

    private static Path tree = Path.of("");
    private static Path library = Path.of("");

    @BeforeAll
    static void findTree() {
        String named = System.getenv("MPY_DIR");
        assumeTrue(named != null, "MPY_DIR names no MicroPython tree");
        tree = Path.of(named).toAbsolutePath().normalize();
        assumeTrue(Files.exists(tree.resolve("tools/manifestfile.py")), named + " has no tools/manifestfile.py");
        String libraryNamed = System.getenv().getOrDefault("MPY_LIB_DIR", tree + "/lib/micropython-lib");
        library = Path.of(libraryNamed).toAbsolutePath().normalize();
        assumeTrue(Files.exists(library.resolve("python-stdlib")), libraryNamed + " is no micropython-lib");
    }

    @ParameterizedTest
    @EnumSource
    void manifestFiles(ManifestMode mode) throws IOException, InterruptedException {
        assumeTrue(isKnown(mode), "this tree's manifestfile.py has no such mode");
        List<PeerTree.Manifests> all = PeerTree.files(tree, library);
        int resolved = compare(mode, all, "manifest files");
        // To compile takes packages alone, and most boards are none.
        assertThat(resolved).isGreaterThanOrEqualTo(mode == ManifestMode.COMPILE ? 140 : 200);
    }

    @ParameterizedTest
    @EnumSource
    void manifestsThatAreText(ManifestMode mode) throws IOException, InterruptedException {
        assumeTrue(isKnown(mode), "this tree's manifestfile.py has no such mode");
        int resolved = compare(mode, PeerTree.texts(tree, library), "manifests that are text");
        assertThat(resolved).isGreaterThanOrEqualTo(100);
    }

    private static boolean isKnown(ManifestMode mode) throws IOException {
        return Files.readString(tree.resolve("tools/manifestfile.py")).contains("MODE_" + mode + " ");
    }

    /** How many both resolve. All others both refuse for the same reason. */
    private static int compare(ManifestMode mode, List<PeerTree.Manifests> all, String what)
            throws IOException, InterruptedException {
        List<List<String>> inOrder = theirs(mode, all, "sorted");
        List<List<String>> asListed = theirs(mode, all, "plain");
        assertThat(inOrder).hasSameSizeAs(all);
        int resolved = 0;
        int files = 0;
        Map<String, Integer> refused = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            List<String> ours = ours(mode, all.get(i));
            assertThat(ours).as("%s of %s", mode, all.get(i)).isEqualTo(inOrder.get(i));
            assertThat(asListed.get(i)).containsExactlyInAnyOrderElementsOf(ours);
            if (ours.get(0).startsWith("!")) {
                refused.merge(ours.get(0).replaceAll("/.*/", "…/"), 1, Integer::sum);
            } else {
                resolved++;
                files += ours.size() - 1;
            }
        }
        System.out.println(mode + ": of " + all.size() + " " + what + " both resolve " + resolved + ", to " + files
                + " files and folders; both refuse " + (all.size() - resolved));
        refused.forEach((reason, count) -> System.out.println("  " + count + " " + reason));
        return resolved;
    }

    private static List<String> ours(ManifestMode mode, PeerTree.Manifests job) {
        var resolver =
                new ManifestResolver(mode, new PathVariables(job.variables()), new DeclarativePython(), job.folder());
        try {
            job.manifests().forEach(resolver::execute);
        } catch (ManifestException e) {
            return List.of("!\t"
                    + e.fault()
                            .replaceFirst(
                                    "cannot read the manifest (.*): no such file",
                                    "[Errno 2] No such file or directory: '$1'"));
        }
        List<String> lines = new ArrayList<>();
        Manifest manifest = resolver.manifest();
        for (ManifestEntry entry : manifest.entries()) {
            String opt = entry.opt().orElse("None");
            lines.add(shown(List.of(entry.kind().name(), entry.target(), entry.source(), opt), entry.metadata()));
        }
        manifest.cModules().forEach(module -> lines.add("c_module\t" + module));
        lines.add(shown(List.of("metadata"), manifest.metadata()));
        return lines;
    }

    private static String shown(List<String> values, PackageMetadata metadata) {
        List<String> all = new ArrayList<>(values);
        for (String field : FIELDS) {
            Literal value = metadata.fields().get(field);
            all.add(value instanceof Literal.Text text ? text.value() : value == null ? "None" : value.toString());
        }
        all.replaceAll(text -> text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"));
        return String.join("\t", all);
    }

    /** Of errors what is behind the names of the manifests that they are in. */
    private static List<List<String>> theirs(ManifestMode mode, List<PeerTree.Manifests> all, String walk)
            throws IOException, InterruptedException {
        Path jobs = folder.resolve("jobs");
        Files.write(jobs, all.stream().map(job -> line(mode, job)).toList());
        String code;
        try (InputStream driver = PeerManifestsTest.class.getResourceAsStream("peer.py")) {
            code = new String(Objects.requireNonNull(driver).readAllBytes(), StandardCharsets.UTF_8);
        }
        Process process = new ProcessBuilder("python3", "-c", code, tree + "/tools", jobs.toString(), walk)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        List<List<String>> answers = new ArrayList<>();
        for (String answer : output.split("(?m)^=\n", -1)) {
            answers.add(Arrays.stream(answer.split("\n", -1))
                    .filter(text -> !text.isEmpty())
                    .map(text -> text.replaceFirst("^!\t.*Error in manifest(?: file: [^:]*)?: ", "!\t"))
                    .toList());
        }
        return answers.subList(0, answers.size() - 1);
    }

    private static String line(ManifestMode mode, PeerTree.Manifests job) {
        List<String> parts = new ArrayList<>(List.of(mode.name(), job.folder().toString()));
        parts.add(Integer.toString(job.manifests().size()));
        parts.addAll(job.manifests());
        job.variables().forEach((name, value) -> parts.add(name + "=" + value));
        return String.join("\t", parts);
    }
}
