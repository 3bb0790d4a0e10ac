package io.github.mpyfreezer.cli;

/** What {@code freeze makemanifest --help} says. */
final class MakeManifestHelp {
    static final String USAGE = "usage: freeze makemanifest [-h] [-o FILE] [-b DIR] [-f FLAGS] [-v NAME=VALUE]"
            + " [--mpy-tool-flags FLAGS] [--list-c-modules] files [files ...]";

    static final String TEXT = USAGE + """


            Does what makemanifest.py does: writes the C file of what manifests freeze.

            positional arguments:
              files                    manifests: files that end in .py, or their text

            options:
              -h, --help               show this help message and exit
              -o, --output FILE        the C file to write
              -b, --build-dir DIR      the firmware's build folder
              -f, --mpy-cross-flags S  flags for mpy-cross, such as -march=armv7m
              -v, --var NAME=VALUE     what stands for $(NAME) in manifests; MPY_DIR and PORT_DIR are needed
              --mpy-tool-flags S       flags as of mpy-tool.py, such as -mlongint-impl=none
              --list-c-modules         list folders of C modules, and do nothing else

            options that makemanifest.py does not have:
              --mpy-cross FILE         the compiler (default: MICROPY_MPYCROSS, or the one that MPY_DIR has built)
              --depfile FILE           write what the output depends on, for make and ninja
              --overlay MANIFEST       a manifest laid over the others: its modules take the place of theirs, and its
                                       function exclude(GLOB) takes modules away
              --exclude GLOB           take modules away, such as 'neopixel' or 'asyncio/*'
              --explain MODULE         say which lines of which manifests bring a module in, and do nothing else
              --why                    tell what was made again, and why

            examples:
              make BOARD=PYBV10 MAKE_MANIFEST="freeze makemanifest"
              freeze makemanifest -o f.c -b build -v MPY_DIR=micropython -v PORT_DIR=micropython/ports/unix manifest.py
            """;

    private MakeManifestHelp() {}
}
