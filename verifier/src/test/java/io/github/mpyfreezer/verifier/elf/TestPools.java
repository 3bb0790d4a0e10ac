package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.boards.ObjectModel;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts pools of qstrs in memory by hand, as py/qstr.h of each generation lays them out. */
final class TestPools {
    private final Release release;
    private final int pointer;
    private final Endian endian;
    private final Qstrs widths;
    private final ByteBuffer memory = ByteBuffer.allocate(100_000);
    private final List<Symbol> symbols = new ArrayList<>();

    TestPools(Release release, int pointer, Endian endian, int hashBytes, int lengthBytes) {
        this.release = release;
        this.pointer = pointer;
        this.endian = endian;
        this.widths = new Qstrs(hashBytes, lengthBytes);
        memory.order(endian == Endian.LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        memory.position(0x100);
    }

    /** A pool; texts begin with the one of no text where the first number is 0. Gives the address. */
    int pool(String name, int previous, long first, boolean sorted, List<String> texts) {
        List<Integer> addresses = new ArrayList<>();
        for (String text : texts) {
            addresses.add(memory.position());
            memory.put(text.getBytes(StandardCharsets.UTF_8)).put((byte) 0);
        }
        int lengths = memory.position();
        texts.forEach(text -> put(widths.lengthBytes(), text.getBytes(StandardCharsets.UTF_8).length));
        int hashes = memory.position();
        for (int i = 0; i < texts.size(); i++) {
            put(widths.hashBytes(), first == 0 && i == 0 ? 0 : hash(texts.get(i)));
        }
        memory.position((memory.position() + 7) / 8 * 8);
        int address = memory.position();
        symbols.add(new Symbol(name, address, 0));
        put(pointer, previous);
        put(pointer, release.isSince(Release.V1_22) ? word(first, sorted) : first);
        put(pointer, 10);
        put(pointer, texts.size());
        if (widths.hashBytes() > 0 || !release.isSince(Release.V1_23)) {
            put(pointer, hashes);
        }
        put(pointer, lengths);
        addresses.forEach(text -> put(pointer, text));
        return address;
    }

    /** A number of all bits but one, and that one: the compiler begins with the lowest bit, or on the other end. */
    private long word(long first, boolean sorted) {
        long flag = sorted ? 1 : 0;
        return endian == Endian.LITTLE ? first | flag << 8 * pointer - 1 : first << 1 | flag;
    }

    private long hash(String text) {
        long hash = 5381;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash * 33 ^ b & 0xff) & 0xffff_ffffL;
        }
        long kept = hash & (1 << 8 * widths.hashBytes()) - 1;
        return kept == 0 ? 1 : kept;
    }

    private void put(int bytes, long value) {
        switch (bytes) {
            case 1 -> memory.put((byte) value);
            case 2 -> memory.putShort((short) value);
            case 4 -> memory.putInt((int) value);
            case 8 -> memory.putLong(value);
            default -> {}
        }
    }

    /** Changes a byte. */
    void set(int address, int value) {
        memory.put(address, (byte) value);
    }

    int get(int address) {
        return memory.get(address) & 0xff;
    }

    int end() {
        return memory.position();
    }

    QstrPools read() {
        byte[] content = new byte[memory.position()];
        memory.get(0, content);
        var segment = new Segment(".rodata", 0, Bytes.wrap(content));
        return QstrPools.read(new RomMemory("x.elf", pointer, endian, List.of(segment), symbols), structures());
    }

    private Structures structures() {
        BoardProfile like = BoardCatalog.builtIn().find("unix");
        return Structures.of(new Configuration(
                release,
                new ObjectModel(8 * pointer, endian, ObjRepr.A),
                8,
                like.numbers(),
                widths,
                like.nativeCode(),
                like.features(),
                true));
    }
}
