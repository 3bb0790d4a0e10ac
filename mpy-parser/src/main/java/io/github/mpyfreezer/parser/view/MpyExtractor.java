package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.Segment;
import io.github.mpyfreezer.parser.model.Bytes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes files apart into their segments, one file each, as {@code mpy-tool.py -e} does. */
public final class MpyExtractor {
    /** Bytes that file systems allow in a name. Where stock's name would be longer, it is cut, as no such file can exist. */
    private static final int LONGEST_NAME = 255;

    private static final String EXTENSION = ".bin";

    private MpyExtractor() {}

    /**
     * A file to write.
     *
     * @param fileName its path, beginning with the base that was given
     * @param content what goes into it; nothing for a static qstr
     */
    public record Part(String fileName, Bytes content) {}

    /**
     * The kinds of segments that a list names, such as {@code qstr,code}, in any case.
     *
     * @throws IllegalArgumentException with a message for the user, if it names one that does not exist
     */
    public static Set<Segment.Kind> kinds(String list) {
        Set<Segment.Kind> kinds = EnumSet.noneOf(Segment.Kind.class);
        for (String name : list.split(",", -1)) {
            Optional<Segment.Kind> kind = Segment.Kind.named(name);
            if (kind.isEmpty()) {
                throw new IllegalArgumentException(
                        "unknown segment kind '" + name + "', expected meta, qstr, obj or code");
            }
            kinds.add(kind.get());
        }
        return kinds;
    }

    /**
     * The segments of all files.
     *
     * @param base what every path begins with
     * @param kinds which segments to take
     */
    public static List<Part> extract(List<MpyInput> inputs, String base, Set<Segment.Kind> kinds) {
        List<String> origins = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        List<Bytes> contents = new ArrayList<>();
        for (MpyInput input : inputs) {
            String source = sanitised(input.module().sourceFile().text());
            for (Segment segment : Segment.of(input.module())) {
                if (kinds.contains(segment.kind())) {
                    origins.add("_" + source + "_" + segment.kind() + "_");
                    segments.add(segment);
                    contents.add(input.file().content().slice(segment.start(), segment.end()));
                }
            }
        }
        int digits = Integer.toString(segments.size()).length();
        List<Part> parts = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            String number = Integer.toString(i);
            String path = base + "_" + "0".repeat(digits - number.length()) + number + origins.get(i);
            parts.add(new Part(path + cut(sanitised(segments.get(i).name()), path) + EXTENSION, contents.get(i)));
        }
        return parts;
    }

    /** As much of {@code name} as the last part of {@code path} leaves room for. */
    private static String cut(String name, String path) {
        int room = LONGEST_NAME - EXTENSION.length() - (path.length() - path.lastIndexOf('/') - 1);
        return name.length() <= room ? name : name.substring(0, Math.max(0, room));
    }

    private static String sanitised(String name) {
        var plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            boolean kept =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.-".indexOf(c) >= 0;
            plain.append(kept ? (char) c : '_');
            i += Character.charCount(c);
        }
        return plain.toString();
    }
}
