package io.github.mpyfreezer.verifier.c;

import static io.github.mpyfreezer.verifier.c.Firmwares.bytes;
import static io.github.mpyfreezer.verifier.c.Firmwares.read;
import static io.github.mpyfreezer.verifier.c.Firmwares.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where objects lie and what leads to them. */
class LayoutTest {
    private static long address(RomMemory memory, String name) {
        return memory.symbol(name).orElseThrow().address();
    }

    @Test
    void noObjectIsAlignedMoreThanCAsksFor() {
        RomMemory memory = read("""
                static const byte a[3] = {1, 2, 3};
                static const byte b[4] __attribute__((section(".text,\\"ax\\",%progbits @ "))) __attribute__ ((aligned (4)))
                    = {1, 2, 3, 4};
                static const byte c[] __attribute__((aligned(2), used)) = {1};
                __attribute__((aligned(16))) static const byte d[] = {1};
                const uint16_t e[] = {1};
                const mp_obj_str_t f = {{&mp_type_str}, 1, 2, (const byte *)"ab"};
                """);

        assertThat(Long.lowestOneBit(address(memory, "a"))).isEqualTo(1);
        assertThat(Long.lowestOneBit(address(memory, "b"))).isEqualTo(4);
        assertThat(Long.lowestOneBit(address(memory, "c"))).isEqualTo(2);
        assertThat(Long.lowestOneBit(address(memory, "d"))).isEqualTo(16);
        assertThat(Long.lowestOneBit(address(memory, "e"))).isEqualTo(2);
        assertThat(Long.lowestOneBit(address(memory, "f"))).isEqualTo(4);
        long end = 0;
        for (Segment segment : memory.segments()) {
            assertThat(segment.address()).isGreaterThanOrEqualTo(end);
            end = segment.end();
        }
    }

    /** Whatever stood before it, and within it. */
    @Test
    void whatNoInitializerSaysIsZero() {
        RomMemory memory = read("""
                static const byte full[8] = {1, 2, 3, 4, 5, 6, 7, 8};
                static const byte partly[8] = {9};
                static const void *const leads[2] = {(const byte[]){5, 6, 7}, full};
                static const void *const nowhere[2] = {(const byte[3]){8}};
                """);
        assertThat(bytes(memory, "full")).isEqualTo("01 02 03 04 05 06 07 08");
        assertThat(bytes(memory, "partly")).isEqualTo("09 00 00 00 00 00 00 00");
        assertThat(memory.pointer(address(memory, "leads") + 4)).isEqualTo(address(memory, "full"));
        assertThat(memory.bytes(memory.pointer(address(memory, "leads")), 3).hex(" "))
                .isEqualTo("05 06 07");
        assertThat(memory.pointer(address(memory, "nowhere") + 4)).isZero();
        assertThat(memory.bytes(memory.pointer(address(memory, "nowhere")), 3).hex(" "))
                .isEqualTo("08 00 00");
    }

    @Test
    void addressesLeadToWhatIsNamed() {
        RomMemory memory = read("""
                typedef const void *any;
                extern const byte elsewhere[];
                static const byte later[4];
                const any x[] = {later, &later[3], later + 2, 1 + later, (any)&later, elsewhere, &elsewhere[0],
                    NULL, 0, &mp_type_int, "ab", (const uint16_t[]){1, 2}, &*later, x, (any)0x12345678};
                static const byte later[4] = {1, 2, 3, 4};
                """);
        long later = address(memory, "later");
        long elsewhere = address(memory, "elsewhere");
        long x = address(memory, "x");
        long[] expected = {
            later, later + 3, later + 2, later + 1, later, elsewhere, elsewhere, 0, 0, address(memory, "mp_type_int")
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat(memory.pointer(x + 4L * i)).as("element %s", i).isEqualTo(expected[i]);
        }
        assertThat(memory.untilNul(memory.pointer(x + 40), 9).latin()).isEqualTo("ab");
        assertThat(memory.bytes(memory.pointer(x + 44), 4).hex(" ")).isEqualTo("01 00 02 00");
        assertThat(memory.pointer(x + 48)).isEqualTo(later);
        assertThat(memory.pointer(x + 52)).isEqualTo(x);
        assertThat(memory.pointer(x + 56)).isEqualTo(0x12345678);
        assertThat(bytes(memory, "later")).isEqualTo("01 02 03 04");
        assertThat(memory.segmentAt(elsewhere)).isEmpty();
        assertThat(memory.symbol("elsewhere")).map(Symbol::size).hasValue(0L);
    }

    @Test
    void equalStringsAreOne() {
        RomMemory memory = read("const char *const x[] = {\"a\", \"\\x61\", \"b\"};");
        long x = address(memory, "x");

        assertThat(memory.pointer(x)).isEqualTo(memory.pointer(x + 4)).isNotEqualTo(memory.pointer(x + 8));
    }

    @Test
    void structures() {
        RomMemory memory = read("""
                struct inner { byte a; uint32_t b; byte c[2]; };
                typedef struct outer { struct inner in[2]; byte last, tail[]; } outer_t;
                const outer_t x = {.last = 9, {7, 8}};
                const outer_t y = {.in = {[1] = {1, .c[1] = 4, .b = 2}}, 5};
                static const struct inner zero;
                """);

        assertThat(bytes(memory, "x")).isEqualTo("00 ".repeat(24) + "09 07 08 00");
        assertThat(bytes(memory, "y")).isEqualTo("00 ".repeat(12) + "01 00 00 00 02 00 00 00 00 04 00 00 05 00 00 00");
        assertThat(bytes(memory, "zero")).isEqualTo("00 ".repeat(12).strip());
    }

    /** The words of {@code py/obj.h}, worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "A, 32, FLOAT, 0000000f fffffffd 0000001a 00000006 0000000e 0000001e",
        "B, 32, FLOAT, 0000001d fffffff9 0000001b 00000007 0000000f 0000001f",
        "C, 32, FLOAT, 0000000f fffffffd 00000036 0000000e 0000001e 0000003e",
        "A, 64, FLOAT, 000000000000000f fffffffffffffffd 000000000000001a 0000000000000006 000000000000000e"
                + " 000000000000001e",
    })
    void words(ObjRepr repr, int bits, FloatKind floats, String expected) {
        String text = "const mp_rom_obj_t x[] = {MP_ROM_INT(7), MP_ROM_INT(-2), MP_ROM_QSTR(MP_QSTR_gr_ouml__szlig_er),"
                + " MP_ROM_NONE, MP_ROM_FALSE, MP_ROM_TRUE};";
        RomMemory memory = read(text, with(repr, bits, Endian.BIG, floats));

        assertThat(bytes(memory, "x").replace(" ", "")).isEqualTo(expected.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({"LITTLE, 0", "BIG, 4"})
    void wordsOfTwiceTheSize(Endian endian, int half) {
        String text = "const mp_rom_obj_t x[] = {MP_ROM_INT(-2), MP_ROM_QSTR(3), MP_ROM_PTR(&mp_type_str), MP_ROM_NONE,"
                + " ((mp_rom_obj_t)(0xc000000000000001))};";
        RomMemory memory = read(text, with(ObjRepr.D, 32, endian, FloatKind.DOUBLE));
        long x = address(memory, "x");

        assertThat(memory.unsigned(x, 8)).isEqualTo(0x0001fffffffffffdL);
        assertThat(memory.unsigned(x + 8, 8)).isEqualTo(0x0002000000000007L);
        assertThat(memory.unsigned(x + 16, 8)).isEqualTo(address(memory, "mp_type_str"));
        assertThat(memory.pointer(x + 16 + half)).isEqualTo(address(memory, "mp_type_str"));
        assertThat(memory.unsigned(x + 24, 8)).isEqualTo(address(memory, "mp_const_none_obj"));
        assertThat(memory.unsigned(x + 32, 8)).isEqualTo(0xc000000000000001L);
    }
}
