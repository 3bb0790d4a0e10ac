package io.github.mpyfreezer.parser;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mpyfreezer.parser.model.Bytes;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes whatever are refused in one line or are a module, whoever thought them out. As an ordinary test this tries the
 * fixtures and the inputs below MpyReaderFuzzTestInputs/, each of which once was judged wrongly. With
 * {@code JAZZER_FUZZ=1 mvn test -pl mpy-parser -Dtest=MpyReaderFuzzTest} it searches for more, led by the branches that
 * it reaches, and puts what it finds there.
 */
class MpyReaderFuzzTest {
    @MethodSource("fixtures")
    @FuzzTest(maxDuration = "15m")
    void anyBytesAreJudged(byte[] content) {
        ReaderOracle.accepts(Bytes.of(content));
    }

    static Stream<Arguments> fixtures() {
        return Fixtures.mpyFiles().stream()
                .map(name -> Arguments.of((Object) Fixtures.read(name).toArray()));
    }
}
