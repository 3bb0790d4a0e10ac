package io.github.mpyfreezer.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SegmentTest {
    @Test
    void kindsAreNamedInAnyCase() {
        assertThat(Segment.Kind.named("Qstr")).hasValue(Segment.Kind.QSTR);
        assertThat(Segment.Kind.named("qstrs")).isEmpty();
    }
}
