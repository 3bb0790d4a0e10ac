package io.github.mpyfreezer.verifier.selftest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frozen C, a character a byte, and where in it things stand. */
final class CText {
    private final String text;
    private final Map<Pattern, List<Site>> found = new HashMap<>();

    CText(String text) {
        this.text = text;
    }

    /** A part of the text. */
    record Site(int from, int to) {}

    /** What a pattern finds: of each place its first group, or all of it if it has none. */
    List<Site> sites(Pattern pattern) {
        return found.computeIfAbsent(pattern, wanted -> find(wanted, 0, text.length()));
    }

    /** The same within a part. */
    List<Site> sites(Pattern pattern, Site within) {
        return find(pattern, within.from, within.to);
    }

    private List<Site> find(Pattern pattern, int from, int to) {
        List<Site> sites = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(from, to);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 ? 1 : 0;
            sites.add(new Site(matcher.start(group), matcher.end(group)));
        }
        return sites;
    }

    String at(Site site) {
        return text.substring(site.from, site.to);
    }

    /** The text with something else at a place. */
    String with(Site site, String replacement) {
        return text.substring(0, site.from) + replacement + text.substring(site.to);
    }

    /** The text with something else at each of two places, the first before the second. */
    String with(Site first, String atFirst, Site second, String atSecond) {
        return text.substring(0, first.from)
                + atFirst
                + text.substring(first.to, second.from)
                + atSecond
                + text.substring(second.to);
    }

    /** A place in words. */
    String place(Site site) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < site.from; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return "line " + line + ", column " + (site.from - start + 1);
    }

    String text() {
        return text;
    }
}
