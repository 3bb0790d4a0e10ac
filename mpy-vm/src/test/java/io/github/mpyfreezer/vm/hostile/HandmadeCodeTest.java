package io.github.mpyfreezer.vm.hostile;

import static io.github.mpyfreezer.vm.hostile.Handmade.function;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.vm.VmProfile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code that no compiler writes, a case for each way in which it could do harm. */
class HandmadeCodeTest {
    private static final Step NONE = Step.of(Opcode.LOAD_CONST_NONE);
    private static final Step RETURN = Step.of(Opcode.RETURN_VALUE);
    private static final Step POP = Step.of(Opcode.POP_TOP);
    private static final int FIRST_LOCAL = 0;

    private static HostileMachine.End end(RawCode body, String... names) {
        return HostileMachine.run(VmProfile.UNIX, new Handmade(names).file(body), 100_000);
    }

    private static void assertRefused(RawCode body) {
        assertThat(end(body)).isEqualTo(HostileMachine.End.REFUSED);
    }

    @Test
    void codeThatIsAsItShouldBeRuns() {
        assertThat(end(function(2, 0, NONE, Step.at(Opcode.STORE_FAST_MULTI, FIRST_LOCAL), NONE, RETURN)))
                .isEqualTo(HostileMachine.End.EXIT_0);
    }

    @Test
    void theStackDoesNotReachTheLocals() {
        assertRefused(function(2, 0, NONE, NONE, Step.of(Opcode.DELETE_FAST, FIRST_LOCAL), RETURN));
    }

    @Test
    void whatAHandlerReliesOnStaysOnTheStack() {
        Step setUp = Step.of(Opcode.SETUP_EXCEPT, 5);
        Step raise = Step.of(Opcode.RAISE_LAST);
        assertRefused(function(4, 1, NONE, setUp, POP, Step.of(Opcode.LOAD_NULL), raise, POP, RETURN));
    }

    @Test
    void countsAreWhatAnInstructionCanTake() {
        assertRefused(function(4, 0, Step.of(Opcode.BUILD_TUPLE, 1L << 32), RETURN));
        assertRefused(function(4, 0, Step.of(Opcode.BUILD_LIST, 0xffff_ffffL), RETURN));
        assertRefused(function(4, 0, NONE, Step.of(Opcode.UNPACK_SEQUENCE, 1 << 30), RETURN));
        assertRefused(function(8, 0, NONE, NONE, NONE, NONE, Step.of(Opcode.BUILD_SLICE, 4), RETURN));
    }

    @Test
    void aDictOfAllMemoryIsNotMade() {
        assertThat(end(function(4, 0, Step.of(Opcode.BUILD_MAP, Integer.MAX_VALUE), RETURN)))
                .isEqualTo(HostileMachine.End.EXIT_OTHER);
    }

    @Test
    void aFrameOfAllMemoryIsNotMade() {
        assertThat(end(function(1 << 30, 0, NONE, RETURN))).isEqualTo(HostileMachine.End.EXIT_OTHER);
        assertThat(end(function(2, 1 << 16, NONE, RETURN))).isEqualTo(HostileMachine.End.EXIT_0);
    }

    @Test
    void defaultsAreForArguments() {
        assertRefused(function(new Prelude.Signature(4, 0, 0, 1, 0, 2), List.of(), NONE, RETURN));
    }

    @Test
    void codeWithTooManyWaysIsNotFollowed() {
        var steps = new Step[70_000];
        Arrays.fill(steps, NONE);
        steps[steps.length - 1] = RETURN;
        assertRefused(function(steps.length, 0, steps));
    }

    @Test
    void namesOfArgumentsAreNames() {
        Step number = Step.of(Opcode.LOAD_CONST_SMALL_INT, 5);
        Step call = Step.of(Opcode.CALL_FUNCTION, 1 << 8);
        Step callMethod = Step.of(Opcode.CALL_METHOD, 1 << 8);
        Step print = Step.of(Opcode.LOAD_NAME, 1);
        Step method = Step.of(Opcode.LOAD_METHOD, 2);
        assertThat(end(function(8, 0, print, number, NONE, call, RETURN), "print"))
                .isEqualTo(HostileMachine.End.EXIT_OTHER);
        assertThat(end(function(8, 0, print, method, number, NONE, callMethod, RETURN), "print", "__call__"))
                .isEqualTo(HostileMachine.End.EXIT_OTHER);
    }

    @Test
    void allWaysOfGoingBackAreCounted() {
        var back = new Step(Opcode.UNWIND_JUMP.base(), 0, 1);
        assertThat(end(function(4, 1, Step.of(Opcode.SETUP_EXCEPT, 2), back, POP, NONE, RETURN)))
                .isEqualTo(HostileMachine.End.LIMIT);
    }

    @Test
    void callsAreCounted() {
        Step self = Step.of(Opcode.LOAD_GLOBAL, 1);
        Step call = Step.of(Opcode.CALL_FUNCTION, 0);
        // Two calls of itself, each of which goes as deep as the stack allows, and what is raised there is caught.
        RawCode twice = function(
                8,
                1,
                Step.of(Opcode.SETUP_EXCEPT, 8),
                self,
                call,
                POP,
                self,
                call,
                POP,
                Step.of(Opcode.POP_EXCEPT_JUMP, 10),
                POP,
                Step.of(Opcode.POP_EXCEPT_JUMP, 10),
                NONE,
                RETURN);
        RawCode body = Handmade.function(
                new Prelude.Signature(8, 0, 0, 0, 0, 0),
                List.of(twice),
                Step.of(Opcode.MAKE_FUNCTION, 0),
                Step.of(Opcode.STORE_GLOBAL, 1),
                self,
                call,
                RETURN);
        assertThat(end(body, "f")).isEqualTo(HostileMachine.End.LIMIT);
    }
}
