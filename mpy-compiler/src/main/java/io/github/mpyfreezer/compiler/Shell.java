package io.github.mpyfreezer.compiler;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A shell that runs commands one after the other, as they come on its standard input. To start a process takes it a quarter
 * of what it takes Java, which matters where there are hundreds that each last a millisecond.
 */
final class Shell implements AutoCloseable {
    private static final String PROGRAM = "/bin/sh";

    private final Process process;
    private final String afterCommand;
    private final byte[] mark;

    /** @param mark a line that begins so and has the exit code ends what a command said */
    private Shell(Process process, String mark) {
        this.process = process;
        this.afterCommand = "</dev/null; printf '\\n" + mark + "%d\\n' $?\n";
        this.mark = ("\n" + mark).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether this system has one. */
    static boolean exists() {
        return new File(PROGRAM).canExecute();
    }

    static Shell start() throws IOException {
        Process process = new ProcessBuilder(PROGRAM).redirectErrorStream(true).start();
        return new Shell(process, "freeze-" + Long.toHexString(System.nanoTime()) + "-");
    }

    /** Runs a command. */
    Answer run(List<String> command) throws IOException {
        var line = new StringBuilder();
        for (String word : command) {
            line.append('\'').append(word.replace("'", "'\\''")).append("' ");
        }
        OutputStream commands = process.getOutputStream();
        commands.write(line.append(afterCommand).toString().getBytes(nativeCharset()));
        commands.flush();
        return answer(process.getInputStream());
    }

    private Answer answer(InputStream in) throws IOException {
        var said = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < mark.length) {
            int b = next(in);
            said.write(b);
            matched = b == mark[matched] ? matched + 1 : b == mark[0] ? 1 : 0;
        }
        int code = 0;
        for (int b = next(in); b != '\n'; b = next(in)) {
            code = code * 10 + b - '0';
        }
        byte[] all = said.toByteArray();
        return new Answer(code, new String(all, 0, all.length - mark.length, StandardCharsets.UTF_8));
    }

    private static int next(InputStream in) throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new IOException("the shell that runs it has ended");
        }
        return b;
    }

    /** In which file names are given to other programs. */
    private static Charset nativeCharset() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    /** Ends the shell, and what it runs. */
    @Override
    public void close() {
        process.destroy();
    }
}
