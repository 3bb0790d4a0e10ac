package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardName;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.Numbers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every board runs modules, with the kinds of numbers that it has: a program that imports constants of each kind prints what an
 * interpreter of that configuration printed.
 */
class NumbersOfBoardsTest {
    private static final String PROGRAM = "vm/nofloat_load";
    private static final String IMAGINARY_REFUSED = "imaginary ValueError ('complex values not supported',)\n";

    static Stream<BoardName> boards() {
        return BoardCatalog.builtIn().names().stream();
    }

    @ParameterizedTest
    @MethodSource("boards")
    void everyBoardLoadsTheNumbersThatItHas(BoardName name) throws IOException {
        BoardProfile board = BoardCatalog.builtIn().find(name.toString());
        Outcome outcome = Outcome.of("run", "--board", name.toString(), PROGRAM + ".mpy");
        assertThat(outcome.stderr()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.OK);
        List<String> lines = outcome.stdout().lines().toList();
        assertThat(lines).containsExactlyElementsOf(expected(board));
    }

    @Test
    void thereAreBoardsOfAllKinds() {
        Stream<Numbers> kinds = BoardCatalog.builtIn().all().stream().map(BoardProfile::numbers);
        assertThat(kinds.map(numbers -> numbers.longInt() + " " + (numbers.floats() != FloatKind.NONE) + " "
                                + numbers.complex())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "MPZ true true",
                        "MPZ true false",
                        "MPZ false false",
                        "LONGLONG true true",
                        "LONGLONG true false",
                        "NONE false false");
    }

    private static List<String> expected(BoardProfile board) throws IOException {
        Numbers numbers = board.numbers();
        String kind = switch (numbers.longInt()) {
            case LONGLONG -> ".longlong";
            case NONE -> ".nolong";
            case MPZ -> numbers.floats() == FloatKind.NONE ? ".nofloat" : "";
        };
        String text = Files.readString(Path.of(PROGRAM + kind + ".out"), StandardCharsets.ISO_8859_1);
        if (numbers.floats() != FloatKind.NONE && !numbers.complex()) {
            text = text.replace("imaginary begins\nimaginary 2j None\n", IMAGINARY_REFUSED)
                    .replace("imaginary True", "imaginary False");
        }
        if (numbers.longInt() == LongInt.NONE && board.objects().wordBits() == 64) {
            text = text.replaceFirst("word32 Overflow.*", "word32 begins\nword32 2147483647 None")
                    .replace("word32 False", "word32 True");
        }
        return text.lines().toList();
    }
}
