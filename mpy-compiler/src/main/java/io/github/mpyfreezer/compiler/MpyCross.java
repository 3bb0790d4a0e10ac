package io.github.mpyfreezer.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** MicroPython's own compiler, a process for each file ({@code mpy-cross/mpy_cross/__init__.py}). */
public final class MpyCross implements ModuleCompiler, AutoCloseable {
    /** What a shell answers for a program that there is, and for one that there is not. */
    private static final int CANNOT_BE_RUN = 126;

    private static final int NOT_FOUND = 127;

    private final String executable;
    private final List<String> flags;
    private final boolean throughShell = Shell.exists();
    /** Shells that have nothing to do. */
    private final Deque<Shell> idle = new ArrayDeque<>();

    /**
     * Takes a compiler as it is; nothing is run yet.
     *
     * @param executable the path of mpy-cross
     * @param flags what it is given for every file, such as {@code -march=armv7m}
     */
    public MpyCross(String executable, List<String> flags) {
        this.executable = executable;
        this.flags = List.copyOf(flags);
    }

    @Override
    public Optional<String> compile(CompileJob job) {
        try {
            if (job.appended().isEmpty()) {
                return run(job, job.source());
            }
            // A name that nothing else has: what invents one at random takes 30 ms to begin with.
            Path whole = job.output().resolveSibling(job.output().getFileName() + ".py");
            try {
                write(job, whole);
                return run(job, whole)
                        .map(text -> text.replace(whole.toString(), job.source().toString()));
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new CompilerException(executable + ": cannot be run: " + e.getMessage());
        }
    }

    private static void write(CompileJob job, Path whole) throws IOException {
        try (OutputStream out = Files.newOutputStream(whole)) {
            out.write(Files.readAllBytes(job.source()));
            out.write(job.appended().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Optional<String> run(CompileJob job, Path source) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(executable);
        command.add("-s");
        command.add(job.target());
        command.add("-o");
        command.add(job.output().toString());
        if (job.opt().isPresent()) {
            command.add("-O" + job.opt().get());
        }
        command.addAll(flags);
        command.add(source.toString());
        Answer answer = throughShell ? askShell(command) : ask(command);
        if (answer.code() == 0 && !job.output().toFile().exists()) {
            throw new CompilerException(executable + ": compiled " + job.source() + " and wrote no file");
        }
        return answer.code() == 0 ? Optional.empty() : Optional.of(answer.said());
    }

    private Answer askShell(List<String> command) throws IOException {
        Shell shell = takeShell();
        Answer answer = shell.run(command);
        synchronized (idle) {
            idle.push(shell);
        }
        if (answer.code() == CANNOT_BE_RUN || answer.code() == NOT_FOUND) {
            throw new CompilerException(
                    executable + ": cannot be run: " + answer.said().strip());
        }
        return answer;
    }

    private Shell takeShell() throws IOException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return Shell.start();
    }

    /** Ends the shells that it has started. */
    @Override
    public void close() {
        synchronized (idle) {
            for (Shell shell : idle) {
                shell.close();
            }
            idle.clear();
        }
    }

    /**
     * What a compiler answers to {@code --version}.
     *
     * @throws CompilerException if it cannot be run
     */
    public static String versionText(String executable) {
        try {
            return ask(List.of(executable, "--version")).said().strip();
        } catch (IOException e) {
            throw new CompilerException(executable + ": cannot be run: " + e.getMessage());
        }
    }

    private static Answer ask(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        return new Answer(exitCode(process), said);
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new CompilerException("interrupted while compiling");
        }
    }
}
