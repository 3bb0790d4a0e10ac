package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;

/**
 * Reads frozen C as a compiler does. Each array, structure and literal becomes a segment at an invented address, which is a
 * multiple of the alignment that C asks for and of no more; what other files define has a symbol outside of all segments.
 * What gcc would warn of is refused.
 */
public final class CReader {
    private CReader() {}

    /**
     * Reads a text in UTF-8, as a compiler that follows the standard.
     *
     * @param file what it is called in messages
     * @param structures what the firmware's headers declare
     * @param firmware the strings that the firmware has of its own
     * @throws io.github.mpyfreezer.verifier.UnreadableException if it is not C, or not of this firmware
     */
    public static RomMemory read(String file, String text, Structures structures, FirmwareQstrs firmware) {
        return read(file, Utf8.of(text).bytes(), CStandard.ISO, structures, firmware);
    }

    /**
     * Reads the bytes of a text.
     *
     * @param file what it is called in messages
     * @param standard how strictly it is read
     * @param structures what the firmware's headers declare
     * @param firmware the strings that the firmware has of its own
     * @throws io.github.mpyfreezer.verifier.UnreadableException if it is not C, or not of this firmware
     */
    public static RomMemory read(
            String file, Bytes content, CStandard standard, Structures structures, FirmwareQstrs firmware) {
        String macros = FirmwareNames.macros(structures.configuration());
        SourceText text = SourceText.of(file, macros, content, standard);
        var image = new Image(text, structures.configuration());
        var grammar = new Grammar(text, new Names(), new Types(structures), image);
        FirmwareNames.declare(grammar, firmware);
        new Declarations(grammar).read();
        return image.memory(file);
    }
}
