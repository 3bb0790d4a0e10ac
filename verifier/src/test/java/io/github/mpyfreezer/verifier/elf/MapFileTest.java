package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapFileTest {
    /** The lines that GNU ld writes, each kind once. */
    private static final String MAP = """
            Archive member included to satisfy reference by file (symbol)

            Discarded input sections

             .rodata.unused
                            0x00000000        0x4 frozen_content.o

            Memory Configuration

            Name             Origin             Length             Attributes
            FLASH            0x08000000         0x00100000         xr
            RAM              0x20000000         0x00020000         xrw
            *default*        0x00000000         0xffffffff

            Linker script and memory map

            LOAD frozen_content.o
                            0x00020000                _ram_size = LENGTH (RAM)
                            [!provide]                        PROVIDE (missing = .)
                            0x08000000                PROVIDE (begin = .)

            .rodata         0x08001000      0x500
             *(.rodata*)
             .rodata.mp_frozen_names
                            0x08001000       0x12 frozen_content.o
                            0x08001000                mp_frozen_names
             *fill*         0x08001012        0x2\s
             .rodata.x      0x08001014        0x8 with space/frozen_content.o
             .rodata.x.str1.1
                            0x0800101c        0x9 frozen_content.o
                                             0x20 (size before relaxing)
             .text.main     0x08001030       0x20 main.o
                            0x08001030                main
                            0x08001040                other
             .text._ZN1aEv  0x08001050       0x20 main.o
                            0x08001050                a::b(int)
                            0x08001060                . = ALIGN (0x10)
             .data.rel.ro.local.table
                            0x08001060        0x4 frozen_content.o
             .rodata.empty  0x08001064        0x0 frozen_content.o

            Cross Reference Table

            Symbol                                            File
                            0x08009999                not_a_symbol
            """;

    @Test
    void regionsPartsAndSymbols() {
        MapFile map = MapFile.read("firmware.map", MAP);
        assertThat(map.regions())
                .containsExactly(
                        new MemoryRegion("FLASH", 0x0800_0000L, 0x10_0000),
                        new MemoryRegion("RAM", 0x2000_0000L, 0x2_0000));
        assertThat(map.parts())
                .contains(
                        new MapFile.Part(".rodata.x", 0x0800_1014L, 8, "with space/frozen_content.o"),
                        new MapFile.Part(".rodata.x.str1.1", 0x0800_101cL, 9, "frozen_content.o"))
                .hasSize(7);
        assertThat(map.symbols())
                .containsExactly(
                        new Symbol("_ram_size", 0x2_0000, 0),
                        new Symbol("mp_frozen_names", 0x0800_1000L, 0x12),
                        new Symbol("main", 0x0800_1030L, 0x20),
                        new Symbol("other", 0x0800_1040L, 0),
                        new Symbol("x", 0x0800_1014L, 8),
                        new Symbol("_ZN1aEv", 0x0800_1050L, 0x20),
                        new Symbol("table", 0x0800_1060L, 4));
    }

    @Test
    void otherTexts() {
        assertThatThrownBy(() -> MapFile.read("firmware.map", "             VMA              LMA     Size Align Out\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("firmware.map: line 1: found no line 'Linker script and memory map',"
                        + " expected a map file of GNU ld");
        assertThatThrownBy(() -> MapFile.read("x", MAP.replace("0x08001040", "0x080010400000000000")))
                .hasMessage("x: line 34: found 0x080010400000000000, expected a number");
    }

    @Test
    void damagedMaps() {
        var random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder(MAP);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.setCharAt(at, " \n0x*.=(\u00e4".charAt(random.nextInt(9)));
                } else {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
                }
            }
            try {
                MapFile.read("x", text.toString());
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).matches("x: line \\d+: found [^\n]*, expected [^\n]*");
            }
        }
    }

    @Test
    void givenAddresses() {
        assertThat(GivenSymbols.parse("mp_frozen_names=0x0800C1f4"))
                .isEqualTo(new Symbol("mp_frozen_names", 0x0800_c1f4L, 0));
        assertThat(GivenSymbols.parse("x=4096").address()).isEqualTo(4096);
        assertThat(GivenSymbols.parse("x=0xffffffff80000000").address()).isEqualTo(-0x8000_0000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "=0x10", "x=", "x=0x", "x=-5", "x=+5", "x=0x1g", "x=0x10000000000000000"})
    void noAddresses(String text) {
        assertThatThrownBy(() -> GivenSymbols.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "found '" + text + "', expected a name and its address, such as mp_frozen_names=0x0800c1f4");
    }
}
