package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Firmware;
import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.Loading;
import io.github.mpyfreezer.vm.run.Program;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a module as firmware would. */
@Command(
        name = "run",
        description = "Runs a .mpy file as a board's firmware would: as __main__, with MicroPython's own texts and exit"
                + " codes. Python sources have to be compiled first, with mpy-cross.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  freeze run hello.mpy",
            "  freeze run --board PYBV10 -I modules/ main.mpy",
            "  freeze run --virtual-time --steps 1000000 blink.mpy fast"
        })
final class RunCommand implements Callable<Integer> {
    /** What the deepest recursion that a board's stack allows needs of Java's. */
    private static final long STACK_BYTES = 256L << 20;

    /** More than these Java's own stack, or its arrays, cannot be sure to hold. */
    private static final int MOST_STACK = 8 << 20;

    private static final long MOST_HEAP = 256 << 20;
    private static final int LEAST = 1024;
    private static final long NANOS = 1_000_000_000;
    private static final long GRACE_MILLIS = 2_000;

    private static final String SEARCH_PATH = "MICROPYPATH";

    private final Console console;

    @Option(
            names = "--board",
            paramLabel = "NAME",
            defaultValue = "unix",
            description = "board to run as: unix, PYBV10, RPI_PICO … ('freeze boards' lists them; default: unix)")
    private String boardName = "";

    @Option(
            names = "--board-file",
            paramLabel = "FILE",
            description = "a file that describes boards of your own, in the form of the built-in ones")
    private @Nullable String boardFile;

    @Option(
            names = "-I",
            paramLabel = "DIR",
            description =
                    "a folder in which imports are looked for, after that of FILE; may be repeated (default: those"
                            + " of " + SEARCH_PATH + ")")
    private List<String> folders = new ArrayList<>();

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "stop the program after so many instructions (default: never)")
    private long steps = Long.MAX_VALUE;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description =
                    "stop the program after so many seconds of real time, as a last resort: unlike --steps, not at"
                            + " the same place in every run (default: never)")
    private @Nullable Double seconds;

    @Option(
            names = "--heap",
            paramLabel = "BYTES",
            description = "memory that the program has, as the board counts it (default: that of a typical board)")
    private @Nullable Long heap;

    @Option(
            names = "--stack",
            paramLabel = "BYTES",
            description = "stack that limits the depth of recursion, of which a call takes 400 (default: that of a"
                    + " typical board)")
    private @Nullable Integer stack;

    @Option(
            names = "--files",
            description =
                    "let the program read and write the files of this computer, from the current folder (default: it"
                            + " finds an empty file system)")
    private boolean files;

    @Option(
            names = "--virtual-time",
            description = "let time pass only as the program sleeps, so that every run is the same")
    private boolean virtualTime;

    @Parameters(index = "0", paramLabel = "FILE", description = "the .mpy file to run")
    private String file = "";

    @Parameters(
            index = "1..*",
            paramLabel = "ARG",
            description = "what the program finds in sys.argv after its own name")
    private List<String> arguments = new ArrayList<>();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (file.endsWith(".py")) {
            throw new CliException(
                    file + ": found Python source, expected a .mpy file: compile it with mpy-cross first");
        }
        BoardCatalog catalog = BoardCatalog.builtIn();
        VmProfile profile = limited(Machines.profile(
                (boardFile == null ? catalog : catalog.with(InputFiles.path(boardFile))).find(boardName)));
        Bytes content = InputFiles.bytes(file);
        var vm = machine(profile);
        var program = new FutureTask<>(() -> run(vm, content));
        var thread = new Thread(null, program, "program", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(vm, thread, program);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            } else if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        }
    }

    private VmProfile limited(VmProfile board) {
        VmProfile profile = heap == null ? board : board.withHeap(checked("--heap", heap, MOST_HEAP));
        return stack == null ? profile : profile.withStack((int) checked("--stack", stack, MOST_STACK));
    }

    private static long checked(String option, long bytes, long most) {
        if (bytes < LEAST || bytes > most) {
            throw new CliException(
                    option + ": found " + bytes + ", expected " + LEAST + " to " + most + " bytes", ExitCode.USAGE);
        }
        return bytes;
    }

    /** Waits for the program or until its time is over; one that does not stop even then is left alone. */
    private int await(Vm vm, Thread thread, FutureTask<Integer> program)
            throws InterruptedException, ExecutionException {
        if (seconds == null) {
            return program.get();
        }
        try {
            return program.get((long) (seconds * NANOS), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            vm.stop("the limit of " + seconds + " seconds is reached");
            thread.interrupt();
        }
        try {
            return program.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new CliException(
                    file + ": left alone: it waits, and the limit of " + seconds + " seconds is reached (--seconds)");
        }
    }

    private static String optionOf(LimitException.Kind kind) {
        return switch (kind) {
            case STEPS -> " (--steps)";
            case STOPPED -> " (--seconds)";
            case THREAD_STACK -> "";
        };
    }

    private Vm machine(VmProfile profile) {
        var firmware = new Firmware(BuiltinTable.of(profile), PortModules.of(profile));
        var host = new ConsoleHost(console, virtualTime, files);
        return new Vm(profile, host, new Limits(steps), firmware, new ImportFinder());
    }

    private int run(Vm vm, Bytes content) {
        searchPath(vm);
        vm.execution().argv().add(vm, MpStr.of(file));
        for (String argument : arguments) {
            vm.execution().argv().add(vm, MpStr.of(argument));
        }
        FunctionCode code = load(vm, content);
        String name = new File(file).getName();
        try {
            return Program.run(vm, code, name.endsWith(".mpy") ? name.substring(0, name.length() - 4) : name, file);
        } catch (LimitException e) {
            console.flush();
            throw new CliException(file + ": stopped: " + e.getMessage() + optionOf(e.kind()));
        }
    }

    /** What is wrong with a file the reader knows best; if it sees nothing wrong, the file is not for this board. */
    private FunctionCode load(Vm vm, Bytes content) {
        try {
            return Loading.load(vm, content);
        } catch (Raised refused) {
            InputFiles.mpy(file, content);
            throw new CliException(file + ": " + refused.getMessage() + " for " + boardName);
        }
    }

    private void searchPath(Vm vm) {
        var path = vm.execution().path();
        path.set(0, MpStr.of(folderOf(file)));
        if (folders.isEmpty()) {
            String given = System.getenv(SEARCH_PATH);
            folders = given == null ? List.of() : List.of(given.split(File.pathSeparator));
        }
        for (String folder : folders) {
            if (!folder.equals(".frozen")) {
                path.add(vm, MpStr.of(folder));
            }
        }
    }

    private static String folderOf(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : slash == 0 ? "/" : file.substring(0, slash);
    }
}
