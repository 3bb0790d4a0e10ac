package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.Segment;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MpyExtractorTest {
    private static final EnumSet<Segment.Kind> ALL = EnumSet.allOf(Segment.Kind.class);

    @Test
    void namesSayWhatIsInThem() {
        MpyInput input =
                new Modules("a b/m.py", "x/é😀").constant(7, 2, '-', '5').code(0x51, 0x63);
        assertThat(MpyExtractor.extract(List.of(input), "out/part", ALL))
                .extracting(MpyExtractor.Part::fileName)
                .containsExactly(
                        "out/part_0_a_b_m.py_QSTR_a_b_m.py.bin",
                        "out/part_1_a_b_m.py_QSTR_x___.bin",
                        "out/part_2_a_b_m.py_OBJ_-5.bin",
                        "out/part_3_a_b_m.py_CODE_a_b_m.py.bin");
    }

    @Test
    void contentsAreTheFilesBytes() {
        MpyInput input = new Modules("m.py").constant(7, 2, '-', '5').code(0x51, 0x63);
        assertThat(MpyExtractor.extract(List.of(input), "p", ALL))
                .extracting(part -> part.content().toString())
                .containsExactly("6d 2e 70 79 00", "2d 35", "f8 02 02 00 51 63");
    }

    /** No file system takes a longer name, and stock fails on it. */
    @Test
    void namesAreNoLongerThanAFileSystemTakes() {
        MpyInput input = Fixtures.mpy("mpy/handmade/long_qstr.mpy");
        assertThat(MpyExtractor.extract(List.of(input), "folder/part", ALL))
                .allSatisfy(part -> assertThat(part.fileName()).hasSizeLessThanOrEqualTo("folder/".length() + 255))
                .anySatisfy(part -> assertThat(part.fileName())
                        .hasSize("folder/".length() + 255)
                        .endsWith("q.bin"));
    }

    @Test
    void kindsAreNamedInAnyCase() {
        assertThat(MpyExtractor.kinds("qstr,CODE")).containsExactly(Segment.Kind.QSTR, Segment.Kind.CODE);
    }

    @Test
    void unknownKindsAreRefused() {
        assertThatThrownBy(() -> MpyExtractor.kinds("qstr,nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown segment kind 'nonsense', expected meta, qstr, obj or code");
        assertThatThrownBy(() -> MpyExtractor.kinds("")).isInstanceOf(IllegalArgumentException.class);
    }
}
