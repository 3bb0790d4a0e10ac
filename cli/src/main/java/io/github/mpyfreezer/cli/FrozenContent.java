package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.Fingerprint;
import io.github.mpyfreezer.cli.build.FingerprintStream;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.freezer.c.FrozenC;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The C file of a build, which remembers the fingerprint of what was written. What was read before it is written is not
 * rendered again.
 */
final class FrozenContent implements OutputFile.Content {
    private final List<TextModule> texts;
    private final ImageOnce once;
    /** For whoever reads it before it is written. */
    private @Nullable TextBlocks rendered;

    private Fingerprint fingerprint = Fingerprint.of();

    FrozenContent(List<TextModule> texts, ImageOnce once) {
        this.texts = texts;
        this.once = once;
    }

    /** The text. */
    TextBlocks text() {
        var text = new TextBlocks();
        render(text);
        return text;
    }

    /** Freezes and renders, and lets another thread make something of the text meanwhile. */
    <T> Meanwhile<T> readMeanwhile(Function<TextBlocks, T> reader) {
        var text = new TextBlocks();
        Meanwhile<T> reading = Meanwhile.begin(() -> reader.apply(text));
        render(text);
        return reading;
    }

    private void render(TextBlocks text) {
        try (text) {
            FrozenC.writeContent(texts, once.image(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rendered = text;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        var through = new FingerprintStream(out);
        if (rendered == null) {
            FrozenC.writeContent(texts, once.image(), through);
        } else {
            rendered.writeTo(through);
        }
        fingerprint = through.fingerprint();
    }

    /** Of what was written last. */
    Fingerprint fingerprint() {
        return fingerprint;
    }
}
