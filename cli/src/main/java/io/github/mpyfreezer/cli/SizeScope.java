package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.FrozenAbi;
import io.github.mpyfreezer.parser.model.Release;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** For which boards and releases {@code freeze size} prices at once. */
final class SizeScope {
    @Option(names = "--all-boards", description = "price for every board that is known, in place of --board")
    private boolean allBoards;

    @Option(
            names = "--ports",
            paramLabel = "PORT",
            split = ",",
            description = "price for every board of these ports, in place of --board: stm32,rp2,esp32")
    private List<String> ports = new ArrayList<>();

    @Option(
            names = "--releases",
            description =
                    "price for every generation of firmware that has C structures of its own, with the newest release of each")
    private boolean releases;

    /** Whether there is more than one price. */
    boolean isMany() {
        return isBoards() || releases;
    }

    /** Whether it names boards in place of {@code --board}. */
    boolean isBoards() {
        return allBoards || !ports.isEmpty();
    }

    /** Refuses what does not go together. */
    void check(TargetOptions target, SizeAgainst against) {
        if (isBoards() && target.hasBoard()) {
            throw usage("found --board and " + (allBoards ? "--all-boards" : "--ports") + ", expected one of them");
        } else if (allBoards && !ports.isEmpty()) {
            throw usage("found --all-boards and --ports, expected one of them");
        } else if (isMany() && against.isHint()) {
            throw usage("--bisect-hint is for one board and release: add --board NAME, and leave out"
                    + " --all-boards, --ports and --releases");
        } else if (releases && (against.isAsked() || against.isKept())) {
            throw usage(
                    "found " + (against.isKept() ? "--save" : "--against") + " and --releases, expected one of them");
        } else if (isBoards() && target.qstrHeader().isPresent()) {
            throw usage("a qstr header is of one board's firmware: leave out -b and -q, or name the board");
        } else if (releases && target.release().isPresent()) {
            throw usage("--releases prices for all releases: leave out --micropython and --mpy-dir");
        }
    }

    private static CliException usage(String message) {
        return new CliException(message, ExitCode.USAGE);
    }

    /** The boards. */
    List<BoardProfile> boards(TargetOptions target) {
        BoardCatalog catalog = target.catalog();
        if (allBoards) {
            return catalog.all();
        } else if (ports.isEmpty()) {
            return List.of(target.board());
        }
        List<BoardProfile> boards = new ArrayList<>();
        for (String port : ports) {
            boards.addAll(catalog.ofPort(port));
        }
        return boards;
    }

    /** The releases, where one is known that the modules are for. */
    List<Release> releases(Release only) {
        if (!releases) {
            return List.of(only);
        }
        Map<FrozenAbi, Release> newest = new EnumMap<>(FrozenAbi.class);
        Arrays.stream(Release.values())
                .filter(release -> release.dialect() == only.dialect())
                .forEach(release -> newest.put(FrozenAbi.of(release), release));
        return List.copyOf(newest.values());
    }
}
