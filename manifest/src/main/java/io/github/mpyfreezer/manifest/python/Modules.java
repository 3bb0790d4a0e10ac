package io.github.mpyfreezer.manifest.python;

import java.util.List;
import java.util.Locale;

/** What is known here of the modules {@code os}, {@code os.path}, {@code sys} and {@code glob}. */
final class Modules {
    private Modules() {}

    static boolean has(String module, String name) {
        return switch (module) {
            case "os" ->
                switch (name) {
                    case "path", "environ", "sep", "listdir", "getcwd", "getenv", "walk" -> true;
                    default -> false;
                };
            case "os.path" ->
                switch (name) {
                    case "join", "exists", "isdir", "isfile", "dirname", "basename", "abspath", "normpath" -> true;
                    case "splitext", "split", "relpath", "expanduser", "isabs", "sep" -> true;
                    default -> false;
                };
            case "sys" -> name.equals("platform") || name.equals("version_info");
            default -> name.equals("glob");
        };
    }

    static Value member(String module, String name) {
        if (!has(module, name)) {
            throw new Outside(module + "." + name);
        }
        return switch (name) {
            case "path" -> new Value.Module("os.path");
            case "environ" -> new Value.Environ();
            case "sep" -> new Value.Text("/");
            case "platform" -> new Value.Text(platform());
            case "version_info" -> version();
            default -> new Value.Builtin(module + "." + name);
        };
    }

    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "win32" : "linux";
    }

    /** The Python whose language this is. */
    private static Value version() {
        return new Value.Tuple(
                List.of(Value.Int.of(3), Value.Int.of(11), Value.Int.of(0), new Value.Text("final"), Value.Int.of(0)));
    }

    static Value call(String function, Arguments arguments, Machine machine) {
        if (function.startsWith("os.path.")) {
            return new PathFunctions(arguments, machine).call(function.substring("os.path.".length()));
        } else if (function.equals("glob.glob")) {
            return Globbing.call(arguments, machine);
        }
        return new SystemFunctions(arguments, machine).call(function.substring("os.".length()));
    }
}
