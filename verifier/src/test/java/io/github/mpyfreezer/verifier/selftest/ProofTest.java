package io.github.mpyfreezer.verifier.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.image.Role;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown to be no fault, and what is not. */
class ProofTest {
    private Sound sound = StockImage.of("consts_bytes").sound();

    ProofTest() throws IOException {}

    private Optional<Rule> proof(long address, int... bytes) {
        RomMemory memory = sound.memory();
        for (int i = 0; i < bytes.length; i++) {
            memory = Patch.bytes(memory, address + i, (byte) bytes[i]);
        }
        return Proof.of(sound, memory);
    }

    private Claim first(Role role) {
        return MemoryFaults.of(sound, role).get(0);
    }

    @BeforeEach
    void theImageItselfIsTheSame() {
        assertThat(Proof.of(sound, sound.memory())).contains(Rule.SAME_BEHIND);
    }

    @Test
    void noByteThatIsReadMayChange() {
        for (Role role :
                List.of(Role.FUNCTION_DATA, Role.QSTR_TABLE, Role.OBJECT_TABLE, Role.CONTENT, Role.POOL_TEXT)) {
            long address = first(role).start();
            int found = (int) sound.memory().unsigned(address, 1);
            assertThat(proof(address, found ^ 1)).as(role.words()).isEmpty();
        }
    }

    /** On a machine of 64 bits four bytes are between the kind of a function and the address of its code. */
    @Test
    void bytesBetweenMembersMay() throws IOException {
        sound = StockImage.of("classes").sound();
        long function = first(Role.FUNCTION).start();
        assertThat(proof(function + 4, 1, 2, 3, 4)).contains(Rule.PADDING);
        assertThat(proof(function + 3, 1, 2)).isEmpty();
        assertThat(proof(function + 7, 1, 2)).isEmpty();
    }

    @Test
    void aHashMayBeNone() {
        Struct string = sound.structures().string();
        Claim object = MemoryFaults.of(sound, Role.OBJECT).stream()
                .filter(claim -> claim.length() == string.size())
                .findFirst()
                .orElseThrow();
        long hash = object.start() + string.member("hash").offset();
        assertThat(sound.memory().unsigned(hash, 8)).isNotZero();
        assertThat(proof(hash, 0, 0, 0, 0, 0, 0, 0, 0)).contains(Rule.NO_HASH);
        assertThat(proof(hash, 0, 1, 0, 0, 0, 0, 0, 0)).isEmpty();
        assertThat(proof(hash - 1, 1)).isEmpty();
    }

    /** The pool is in order, so it may be searched from first to last, too. */
    @Test
    void aSortedPoolMayBeSearchedFromFirstToLast() {
        Claim pool = first(Role.POOL);
        int offset = sound.structures().qstrPool().member("is_sorted").offset();
        long unit = sound.memory().unsigned(pool.start() + offset, 8);
        assertThat(unit >>> 63).isOne();
        assertThat(proof(pool.start() + offset + 7, 0)).contains(Rule.ORDER);
        assertThat(proof(pool.start() + offset + 7, 0x81)).isEmpty();
    }

    /** Where the bytes that it leads to are not the same. */
    @Test
    void noAddressMayLeadElsewhere() throws IOException {
        sound = StockImage.of("classes").sound();
        var random = new SplittableRandom(1);
        var kind = new PointerFault("an address moved", PointerFault.Deed.MOVED);
        for (int i = 0; i < 200; i++) {
            Optional<Fault> fault = kind.seed(sound, random);
            fault.ifPresent(made -> assertThat(Proof.of(sound, ((Fault.InMemory) made).memory()))
                    .as(made.what())
                    .isEmpty());
        }
    }

    /** All addresses lead to it, and its bytes are the same, but it cannot be read at once. */
    @Test
    void noPartMayBeAlignedLess() throws IOException {
        var random = new SplittableRandom(1);
        StockImage image = StockImage.of("consts_bytes");
        boolean found = false;
        for (int i = 0; i < 50; i++) {
            var moved = (Fault.InMemory) new MisplacedPart().seed(sound, random).orElseThrow();
            assertThat(Proof.of(sound, moved.memory())).as(moved.what()).isEmpty();
            List<String> differences = image.differences(moved.memory());
            assertThat(differences).as(moved.what()).isNotEmpty();
            found |= differences.stream().anyMatch(line -> line.contains("off a multiple of"));
        }
        assertThat(found).isTrue();
    }
}
