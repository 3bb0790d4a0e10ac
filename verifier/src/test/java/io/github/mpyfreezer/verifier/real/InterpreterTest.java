package io.github.mpyfreezer.verifier.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that behave as interpreters should not. */
class InterpreterTest {
    @TempDir
    private Path folder;

    private Interpreter.Answer shell(int seconds, String script) throws IOException {
        return new Interpreter("sh", "sh", seconds).run(folder, "one:two", List.of("-c", script));
    }

    @Test
    void runsInAFolderWithAPathAndNothingToRead() throws IOException {
        Interpreter.Answer answer = shell(20, "pwd; echo $MICROPYPATH; cat; echo also >&2; exit 7");
        assertThat(answer.output()).isEqualTo(folder.toRealPath() + "\none:two\nalso\n");
        assertThat(answer.exit()).isEqualTo(OptionalInt.of(7));
        assertThat(answer.lastLine()).contains("also");
    }

    /** More than a megabyte is read, so that the process can go on, and not kept. */
    @Test
    void whatPrintsWithoutEndIsCut() throws IOException {
        Interpreter.Answer answer = shell(20, "head -c 3000000 /dev/zero | tr '\\0' x; exit 3");
        assertThat(answer.output()).hasSize(1 << 20);
        assertThat(answer.exit()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void whatDoesNotEndIsEndedWithItsChildren() throws IOException {
        Interpreter.Answer answer = shell(1, "echo begun; sleep 600; echo over");
        assertThat(answer.output()).isEqualTo("begun\n");
        assertThat(answer.exit()).isEmpty();
    }

    /** A child that goes on and could still print is not waited for. */
    @Test
    void aChildThatOutlivesItIsNotWaitedFor() throws IOException {
        Interpreter.Answer answer = shell(20, "sleep 5 & echo begun");
        assertThat(answer.output()).isEqualTo("begun\n");
        assertThat(answer.exit()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void whatIsNoProgramIsSaid() {
        assertThatThrownBy(() -> Interpreter.of(folder + "/none", 1).run(folder, "", List.of()))
                .isInstanceOf(IOException.class);
    }

    /** Two texts with their addresses are the same; numbers elsewhere are not addresses. */
    @Test
    void addressesDoNotCount() {
        assertThat(new Printed("<function f at 0x7f0012> at 100\r\n"))
                .isEqualTo(new Printed("<function f at 7e8> at 100\n"))
                .isNotEqualTo(new Printed("<function f at 0x7f0012> at 200\n"));
    }
}
