package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts are those of mpy-cross 1.19 to 1.29. */
class CompilerFaultTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Traceback (most recent call last):;  File "/a b/x.py", line 2;SyntaxError: invalid syntax;  \
            | line 2: SyntaxError: invalid syntax
            Traceback (most recent call last):;  File "lib/x.py", line 6, in add;SyntaxError: invalid arch; \
            | line 6, in add: SyntaxError: invalid arch
            invalid arch;                      | invalid arch
            one thing;;and another;            | one thing; and another
            ;                                  | mpy-cross failed and does not say why
            """)
    void isOneLine(String said, String expected) {
        assertThat(CompilerFault.inOneLine(said.replace(';', '\n'))).isEqualTo(expected);
    }
}
