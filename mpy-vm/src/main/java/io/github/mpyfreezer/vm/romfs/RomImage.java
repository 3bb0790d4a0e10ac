package io.github.mpyfreezer.vm.romfs;

import io.github.mpyfreezer.vm.object.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A file system in memory (the format is described in extmod/vfs_rom.c): records one behind the other, each with its kind, its
 * length and that many bytes, in which a folder has the records of what is in it. Numbers have seven bits a byte, the
 * highest first. What does not fit in the record around it ends the search for more.
 */
final class RomImage {
    private static final int SMALLEST = 4;
    private static final int KIND_UNUSED = 0;
    private static final int KIND_DATA = 2;
    private static final int KIND_POINTER = 3;
    private static final int KIND_FOLDER = 4;
    private static final int KIND_FILE = 5;
    private static final int KIND_IMAGE = 0x14a6b1;
    private static final byte[] MAGIC = {(byte) 0xd2, (byte) 0xcd, 0x31};

    private final Buffer memory;
    private final int start;
    private final int end;

    /**
     * A part of the memory.
     *
     * @param from its first byte
     * @param to the one behind its last
     */
    record Part(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /**
     * A file or folder.
     *
     * @param folder whether it is a folder
     * @param name its name
     * @param content the bytes of a file, or the records of a folder
     * @param next where the record behind it begins
     */
    record Entry(boolean folder, Part name, Part content, int next) {}

    private record Item(long kind, Part payload) {}

    private RomImage(Buffer memory, int start, int end) {
        this.memory = memory;
        this.start = start;
        this.end = end;
    }

    /** The file system at the beginning of this memory, null where there is none. */
    static @Nullable RomImage of(Buffer memory) {
        var all = new RomImage(memory, 0, memory.length());
        if (memory.length() < SMALLEST) {
            return null;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (all.at(i) != MAGIC[i]) {
                return null;
            }
        }
        Item image = all.item(all.root());
        return image == null || image.kind != KIND_IMAGE
                ? null
                : new RomImage(memory, image.payload.from, image.payload.to);
    }

    /** The records of all. */
    Part root() {
        return new Part(start, end);
    }

    /** The bytes of a part. */
    Buffer buffer(Part part) {
        return new Buffer(memory.array(), memory.offset() + part.from, part.size(), 'B');
    }

    private byte at(int index) {
        return memory.array()[memory.offset() + index];
    }

    /** A number and where it ends, null where it has no end in this part. */
    private @Nullable Figure number(Part part) {
        long value = 0;
        for (int i = part.from; i < part.to; i++) {
            value = value << 7 | at(i) & 0x7f;
            if (at(i) >= 0) {
                return new Figure(value, i + 1);
            }
        }
        return null;
    }

    private record Figure(long value, int end) {}

    /** The record at the beginning of a part, null where there is no whole one. */
    private @Nullable Item item(Part part) {
        Figure kind = number(part);
        Figure length = kind == null ? null : number(new Part(kind.end, part.to));
        if (kind == null || length == null || kind.value == KIND_UNUSED) {
            return null;
        }
        boolean fits = length.value >= 0 && length.value <= part.to - length.end;
        return fits ? new Item(kind.value, new Part(length.end, length.end + (int) length.value)) : null;
    }

    /** The first file or folder in a part, null where there is none or its record is broken. */
    @Nullable
    Entry first(Part part) {
        int at = part.from;
        while (at < part.to) {
            Item item = item(new Part(at, part.to));
            if (item == null) {
                return null;
            }
            at = item.payload.to;
            if (item.kind == KIND_FOLDER || item.kind == KIND_FILE) {
                return entry(item);
            }
        }
        return null;
    }

    private @Nullable Entry entry(Item item) {
        Figure length = number(item.payload);
        if (length == null || length.value < 0 || length.value > item.payload.to - length.end) {
            return null;
        }
        var name = new Part(length.end, length.end + (int) length.value);
        var rest = new Part(name.to, item.payload.to);
        boolean folder = item.kind == KIND_FOLDER;
        Part content = folder ? rest : data(rest);
        return content == null ? null : new Entry(folder, name, content, item.payload.to);
    }

    /** What the records of a file say that its bytes are. */
    private @Nullable Part data(Part records) {
        int at = records.from;
        while (at < records.to) {
            Item item = item(new Part(at, records.to));
            if (item == null) {
                return null;
            }
            if (item.kind == KIND_DATA) {
                return item.payload;
            }
            if (item.kind == KIND_POINTER) {
                return pointed(item.payload);
            }
            at = item.payload.to;
        }
        return null;
    }

    private @Nullable Part pointed(Part pointer) {
        Figure size = number(pointer);
        Figure offset = size == null ? null : number(new Part(size.end, pointer.to));
        if (size == null || offset == null || offset.value < 0 || offset.value > end - start) {
            return null;
        }
        int from = start + (int) offset.value;
        return size.value < 0 || size.value > end - from ? null : new Part(from, from + (int) size.value);
    }

    /**
     * What a path leads to, null where it leads to nothing.
     *
     * @param path with a slash in front or without
     */
    @Nullable
    Entry find(byte[] path) {
        int at = path.length > 0 && path[0] == '/' ? 1 : 0;
        Part name = new Part(start, start);
        Part place = root();
        while (at < path.length) {
            Entry found = named(place, path, at);
            if (found == null) {
                return null;
            }
            at += found.name.size();
            if (!found.folder) {
                return at == path.length ? found : null;
            }
            if (at < path.length) {
                at++;
            }
            place = found.content;
            name = found.name;
        }
        return new Entry(true, name, place, place.to);
    }

    /** The entry in a folder whose name is the path from a place on, to its end or a slash. */
    private @Nullable Entry named(Part folder, byte[] path, int at) {
        Part rest = folder;
        for (Entry entry = first(rest); entry != null; entry = first(rest)) {
            int to = at + entry.name.size();
            if ((to == path.length || to < path.length && path[to] == '/') && matches(entry.name, path, at)) {
                return entry;
            }
            rest = new Part(entry.next, folder.to);
        }
        return null;
    }

    private boolean matches(Part name, byte[] path, int at) {
        for (int i = 0; i < name.size(); i++) {
            if (at(name.from + i) != path[at + i]) {
                return false;
            }
        }
        return true;
    }
}
