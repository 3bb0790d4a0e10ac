package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.PythonPath;
import java.util.List;

/** The functions of {@code os.path}. */
final class PathFunctions {
    private final Arguments arguments;
    private final Machine machine;

    PathFunctions(Arguments arguments, Machine machine) {
        this.arguments = arguments;
        this.machine = machine;
    }

    Value call(String name) {
        return switch (name) {
            case "join" -> new Value.Text(join());
            case "relpath" -> new Value.Text(relative());
            case "exists", "isdir", "isfile", "isabs" -> Value.Bool.of(holds(name));
            case "split" -> split();
            case "splitext" -> splitExtension();
            default -> new Value.Text(changed(name));
        };
    }

    private String path() {
        arguments.exactly(1);
        return path(0);
    }

    private String path(int index) {
        if (arguments.at(index) instanceof Value.Text text) {
            machine.budget().items(text.value().length());
            return text.value();
        }
        throw new Mistake("expected str, bytes or os.PathLike object, not "
                + arguments.at(index).type());
    }

    private boolean holds(String name) {
        String path = path();
        return switch (name) {
            case "isabs" -> path.startsWith("/");
            case "exists" ->
                !path.isEmpty() && machine.surroundings().file(path).exists();
            case "isdir" -> !path.isEmpty() && machine.surroundings().file(path).isDirectory();
            default -> !path.isEmpty() && machine.surroundings().file(path).isFile();
        };
    }

    private String changed(String name) {
        String path = path();
        return switch (name) {
            case "dirname" -> PythonPath.folder(path);
            case "basename" -> PythonPath.name(path);
            case "abspath" -> absolute(path);
            case "normpath" -> PythonPath.normal(path);
            default -> withHome(path);
        };
    }

    private String absolute(String path) {
        return PythonPath.absolute(machine.surroundings().currentFolder(), path);
    }

    private String withHome(String path) {
        if (!path.equals("~") && !path.startsWith("~/")) {
            if (path.startsWith("~")) {
                throw new Outside("the home of another user");
            }
            return path;
        }
        String home = machine.surroundings().environment().getOrDefault("HOME", System.getProperty("user.home", ""));
        int end = home.length();
        while (end > 0 && home.charAt(end - 1) == '/') {
            end--;
        }
        String whole = home.substring(0, end) + path.substring(1);
        return whole.isEmpty() ? "/" : whole;
    }

    private String join() {
        arguments.noNames().between(1, 10_000);
        for (Value argument : arguments.positional()) {
            if (!(argument instanceof Value.Text)) {
                throw new Mistake(
                        argument == arguments.at(0)
                                ? "expected str, bytes or os.PathLike object, not " + argument.type()
                                : "join() argument must be str, bytes, or os.PathLike object, not '" + argument.type()
                                        + "'");
            }
        }
        String path = path(0);
        for (int i = 1; i < arguments.count(); i++) {
            path = PythonPath.join(path, path(i));
            machine.budget().characters(path.length());
        }
        return path;
    }

    private String relative() {
        arguments.between(1, 2).names("start");
        String path = path(0);
        Value start = arguments.find(1, "start").orElse(new Value.Text("."));
        if (path.isEmpty()) {
            throw new Mistake("no path specified");
        } else if (!(start instanceof Value.Text from)) {
            throw new Mistake("expected str, bytes or os.PathLike object, not " + start.type());
        } else {
            return PythonPath.relative(absolute(path), absolute(from.value()));
        }
    }

    private Value split() {
        String path = path();
        return pair(PythonPath.folder(path), PythonPath.name(path));
    }

    private Value splitExtension() {
        String path = path();
        int dot = PythonPath.extensionStart(path);
        return pair(path.substring(0, dot), path.substring(dot));
    }

    private static Value pair(String first, String second) {
        return new Value.Tuple(List.of(new Value.Text(first), new Value.Text(second)));
    }
}
