package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files and folders as they were in a revision of the git repository that they are in, in a folder that goes when this is
 * closed. The repository stays as it is: git is given an index of its own.
 */
final class GitRevision implements AutoCloseable {
    private final String revision;
    private final RunFolder folder = RunFolder.in(System.getProperty("java.io.tmpdir"));
    private final Path tree = folder.path().resolve("tree");

    private GitRevision(String revision) {
        this.revision = revision;
    }

    /**
     * Takes them out of the repository; of all of it if a manifest is among them, which may name any file.
     *
     * @param inputs that there are now
     * @throws CliException if git, the revision or one of them is missing
     */
    static GitRevision of(String revision, List<String> inputs) {
        var taken = new GitRevision(revision);
        boolean done = false;
        try {
            taken.take(inputs);
            done = true;
        } finally {
            if (!done) {
                taken.close();
            }
        }
        return taken;
    }

    private final List<String> places = new ArrayList<>();

    private void take(List<String> inputs) {
        List<Path> now = new ArrayList<>();
        for (String input : inputs) {
            now.add(realPath(input));
        }
        Path first = now.get(0);
        Path start = Files.isDirectory(first)
                ? first
                : Optional.ofNullable(first.getParent()).orElse(first);
        Path top =
                realPath(git(start, List.of(), "rev-parse", "--show-toplevel").strip());
        if (!exists(top)) {
            throw new CliException("--against: there is no file " + revision + ", and git knows no such revision in "
                    + top + " (a shallow clone has to fetch it first)");
        }
        git(top, List.of(), "read-tree", revision + "^{tree}");
        List<String> wanted = new ArrayList<>();
        boolean manifest = false;
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).startsWith(top)) {
                throw new CliException(inputs.get(i) + ": is not in the git repository " + top
                        + ", so there is none as of " + revision);
            }
            String path = top.relativize(now.get(i)).toString().replace('\\', '/');
            List<String> files = files(top, path);
            if (files.isEmpty()) {
                throw new CliException(inputs.get(i) + ": is not in git revision " + revision);
            }
            wanted.addAll(files);
            manifest |= ManifestName.fits(now.get(i))
                    || files.contains((path.isEmpty() ? "" : path + "/") + ManifestName.USUAL);
            places.add(tree.resolve(path).toString());
        }
        String prefix = "--prefix=" + tree + "/";
        if (manifest) {
            git(top, List.of(), "checkout-index", "--all", "--force", "--quiet", prefix);
        } else {
            git(top, wanted, "checkout-index", "-z", "--stdin", "--force", "--quiet", prefix);
        }
    }

    private static Path realPath(String name) {
        try {
            return InputFiles.path(name).toRealPath();
        } catch (IOException e) {
            throw new CliException(name + ": " + InputFiles.reason(e));
        }
    }

    private boolean exists(Path top) {
        return run(top, List.of(), "rev-parse", "--verify", "--quiet", revision + "^{commit}").code == 0;
    }

    private List<String> files(Path top, String path) {
        String all = git(top, List.of(), "--literal-pathspecs", "ls-files", "-z", "--", path.isEmpty() ? "." : path);
        List<String> files = new ArrayList<>();
        for (String file : all.split("\0", -1)) {
            if (!file.isEmpty()) {
                files.add(file);
            }
        }
        return files;
    }

    private String git(Path in, List<String> names, String... arguments) {
        Ended ended = run(in, names, arguments);
        if (ended.code != 0) {
            String said = ended.error.strip().lines().findFirst().orElse("exit code " + ended.code);
            throw new CliException("--against: there is no file " + revision + ", and git says: " + said);
        }
        return ended.output;
    }

    private record Ended(int code, String output, String error) {}

    /** @param names what it reads from its standard input */
    private Ended run(Path in, List<String> names, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", in.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment()
                .put("GIT_INDEX_FILE", folder.path().resolve("index").toString());
        builder.environment().put("LC_ALL", "C");
        Path errors = folder.path().resolve("errors");
        Path input = folder.path().resolve("names");
        try {
            Files.writeString(input, String.join("\0", names));
            builder.redirectInput(input.toFile()).redirectError(errors.toFile());
            Process process = builder.start();
            String output;
            try (InputStream stream = process.getInputStream()) {
                output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
            return new Ended(process.waitFor(), output, Files.readString(errors));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException("interrupted while git ran");
        } catch (IOException e) {
            throw new CliException("--against: there is no file " + revision
                    + ", and there is no git to ask for a revision of that name: " + InputFiles.reason(e));
        }
    }

    /** Where they are, in the order in which they were named. */
    List<String> places() {
        return places;
    }

    /** A message with files as the repository calls them. */
    String message(String message) {
        return "as of " + revision + ": " + message.replace(tree + "/", "");
    }

    @Override
    public void close() {
        folder.close();
    }
}
