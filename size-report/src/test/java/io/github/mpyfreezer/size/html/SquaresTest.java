package io.github.mpyfreezer.size.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Areas are as the sizes, fill the whole, and do not overlap. */
class SquaresTest {
    private static final Box WHOLE = new Box(10, 20, 600, 400);

    /** The example of the paper that the rule is of: 6 by 4, sizes 6 6 4 3 2 2 1. */
    @Test
    void isAsInThePaper() {
        List<Box> boxes = Squares.divide(new Box(0, 0, 6, 4), List.of(6, 6, 4, 3, 2, 2, 1));
        assertBox(boxes.get(0), 0, 0, 3, 2);
        assertBox(boxes.get(1), 0, 2, 3, 2);
        assertBox(boxes.get(2), 3, 0, 12.0 / 7, 7.0 / 3);
        assertBox(boxes.get(3), 3 + 12.0 / 7, 0, 9.0 / 7, 7.0 / 3);
        assertBox(boxes.get(4), 3, 7.0 / 3, 6.0 / 5, 5.0 / 3);
    }

    private static void assertBox(Box box, double x, double y, double width, double height) {
        assertThat(new double[] {box.x(), box.y(), box.width(), box.height()})
                .containsExactly(new double[] {x, y, width, height}, within(1e-9));
    }

    @Test
    void dividesWhateverThereIs() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Integer> sizes = new ArrayList<>();
            int count = 1 + random.nextInt(60);
            for (int i = 0; i < count; i++) {
                sizes.add(1 + random.nextInt(1 << random.nextInt(14)));
            }
            sizes.sort(Collections.reverseOrder());
            List<Box> boxes = Squares.divide(WHOLE, sizes);
            assertThat(boxes).hasSameSizeAs(sizes);
            double all = sizes.stream().mapToInt(Integer::intValue).sum();
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                assertThat(box.area()).isCloseTo(WHOLE.area() * sizes.get(i) / all, within(1e-6));
                assertThat(box.x()).isGreaterThanOrEqualTo(WHOLE.x() - 1e-6);
                assertThat(box.y()).isGreaterThanOrEqualTo(WHOLE.y() - 1e-6);
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(WHOLE.x() + WHOLE.width() + 1e-6);
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(WHOLE.y() + WHOLE.height() + 1e-6);
                for (Box other : boxes.subList(0, i)) {
                    assertThat(overlap(box, other)).isLessThan(1e-6);
                }
            }
        }
    }

    private static double overlap(Box a, Box b) {
        double width = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
        double height = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    @Test
    void whatIsNothingHasNoArea() {
        assertThat(Squares.divide(WHOLE, List.of())).isEmpty();
        assertThat(Squares.divide(WHOLE, List.of(0, 0))).hasSize(2).allMatch(box -> box.area() == 0);
        assertThat(Squares.divide(WHOLE, List.of(5, 0))).hasSize(2).first().isEqualTo(WHOLE);
        assertThat(Squares.divide(new Box(0, 0, 0, 0), List.of(3, 2)))
                .hasSize(2)
                .allMatch(box -> box.area() == 0);
    }
}
