package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A file of text, in UTF-8. */
record TextContent(String text) implements OutputFile.Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
