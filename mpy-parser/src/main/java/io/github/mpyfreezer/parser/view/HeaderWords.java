package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.ArchFlags;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import java.util.ArrayList;
import java.util.List;

/** A file's header in words. */
final class HeaderWords {
    private final MpyHeader header;

    HeaderWords(MpyHeader header) {
        this.header = header;
    }

    String format() {
        return header.dialect().project() + ", version " + MpyHeader.VERSION;
    }

    String machine() {
        if (header.arch() == NativeArch.NONE) {
            return "none: bytecode only";
        }
        return header.arch().crossName() + ", native interface " + MpyHeader.VERSION + "." + header.subVersion();
    }

    /** The releases that load the file. */
    String fits() {
        List<Release> all = new ArrayList<>();
        for (Release release : Release.values()) {
            if (release.dialect() == header.dialect()) {
                all.add(release);
            }
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if (isLoadedBy(all.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return "no release";
        }
        String since = all.get(first).title() + " and later";
        return last == all.size() - 1
                ? since
                : since + ", before " + all.get(last + 1).since();
    }

    /** Bytecode is the same in all releases; native code needs its own interface, a known machine, and flags known. */
    private boolean isLoadedBy(Release release) {
        boolean fits = header.arch() == NativeArch.NONE
                || header.subVersion() == release.subVersion() && release.knows(header.arch());
        return fits && (header.archFlags().isEmpty() || release.isSince(Release.V1_27));
    }

    /** The machine's extensions by name; those of RV32IMC are the only ones there are. */
    String archFlags() {
        int flags = header.archFlags().orElse(0);
        List<String> names = ArchFlags.names(header.arch(), flags);
        return "0x" + Integer.toHexString(flags) + (names.isEmpty() ? "" : ": " + String.join(", ", names));
    }
}
