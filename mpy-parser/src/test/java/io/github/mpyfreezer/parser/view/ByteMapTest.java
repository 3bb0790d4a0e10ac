package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.MpyFile;
import io.github.mpyfreezer.parser.Segment;
import io.github.mpyfreezer.parser.model.Bytes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ByteMapTest {
    @Test
    void everyByteHasOneMeaning() {
        List<MpyInput> inputs = Fixtures.all();
        assertThat(inputs).hasSizeGreaterThan(150);
        for (MpyInput input : inputs) {
            ByteMap map = ByteMap.of(input.file());
            assertThat(map.root().start()).isZero();
            assertThat(map.root().end()).isEqualTo(input.file().content().length());
            checkParts(input, map.root());
        }
    }

    private static void checkParts(MpyInput input, Region region) {
        assertThat(region.length()).as(input.name()).isPositive();
        assertThat(region.meaning().label()).as(input.name()).isNotBlank();
        int at = region.start();
        for (Region part : region.parts()) {
            assertThat(part.start())
                    .as(input.name() + " " + part.meaning().label())
                    .isEqualTo(at);
            checkParts(input, part);
            at = part.end();
        }
        assertThat(region.isLeaf() || at == region.end()).as(input.name()).isTrue();
    }

    /** The writer says where texts, payloads and functions lie; the map must draw its boundaries in the same places. */
    @Test
    void boundariesAreThoseOfTheWriter() {
        for (MpyInput input : Fixtures.all()) {
            Set<Integer> starts = new HashSet<>();
            ByteMap.of(input.file()).leaves().forEach(leaf -> starts.add(leaf.start()));
            starts.add(input.file().content().length());
            for (Segment segment : Segment.of(input.module())) {
                assertThat(starts).as(input.name() + " " + segment).contains(segment.start(), segment.end());
            }
        }
    }

    @Test
    void pathLeadsFromTheFileToTheByte() {
        ByteMap map = ByteMap.of(new Modules("m.py").code(0x12, 0, 0x63).file());
        assertThat(map.pathTo(map.content().length() - 2))
                .extracting(region -> region.meaning().label())
                .containsExactly("file", "module body", "code", "LOAD_GLOBAL m.py", "operand m.py");
    }

    @Test
    void trailingBytesAreSaidToBeSuch() {
        ByteMap map =
                ByteMap.of(new Modules("m.py").trailing(1, 2).code(0x51, 0x63).file());
        List<Region> leaves = map.leaves();
        Region last = leaves.get(leaves.size() - 1);
        assertThat(last.meaning()).isInstanceOf(Meaning.Field.class);
        assertThat(((Meaning.Field) last.meaning()).role()).isEqualTo(Role.TRAILING);
        assertThat(last.length()).isEqualTo(2);
    }

    @Test
    void contentOfAnotherModuleIsRefused() {
        MpyFile file = new Modules("m.py").code(0x51, 0x63).file();
        MpyFile mixed = new MpyFile(
                file.module(),
                Bytes.of(Modules.bytes(1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
                0);
        assertThatThrownBy(() -> ByteMap.of(mixed)).isInstanceOf(IllegalArgumentException.class);
    }
}
