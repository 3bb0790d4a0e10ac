package io.github.mpyfreezer.cli;

/** What {@code freeze mpy-tool} says of itself. */
final class MpyToolHelp {
    static final String USAGE = "usage: freeze mpy-tool [-h] [-x] [-d] [-f] [-j] [--merge] [-e BASE]"
            + " [--extract-only KIND[,...]] [-q HEADER] [-mlongint-impl {none,longlong,mpz}] [-mmpz-dig-size N]"
            + " [-march-flags F] [-o FILE] [--micropython VERSION] files [files ...]";

    static final String TEXT = USAGE + """


            Does what mpy-tool.py does, with its options.

            positional arguments:
              files                  .mpy files

            what to do, in this order:
              -x, --hexdump          print the files' bytes, coloured by what they are
              -d, --disassemble      print what the files say
              -f, --freeze           print the C that puts the modules into firmware
              --merge                join the modules into one file (-o FILE, else standard output)
              -e, --extract BASE     write the files' parts into files BASE_…
              -j, --json             print -x, -d and -f as JSON; the plain text goes to standard error

            how:
              --extract-only KIND[,...]
                                     extract these parts only: meta, qstr, obj, code
              -q, --qstr-header FILE the firmware's genhdr/qstrdefs.preprocessed.h
              -mlongint-impl KIND    how the target keeps big integers: none, longlong or mpz (default)
              -mmpz-dig-size N       bits of a digit of theirs, 1 to 32 (default 16)
              -march-flags F         architecture flags of the merged file
              -o, --output FILE      where the merged file goes
              --micropython VERSION  print what the mpy-tool.py of this release prints: 1.19 to 1.29,
                                     circuitpython-9, circuitpython-10 (default: the newest)
              -h, --help             show this help message and exit

            examples:
              freeze mpy-tool -f -q build/genhdr/qstrdefs.preprocessed.h main.mpy > frozen_mpy.c
              freeze mpy-tool -xd main.mpy
              freeze mpy-tool --merge -o all.mpy a.mpy b.mpy
            """;

    private MpyToolHelp() {}
}
