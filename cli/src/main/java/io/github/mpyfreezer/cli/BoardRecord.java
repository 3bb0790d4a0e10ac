package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.vm.board.RecordPrinter;
import io.github.mpyfreezer.vm.board.Recorder;
import io.github.mpyfreezer.vm.host.StreamPrinter;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Where the record of a run goes: to standard error as it happens, or to a file, which is there when the run is over. */
final class BoardRecord {
    private BoardRecord() {}

    /**
     * Runs a program with a record.
     *
     * @param file the record's name, {@code -} for standard error, null for none
     * @param program is given what notes the lines; whatever ends it, the record is kept
     * @return the program's exit code
     */
    static int during(@Nullable String file, Console console, ToIntFunction<Recorder> program) {
        if (file == null) {
            return program.applyAsInt(Recorder.NONE);
        } else if (file.equals("-")) {
            return program.applyAsInt(new RecordPrinter(new StreamPrinter(console.err())));
        }
        var run = new Run(program);
        OutputFile.write(file, out -> run.into(new RecordPrinter(new StreamPrinter(out))));
        return run.result();
    }

    /** A run whose end, of whatever kind, waits until the record is written. */
    private static final class Run {
        private final ToIntFunction<Recorder> program;
        private @Nullable Integer code;
        private @Nullable RuntimeException fault;

        Run(ToIntFunction<Recorder> program) {
            this.program = program;
        }

        void into(Recorder recorder) {
            try {
                code = program.applyAsInt(recorder);
            } catch (RuntimeException e) {
                fault = e;
            }
        }

        int result() {
            if (fault != null) {
                throw fault;
            }
            return code == null ? ExitCode.FAULT : code;
        }
    }
}
