package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A script that stands for the unix port of MicroPython: it prints what that one printed for {@code verify/gauge}, recorded from
 * release 1.29 with 64 bits, unless it is told otherwise.
 */
final class FakeMicroPython {
    private static final String SCRIPT = """
            #!/bin/sh
            said() { if [ -f "$0.$1" ]; then . "$0.$1"; exit; fi; }
            case $* in
            *facts*) said facts; printf 'micropython 1.29.0 on linux\\nfloats of 53 bits\\n' ;;
            *is_found*) said found; echo 'not found' ;;
            *portrait*)
                case $* in *.frozen\\'*lib*) said own ;; esac
                said portrait
                cat <<END
            import of gauge leaves
            Gauge = class Gauge with mean a function, spread a function
            Watched = class Watched with\s
            END
                ;;
            "-m test_gauge")
                said test
                [ -f driver/freeze_driver.mpy ] && [ -f lib/gauge.mpy ] && [ -f exercise0/test_gauge.mpy ] || exit 3
                printf 'looked at cellar\\nZeroDivisionError divide by zero\\nok __main__\\n'
                ;;
            *) exit 2 ;;
            esac
            """;

    private final Path script;

    private FakeMicroPython(Path script) {
        this.script = script;
    }

    static FakeMicroPython at(Path script) throws IOException {
        Files.writeString(script, SCRIPT);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new FakeMicroPython(script);
    }

    /**
     * Has it do something else.
     *
     * @param when asked for {@code facts}, whether a module is {@code found} in itself, a {@code portrait}, the {@code own} one
     *     of what is found, or a {@code test}
     * @param what it does, for a shell
     */
    void does(String when, String what) throws IOException {
        Files.writeString(script.resolveSibling(script.getFileName() + "." + when), what);
    }

    @Override
    public String toString() {
        return script.toString();
    }
}
