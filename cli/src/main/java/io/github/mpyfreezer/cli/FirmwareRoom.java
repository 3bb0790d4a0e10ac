package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.Flash;
import io.github.mpyfreezer.size.RegionUse;
import io.github.mpyfreezer.verifier.elf.LoadedSegment;
import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.elf.MemoryRegion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How full the memory of a linked firmware is that has its frozen code. */
final class FirmwareRoom {
    private FirmwareRoom() {}

    /**
     * By the regions of the map file, the least that holds it where they overlap, else by what is known of the board, which says how large regions are and not where.
     *
     * @param frozen an address of frozen code
     */
    static Optional<RegionUse> of(List<LoadedSegment> segments, Optional<MapFile> map, Flash flash, long frozen) {
        Optional<MemoryRegion> region = map.stream()
                .flatMap(file -> file.regions().stream())
                .filter(each -> each.contains(frozen))
                .min(Comparator.comparingLong(MemoryRegion::length));
        if (region.isPresent()) {
            MemoryRegion found = region.get();
            return Optional.of(new RegionUse(found.name(), found.used(segments), found.length()));
        } else if (flash.firmware().isEmpty()) {
            return Optional.empty();
        }
        long start = segments.stream()
                .filter(segment -> segment.fileBytes() > 0)
                .mapToLong(LoadedSegment::loadAddress)
                .min()
                .orElse(0);
        long first = start + flash.isrRegion().orElse(0);
        long last = flash.total().isPresent() ? start + flash.total().getAsLong() : Long.MAX_VALUE;
        var room = new MemoryRegion(flash.firmwareRegion().orElse("flash"), first, last - first);
        return Optional.of(
                new RegionUse(room.name(), room.used(segments), flash.firmware().getAsLong()));
    }
}
