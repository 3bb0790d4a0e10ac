package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MpyDumpTest {
    private static final MpyDump.Options PLAIN = new MpyDump.Options(false, false);

    private static String dump(String name) {
        return MpyDump.of(Fixtures.mpy("mpy/" + name + ".mpy"), PLAIN);
    }

    @Test
    void module() {
        assertThat(dump("bytecode/pkg/a/b")).isEqualTo("""
                mpy/bytecode/pkg/a/b.mpy  56 bytes
                  format       MicroPython, version 6
                  machine      none: bytecode only
                  fits         MicroPython 1.19 and later
                  small ints   31 bits
                  source file  pkg/a/b.py

                4 qstrs
                  0  'pkg/a/b.py'
                  1  '<module>'  static 7
                  2  'double'
                  3  'value'  static 162

                0 constants

                module
                  14 bytes of bytecode at 0x001e · 1 state slot · lines 2 to 5
                     2  0023  95           LOAD_CONST_SMALL_INT  21
                        0024  16 03        STORE_NAME            value
                     5  0026  32 00        MAKE_FUNCTION         double
                        0028  16 02        STORE_NAME            double
                        002a  51           LOAD_CONST_NONE
                        002b  63           RETURN_VALUE
                        002c  1 child

                def double():
                  10 bytes of bytecode at 0x002e · 2 state slots · line 6
                     6  0033  82           LOAD_CONST_SMALL_INT  2
                        0034  12 03        LOAD_GLOBAL           value
                        0036  f4           BINARY_OP             __mul__
                        0037  63           RETURN_VALUE
                """);
    }

    @Test
    void everyByte() {
        MpyInput input = new Modules("m.py", "x")
                .constant(10, 2, 4, 6, 1, 0xff, 0)
                .trailing(7)
                .body(Modules.function(
                        Modules.bytes(0x43), 0x50, 0x43, 0x42, 0x12, 1, 0x23, 0, 0x40, 0x38, 0x81, 0x63));
        assertThat(MpyDump.of(input, new MpyDump.Options(false, true))).isEqualTo("""
                m.py  41 bytes
                  format       MicroPython, version 6
                  machine      none: bytecode only
                  fits         MicroPython 1.19 and later
                  small ints   31 bits
                  source file  m.py

                2 qstrs
                  0  'm.py'
                  1  'x'

                1 constant
                  0  (Ellipsis, b'\\xff')

                module
                  16 bytes of bytecode at 0x0018 · 16 state slots · 2 exception handlers · lines 1 to 3
                     1  001d  50           LOAD_CONST_FALSE
                      L1:
                        001e  43 42        POP_JUMP_IF_TRUE      L2
                     3  0020  12 01        LOAD_GLOBAL           x
                      L2:
                        0022  23 00        LOAD_CONST_OBJ        (Ellipsis, b'\\xff')
                        0024  40 38 81     UNWIND_JUMP           L1  leaving 1 handler and an iterator
                        0027  63           RETURN_VALUE

                        0028  07                                               bytes behind the module, which every reader passes over

                bytes
                                               header
                0000  4d                         magic 'M': MicroPython
                0001  06                         format version 6
                0002  00                         machine: none: bytecode only
                0003  1f                         small integers of 31 bits
                0004  02                       2 qstrs
                0005  01                       1 constant
                                               qstr table
                                                 qstr 0 'm.py'
                0006  08                           text of 4 bytes
                0007  6d 2e 70 79                  text 'm.py'
                000b  00                           NUL behind the text
                                                 qstr 1 'x'
                000c  02                           text of 1 byte
                000d  78                           text 'x'
                000e  00                           NUL behind the text
                                               constant table
                                                 constant 0: (Ellipsis, b'\\xff')
                000f  0a                           type 10: tuple
                0010  02                           2 items
                                                   item 0: Ellipsis
                0011  04                             type 4: ellipsis
                                                   item 1: b'\\xff'
                0012  06                             type 6: bytes
                0013  01                             1 byte
                0014  ff                             bytes b'\\xff'
                0015  00                             NUL behind the bytes
                                               module body
                0016  81 00                      bytecode of 16 bytes
                                                 prelude
                0018  f8 02                        signature: 16 state slots, 2 exception handlers, scope flags 0x0, 0 positional and 0 keyword-only arguments, 0 defaults
                001a  04                           2 bytes of names and lines, 0 cells
                001b  00                           name: qstr 0 'm.py'
                                                   line table
                001c  43                             3 bytes of code, then 2 lines on
                                                 code
                                                   LOAD_CONST_FALSE
                001d  50                             opcode
                                                   POP_JUMP_IF_TRUE L2
                001e  43                             opcode
                001f  42                             operand L2
                                                   LOAD_GLOBAL x
                0020  12                             opcode
                0021  01                             operand x
                                                   LOAD_CONST_OBJ (Ellipsis, b'\\xff')
                0022  23                             opcode
                0023  00                             operand (Ellipsis, b'\\xff')
                                                   UNWIND_JUMP L1
                0024  40                             opcode
                0025  38                             operand L1
                0026  81                             leaving 1 handler and an iterator
                                                   RETURN_VALUE
                0027  63                             opcode
                0028  07                       bytes behind the module, which every reader passes over
                """);
    }

    @Test
    void signatures() {
        assertThat(dump("bytecode/funcs_args").lines().filter(line -> line.matches("(def|lambda|<).*")))
                .containsExactly(
                        "def none():",
                        "def positional(a, b, c):",
                        "def defaults(a, b=…, c=…):",
                        "def star(*…):",
                        "def keywords(**…):",
                        "def kwonly(*, x, y):",
                        "def after_star(a, *…, d, k, **…):",
                        "def everything(a, b=…, *…, d, c, **…):",
                        "def annotated(a, b=…):",
                        "lambda:",
                        "lambda a, b=…, *…, **…:");
        assertThat(dump("circuitpython/async_await").lines().filter(line -> line.matches("(async|class).*")))
                .containsExactly(
                        "class Sleep:",
                        "class Numbers:",
                        "async def __anext__(self):",
                        "class Lock:",
                        "async def __aenter__(self):",
                        "async def __aexit__(self, kind, value, trace):",
                        "async def add(a, b):",
                        "async def early_return(n):",
                        "async def failing():",
                        "async def main():",
                        "class StopAsyncIteration:");
    }

    @Test
    void closures() {
        assertThat(dump("bytecode/closures")).contains("""
                def counter(start):
                  23 bytes of bytecode at 0x0189 · 6 state slots · cell: slot 2 · lines 3 to 10
                     3  0192  b0           LOAD_FAST             0  start
                        0193  27 02        STORE_DEREF           2
                     5  0195  81           LOAD_CONST_SMALL_INT  1
                        0196  2a 01        BUILD_TUPLE           1
                        0198  53           LOAD_NULL
                        0199  b2           LOAD_FAST             2
                        019a  21 00 01     MAKE_CLOSURE_DEFARGS  step  handing over 1 variable
                        019d  c1           STORE_FAST            1
                    10  019e  b1           LOAD_FAST             1
                        019f  63           RETURN_VALUE
                        01a0  1 child

                def step(by=…):
                  counter.step · 19 bytes of bytecode at 0x01a3 · 4 state slots · captures 1 variable · lines 7 to 8
                     7  01ad  25 00        LOAD_DEREF            0  captured 0
                        01af  b1           LOAD_FAST             1  by
                        01b0  e5           BINARY_OP             __iadd__
                        01b1  27 00        STORE_DEREF           0  captured 0
                     8  01b3  25 00        LOAD_DEREF            0  captured 0
                        01b5  63           RETURN_VALUE
                """);
    }

    @Test
    void nativeCode() {
        assertThat(dump("handmade/native_rv64")).endsWith("""
                def ?(…) -> uint:
                  8 bytes of assembler code for rv64imc at 0x0033 · 2 arguments
                        0033  70 47 c0 46 71 47 c0 46                          machine code
                        003b  scope flags 0x0
                        003c  2 arguments
                        003d  result of type uint

                def ?(…):
                  20 bytes of viper code for rv64imc at 0x0040
                        0040  70 47 c0 46 71 47 c0 46 72 47 c0 46 73 47 c0 46  machine code
                        0050  74 47 c0 46
                        0054  scope flags 0x0

                def f(x):
                  28 bytes of native code for rv64imc at 0x0057 · 3 state slots
                        0057  00 00 00 00 00 00 00 00                          place of the prelude among the children
                        005f  70 47 c0 46 71 47 c0 46 72 47 c0 46 73 47 c0 46  machine code
                        006f  prelude
                        0073  the prelude begins at byte 24

                def f():
                  44 bytes of native code for rv64imc at 0x0076 · 3 state slots · generator
                        0076  01 00 00 00 00 00 00 00                          place of the prelude among the children
                        007e  10 00 00 00 00 00 00 00                          where a generator's code starts
                        0086  70 47 c0 46 71 47 c0 46 72 47 c0 46 73 47 c0 46  machine code
                        0096  74 47 c0 46 75 47 c0 46
                        009e  prelude
                        00a2  the prelude begins at byte 40
                        00a3  1 child

                def native_rv64.py():
                  f.native_rv64.py · 5 bytes of bytecode at 0x00a5 · 1 state slot
                        00a8  51           LOAD_CONST_NONE
                        00a9  63           RETURN_VALUE
                """);
    }

    @Test
    void relocations() {
        assertThat(dump("handmade/natmod_all_relocations")).endsWith("""
                module
                  64 bytes of viper code for armv7m at 0x002a
                        002a  70 47 c0 46 71 47 c0 46 72 47 c0 46 73 47 c0 46  machine code
                        003a  74 47 c0 46 75 47 c0 46 76 47 c0 46 77 47 c0 46
                        004a  78 47 c0 46 79 47 c0 46 7a 47 c0 46 7b 47 c0 46
                        005a  7c 47 c0 46 7d 47 c0 46 7e 47 c0 46 7f 47 c0 46
                        006a  scope flags 0x70
                        006b  24 bytes of read-only data
                        006c  100 bytes of zeroed data
                        006d  00 00 00 00 04 00 00 00 08 00 00 00 0c 00 00 00  read-only data
                        007d  10 00 00 00 14 00 00 00
                        0085  word 2 of the machine code: add the address of the machine code
                        0087  2 words from word 3 of the machine code: add the address of the machine code
                        008a  word 5 of the machine code: add the address of the read-only data
                        008c  2 words from word 6 of the machine code: add the address of the read-only data
                        008f  word 8 of the machine code: add the address of the zeroed data
                        0091  2 words from word 9 of the machine code: add the address of the zeroed data
                        0094  the next word: add the address of the qstr table
                        0095  the next word: add the address of the constant table
                        0096  the next word: add the address of the table of runtime functions
                        0097  the next word: add the address of entry 0 of the table of runtime functions
                        0098  word 15 of the machine code: add the address of entry 62 of the table of runtime functions
                        009a  word 0 of the read-only data: add the address of the machine code
                        009c  2 words from word 1 of the read-only data: add the address of the read-only data
                        009f  the next word: add the address of the zeroed data
                        00a0  end of relocations
                """);
    }

    @Test
    void colours() {
        String text = MpyDump.of(new Modules("m.py").code(0x12, 0, 0x63), new MpyDump.Options(true, false));
        assertThat(text).contains("\033[1mmodule\033[0m", "\033[36mLOAD_GLOBAL\033[0m", "\033[32mm.py\033[0m");
    }

    @Test
    void controlCharactersAreNotPrinted() {
        MpyInput input = new Modules("\u001b[2J", "a\nb").code(0x12, 1, 0x63);
        assertThat(MpyDump.of(input, PLAIN)).doesNotContain("\u001b").contains("LOAD_GLOBAL           'a\\nb'");
    }
}
