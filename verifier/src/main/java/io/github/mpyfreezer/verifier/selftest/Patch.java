package io.github.mpyfreezer.verifier.selftest;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import java.util.ArrayList;
import java.util.List;

/** Makes a memory that differs from another. */
final class Patch {
    private Patch() {}

    /** The memory with other bytes at an address; they are in one segment. */
    static RomMemory bytes(RomMemory memory, long address, byte... bytes) {
        return edit(memory, address, segment -> {
            byte[] content = segment.content().toArray();
            System.arraycopy(bytes, 0, content, (int) (address - segment.address()), bytes.length);
            return new Segment(segment.name(), segment.address(), Bytes.wrap(content));
        });
    }

    /** What becomes of a segment. */
    interface Edit {
        Segment of(Segment segment);
    }

    /** The memory with another segment in place of the one that has an address. */
    static RomMemory edit(RomMemory memory, long address, Edit edit) {
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : memory.segments()) {
            segments.add(segment.contains(address) ? edit.of(segment) : segment);
        }
        return new RomMemory(memory.file(), memory.pointerBytes(), memory.endian(), segments, memory.symbols());
    }

    /** An address in words. */
    static String place(RomMemory memory, long address) {
        return memory.segmentAt(address)
                        .map(segment -> segment.name() + " + 0x" + Long.toHexString(address - segment.address()))
                        .orElse("")
                + " (0x" + Long.toHexString(address) + ")";
    }
}
