package io.github.mpyfreezer.verifier.layout;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.verifier.layout.CType.Member;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import java.util.ArrayList;
import java.util.List;

/** Lays out members one behind the other, as the C ABIs of all targets do. */
final class StructBuilder {
    private final String name;
    private final Endian endian;
    private final List<Member> members = new ArrayList<>();
    /** Bits that are taken. */
    private long end;

    private int alignment = 1;

    StructBuilder(String name, Endian endian) {
        this.name = name;
        this.endian = endian;
    }

    StructBuilder add(String member, CType type) {
        int offset = roundedUp((int) ((end + 7) / 8), type.alignment());
        members.add(new Member(member, type, offset, 0, 0));
        end = 8L * (offset + type.size());
        alignment = Math.max(alignment, type.alignment());
        return this;
    }

    /** A bit field: it shares a unit of its type with what is before it if it has room there. */
    StructBuilder addBits(String member, CType type, int bits) {
        int unit = 8 * type.size();
        if (end / unit != (end + bits - 1) / unit) {
            end = (end + unit - 1) / unit * unit;
        }
        int within = (int) (end % unit);
        int shift = endian == Endian.LITTLE ? within : unit - within - bits;
        members.add(new Member(member, type, (int) (end / unit) * type.size(), shift, bits));
        end += bits;
        alignment = Math.max(alignment, type.alignment());
        return this;
    }

    Struct build() {
        return new Struct(name, members, roundedUp((int) ((end + 7) / 8), alignment), alignment);
    }

    private static int roundedUp(int bytes, int alignment) {
        return (bytes + alignment - 1) / alignment * alignment;
    }
}
