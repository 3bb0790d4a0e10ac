package io.github.mpyfreezer.cli.build;

import java.io.IOException;
import java.io.InputStream;

/**
 * Tells contents apart: two check sums of 32 bits over different polynomials, and the length. Processors reckon both, so that
 * twenty megabytes take a few milliseconds; a cryptographic one would take longer than the build it saves. Two contents that
 * somebody did not make for the purpose are alike once in 2<sup>64</sup>.
 *
 * @param text as it stands in a record; it begins with {@code #}
 */
public record Fingerprint(String text) {
    private static final int BUFFER = 1 << 18;

    /** Of a content. */
    public static Fingerprint of(byte... content) {
        var sums = new FingerprintSums();
        sums.add(content, 0, content.length);
        return sums.fingerprint();
    }

    /** Of all that a stream still holds. */
    public static Fingerprint of(InputStream in) throws IOException {
        var sums = new FingerprintSums();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            sums.add(buffer, 0, count);
        }
        return sums.fingerprint();
    }
}
