package io.github.mpyfreezer.vm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.host.FolderFinder;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.TextPrinter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code input}, as {@code mp_builtin_input} in py/modbuiltins.c has it. */
class InputTest {
    private final TextPrinter out = new TextPrinter();

    private Vm machine(String typed) {
        var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        var host = new Host() {
            @Override
            public Printer out() {
                return out;
            }

            @Override
            public Printer err() {
                return out;
            }

            @Override
            public Clock clock() {
                return Clock.virtual();
            }

            @Override
            public int read(byte[] into, int at, int length) {
                return Math.max(0, in.read(into, at, length));
            }
        };
        VmProfile profile = VmProfile.PYBV10;
        var firmware = new Firmware(BuiltinTable.of(profile), PortModules.of(profile));
        return new Vm(profile, host, new Limits(1_000_000), firmware, new FolderFinder(Path.of("nowhere")));
    }

    private static String input(Vm vm, Object... arguments) {
        Object function = Attributes.get(vm, vm.execution().builtins().module(vm), MpStr.qstr("input"));
        try {
            return "'" + Calls.call(vm, function, arguments) + "'";
        } catch (Raised raised) {
            return raised.exception().type().name().toString();
        }
    }

    @Test
    void readsLines() {
        Vm vm = machine("bob\r\r\u00e9t\u00e9\nx");
        assertThat(input(vm, MpStr.of("name? "))).isEqualTo("'bob'");
        assertThat(input(vm)).isEqualTo("''");
        assertThat(input(vm)).isEqualTo("'\u00e9t\u00e9'");
        assertThat(input(vm)).isEqualTo("'x'");
        assertThat(input(vm)).isEqualTo("EOFError");
        assertThat(new String(out.toBytes(), StandardCharsets.UTF_8)).isEqualTo("name? ");
    }

    @Test
    void isInterrupted() {
        Vm vm = machine("a\u0003b\u0004\u0004");
        assertThat(input(vm)).isEqualTo("KeyboardInterrupt");
        assertThat(input(vm)).isEqualTo("'b'");
        assertThat(input(vm)).isEqualTo("EOFError");
    }
}
