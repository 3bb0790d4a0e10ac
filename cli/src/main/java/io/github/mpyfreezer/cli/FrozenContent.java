package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.Fingerprint;
import io.github.mpyfreezer.cli.build.FingerprintStream;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.freezer.rom.RomImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The C file of a build, which remembers the fingerprint of what was written. */
final class FrozenContent implements OutputFile.Content {
    private final List<TextModule> texts;
    private final RomImage image;
    private Fingerprint fingerprint = Fingerprint.of();

    FrozenContent(List<TextModule> texts, RomImage image) {
        this.texts = texts;
        this.image = image;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        var through = new FingerprintStream(out);
        FrozenC.writeContent(texts, image, through);
        fingerprint = through.fingerprint();
    }

    /** Of what was written last. */
    Fingerprint fingerprint() {
        return fingerprint;
    }
}
