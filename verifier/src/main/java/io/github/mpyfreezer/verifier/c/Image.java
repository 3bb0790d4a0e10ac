package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import io.github.mpyfreezer.verifier.memory.Unlinked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Memory that objects are put into, one behind the other. An object lies at a multiple of its alignment and of no more, so
 * that what is not aligned enough shows.
 */
final class Image {
    /** Where it begins. */
    private static final int BASE = 0x10000;
    /** Where what is in other files lies. */
    private static final long ELSEWHERE = 0x2000_0000;

    private static final int APART = 64;
    /** How large objects may be in all, beyond what any board has. */
    static final int MOST_BYTES = 1 << 26;

    private final SourceText text;
    private final Configuration configuration;
    private final List<RomObject> objects = new ArrayList<>();
    /** Those that are defined, as they lie. */
    private final List<RomObject> placed = new ArrayList<>();

    private final Map<Bytes, RomObject> strings = new HashMap<>();
    private final Deque<Content> spares = new ArrayDeque<>();
    private byte[] bytes;
    private int length;
    private int reserved;
    private int[] places;
    private Value.Address[] addresses;
    private int count;
    private int literals;

    /** @param size how long the text is, as far as that is known */
    Image(SourceText text, long size, Configuration configuration) {
        int known = (int) Math.min(size, MOST_BYTES);
        this.text = text;
        this.configuration = configuration;
        // About as much as the C that freeze writes needs.
        this.bytes = new byte[Math.max(1 << 12, known / 16)];
        this.places = new int[Math.max(1 << 8, known / 512)];
        this.addresses = new Value.Address[places.length];
    }

    Endian endian() {
        return configuration.objects().endian();
    }

    /** An object that is declared at a place of the text. */
    RomObject declare(String name, Type type, boolean external) {
        RomObject object = RomObject.declared(name, type, external);
        objects.add(object);
        return object;
    }

    /** An object that an expression makes. */
    RomObject literal(Type type) {
        RomObject object = RomObject.literal(".literal." + literals++, type);
        objects.add(object);
        return object;
    }

    /** The object of a string, which ends in a NUL; those of equal strings are one. */
    RomObject string(byte[] content, int at) {
        byte[] terminated = Arrays.copyOf(content, content.length + 1);
        Bytes key = Bytes.wrap(terminated);
        RomObject known = strings.get(key);
        if (known == null) {
            known = literal(new Type.Array(Types.CHAR, terminated.length));
            Content own = content();
            reserve(own, terminated.length, at);
            own.put(0, terminated);
            define(known, own, at);
            strings.put(key, known);
        }
        return known;
    }

    /** What the bytes of an object are put into, until it is defined by them. */
    Content content() {
        Content spare = spares.poll();
        return spare == null ? new Content(endian()) : spare;
    }

    /** Makes room in an object. */
    void reserve(Content content, int end, int at) {
        int more = end - content.length();
        if (more > 0) {
            if (end < 0 || more > MOST_BYTES - reserved) {
                throw text.fault(at, "objects that are too large", "at most " + MOST_BYTES + " bytes in all");
            }
            reserved += more;
            content.reserve(end);
        }
    }

    /** Puts an object into memory, whose initializer stands in a line; the content is not to be used any more. */
    void define(RomObject object, Content content, int at) {
        int alignment = object.alignment();
        int start = (length + BASE) / alignment * alignment;
        while (start < length + BASE || start % (2 * alignment) == 0) {
            start += alignment;
        }
        int place = start - BASE;
        // An object of no bytes has an address of its own, too.
        int end = place + Math.max(content.length(), 1);
        if (end > 2 * MOST_BYTES) {
            throw text.fault(at, "objects that are too far apart", "at most " + 2 * MOST_BYTES + " bytes");
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(content.bytes(), 0, bytes, place, content.length());
        length = end;
        object.define(start, content.length());
        placed.add(object);
        for (int i = 0; i < content.addressCount(); i++) {
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
                addresses = Arrays.copyOf(addresses, 2 * count);
            }
            places[count] = place + content.place(i);
            addresses[count++] = content.address(i);
        }
        content.clear();
        spares.push(content);
    }

    /** What has become of it; all objects of this file are defined. */
    RomMemory memory(String file) {
        List<Symbol> symbols = new ArrayList<>(objects.size());
        List<Segment> segments = new ArrayList<>(placed.size());
        Bytes content = Bytes.wrap(bytes);
        for (RomObject object : placed) {
            add(object, content, segments, symbols);
        }
        addOthers(symbols);
        for (int i = 0; i < count; i++) {
            putAddress(places[i], addresses[i]);
        }
        var unlinked = new Unlinked(filled(), configuration.pointerBytes(), new long[0], List.of());
        return new RomMemory(file, configuration.pointerBytes(), endian(), segments, symbols, unlinked);
    }

    /** Where addresses are. A number that is cast to one stays a number, though something may have that very address here. */
    private long[] filled() {
        long[] filled = new long[count];
        int found = 0;
        boolean sorted = true;
        for (int i = 0; i < count; i++) {
            if (!addresses[i].isNumber()) {
                filled[found] = (long) BASE + places[i];
                sorted &= found == 0 || filled[found - 1] < filled[found];
                found++;
            }
        }
        long[] all = Arrays.copyOf(filled, found);
        if (!sorted) {
            Arrays.sort(all);
        }
        return all;
    }

    private void putAddress(int place, Value.Address address) {
        RomObject object = address.object();
        long base = object == null ? 0 : object.address();
        boolean little = endian() == Endian.LITTLE;
        Content.put(bytes, place, configuration.pointerBytes(), base + address.offset(), little);
    }

    private static void add(RomObject object, Bytes content, List<Segment> segments, List<Symbol> symbols) {
        int place = (int) object.address() - BASE;
        segments.add(new Segment(object.name(), object.address(), content.slice(place, place + object.size())));
        if (!object.isLiteral()) {
            symbols.add(new Symbol(object.name(), object.address(), object.size()));
        }
    }

    /** What is in other files gets addresses behind all others. */
    private void addOthers(List<Symbol> symbols) {
        long next = ELSEWHERE;
        for (RomObject object : objects) {
            if (!object.isDefined()) {
                object.setAddress(next);
                symbols.add(new Symbol(object.name(), next, 0));
                next += APART;
            }
        }
    }

    /** All that is declared. */
    List<RomObject> objects() {
        return Collections.unmodifiableList(objects);
    }
}
