package io.github.mpyfreezer.vm.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.vm.Tracer;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.object.MpObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a tracer is told of a program. */
class TracerTest {
    private static final class Log implements Tracer {
        final List<String> events = new ArrayList<>();
        final Set<String> lines = new LinkedHashSet<>();

        @Override
        public void call(CodeBlock code, boolean goesOn) {
            events.add((goesOn ? "again " : "call ") + code.name());
        }

        @Override
        public void line(CodeBlock code, int line) {
            lines.add(code.name() + " " + line);
        }

        @Override
        public void exception(CodeBlock code, int at, MpObject exception) {
            events.add(exception.type().name() + " in " + code.name() + " line " + code.lineAt(at));
        }
    }

    /** A function that raises what its caller catches. */
    @Test
    void callsAndExceptionsAreTold() {
        Step none = Step.of(Opcode.LOAD_CONST_NONE);
        RawCode raising = Handmade.function(4, 0, none, Step.of(Opcode.RAISE_OBJ));
        RawCode body = Handmade.function(
                new Prelude.Signature(4, 1, 0, 0, 0, 0),
                List.of(raising),
                Step.of(Opcode.SETUP_EXCEPT, 5),
                Step.of(Opcode.MAKE_FUNCTION, 0),
                Step.of(Opcode.CALL_FUNCTION, 0),
                Step.of(Opcode.POP_TOP),
                Step.of(Opcode.POP_EXCEPT_JUMP, 7),
                Step.of(Opcode.POP_TOP),
                Step.of(Opcode.POP_EXCEPT_JUMP, 7),
                none,
                Step.of(Opcode.RETURN_VALUE));
        var log = new Log();
        HostileMachine.run(VmProfile.UNIX, new Handmade().file(body), 1000, log);
        assertThat(log.events)
                .containsExactly(
                        "call hostile.py",
                        "call hostile.py",
                        "TypeError in hostile.py line 1",
                        "TypeError in hostile.py line 1");
    }

    /** The lines of a source with text on them that is executed, in the order in which they are. */
    @Test
    void linesAreTold() throws Exception {
        Path folder =
                Path.of(System.getProperty("fixtures", "../test-fixtures")).resolve("vm");
        var log = new Log();
        HostileMachine.run(
                VmProfile.UNIX, Bytes.wrap(Files.readAllBytes(folder.resolve("kinds_of_objects.mpy"))), 100_000, log);
        List<String> source = Files.readAllLines(folder.resolve("src/kinds_of_objects.py"));
        List<String> executed = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            if (source.get(i).matches("(import |class |def |[a-z_]+ = ).*")) {
                executed.add("<module> " + (i + 1));
            }
        }
        assertThat(log.lines).containsSubsequence(executed).contains("__init__ 8", "Plain 7");
    }
}
