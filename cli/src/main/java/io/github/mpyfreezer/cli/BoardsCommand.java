package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the boards, or shows one. */
@Command(
        name = "boards",
        description =
                "Lists the boards that can be frozen for, or shows one with all that freezing needs to know of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  freeze boards --port samd", "  freeze boards --port rp2 w5", "  freeze boards PYBV10"})
final class BoardsCommand implements Runnable {
    private final Console console;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "a board to show; or a part of names, maker or chip, to list those that have it")
    private @Nullable String name;

    @Option(names = "--port", paramLabel = "PORT", description = "list the boards of this port only")
    private @Nullable String port;

    @Option(names = "--board-file", paramLabel = "FILE", description = "a file that describes boards of your own")
    private @Nullable String boardFile;

    BoardsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        BoardCatalog catalog = BoardCatalog.builtIn();
        if (boardFile != null) {
            catalog = catalog.with(InputFiles.path(boardFile));
        }
        List<BoardProfile> boards = new ArrayList<>(port == null ? catalog.all() : catalog.ofPort(port));
        if (name != null) {
            for (BoardProfile board : boards) {
                if (board.name().name().equalsIgnoreCase(name)
                        || board.name().qualified().equalsIgnoreCase(name)) {
                    console.print(BoardCard.of(port == null ? catalog.find(name) : board));
                    return;
                }
            }
            boards.removeIf(board -> !mentions(board, name));
            if (boards.isEmpty()) {
                catalog.find(name);
            }
        }
        console.print(BoardTable.of(boards));
    }

    private static boolean mentions(BoardProfile board, String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return String.join(
                        "\n",
                        board.name().qualified(),
                        board.hardware().vendor(),
                        board.hardware().product(),
                        board.hardware().mcu())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
