package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.parser.model.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A text that is read while its modules are frozen and it is rendered. */
class FrozenContentTest {
    private static FrozenContent of(String file) {
        BoardProfile board = BoardCatalog.builtIn().find("PYBV10");
        var input = new FrozenInput(file, "m.py", InputFiles.mpy(file).module());
        return new FrozenContent(
                List.of(),
                new ImageOnce(
                        List.of(input), RomTarget.of(board, Release.LATEST), new QstrHeader(board.qstrs(), List.of())));
    }

    private static String read(TextBlocks text) {
        try (var in = text.toInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsReadIsWhatIsWritten() throws IOException {
        FrozenContent content = of("mpy/bytecode/classes.mpy");
        String read = content.readMeanwhile(FrozenContentTest::read).result();
        var written = new ByteArrayOutputStream();
        content.writeTo(written);
        assertThat(read).contains("frozen_module_classes").isEqualTo(written.toString(StandardCharsets.UTF_8));
    }

    /** The reader has begun by then, and would wait for a text that never comes. */
    @Test
    void whoReadsWhatCannotBeFrozenIsNotLeftWaiting() throws Exception {
        FrozenContent content = of("mpy/native-6.3/x86/native_basic.mpy");
        var read = new CompletableFuture<String>();
        assertThatThrownBy(() -> content.readMeanwhile(text -> read.complete(read(text))))
                .isInstanceOf(FreezeException.class)
                .hasMessageContaining("native code for x86, but PYBV10 runs armv7emsp");
        assertThat(read.get(1, TimeUnit.MINUTES)).isEmpty();
    }
}
