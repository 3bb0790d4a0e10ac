package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A script that stands for mpy-cross: it makes a module that does nothing, with a constant that depends on the source and the
 * flags, and writes down which targets it compiled. A source with {@code syntax error} in it is refused.
 */
final class FakeMpyCross {
    private static final String SCRIPT = """
            #!/bin/sh
            # %s
            case $1 in --version) echo 'MicroPython v%s on 2026-01-01; mpy-cross emitting mpy v%s'; exit ;; esac
            target=$2 out=$4 flags=
            shift 4
            while [ $# -gt 1 ]; do flags="$flags $1"; shift; done
            echo "$target" >>"$0.log"
            [ -f "$0.wait" ] && sleep "$(cat "$0.wait")"
            if grep -q 'syntax error' "$1"; then
                echo "Traceback (most recent call last):"
                echo "  File \\"$1\\", line 1"
                echo "SyntaxError: invalid syntax"
                exit 1
            fi
            constant="$(cksum <"$1")$flags"
            length() { printf '\\\\%%03o' "$1"; }
            {
                printf 'M\\006\\000\\037\\002\\001'
                printf "$(length $((${#target} * 2)))"
                printf '%%s\\000\\017\\005' "$target"
                printf "$(length ${#constant})"
                printf '%%s\\000\\050\\000\\002\\001\\121\\143' "$constant"
            } >"$out"
            """;

    private final Path script;

    private FakeMpyCross(Path script) {
        this.script = script;
    }

    static FakeMpyCross at(Path script) throws IOException {
        Files.createDirectories(script.getParent());
        var fake = new FakeMpyCross(script);
        fake.become("the first", "1.29.0", "6.3");
        return fake;
    }

    /** Makes it another program: its bytes change, what it does does not. */
    void become(String name, String release, String mpyVersion) throws IOException {
        Files.writeString(script, SCRIPT.formatted(name, release, mpyVersion));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Has every file take so long, as {@code sleep} takes it. */
    void takes(String seconds) throws IOException {
        Files.writeString(log().resolveSibling(script.getFileName() + ".wait"), seconds);
    }

    Path path() {
        return script;
    }

    /** The targets compiled since the last question, in the order of their names. */
    List<String> compiled() throws IOException {
        if (!Files.exists(log())) {
            return List.of();
        }
        List<String> targets = Files.readAllLines(log()).stream().sorted().toList();
        Files.delete(log());
        return targets;
    }

    private Path log() {
        return script.resolveSibling(script.getFileName() + ".log");
    }
}
