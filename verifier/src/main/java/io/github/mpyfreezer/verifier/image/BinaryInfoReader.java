package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the rp2 port notes of each frozen module ({@code MICROPY_FROZEN_LIST_ITEM} in ports/rp2/mpconfigport.h): a record
 * of a type and a tag, two bytes each, an identifier of four and the address of the module's name; and the address of the
 * record in a list, which is all of {@code .binary_info} in a program, and pieces in sections {@code .binary_info.…} in an
 * object. The firmware itself does not read it.
 */
final class BinaryInfoReader {
    private static final String SECTION = ".binary_info";
    private static final String START = "__binary_info_start";
    private static final String END = "__binary_info_end";
    private static final long TAG = 'M' | 'P' << 8;
    private static final long FROZEN = 0x4a99d719;
    private static final int TAG_AT = 2;
    private static final int ID_AT = 4;
    private static final int TEXT_AT = 8;
    private static final int MOST_NAME = 1 << 12;
    private static final String PACKAGE = "/__init__.py";
    /** In place of a name that has its record: no name has a NUL. */
    private static final String TAKEN = "\0";

    private static final int ENDING = 3;

    private final RomMemory memory;
    private final Claims claims;
    private final Release release;
    private final List<Bytes> names;
    /** What modules are imported by that have no record yet, once there is a record. */
    private @Nullable List<String> left;

    /** @param names files of the modules, in their order */
    BinaryInfoReader(RomMemory memory, Release release, Claims claims, List<Bytes> names) {
        this.memory = memory;
        this.claims = claims;
        this.release = release;
        this.names = names;
    }

    void read() {
        for (Segment segment : memory.segments()) {
            readSection(segment);
        }
        Optional<Symbol> start = memory.symbol(START);
        Optional<Symbol> end = memory.symbol(END);
        boolean named = start.isPresent()
                && memory.segmentAt(start.get().address())
                        .filter(segment -> !isSection(segment))
                        .isPresent();
        if (named && end.isPresent()) {
            long last = memory.segmentAt(start.get().address()).orElseThrow().end();
            read(start.get().address(), Math.min(last, end.get().address()));
        }
    }

    private void readSection(Segment segment) {
        if (isSection(segment)) {
            read(segment.address(), segment.end());
        }
    }

    private static boolean isSection(Segment segment) {
        return segment.name().startsWith(SECTION);
    }

    private void read(long from, long to) {
        int pointer = memory.pointerBytes();
        for (long at = from; at + pointer <= to; at += pointer) {
            try {
                record(at);
            } catch (UnreadableException e) {
                // Something else: the list is the whole firmware's.
            }
        }
        claims.leaveModule();
    }

    private void record(long entry) {
        long record = memory.address(entry);
        if (memory.unsigned(record + TAG_AT, 2) != TAG || memory.unsigned(record + ID_AT, 4) != FROZEN) {
            return;
        }
        long text = memory.address(record + TEXT_AT);
        Bytes name = memory.untilNul(text, MOST_NAME);
        int module = moduleOf(name);
        if (module >= 0) {
            claims.enterModule(module);
            int pointer = memory.pointerBytes();
            // The record is packed, in any place (structure.h of the SDK); only what points to it is aligned.
            claims.add(record, TEXT_AT + (long) pointer, Role.BINARY_INFO);
            claims.add(entry, pointer, Role.BINARY_INFO, pointer);
            claims.add(text, name.length() + 1L, Role.BINARY_INFO_TEXT);
        }
    }

    /** Of two modules of one name each has its own record. */
    private int moduleOf(Bytes name) {
        List<String> known = left;
        if (known == null) {
            known = new ArrayList<>();
            for (Bytes file : names) {
                known.add(importName(file.latin(), release));
            }
            left = known;
        }
        int module = known.indexOf(name.latin());
        if (module >= 0) {
            known.set(module, TAKEN);
        }
        return module;
    }

    /** What a module is imported by: its file without the ending, which older releases take to be of three characters. */
    private static String importName(String file, Release release) {
        int ending = file.endsWith(PACKAGE) ? PACKAGE.length() : ENDING;
        int end = release.isSince(Release.V1_29) && ending == ENDING ? file.lastIndexOf('.') : file.length() - ending;
        return file.substring(0, Math.max(0, end));
    }
}
