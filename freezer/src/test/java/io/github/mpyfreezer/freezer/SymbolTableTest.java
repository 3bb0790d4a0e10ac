package io.github.mpyfreezer.freezer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two definitions of one name do not compile, whichever of them was asked for first. */
class SymbolTableTest {
    private final SymbolTable symbols = new SymbolTable();

    @Test
    void aTakenNameGetsTheFirstFreeNumber() {
        assertThat(symbols.claim("a")).isEqualTo("a");
        assertThat(symbols.claim("a3")).isEqualTo("a3");
        assertThat(symbols.claim("a")).isEqualTo("a2");
        assertThat(symbols.claim("a")).isEqualTo("a4");
        assertThat(symbols.claim("b")).isEqualTo("b");
    }

    @Test
    void aNameIsTakenIfOneThatIsBuiltFromItIs() {
        symbols.claim("a_macro");
        assertThat(symbols.claim("a", "_prelude", "_macro")).isEqualTo("a2");
        assertThat(symbols.claim("a", "_prelude")).isEqualTo("a");
    }

    @Test
    void namesThatAreBuiltAreTakenToo() {
        symbols.claim("a", "_prelude", "_macro");
        assertThat(symbols.claim("a_prelude")).isEqualTo("a_prelude2");
        assertThat(symbols.claim("a_macro")).isEqualTo("a_macro2");
    }

    /** What is built is built from the name that was given out, not from the one that was wanted. */
    @Test
    void namesAreBuiltFromTheNumberedOne() {
        symbols.claim("a");
        assertThat(symbols.claim("a", "_macro")).isEqualTo("a2");
        assertThat(symbols.claim("a2_macro")).isEqualTo("a2_macro2");
        assertThat(symbols.claim("a_macro")).isEqualTo("a_macro");
    }
}
