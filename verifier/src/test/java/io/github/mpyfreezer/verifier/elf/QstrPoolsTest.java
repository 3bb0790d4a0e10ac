package io.github.mpyfreezer.verifier.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QstrPoolsTest {
    private static final List<String> SORTED = List.of("Zebra", "alpha", "alphabet", "ü");

    private static List<String> fixed() {
        List<String> texts = new ArrayList<>(List.of(""));
        StaticQstrs.all().forEach(qstr -> texts.add(qstr.text()));
        return texts;
    }

    private static TestPools usual() {
        return new TestPools(Release.LATEST, 4, Endian.LITTLE, 2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "V1_19, 4, LITTLE, 1, 1",
        "V1_19, 8, BIG, 2, 2",
        "V1_20, 8, LITTLE, 2, 1",
        "CIRCUITPYTHON_9_0, 4, LITTLE, 1, 1",
        "V1_22, 4, LITTLE, 2, 1",
        "V1_22, 8, BIG, 1, 2",
        "V1_23, 4, BIG, 0, 1",
        "V1_29, 8, LITTLE, 0, 2",
        "V1_29, 4, LITTLE, 2, 1",
        "CIRCUITPYTHON_10_2, 4, LITTLE, 1, 1",
    })
    void everyGeneration(Release release, int pointer, Endian endian, int hashBytes, int lengthBytes) {
        var memory = new TestPools(release, pointer, endian, hashBytes, lengthBytes);
        boolean two = release.isSince(Release.V1_22);
        List<String> first = fixed();
        if (!two) {
            first.addAll(SORTED);
        }
        int last = memory.pool(two ? "mp_qstr_const_pool_static" : "mp_qstr_const_pool", 0, 0, false, first);
        if (two) {
            last = memory.pool("mp_qstr_const_pool", last, 166, true, SORTED);
        }
        memory.pool("mp_qstr_frozen_const_pool", last, 170, two, List.of("beta", "gamma"));
        QstrPools pools = memory.read();
        assertThat(pools.own()).hasSize(two ? 2 : 1);
        assertThat(pools.frozen()).hasSize(1);
        assertThat(pools.frozen().get(0).texts()).extracting(Utf8::text).containsExactly("beta", "gamma");
        assertThat(pools.frozen().get(0).first()).isEqualTo(170);
        assertThat(pools.frozen().get(0).sorted()).isEqualTo(two);
        assertThat(pools.firmware().end()).isEqualTo(170);
        assertThat(pools.firmware().text(1)).hasValue(Utf8.EMPTY);
        assertThat(pools.firmware().text(165).orElseThrow().text()).isEqualTo("zip");
        assertThat(pools.firmware().text(169).orElseThrow().text()).isEqualTo("ü");
    }

    /** Nothing is frozen; or the firmware's pools have no names, and their number tells which are its own. */
    @Test
    void poolsWithoutNames() {
        TestPools memory = usual();
        int first = memory.pool("mp_qstr_const_pool_static", 0, 0, false, fixed());
        int own = memory.pool("mp_qstr_const_pool", first, 166, true, SORTED);
        assertThat(memory.read().frozen()).isEmpty();
        TestPools stripped = usual();
        assertThat(stripped.pool("a", 0, 0, false, fixed())).isEqualTo(first);
        stripped.pool("b", first, 166, true, SORTED);
        int unsorted = stripped.pool("c", own, 170, false, List.of("x\0y"));
        stripped.pool("mp_qstr_frozen_const_pool", unsorted, 171, true, List.of());
        QstrPools pools = stripped.read();
        assertThat(pools.frozen()).extracting(QstrPool::address).startsWith(stripped.end() - 24L);
        assertThat(pools.frozen()).hasSize(2);
        assertThat(pools.firmware().end()).isEqualTo(170);
    }

    private static void assertFault(TestPools memory, String fault) {
        assertThatThrownBy(memory::read)
                .isInstanceOf(UnreadableException.class)
                .satisfies(e -> assertThat(e.getMessage())
                        .matches("x\\.elf: (symbols|address 0x[0-9a-f]+): \\Q" + fault + "\\E"));
    }

    @Test
    void faultsOfTexts() {
        TestPools memory = usual();
        int pool = memory.pool("mp_qstr_const_pool", 0, 0, false, fixed());
        memory.pool("mp_qstr_frozen_const_pool", pool, 166, true, List.of("b", "a"));
        assertFault(memory, "found 'a' behind 'b' in a sorted pool, expected it before");
        TestPools twice = usual();
        int own = twice.pool("mp_qstr_const_pool", 0, 0, false, fixed());
        twice.pool("mp_qstr_frozen_const_pool", own, 166, true, List.of("all"));
        assertFault(twice, "found qstr 'all' twice, expected it once");
        TestPools other = usual();
        List<String> texts = fixed();
        texts.set(7, "other");
        other.pool("mp_qstr_const_pool", 0, 0, false, texts);
        assertFault(other, "found 'other' as qstr 7, expected '<module>'");
    }

    @Test
    void faultsOfTables() {
        TestPools memory = usual();
        int pool = memory.pool("mp_qstr_const_pool", 0, 0, false, fixed());
        memory.pool("mp_qstr_frozen_const_pool", pool, 166, true, List.of("ab", "cd"));
        int texts = pool + 24 + 4 * 166;
        int lengths = texts + 6;
        memory.set(lengths, 1);
        assertFault(memory, "found a qstr that goes on behind its 1 bytes, expected a NUL");
        memory.set(lengths, 2);
        int hashes = lengths + 2;
        // djb2 of "ab": ((5381 * 33 ^ 'a') * 33 ^ 'b') & 0xffff
        memory.set(hashes, memory.get(hashes) + 1);
        assertFault(memory, "found hash 28199 of qstr 'ab', expected 28198");
        memory.set(hashes, memory.get(hashes) - 1);
        memory.set(texts, 0xff);
        assertFault(memory, "found the bytes ff 62, expected a qstr in UTF-8");
    }

    @Test
    void faultsOfPools() {
        assertFault(
                usual(),
                "found neither mp_qstr_frozen_const_pool nor mp_qstr_const_pool, expected one of them, or its address");
        TestPools gap = usual();
        int pool = gap.pool("mp_qstr_const_pool", 0, 0, false, fixed());
        gap.pool("mp_qstr_frozen_const_pool", pool, 170, true, List.of("ab"));
        assertFault(gap, "found qstrs from 170 on behind a pool that ends at 166, expected no gap");
        TestPools circle = usual();
        int empty = circle.end();
        assertThat(circle.pool("mp_qstr_frozen_const_pool", empty, 5, true, List.of()))
                .isEqualTo(empty);
        assertFault(circle, "found more than 16 qstr pools, expected an end");
        TestPools late = usual();
        late.pool("mp_qstr_const_pool", 0, 5, true, List.of("ab"));
        assertFault(late, "found the first qstr pool with numbers from 5 on, expected number 0, which is no text");
        TestPools many = usual();
        int large = many.pool("mp_qstr_const_pool", 0, 0, false, fixed());
        many.set(large + 14, 1);
        assertFault(many, "found a pool of 65702 qstrs from 0 on, expected less than 65536");
        TestPools wild = usual();
        wild.pool("mp_qstr_const_pool", 0x7fff_0000, 0, false, fixed());
        assertFault(wild, "found the end of what is known, expected 4 bytes");
    }

    @Test
    void damagedPools() {
        var random = new Random(17);
        for (int i = 0; i < 3000; i++) {
            TestPools memory = usual();
            int first = memory.pool("mp_qstr_const_pool_static", 0, 0, false, fixed());
            int own = memory.pool("mp_qstr_const_pool", first, 166, true, SORTED);
            memory.pool("mp_qstr_frozen_const_pool", own, 170, true, List.of("beta", "gamma"));
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                memory.set(first - 600 + random.nextInt(memory.end() - first + 600), random.nextInt());
            }
            try {
                assertThat(memory.read().firmware().end()).isEqualTo(170);
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).matches("x\\.elf: address 0x[0-9a-f]+: found [^\n]*, expected [^\n]*");
            }
        }
    }
}
