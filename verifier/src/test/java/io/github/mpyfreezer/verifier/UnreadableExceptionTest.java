package io.github.mpyfreezer.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadableExceptionTest {
    @Test
    void isOneLineWhateverWasFound() {
        assertThat(new UnreadableException("a.c", "line 3", "found 'x\ny\u0000\u0085', expected ü"))
                .hasMessage("a.c: line 3: found 'x\\x0ay\\x00\\x85', expected ü");
    }
}
