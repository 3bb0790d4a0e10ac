package io.github.mpyfreezer.cli;

import picocli.CommandLine.Command;

/** Stands for the stock command line in the list of commands; {@link Main} never lets picocli parse it. */
@Command(name = "mpy-tool", description = "Does what mpy-tool.py does, with its options: freeze mpy-tool --help")
final class MpyToolCommand implements Runnable {
    @Override
    public void run() {
        throw new IllegalStateException("the stock command line has a parser of its own");
    }
}
