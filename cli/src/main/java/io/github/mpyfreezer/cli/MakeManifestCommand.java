package io.github.mpyfreezer.cli;

import picocli.CommandLine.Command;

/** Stands for the stock command line in the list of commands; {@link Main} never lets picocli parse it. */
@Command(
        name = "makemanifest",
        description = "Does what makemanifest.py does, with its options: freeze makemanifest --help")
final class MakeManifestCommand implements Runnable {
    @Override
    public void run() {
        throw new IllegalStateException("the stock command line has a parser of its own");
    }
}
