package io.github.mpyfreezer.boards;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Explains to the user why a name is not known, with the names that may have been meant and where to look. */
final class Misspelling {

    private final BoardIndex index;
    private final String asked;

    Misspelling(BoardIndex index, String asked) {
        this.index = index;
        this.asked = asked;
    }

    /** Why no board has the name. */
    UnknownBoardException ofBoard() {
        int slash = asked.indexOf('/');
        String port = slash < 0 ? "" : asked.substring(0, slash);
        String name = asked.substring(slash + 1);
        if (slash == 0 || asked.indexOf('/', slash + 1) >= 0) {
            return ofPath();
        }
        if (slash >= 0 && index.ofPort(port).isEmpty()) {
            return new Misspelling(index, port).ofPort();
        }
        if (index.ports().contains(name)) {
            return unknown("no board '" + asked + "', that is a port", List.of(), name);
        }
        List<BoardName> elsewhere = slash < 0 ? List.of() : index.called(name);
        if (!elsewhere.isEmpty()) {
            return unknown("no board '" + name + "' in port " + port, names(elsewhere, true), port);
        }
        Optional<BoardName> board = boardOfVariant();
        if (board.isPresent()) {
            return ofVariant(board.get());
        }
        List<BoardName> near = near(name, slash < 0 ? index.names() : index.ofPort(port));
        String where = slash < 0 && !near.isEmpty() ? near.get(0).port() : port;
        return unknown("no board '" + asked + "'", names(near, false), where);
    }

    /** Why no port has the name. */
    UnknownBoardException ofPort() {
        List<String> near = new Nearest(index.ports()).to(asked);
        String others = near.isEmpty() ? ", expected one of " + String.join(", ", index.ports()) : "";
        return unknown("no port '" + asked + "'" + others, near, "");
    }

    /** A folder of boards has one of the board's name, as {@code BOARD_DIR} of the ports' Makefiles. */
    private UnknownBoardException ofPath() {
        String folder = asked.replaceFirst("/+$", "");
        List<BoardName> called = index.called(folder.substring(folder.lastIndexOf('/') + 1));
        return unknown("no board '" + asked + "': found a path, expected a name", names(called, false), "");
    }

    private UnknownBoardException ofVariant(BoardName board) {
        List<String> variants = new ArrayList<>();
        for (BoardName other : index.ofPort(board.port())) {
            if (other.isVariant() && other.board().equals(board.board())) {
                variants.add(other.variant());
            }
        }
        String has = variants.isEmpty() ? "no variants" : String.join(", ", variants);
        return unknown("no board '" + asked + "': " + board.board() + " has " + has, List.of(), board.port());
    }

    /** The board whose variant was asked for, if it is one and only the variant is wrong. */
    private Optional<BoardName> boardOfVariant() {
        for (int dash = asked.lastIndexOf('-'); dash > 0; dash = asked.lastIndexOf('-', dash - 1)) {
            List<BoardName> called = index.called(asked.substring(0, dash));
            if (called.size() == 1 && !called.get(0).isVariant()) {
                return Optional.of(called.get(0));
            }
        }
        return Optional.empty();
    }

    private UnknownBoardException unknown(String what, List<String> suggestions, String port) {
        StringBuilder text = new StringBuilder(what);
        if (!suggestions.isEmpty()) {
            text.append("; did you mean ")
                    .append(String.join(", ", suggestions))
                    .append('?');
        }
        text.append("  (freeze boards ");
        if (port.isEmpty()) {
            text.append("lists ").append(index.names().size());
        } else {
            text.append("--port ")
                    .append(port)
                    .append(" lists ")
                    .append(index.ofPort(port).size());
        }
        return new UnknownBoardException(text.append(')').toString(), asked, suggestions);
    }

    private List<BoardName> near(String name, List<BoardName> among) {
        Set<String> names = new LinkedHashSet<>();
        for (BoardName candidate : among) {
            names.add(candidate.name());
        }
        List<BoardName> near = new ArrayList<>();
        for (String found : new Nearest(List.copyOf(names)).to(name)) {
            for (BoardName candidate : among) {
                if (candidate.name().equals(found) && near.size() < Nearest.MOST) {
                    near.add(candidate);
                }
            }
        }
        return near;
    }

    /** Names as the user can type them, with the port where the name alone is not enough. */
    private List<String> names(List<BoardName> boards, boolean withPort) {
        List<String> names = new ArrayList<>();
        for (BoardName board : boards) {
            boolean alone = !withPort && index.called(board.name()).size() == 1;
            names.add(alone ? board.name() : board.qualified());
        }
        return names;
    }
}
