package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.layout.CType.Member;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.Optional;

/** Knows the bits of structures that belong to no member. */
final class UnreadBits {
    private static final int ALL = 0xff;

    private final RomMemory memory;
    private final Structures structures;
    private final boolean littleEndian;

    UnreadBits(RomMemory memory, Structures structures) {
        this.memory = memory;
        this.structures = structures;
        this.littleEndian = memory.endian() == Endian.LITTLE;
    }

    /** The bits of a byte that members have; all of them where there is no structure. */
    int read(Claim claim, long address) {
        int offset = (int) (address - claim.start());
        Optional<Struct> struct = struct(claim);
        return struct.isEmpty() || offset >= struct.get().size() ? ALL : read(struct.get(), offset);
    }

    /** Whether a byte is of the hash of a string object. */
    boolean isHash(Claim claim, long address) {
        Optional<Member> hash = struct(claim).flatMap(struct -> struct.find("hash"));
        long offset = address - claim.start();
        return hash.isPresent()
                && offset >= hash.get().offset()
                && offset < hash.get().offset() + hash.get().type().size();
    }

    /** The hash of a string object in a memory. */
    long hash(Claim claim, RomMemory from) {
        Member hash = structures.string().member("hash");
        return from.unsigned(claim.start() + hash.offset(), hash.type().size());
    }

    private int read(Struct struct, int offset) {
        int bits = 0;
        for (Member member : struct.members()) {
            int within = offset - member.offset();
            if (within < 0 || within >= member.type().size()) {
                continue;
            }
            if (member.type() instanceof Struct inner) {
                bits |= read(inner, within);
            } else if (member.bits() == 0) {
                bits = ALL;
            } else {
                int low = 8 * (littleEndian ? within : member.type().size() - 1 - within);
                for (int i = 0; i < 8; i++) {
                    boolean of = low + i >= member.shift() && low + i < member.shift() + member.bits();
                    bits |= of ? 1 << i : 0;
                }
            }
        }
        return bits;
    }

    private Optional<Struct> struct(Claim claim) {
        return switch (claim.role()) {
            case FUNCTION ->
                Optional.of(
                        claim.length() == structures.rawCode().size()
                                ? structures.rawCode()
                                : structures.truncatedRawCode());
            case MODULE -> Optional.of(structures.frozenModule());
            case POOL -> Optional.of(structures.qstrPool());
            case OBJECT -> object(claim);
            default -> Optional.empty();
        };
    }

    private Optional<Struct> object(Claim claim) {
        for (Symbol type : memory.symbolsAt(memory.pointer(claim.start()))) {
            Optional<Struct> struct = switch (type.name()) {
                case "mp_type_str", "mp_type_bytes" -> Optional.of(structures.string());
                case "mp_type_int" -> structures.integer();
                case "mp_type_float" -> structures.floatObject();
                case "mp_type_complex" -> structures.complexObject();
                case "mp_type_tuple" -> Optional.of(structures.tuple());
                default -> Optional.<Struct>empty();
            };
            if (struct.isPresent()) {
                return struct;
            }
        }
        return Optional.empty();
    }
}
