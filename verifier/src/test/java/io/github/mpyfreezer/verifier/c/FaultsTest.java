package io.github.mpyfreezer.verifier.c;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mpyfreezer.verifier.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each is one line that says where, what was found and what was expected. */
class FaultsTest {
    private static void assertFault(String text, String message) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Firmwares.read(text))
                .withMessage("f.c: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "const byte x[] = {256};|line 1: found 256, expected a value that fits byte",
                "const byte x[] = {-1};|line 1: found -1, expected a value that fits byte",
                "const byte x[] = {1.5};|line 1: found 1.5, expected a value that fits byte",
                "const byte x[] = {&mp_type_str};|line 1: found an address, expected a value that fits byte",
                "const byte x[] = {0x1ffffffffffffffff};|line 1: found 0x1ffffffffffffffff, expected a number of at most 64"
                        + " bits",
                "const size_t x[] = {9223372036854775808};|line 1: found 9223372036854775808, expected a number that fits"
                        + " long long",
                "const int x[] = {2147483647 + 1};|line 1: found a number that overflows, expected one that fits int",
                "const int x[] = {1 / 0};|line 1: found a division by zero, expected a number",
                "const int x[] = {1 << 32};|line 1: found a shift by 32, expected 0 to 31",
                "const int x[] = {09};|line 1: found 09, expected digits to base 8",
                "const int x[] = {1x};|line 1: found 1x, expected an integer",
                "const int x[] = {0x};|line 1: found 0x, expected digits",
                "const float x[] = {1e400};|line 1: found 1e400, expected a number within the range of its type",
                "const float x[] = {1e-400};|line 1: found 1e-400, expected a number within the range of its type",
                "const float x[] = {1.0L};|line 1: found 1.0L, expected a float or a double",
                "const float x[] = {1.0e};|line 1: found 1.0e, expected a float or a double",
                "const float x[] = {inf};|line 1: found inf, expected a name that is declared",
                "const float x[] = {INFINITY};|line 1: found INFINITY, expected a name that is declared",
                "const byte x[2] = {1, 2, 3};|line 1: found 3, expected at most 2 elements",
                "const char x[2] = \"abc\";|line 1: found a string of 3 bytes, expected at most 2",
                "const char x[] = \"\\q\";|line 1: found \\q, expected an escape that C knows",
                "const char x[] = \"\\x\";|line 1: found \\x without digits, expected digits to base 16",
                "const char x[] = \"\\x100\";|line 1: found an escape beyond a byte, expected at most \\xff",
                "const char x[] = \"abc;|line 1: found a quotation without an end, expected a closing \"",
                "const char x = '';|line 1: found '', expected one character of ASCII",
                "const byte x[] = {1 2};|line 1: found 2, expected }",
                "const byte x[] = 1;|line 1: found 1, expected {",
                "const byte x[] = {{1}};|line 1: found {, expected a constant",
                "const byte x[] = {1}|line 1: found the end of the file, expected ;",
                "const byte x[] = {1|line 1: found the end of the file, expected }",
                "const byte x[-1] = {1};|line 1: found an array of -1 elements, expected 0 to 67108864",
                "const byte x[99999999] = {1};|line 1: found an array of 99999999 elements, expected 0 to 67108864",
                "const byte x[] = {[67108864] = 1};|line 1: found objects that are too large, expected at most 67108864"
                        + " bytes in all",
                "const byte x[] = {1, [0] = 1};|line 1: found element 0, expected one from 1 on",
                "const byte x[];|line 1: found x without an initializer, expected one",
                "const byte 9x;|line 1: found 9x, expected a name",
                "const byte;|line 1: found ;, expected a name",
                "const int float x;|line 1: found x, expected a type of C before it",
                "const byte int x;|line 1: found two types, expected one",
                "static extern int x;|line 1: found extern, expected one of typedef, extern and static",
                "union u {int x;};|line 1: found union, expected a type of frozen code",
                "what x;|line 1: found what, expected a type",
                "const byte x[] = {y};|line 1: found y, expected a name that is declared",
                "const byte x[] = {byte};|line 1: found byte, expected a value",
                "const byte x[] = {MP_QSTR_nobody};|line 1: found MP_QSTR_nobody, expected a name that is declared",
                "const byte x = 1, x = 2;|line 1: found another definition of x, expected only one",
                "const byte x = 1; const int x;|line 1: found another declaration of x, expected the same as before",
                "const byte MP_QSTRnull = 1;|line 1: found another declaration of MP_QSTRnull, expected the same as before",
                "typedef int byte;|line 1: found typedef of byte, expected a new name",
                "extern const byte x = 1;|line 1: found =, expected nothing more of what is extern",
                "enum { MP_QSTR_ };|line 1: found MP_QSTR_, expected a name that is new",
                "enum { };|line 1: found }, expected a name",
                "enum { A = 0x80000000 };|line 1: found 2147483648, expected a number that fits int",
                "struct s { int a; int a; };|line 1: found member a, expected a structure of frozen code",
                "struct s { int a[]; int b; };|line 1: found member b, expected a structure of frozen code",
                "const mp_obj_str_t x = {.nobody = 1};|line 1: found nobody, expected a member of mp_obj_str_t",
                "const mp_obj_str_t x = {.len = 1, .len = 2};|line 1: found another value of len, expected only one",
                "const mp_obj_base_t x = {0, 0};|line 1: found 0, expected at most 1 members of mp_obj_base_t",
                "const mp_obj_str_t x = {&mp_type_str};|line 1: found &, expected {",
                "const mp_obj_base_t x = {5};|line 1: found 5, expected a value that fits void *",
                "const mp_raw_code_t x = {.is_generator = 2};|line 1: found 2, expected a value that fits bool",
                "const qstr_pool_t x = {0, 0, 2};|line 1: found 2, expected at most 1 bits",
                "const mp_obj_base_t *const x[] = {&mp_type_str};|line 1: found an address of mp_obj_type_t, expected one of"
                        + " mp_obj_base_t",
                "const byte a[2] = {1}, *const b = &a[3];|line 1: found element 3, expected one within the object",
                "const byte a[2] = {1}, *const b = a - 1;|line 1: found element -1, expected one within the object",
                "const byte a = 1, b = a;|line 1: found a, expected a value that fits byte",
                "const mp_obj_type_t x = {0};|line 1: found an initializer of mp_obj_type_t, expected a type whose members"
                        + " are known",
                "const byte x __attribute__((aligned(3))) = 1;|line 1: found an alignment of 3, expected a power of two, 2"
                        + " to 4096",
                "const byte x __attribute__((packed)) = 1;|line 1: found packed, expected an attribute of frozen code",
                "const byte x = &1;|line 1: found & of 1, expected something in memory",
                "const byte x = 1 + ;|line 1: found ;, expected a constant",
                "const byte x = (byte){1;|line 1: found {, expected a constant",
                "/* *|line 1: found a comment without an end, expected */",
                "const byte x = @;|line 1: found byte @, expected C",
            })
    void ofOneLine(String text, String message) {
        assertFault(text, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#if 1|line 2: found a condition without an end, expected #endif",
                "#if 0|line 2: found a condition without an end, expected #endif",
                "#endif|line 2: found #endif, expected an #if before it",
                "#if 1\\n#else\\n#else\\n#endif|line 4: found #else behind #else, expected #endif",
                "#if 1\\n#endif 1|line 3: found 1, expected the end of the line",
                "#if|line 2: found the end of the line, expected a number or a name",
                "#if 1 1\\n#endif|line 2: found 1, expected the end of the line",
                "#if (1\\n#endif|line 2: found the end of the line, expected )",
                "#if 1.0\\n#endif|line 2: found 1.0, expected an integer",
                "#if MICROPY_TYPO\\n#endif|line 2: found MICROPY_TYPO, expected a name that the configuration settles",
                "#ifdef 1\\n#endif|line 2: found 1, expected a name",
                "#error 'no luck' at all|line 2: found #error 'no luck' at all, expected a text for this configuration",
                "#pragma pack|line 2: found #pragma, expected a directive of frozen code",
                "#include 'py/obj.h'|line 2: found 'py/obj.h', expected a header that frozen code needs",
                "#include <stdio.h>|line 2: found <stdio.h>, expected a header that frozen code needs",
                "#include|line 2: found nothing, expected a header that frozen code needs",
                "#define|line 2: found nothing, expected the name of a macro",
                "#define A 1\\n#define A 2|line 3: found another definition of A, expected only one",
                "#define A(x, x) x|line 2: found x, expected a parameter",
                "#define A(x) #x|line 2: found an operator on tokens, expected a macro without # and ##",
                "#define A(x) x\\nconst int y = A(1|line 3: found arguments of a macro without an end, expected a closing )",
                "#define A(x) x\\nconst int y = A(1, 2);|line 3: found 2 arguments of a macro, expected 1",
                "#define A() x\\nconst int y = A(1);|line 3: found 1 arguments of a macro, expected 0",
                "#define NEW MISSING\\n\\nconst int y = NEW;|line 4: found MISSING, expected a name that is declared",
                "\\\\\\nconst int y = z;|line 3: found z, expected a name that is declared",
            })
    void ofDirectives(String text, String message) {
        assertFault("// first\n" + text.replace("\\\\", "\\").replace("\\n", "\n"), message);
    }

    @Test
    void ofAConfiguration() {
        assertFault(
                "#include \"py/objint.h\"\n#if MPZ_DIG_SIZE != 32\n#error \"incompatible MPZ_DIG_SIZE\"\n#endif",
                "line 3: found #error \"incompatible MPZ_DIG_SIZE\", expected a text for this configuration");
    }

    @ParameterizedTest
    @CsvSource({"(", "-", "{", "a[", "(int)", "*&"})
    void ofDepth(String nested) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Firmwares.read("const int a[] = " + nested.repeat(100_000)));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Firmwares.read("#if " + nested.repeat(100_000) + "\n#endif"));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Firmwares.read("struct { ".repeat(100_000)));
    }

    @Test
    void ofMacrosThatHardlyEnd() {
        var text = new StringBuilder("#define M0 0,0,0,0,0,0,0,0\n");
        for (int i = 1; i < 30; i++) {
            text.append("#define M%d M%d,M%d,M%d,M%d\n".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        assertFault(
                text + "const byte x[] = {M29};",
                "line 31: found macros that hardly end, expected what a compiler can read");
        String deep = "#define F(x) F(x)\nconst byte x[] = {" + "F(".repeat(1000) + "1" + ")".repeat(1000) + "};";
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> Firmwares.read(deep));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Firmwares.read("typedef int t0;\n" + typedefs(1000)));
    }

    private static String typedefs(int count) {
        var text = new StringBuilder();
        for (int i = 1; i < count; i++) {
            text.append("typedef t%d *t%d;\n".formatted(i - 1, i));
        }
        return text.toString();
    }
}
