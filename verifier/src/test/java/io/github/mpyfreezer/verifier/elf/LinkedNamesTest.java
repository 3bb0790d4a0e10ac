package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import org.junit.jupiter.api.Test;

/** Names by which frozen code and the firmware know each other, where a linker takes them otherwise than they look. */
class LinkedNamesTest {
    private static final byte[] TEN = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final int LOCAL = 0;
    private static final int GLOBAL = 1;
    private static final int WEAK = 2;
    private static final int NOTHING = 0;
    private static final int OBJECT = 1;
    private static final int FUNCTION = 2;

    private static TestElf object() {
        var elf = TestElf.object(false, TestElf.ARM);
        elf.data(".rodata", TEN);
        return elf;
    }

    private static TestElf program() {
        var elf = TestElf.program(false, TestElf.ARM);
        elf.load(elf.data(".rodata", TEN), 0x1000, 0x1000);
        return elf;
    }

    private static void assertFault(TestElf elf, String fault) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> ElfReader.read("x.o", elf.build()))
                .withMessageMatching("x\\.o: (offset 0x[0-9a-f]+|symbols): \\Q" + fault + "\\E");
    }

    /** GNU ld takes the global one of another file in place of a weak one. */
    @Test
    void weakInAnObject() {
        var elf = object();
        elf.symbol("mp_frozen_names", 0, 4, OBJECT, WEAK, 1);
        assertFault(
                elf, "found mp_frozen_names as a weak symbol, expected a global one, whose place no other can take");
        var linked = program();
        linked.symbol("mp_frozen_names", 0x1004, 4, OBJECT, WEAK, 1);
        assertThat(address(linked, "mp_frozen_names")).isEqualTo(0x1004);
    }

    /** A reference to a function of ARM's has the lowest bit, so that the firmware would read from the byte behind. */
    @Test
    void dataThatIsCalledAFunction() {
        for (TestElf elf : new TestElf[] {object(), program()}) {
            elf.symbol("mp_frozen_names", 0x1001, 4, FUNCTION, GLOBAL, 1);
            assertFault(elf, "found mp_frozen_names as a function, expected data");
        }
        for (TestElf elf : new TestElf[] {object(), program()}) {
            elf.symbol("mp_frozen_names", 0x1001, 4, 10, GLOBAL, 1);
            assertFault(elf, "found mp_frozen_names as a symbol of another kind, expected data");
        }
    }

    @Test
    void notInASectionOfTheObject() {
        var number = object();
        number.symbol("mp_frozen_names", 0x1000_0010L, 4, OBJECT, GLOBAL, 0xfff1);
        assertFault(number, "found mp_frozen_names as a number, expected a place in a section");
        var debug = object();
        debug.symbol("mp_frozen_names", 0, 4, OBJECT, GLOBAL, debug.section(".debug", 1, 0, TEN));
        assertFault(debug, "found mp_frozen_names in a section that will not be in memory, expected one that will");
    }

    /** As {@code .bss}: of it a file says no more than how long it is. */
    @Test
    void zeros() {
        var elf = object();
        elf.symbol("mp_frozen_str_sizes", 0, 4, OBJECT, GLOBAL, elf.noBits(".bss", 4));
        assertFault(elf, "found mp_frozen_str_sizes in a section without content, expected constants");
    }

    @Test
    void twoOfOneName() {
        var elf = object();
        elf.symbol("mp_frozen_names", 0, 4, OBJECT, GLOBAL, 1);
        elf.symbol("mp_frozen_names", 4, 4, NOTHING, GLOBAL, 1);
        assertFault(elf, "found mp_frozen_names a second time, expected it once");
        var linked = program();
        linked.symbol("mp_frozen_names", 0x1001, 4, OBJECT, GLOBAL, 1);
        linked.symbol("mp_frozen_names", 0x1001, 4, NOTHING, GLOBAL, 1);
        assertThat(address(linked, "mp_frozen_names")).isEqualTo(0x1001);
        linked.symbol("mp_frozen_names", 0x1004, 4, OBJECT, GLOBAL, 1);
        assertFault(linked, "found mp_frozen_names at 0x1001 and at 0x1004, expected it in one place");
    }

    /** A type of an object's own is not the firmware's, whatever it is called. */
    @Test
    void whatIsTheFirmwares() {
        for (int binding : new int[] {LOCAL, GLOBAL, WEAK}) {
            for (int section : new int[] {1, 0xfff1}) {
                var elf = object();
                elf.symbol("mp_type_str", 4, 4, OBJECT, binding, section);
                assertFault(
                        elf,
                        "found mp_type_str defined in this object, expected it elsewhere, as the firmware has its own");
            }
        }
        var elf = object();
        elf.symbol("mp_type_str", 0, 0, NOTHING, GLOBAL, 0);
        assertThat(ElfReader.read("x.o", elf.build()).symbol("mp_type_str")).isPresent();
    }

    /** Another file of the firmware may have a type of this name for itself; optimising may make the firmware's local. */
    @Test
    void localNamesOfAProgram() {
        var elf = program();
        elf.symbol("mp_type_str", 0x1001, 4, OBJECT, LOCAL, 1);
        RomMemory optimised = ElfReader.read("x.elf", elf.build());
        assertThat(optimised.isNamed(0x1001, "mp_type_str")).isTrue();
        elf.symbol("mp_type_str", 0x1004, 4, OBJECT, GLOBAL, 1);
        RomMemory memory = ElfReader.read("x.elf", elf.build());
        assertThat(memory.isNamed(0x1004, "mp_type_str")).isTrue();
        assertThat(memory.isNamed(0x1001, "mp_type_str")).isFalse();
    }

    private static long address(TestElf elf, String name) {
        return ElfReader.read("x.elf", elf.build()).symbol(name).orElseThrow().address();
    }
}
