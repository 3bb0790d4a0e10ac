package io.github.mpyfreezer.parser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes are part of the format ({@code MP_PERSISTENT_OBJ_*} in py/persistentcode.h). */
class ConstantKindTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(0, Constant.Singleton.FUN_TABLE, false),
                Arguments.of(1, Constant.Singleton.NONE, false),
                Arguments.of(2, Constant.Singleton.FALSE, false),
                Arguments.of(3, Constant.Singleton.TRUE, false),
                Arguments.of(4, Constant.Singleton.ELLIPSIS, false),
                Arguments.of(5, new Constant.Str(Utf8.of("a")), true),
                Arguments.of(6, new Constant.ByteString(Bytes.EMPTY), true),
                Arguments.of(7, new Constant.Int(BigInteger.ONE), false),
                Arguments.of(8, new Constant.FloatNumber("1.0", 1), false),
                Arguments.of(9, new Constant.ComplexNumber("1j", 0, 1), false),
                Arguments.of(10, new Constant.Tuple(List.of()), false));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyConstantHasItsCode(int code, Constant constant, boolean terminated) {
        ConstantKind kind = ConstantKind.of(constant);
        assertThat(kind.code()).isEqualTo(code);
        assertThat(ConstantKind.ofCode(code)).contains(kind);
        assertThat(kind.isTerminated()).isEqualTo(terminated);
    }

    @Test
    void otherCodesHaveNoKind() {
        assertThat(ConstantKind.ofCode(11)).isEmpty();
        assertThat(ConstantKind.ofCode(255)).isEmpty();
        assertThat(ConstantKind.ofCode(-1)).isEmpty();
    }
}
