package io.github.mpyfreezer.cli.build;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the fingerprint of what is written through it: what lies in the file later may be another's. */
public final class FingerprintStream extends OutputStream {
    private final OutputStream out;
    private final FingerprintSums sums = new FingerprintSums();

    /** Writes on to a stream, which it does not close. */
    public FingerprintStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int length) throws IOException {
        sums.add(content, from, length);
        out.write(content, from, length);
    }

    /** Of all that was written until now. */
    public Fingerprint fingerprint() {
        return sums.fingerprint();
    }
}
