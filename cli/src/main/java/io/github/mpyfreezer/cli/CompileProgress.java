package io.github.mpyfreezer.cli;

/**
 * Tells how far compiling is: a line a module, or on a terminal a bar that takes one line and is gone when all is done.
 * Standard output has nothing else meanwhile.
 */
final class CompileProgress implements ModuleBuild.Progress {
    /** Fewer modules are compiled sooner than one can read a bar. */
    private static final int LONG = 8;

    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[K";

    private final Console console;
    private final Verbosity verbosity;
    private final int all;
    private final boolean bar;
    private int done;

    CompileProgress(Console console, Verbosity verbosity, int all) {
        this.console = console;
        this.verbosity = verbosity;
        this.all = all;
        this.bar = console.terminal() && verbosity == Verbosity.NORMAL;
    }

    @Override
    public void compiled(ModuleJob job) {
        done++;
        if (verbosity == Verbosity.QUIET) {
            return;
        } else if (bar) {
            if (all >= LONG) {
                draw(job.entry().target());
            }
            return;
        }
        String why = verbosity == Verbosity.VERBOSE ? "  (" + job.reason().orElse("") + ")" : "";
        console.println(" MPY " + job.entry().target() + why);
        console.flush();
    }

    /** Takes the bar away. */
    void end() {
        if (bar && all >= LONG) {
            console.print(CLEAR);
            console.flush();
        }
    }

    private void draw(String module) {
        int full = done * WIDTH / all;
        console.print(CLEAR + " compiling " + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + " of " + all
                + "  " + module);
        console.flush();
    }
}
