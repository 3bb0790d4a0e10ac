package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.PythonPath;
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The functions of {@code os}. */
final class SystemFunctions {
    private static final int DEEPEST_FOLDER = 100;

    private final Arguments arguments;
    private final Machine machine;

    SystemFunctions(Arguments arguments, Machine machine) {
        this.arguments = arguments;
        this.machine = machine;
    }

    Value call(String name) {
        return switch (name) {
            case "getcwd" -> current();
            case "getenv" -> environment();
            case "listdir" -> new ListValue(texts(listed()));
            default -> walk();
        };
    }

    private Value current() {
        arguments.exactly(0);
        return new Value.Text(machine.surroundings().currentFolder());
    }

    private Value environment() {
        arguments.between(1, 2).names("default");
        return Environment.get(arguments.at(0), arguments.find(1, "default").orElse(Value.NONE), machine);
    }

    private List<String> listed() {
        arguments.noNames().between(0, 1);
        if (!(arguments.at(0, new Value.Text(".")) instanceof Value.Text path)) {
            throw new Outside("os.listdir of what is not a str");
        }
        String shown = Repr.of(path, machine.budget());
        File folder = machine.surroundings().file(path.value());
        if (path.value().isEmpty() || !folder.exists()) {
            throw new Mistake("[Errno 2] No such file or directory: " + shown);
        } else if (!folder.isDirectory()) {
            throw new Mistake("[Errno 20] Not a directory: " + shown);
        }
        return Folders.names(folder, machine.budget());
    }

    private static List<Value> texts(List<String> names) {
        List<Value> values = new ArrayList<>(names.size());
        for (String name : names) {
            values.add(new Value.Text(name));
        }
        return values;
    }

    private Value walk() {
        arguments.exactly(1);
        if (!(arguments.at(0) instanceof Value.Text top)) {
            throw new Outside("os.walk of what is not a str");
        }
        List<Value> found = new ArrayList<>();
        if (!top.value().isEmpty()) {
            walk(top.value(), found, 0);
        }
        return new Value.Stream("generator", found.iterator());
    }

    private void walk(String path, List<Value> found, int depth) {
        File folder = machine.surroundings().file(path);
        if (!folder.isDirectory()) {
            return;
        } else if (depth == DEEPEST_FOLDER) {
            throw new Mistake("too large for a manifest");
        }
        List<String> folders = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String name : Folders.names(folder, machine.budget())) {
            (new File(folder, name).isDirectory() ? folders : files).add(name);
        }
        found.add(new Value.Tuple(
                List.of(new Value.Text(path), new ListValue(texts(folders)), new ListValue(texts(files)))));
        for (String name : folders) {
            if (!Files.isSymbolicLink(new File(folder, name).toPath())) {
                walk(PythonPath.join(path, name), found, depth + 1);
            }
        }
    }
}
