package io.github.mpyfreezer.verifier.elf;

import java.util.List;

/**
 * Divides a segment of a linked program along its sections, for their names. The program header decides what is where: a
 * section that says otherwise is no section of this segment.
 *
 * @param program the segment
 * @param sections for their names
 * @param sorted those with content, by address
 */
record SegmentSplitter(ProgramHeader program, SectionTable sections, List<Section> sorted) {

    void addTo(WritableMemory memory) {
        long at = program.address();
        long end = at + program.fileBytes();
        for (int i = firstFrom(at); i < sorted.size() && sorted.get(i).address() < end; i++) {
            Section section = sorted.get(i);
            if (section.address() < at
                    || section.size() < 0
                    || section.size() > end - section.address()
                    || !fits(section)) {
                continue;
            }
            add(memory, "segment " + program.index(), at, section.address());
            at = section.address() + section.size();
            add(memory, sections.name(section), section.address(), at);
        }
        add(memory, "segment " + program.index(), at, end);
    }

    private boolean fits(Section section) {
        return section.offset() - program.offset() == section.address() - program.address();
    }

    private void add(WritableMemory memory, String name, long from, long to) {
        if (to > from) {
            long offset = program.offset() + from - program.address();
            memory.add(name, from, offset, to - from, program.headerAt());
        }
    }

    private int firstFrom(long address) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).address() < address) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
