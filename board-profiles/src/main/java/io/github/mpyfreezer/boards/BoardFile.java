package io.github.mpyfreezer.boards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A board file cut into its blocks. What stands in a block is looked at when it is asked for, so that one board of a
 * hundred costs one board.
 *
 * @param name the file's name, for messages
 * @param port the port it names at its top, empty if it names none
 * @param sections its blocks from top to bottom
 */
record BoardFile(String name, Optional<String> port, List<Section> sections) {

    /** Reads the file of a port that comes with the catalog. */
    static BoardFile ofPort(String port) {
        String name = port.concat(".boards");
        return new BlockCutter(name, builtIn(name)).cut();
    }

    /** Reads a file of the user's own. */
    static BoardFile read(Path path) {
        try {
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return new BlockCutter(path.toString(), text).cut();
        } catch (NoSuchFileException e) {
            throw new BoardFileException(path.toString(), 0, "there is no such file");
        } catch (IOException e) {
            throw new BoardFileException(path.toString(), 0, "cannot be read: " + e.getMessage());
        }
    }

    /** The text of a file that comes with the catalog. */
    static String builtIn(String name) {
        String text = BoardTexts.of(name);
        if (text == null) {
            throw new IllegalStateException("missing from this build: " + name);
        }
        return text;
    }

    /** The lines of a text, without their ends. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}
