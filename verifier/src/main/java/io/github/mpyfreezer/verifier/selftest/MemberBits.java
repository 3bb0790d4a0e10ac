package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.layout.CType.Member;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.Optional;
import java.util.function.Predicate;

/** Knows which bits of a byte in memory belong to which member of a structure, and which to none. */
final class MemberBits {
    private static final int ALL = 0xff;

    private final RomMemory memory;
    private final Structures structures;
    private final boolean littleEndian;

    MemberBits(RomMemory memory, Structures structures) {
        this.memory = memory;
        this.structures = structures;
        this.littleEndian = memory.endian() == Endian.LITTLE;
    }

    /** The bits of a byte that members have; all of them where there is no structure. */
    int ofAll(Claim claim, long address) {
        int offset = (int) (address - claim.start());
        Optional<Struct> struct = struct(claim);
        return struct.isEmpty() || offset >= struct.get().size() ? ALL : bits(struct.get(), offset, member -> true);
    }

    /** The bits of a byte that one member has; none where there is no such member. */
    int of(String name, Claim claim, long address) {
        int offset = (int) (address - claim.start());
        return struct(claim)
                .map(struct -> bits(struct, offset, member -> member.name().equals(name)))
                .orElse(0);
    }

    /** What a member holds in a memory; bit fields are shifted to where they belong. */
    long value(String name, Claim claim, RomMemory from) {
        Member member = struct(claim).orElseThrow().member(name);
        long unit = from.unsigned(claim.start() + member.offset(), member.type().size());
        return member.bits() == 0 ? unit : unit >>> member.shift() & (1L << member.bits()) - 1;
    }

    private int bits(Struct struct, int offset, Predicate<Member> wanted) {
        int bits = 0;
        for (Member member : struct.members()) {
            int within = offset - member.offset();
            if (within < 0 || within >= member.type().size()) {
                continue;
            }
            if (member.type() instanceof Struct inner) {
                bits |= bits(inner, within, wanted);
            } else if (wanted.test(member)) {
                bits |= member.bits() == 0 ? ALL : bits(member, within);
            }
        }
        return bits;
    }

    private int bits(Member member, int within) {
        int low = 8 * (littleEndian ? within : member.type().size() - 1 - within);
        int bits = 0;
        for (int i = 0; i < 8; i++) {
            boolean of = low + i >= member.shift() && low + i < member.shift() + member.bits();
            bits |= of ? 1 << i : 0;
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
