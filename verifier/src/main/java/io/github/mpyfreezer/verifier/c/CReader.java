package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads frozen C as a compiler does. Each array, structure and literal becomes a segment at an invented address, which is a
 * multiple of the alignment that C asks for and of no more; what other files define has a symbol outside of all segments.
 * What gcc would warn of is refused.
 */
public final class CReader {
    private final String file;
    private final SourceText text;

    private CReader(String file, SourceText text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Takes the bytes of a text. That can be done before it is known for which firmware it is.
     *
     * @param file what it is called in messages
     * @param standard how strictly it is read
     */
    public static CReader of(String file, Bytes content, CStandard standard) {
        return new CReader(file, SourceText.of(file, content, standard));
    }

    /**
     * Takes what is in a stream as a text.
     *
     * @param file what it is called in messages
     * @param size how many bytes it has, as far as that is known
     * @param standard how strictly it is read
     */
    public static CReader of(String file, InputStream content, long size, CStandard standard) throws IOException {
        return new CReader(file, SourceText.of(file, content, size, standard));
    }

    /**
     * Reads the text as it is for one firmware.
     *
     * @param structures what the firmware's headers declare
     * @param firmware the strings that the firmware has of its own
     * @throws io.github.mpyfreezer.verifier.UnreadableException if it is not C, or not of this firmware
     */
    public RomMemory read(Structures structures, FirmwareQstrs firmware) {
        text.putBefore(FirmwareNames.macros(structures.configuration()));
        var image = new Image(text, structures.configuration());
        var grammar = new Grammar(text, new Names(text.length()), new Types(structures), image);
        FirmwareNames.declare(grammar, firmware);
        new Declarations(grammar).read();
        return image.memory(file);
    }
}
