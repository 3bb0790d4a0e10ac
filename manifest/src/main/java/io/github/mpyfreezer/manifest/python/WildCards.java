package io.github.mpyfreezer.manifest.python;

/** A pattern for names with {@code *}, {@code ?} and sets of characters in square brackets. */
final class WildCards {
    private final String pattern;
    private final Budget budget;

    WildCards(String pattern, Budget budget) {
        this.pattern = pattern;
        this.budget = budget;
    }

    static boolean has(String pattern) {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0 || pattern.indexOf('[') >= 0;
    }

    /** Tries the shortest text for each {@code *} first, and takes back only the last one. */
    boolean match(String name) {
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (at < name.length()) {
            budget.step();
            int end = in < pattern.length() ? end(in) : in;
            if (in < pattern.length() && pattern.charAt(in) == '*') {
                star = ++in;
                retry = at;
            } else if (in < pattern.length() && fits(in, end, name.charAt(at))) {
                in = end;
                at++;
            } else if (star >= 0) {
                in = star;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
    }

    /** The position behind what stands for one character. */
    private int end(int at) {
        if (pattern.charAt(at) != '[') {
            return at + 1;
        }
        int first = pattern.startsWith("!", at + 1) ? at + 2 : at + 1;
        int close = pattern.indexOf(']', first + 1);
        return close < 0 ? at + 1 : close + 1;
    }

    private boolean fits(int start, int end, char c) {
        if (end == start + 1) {
            return pattern.charAt(start) == '?' || pattern.charAt(start) == c;
        }
        boolean negated = pattern.charAt(start + 1) == '!';
        boolean found = false;
        for (int i = negated ? start + 2 : start + 1; i < end - 1; i++) {
            if (i + 2 < end - 1 && pattern.charAt(i + 1) == '-') {
                found |= pattern.charAt(i) <= c && c <= pattern.charAt(i + 2);
                i += 2;
            } else {
                found |= pattern.charAt(i) == c;
            }
        }
        return found != negated;
    }
}
