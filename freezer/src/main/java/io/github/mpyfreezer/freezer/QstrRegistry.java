package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.freezer.rom.QstrPool;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.parser.CIdentifiers;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows every interned string of the image: those of the firmware, and those that the modules bring. Strings are told apart
 * by their text; where two are spelled alike as C identifiers, the later gets a spelling of its own.
 */
final class QstrRegistry {
    /** Strings of the firmware, by text; those that no module uses are here too. */
    private final Map<Utf8, RomQstr> firmware = new HashMap<>();
    /** Strings that are static or that a module brings, by text. */
    private final Map<Utf8, RomQstr> used = new HashMap<>();
    /** All spellings taken. */
    private final Map<String, Utf8> spellings = new HashMap<>();

    private final List<RomQstr> added = new ArrayList<>();
    private final Release release;

    /** @param header what the firmware has beside the static qstrs, where that is known */
    QstrRegistry(Release release, Optional<QstrHeader> header) {
        this.release = release;
        boolean spelledAlike = header.isPresent() || release.isSince(Release.V1_23);
        for (Utf8 text : StaticQstrs.all()) {
            RomQstr qstr = new RomQstr(text, CIdentifiers.of(text));
            // Before 1.23 and without a header, mpy-tool.py took the texts of static qstrs for their spellings.
            if (spelledAlike || qstr.identifier().equals(text.text())) {
                firmware.put(text, qstr);
                spellings.put(qstr.identifier(), text);
                used.put(text, qstr);
            } else {
                add(text);
            }
        }
        if (header.isPresent()) {
            for (Utf8 text : header.get().texts()) {
                addFirmware(text);
            }
        }
    }

    private void addFirmware(Utf8 text) {
        if (!firmware.containsKey(text)) {
            String identifier = CIdentifiers.of(text);
            // The firmware's own tables drop a string that is spelled like an earlier one.
            if (spellings.putIfAbsent(identifier, text) == null) {
                firmware.put(text, new RomQstr(text, identifier));
            }
        }
    }

    /** The string under which the C text knows {@code text}, made if there is none yet. */
    RomQstr intern(Utf8 text) {
        RomQstr known = used.get(text);
        return known != null ? known : add(text);
    }

    /** The string with this text, if it is static or a module brought it. */
    Optional<RomQstr> find(Utf8 text) {
        return Optional.ofNullable(used.get(text));
    }

    private RomQstr add(Utf8 text) {
        RomQstr inFirmware = firmware.get(text);
        if (inFirmware != null) {
            used.put(text, inFirmware);
            return inFirmware;
        }
        RomQstr qstr = new RomQstr(text, freeSpelling(text));
        used.put(text, qstr);
        added.add(qstr);
        return qstr;
    }

    private String freeSpelling(Utf8 text) {
        String spelling = CIdentifiers.of(text);
        String free = spelling;
        for (int i = 2; spellings.putIfAbsent(free, text) != null; i++) {
            free = spelling + "__" + i;
        }
        return free;
    }

    /** The added strings in one pool, or in two where some must not stand in a sorted one. */
    Pools pools() {
        if (!release.isSince(Release.V1_22)) {
            return new Pools(new QstrPool(List.of(), false), new QstrPool(added, false));
        }
        Collections.sort(added);
        List<RomQstr> seen = new ArrayList<>(added.size());
        List<RomQstr> hidden = new ArrayList<>();
        Optional<Bytes> before = Optional.empty();
        for (RomQstr qstr : added) {
            Bytes bytes = QstrPool.searched(qstr);
            (before.isPresent() && bytes.equals(before.get()) ? hidden : seen).add(qstr);
            before = Optional.of(bytes);
        }
        return new Pools(new QstrPool(hidden, false), new QstrPool(seen, !seen.isEmpty()));
    }

    /**
     * The new strings of an image.
     *
     * @param unsorted those that a sorted pool would hide. A search compares only up to a NUL and finds the least of the
     *     strings that agree so far ({@code qstr_find_strn} in py/qstr.c)
     * @param main all others, in order of their bytes where the generation wants them so
     */
    record Pools(QstrPool unsorted, QstrPool main) {
        static final Pools NONE = new Pools(new QstrPool(List.of(), false), new QstrPool(List.of(), false));
    }
}
