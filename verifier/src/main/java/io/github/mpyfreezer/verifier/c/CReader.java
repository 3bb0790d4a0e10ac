package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads frozen C as a compiler does. Each array, structure and literal becomes a segment at an invented address, which is a
 * multiple of the alignment that C asks for and of no more; what other files define has a symbol outside of all segments.
 * What gcc would warn of is refused, and so is what depends on more than is known here: on how strictly the compiler follows the
 * standard, on the other macros that it or a header defines, or on a header that was changed by macros before it.
 */
public final class CReader {
    private final String file;

    /**
     * One for a file.
     *
     * @param file what it is called in messages
     */
    public CReader(String file) {
        this.file = file;
    }

    /**
     * Reads a text as it is for one firmware.
     *
     * @param structures what the firmware's headers declare
     * @param firmware the strings that the firmware has of its own
     * @throws io.github.mpyfreezer.verifier.UnreadableException if it is not C, or not of this firmware
     */
    public RomMemory read(Bytes content, Structures structures, FirmwareQstrs firmware) {
        try {
            return read(new ByteArrayInputStream(content.toArray()), content.length(), structures, firmware);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what is in a stream, of which no more than some lines are in memory at a time.
     *
     * @param size how many bytes it has, as far as that is known
     * @param structures what the firmware's headers declare
     * @param firmware the strings that the firmware has of its own
     * @throws io.github.mpyfreezer.verifier.UnreadableException if it is not C, or not of this firmware
     */
    public RomMemory read(InputStream content, long size, Structures structures, FirmwareQstrs firmware)
            throws IOException {
        byte[] macros = FirmwareNames.macros(structures.configuration()).getBytes(StandardCharsets.ISO_8859_1);
        var text = new SourceText(file, macros, content);
        var image = new Image(text, size, structures.configuration());
        var names = new Names(size);
        var tokens = new Preprocessor(text, new Lexer(text, lines(macros), names), names);
        var grammar = new Grammar(text, tokens, names, new Types(structures), image);
        FirmwareNames.declare(grammar, firmware);
        try {
            new Declarations(grammar).read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return image.memory(file);
    }

    private static int lines(byte[] text) {
        int count = 0;
        for (byte c : text) {
            count += c == '\n' ? 1 : 0;
        }
        return count;
    }
}
