package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Release;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a firmware build's qstr header, and holds it against the board. */
final class QstrHeaders {
    /** Where a firmware's build folder has it. */
    static final String PLACE = "genhdr/qstrdefs.preprocessed.h";

    private QstrHeaders() {}

    static QstrHeader read(String file, Release release) {
        return parse(file, InputFiles.array(file), release);
    }

    /** A header that is in memory. */
    static QstrHeader parse(String file, byte[] content, Release release) {
        boolean mayBeSilent = release.dialect() == Dialect.CIRCUITPYTHON && release.isSince(Release.V1_23);
        Optional<Qstrs> defaults = mayBeSilent ? Optional.of(new Qstrs(1, 1)) : Optional.empty();
        try {
            return QstrHeader.parse(new String(content, StandardCharsets.UTF_8), defaults);
        } catch (IllegalArgumentException e) {
            throw new CliException(file + ": " + e.getMessage());
        }
    }

    /**
     * Refuses a header of another board. A wrong width of hashes is the dangerous one: it compiles, links and boots, and
     * then names are not found.
     */
    static void check(String file, QstrHeader header, BoardProfile board) {
        Qstrs found = header.widths();
        Qstrs expected = board.qstrs();
        check(file, board, "hash", found.hashBytes(), expected.hashBytes());
        check(file, board, "length", found.lengthBytes(), expected.lengthBytes());
    }

    private static void check(String file, BoardProfile board, String what, int found, int expected) {
        if (found != expected) {
            throw new CliException("%s says %d %s bytes, %s has %d: is this another board's build directory?"
                    .formatted(file, found, what, board.name().name(), expected));
        }
    }
}
