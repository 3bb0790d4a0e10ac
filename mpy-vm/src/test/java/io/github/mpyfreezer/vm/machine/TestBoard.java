package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.Firmware;
import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.PinNames;
import io.github.mpyfreezer.vm.board.RecordPrinter;
import io.github.mpyfreezer.vm.board.script.ScriptParser;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.host.FolderFinder;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.object.TextPrinter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** A machine of a port on a board, for tests of its devices: what calls give, and what the record has. */
final class TestBoard {
    private static final long STEPS = 20_000_000;

    final Vm vm;
    final Board board;
    private final BuiltinModules modules;
    private final TextPrinter record = new TextPrinter();
    private final TextPrinter errors = new TextPrinter();

    private TestBoard(Port port, Connectivity connectivity, String script) {
        PinNames pins = PinNames.of(port == Port.STM32 ? Map.of("X1", "A0", "X2", "A1", "SW", "B3") : Map.of());
        this.board = new Board(new RecordPrinter(record), ScriptParser.parse("test.script", script, pins), pins);
        this.modules = PortModules.of(VmProfile.PYBV10, port, connectivity);
        this.vm = new Vm(
                VmProfile.PYBV10,
                host(),
                new Limits(STEPS),
                new Firmware(BuiltinTable.of(VmProfile.PYBV10), modules),
                new FolderFinder(Path.of("nowhere")));
    }

    static TestBoard of(Port port, String... script) {
        return of(port, Connectivity.of(Set.of("wlan", "lan")), script);
    }

    static TestBoard of(Port port, Connectivity connectivity, String... script) {
        return new TestBoard(port, connectivity, String.join("\n", script));
    }

    private Host host() {
        return new Host() {
            @Override
            public Printer out() {
                return errors;
            }

            @Override
            public Printer err() {
                return errors;
            }

            @Override
            public Clock clock() {
                return board.clock();
            }

            @Override
            public Board board() {
                return board;
            }
        };
    }

    /** A module of the firmware. */
    MpModule module(String name) {
        BuiltinModules.Source source = modules.beforePath(name);
        return vm.builtinModule(source == null ? Objects.requireNonNull(modules.behindPath(name)) : source);
    }

    /** A member of module machine, or of another with its name in front. */
    Object get(String path) {
        int dot = path.indexOf('.');
        Object at = module(dot < 0 ? "machine" : path.substring(0, dot));
        for (String name : path.substring(dot + 1).split("\\.", -1)) {
            at = Attributes.get(vm, at, MpStr.qstr(name));
        }
        return at;
    }

    /** Calls a class or function; arguments by name are a name that ends with {@code =} and the value behind it. */
    Object make(String path, Object... args) {
        return call(get(path), args);
    }

    Object method(Object self, String name, Object... args) {
        return call(Attributes.get(vm, self, MpStr.qstr(name)), args);
    }

    private Object call(Object function, Object... args) {
        List<Object> positional = new ArrayList<>();
        List<Object> named = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i] instanceof String name && name.endsWith("=")) {
                named.add(MpStr.qstr(name.substring(0, name.length() - 1)));
                i++;
                named.add(value(args[i]));
            } else {
                positional.add(value(args[i]));
            }
        }
        int count = positional.size();
        positional.addAll(named);
        return Calls.call(vm, function, positional.toArray(), 0, count, named.size() / 2);
    }

    private static Object value(Object given) {
        if (given instanceof Integer number) {
            return (long) number;
        }
        return given instanceof String text ? MpStr.qstr(text) : given;
    }

    static MpBytes bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return MpBytes.of(bytes);
    }

    /** A function of one argument that notes what it is called with. */
    NativeFunction noting(List<String> calls) {
        return NativeFunction.of("handler", (machine, argument) -> {
            // Interrupts may not ask for memory.
            var text = new TextPrinter();
            if (argument instanceof MpObject object) {
                object.print(machine, text, PrintKind.REPR);
            } else {
                text.print(argument.toString());
            }
            calls.add(new String(text.toBytes(), StandardCharsets.UTF_8));
            return MpNone.NONE;
        });
    }

    /** The result as {@code repr} has it, or that of the exception. */
    String show(Supplier<Object> expression) {
        try {
            return Text.repr(vm, expression.get()).toString();
        } catch (Raised raised) {
            return Text.repr(vm, raised.exception()).toString();
        }
    }

    void sleepMillis(long millis) {
        board.clock().sleepNanos(millis * 1_000_000);
    }

    /** The record so far, a line an event. */
    List<String> record() {
        String text = new String(record.toBytes(), StandardCharsets.UTF_8);
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1)).subList(0, text.split("\n", -1).length - 1);
    }

    /** The record so far without the times. */
    List<String> events() {
        return record().stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    /** What was printed. */
    String printed() {
        return new String(errors.toBytes(), StandardCharsets.UTF_8);
    }
}
