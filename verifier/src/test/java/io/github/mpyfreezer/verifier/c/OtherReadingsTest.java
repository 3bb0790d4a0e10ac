package io.github.mpyfreezer.verifier.c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts that a reader may take for something else than the compiler of a firmware does (each was compiled with gcc 12 for the unix
 * port to see it): they are refused.
 */
class OtherReadingsTest {
    private static String text(String escaped) {
        return escaped.replace("\\n", "\n").replace("\\r", "\r").replace("\\0", "\0");
    }

    private static void assertRefused(String text, String message) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Firmwares.read(text(text)))
                .withMessage("f.c: " + message);
    }

    /** Macros of headers use these names, or there may be a macro of this name that only the compiler or a header knows. */
    @ParameterizedTest
    @CsvSource({
        "mp_uint_t, uint8_t",
        "uint8_t, uint16_t",
        "MP_OBJ_NEW_SMALL_INT(i), 1",
        "MP_ROM_INT(i), 1",
        "MICROPY_QSTR_BYTES_IN_LEN, 1",
        "mp_const_none_obj, mp_const_true_obj",
        "__builtin_inff(), 1.0f",
        "INFINITY, 1.0f",
        "NULL, 0",
        "const, volatile",
        "lo, hi",
        "MP_QSTR_append, 1",
    })
    void namesOfHeaders(String name, String body) {
        String plain = name.replaceAll("\\(.*", "");
        String message = "found a macro " + plain + ", expected a name that is no header's and not the compiler's";

        assertRefused("// first\n#define " + name + " " + body, "line 2: " + message);
        assertRefused("#undef " + plain, "line 1: " + message);
    }

    @ParameterizedTest
    @CsvSource({"__GNUC__", "unix", "MICROPY_PY_GC", "MICROPY_OBJ_REPR", "MP_ROM_INT", "UINT32_MAX", "NOTHING"})
    void namesThatMayBeMacros(String name) {
        String message = "line 1: found " + name + ", expected a name that the configuration settles";

        assertRefused("#ifdef " + name + "\n#endif", message);
        assertRefused("#ifndef " + name + "\n#endif", message);
        assertRefused("#if defined(" + name + ")\n#endif", message);
        if (!name.equals("MICROPY_OBJ_REPR")) {
            assertRefused("#if !" + name + "\n#endif", message);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#define a 1\\n#include \"py/obj.h\"|line 2: found \"py/obj.h\" behind macros, which may change it, expected it before them",
                "#if 0\\n%:elif 1\\n#endif|line 2: found %:, expected a directive that begins with #",
                "#if 0\\n??=elif 1\\n#endif|line 2: found ??, expected a directive that begins with #",
                "#if 0\\n#elifdef a\\n#endif|line 2: found #elifdef, expected #elif, as not all compilers know it",
                "#if 0\\n#elifndef a\\n#endif|line 2: found #elifndef, expected #elif, as not all compilers know it",
                "#if 0\\nR\"(\\n#else\\n)\"\\n#endif|line 2: found R\", expected a quotation without a prefix",
                "#if 0\\n u8R\"(\\n#else\\n)\"\\n#endif|line 2: found u8R\", expected a quotation without a prefix",
                "#define R\\nconst char x[] = R\"(abc)\";|line 2: found R\", expected a quotation without a prefix",
                "#define u8 \"x\"\\nconst char x[] = u8\"yz\";|line 2: found u8\", expected a quotation without a prefix",
                "#define L 7+\\nconst byte x = L'A';|line 2: found L', expected a quotation without a prefix",
                "// old\\r1 //\\rconst byte x = 2;|line 1: found \\x0d, expected a line feed behind it, as not all compilers end a line there",
                "\\n\\n// a \\\\r\\r\\nconst byte x = 2;|line 3: found \\x0d, expected a line feed behind it, as not all compilers end a line there",
                "\\n// a \\\\0\\nconst byte x = 2;|line 2: found \\x00, expected C",
                "/*\\n*/ // x ??/\\nconst byte x = 2;|line 2: found ??/, expected no trigraph, as not all compilers replace them",
                "// a \\\\n// b\\n\\nconst char x[] = \"ab??=\";|line 4: found ??=, expected no trigraph, as not all compilers replace them",
                "const byte x = '??'';|line 1: found ??', expected no trigraph, as not all compilers replace them",
                "#define id(x) 1\\nconst byte x = id\\n#define a\\n(2);|line 2: found a macro that takes arguments, and a directive behind it, expected its arguments",
                "const byte x = (1 ? 3 : 1.0) / 2;|line 1: found a choice between 3 and 1.0, expected two integers, or two floats",
                "const int x = (int)1.0;|line 1: found 1.0, expected a value that fits int",
                "const short x = (short)1e6;|line 1: found 1000000.0, expected a value that fits short",
                "const uint32_t x = (uint32_t)-1.0;|line 1: found -1.0, expected a value that fits uint32_t",
                "const int x = (int)3e9;|line 1: found 3.0E9, expected a value that fits int",
                "const byte x = 1 ? &x : 0;|line 1: found a choice between an address and 0, expected two integers, or two floats",
                "const long long x = (long long)(void *)0xffffffff;|line 1: found an address, expected a value that fits long long",
                "#if true\\n#endif\\n#include \"py/obj.h\"|line 3: found \"py/obj.h\" behind conditions, which it would settle, expected it before them",
                "#include \"py/obj.h\"\\n#if MPZ_DIG_SIZE\\n#endif|line 2: found MPZ_DIG_SIZE, expected a name that the configuration settles",
                "#undef EXTRA|line 1: found #undef of EXTRA, expected a macro of this text",
                "struct { byte b; } __attribute__((aligned(4))) x;|line 1: found __attribute__, expected no attribute of a type",
                "typedef __attribute__((aligned(2))) int loose;|line 1: found typedef of loose, expected a new name",
                "typedef int loose __attribute__((section(\".rodata\")));|line 1: found typedef of loose, expected a new name",
                "const int x __attribute__((aligned(2))) = 1;|line 1: found an alignment of 2 for x, expected 4 of its type, or more",
                "const byte x __attribute__((aligned(1))) = 1;|line 1: found an alignment of 1, expected a power of two, 2 to 4096",
                "const int x = (__attribute__((aligned(8))) int)1;|line 1: found __attribute__, expected a name that is declared",
                "enum { A = 1 } x;|line 1: found x, expected ; as nothing may be of the type of an enum",
                "const int x = (enum { A })300;|line 1: found ), expected ; as nothing may be of the type of an enum",
                "struct s { byte a[2]; };\\nstruct s x = {.a[0] = 1, .a = {2}};|line 2: found another value of a, expected only one",
                "struct s { byte a[2]; };\\nstruct s x = {.a = {2}, .a[1] = 1};|line 2: found another value of a, expected only one",
                "const byte a[2] = {1, 2};\\nconst byte *const x = a + 2;|line 2: found element 2, expected one within the object",
                "extern const byte a[];\\nconst byte *const x = a + 2;|line 2: found element 2, expected one within the object",
                "extern const byte a[4];\\nconst byte *const x = &a[2];|line 2: found element 2, expected one within the object",
                "const byte x __attribute__((section(\".rodata.q,\\\"aM\\\",%progbits,1@\"))) = 1;|line 1: found section .rodata.q,\"aM\",%progbits,1@, expected one of code or constants",
                "const byte x __attribute__((section(\".bss.x\"))) = 1;|line 1: found section .bss.x, expected one of code or constants",
                "const float x = 1.0000001788139343;|line 1: found 1.0000001788139343, expected fewer digits, as not all compilers make the same float of these",
                "const float x = -1.00000017881393432617187499;|line 1: found 1.00000017881393432617187499, expected fewer digits, as not all compilers make the same float of these",
                "const float x = 0x1.000001000000001p0;|line 1: found 0x1.000001000000001p0, expected fewer digits, as not all compilers make the same float of these",
                "enum { A = 0xffffffffffffffff };|line 1: found 18446744073709551615, expected a number that fits long long",
                "const byte x = (char)200 < 0;|line 1: found 200 as char, expected 0 to 127, as not all compilers have a sign there",
            })
    void whatCompilersReadApart(String text, String message) {
        assertRefused(text, message);
    }

    /** Nobody knows where a linker puts an object, though this reader has given it an address. */
    @ParameterizedTest
    @CsvSource({"(const byte *)N", "(void *)N", "(const byte *)(uintptr_t)N", "(const byte *)N + 0"})
    void numbersForAddresses(String number) {
        String text = "const byte a[] = {1}, *const p = a, *const q = ";
        long known = address(Firmwares.read(text + "0;"), "a");
        RomMemory memory = Firmwares.read(text + number.replace("N", known + "ul") + ";");
        long p = address(memory, "p");
        long q = address(memory, "q");

        assertThat(memory.pointer(q)).isEqualTo(memory.pointer(p)).isEqualTo(known);
        assertThat(memory.address(p)).isEqualTo(known);
        assertThat(memory.isSettled(p, p + 4)).isFalse();
        assertThat(memory.isSettled(q, q + 4)).isTrue();
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> memory.address(q))
                .withMessage("f.c: address 0x%x: found the number %d, expected an address".formatted(q, known));
    }

    private static long address(RomMemory memory, String name) {
        return memory.symbol(name).orElseThrow().address();
    }

    /** Words of representation D are unions: their members are named by macros. */
    @Test
    void membersOfWords() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Firmwares.read(
                        "#define u32 u64", Firmwares.with(ObjRepr.D, 32, Endian.LITTLE, FloatKind.DOUBLE)));
    }
}
