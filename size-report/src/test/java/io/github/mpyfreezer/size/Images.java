package io.github.mpyfreezer.size;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Images of fixtures. */
public final class Images {
    private static final Path FIXTURES = Path.of(System.getProperty("fixtures", ""), "mpy");

    private Images() {}

    /** A module among the fixtures, named without its ending. */
    public static MpyModule module(String file) throws IOException {
        return MpyReader.read(Bytes.wrap(Files.readAllBytes(FIXTURES.resolve(file + ".mpy"))))
                .module();
    }

    /** An image of modules for a board, with no firmware known. */
    public static RomImage of(String board, MpyModule... modules) {
        return of(board, List.of(), modules);
    }

    /**
     * An image of modules for a board.
     *
     * @param firmware the qstrs that the firmware has beside the static ones
     */
    public static RomImage of(String board, List<Utf8> firmware, MpyModule... modules) {
        List<FrozenInput> inputs = new ArrayList<>();
        for (MpyModule module : modules) {
            String name = module.sourceFile().text();
            inputs.add(new FrozenInput(name, name, module));
        }
        RomTarget target = RomTarget.of(BoardCatalog.builtIn().find(board), Release.V1_29);
        return Freezer.freeze(inputs, target, Optional.of(new QstrHeader(target.qstrs(), firmware)));
    }

    /** The price of modules for a board. */
    public static SizeReport report(String board, MpyModule... modules) {
        return SizeReport.of(of(board, modules)).orElseThrow();
    }

    /** The price of modules among the fixtures for a board. */
    public static SizeReport report(String board, String... files) throws IOException {
        MpyModule[] modules = new MpyModule[files.length];
        for (int i = 0; i < files.length; i++) {
            modules[i] = module(files[i]);
        }
        return report(board, modules);
    }
}
