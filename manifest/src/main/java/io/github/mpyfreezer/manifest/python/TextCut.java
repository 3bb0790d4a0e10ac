package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The methods that cut strings. */
final class TextCut {
    private final String text;
    private final Arguments arguments;
    private final Machine machine;

    TextCut(String text, Arguments arguments, Machine machine) {
        this.text = text;
        this.arguments = arguments;
        this.machine = machine;
    }

    Value call(String name) {
        return switch (name) {
            case "split" -> split(false);
            case "rsplit" -> split(true);
            case "splitlines" -> lines();
            case "partition" -> partition(false);
            case "rpartition" -> partition(true);
            default -> stripped(name);
        };
    }

    private Value split(boolean fromEnd) {
        arguments.between(0, 2).names("sep", "maxsplit");
        Value separator = arguments.find(0, "sep").orElse(Value.NONE);
        int most = Numbers.index(arguments.find(1, "maxsplit").orElse(Value.Int.of(-1)));
        int limit = most < 0 ? Integer.MAX_VALUE : most;
        List<String> parts;
        if (separator instanceof Value.None) {
            parts = fromEnd ? wordsFromEnd(limit) : words(limit);
        } else if (!(separator instanceof Value.Text by)) {
            throw new Mistake("must be str or None, not " + separator.type());
        } else if (by.value().isEmpty()) {
            throw new Mistake("empty separator");
        } else {
            parts = fromEnd ? partsFromEnd(by.value(), limit) : parts(by.value(), limit);
        }
        return list(parts);
    }

    private Value list(List<String> parts) {
        machine.budget().items(parts.size());
        List<Value> values = new ArrayList<>(parts.size());
        for (String part : parts) {
            values.add(new Value.Text(part));
        }
        return new ListValue(values);
    }

    private List<String> parts(String separator, int limit) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        int found = text.indexOf(separator);
        while (found >= 0 && parts.size() < limit) {
            parts.add(text.substring(at, found));
            at = found + separator.length();
            found = text.indexOf(separator, at);
        }
        parts.add(text.substring(at));
        return parts;
    }

    private List<String> partsFromEnd(String separator, int limit) {
        List<String> parts = new ArrayList<>();
        int end = text.length();
        int found = text.lastIndexOf(separator, end - separator.length());
        while (found >= 0 && parts.size() < limit) {
            parts.add(text.substring(found + separator.length(), end));
            end = found;
            found = end < separator.length() ? -1 : text.lastIndexOf(separator, end - separator.length());
        }
        parts.add(text.substring(0, end));
        Collections.reverse(parts);
        return parts;
    }

    private List<String> words(int limit) {
        List<String> words = new ArrayList<>();
        int at = Blanks.skip(text, 0);
        while (at < text.length()) {
            if (words.size() == limit) {
                words.add(text.substring(at));
                break;
            }
            int end = at;
            while (end < text.length() && !Blanks.is(text.charAt(end))) {
                end++;
            }
            words.add(text.substring(at, end));
            at = Blanks.skip(text, end);
        }
        return words;
    }

    private List<String> wordsFromEnd(int limit) {
        List<String> words = new ArrayList<>();
        int end = Blanks.end(text);
        while (end > 0) {
            if (words.size() == limit) {
                words.add(text.substring(0, end));
                break;
            }
            int start = end;
            while (start > 0 && !Blanks.is(text.charAt(start - 1))) {
                start--;
            }
            words.add(text.substring(start, end));
            end = Blanks.end(text.substring(0, start));
        }
        Collections.reverse(words);
        return words;
    }

    private Value lines() {
        arguments.between(0, 1).names("keepends");
        boolean keep = Truth.of(arguments.find(0, "keepends").orElse(Value.FALSE), machine);
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Blanks.endsLine(text.charAt(end))) {
                end++;
            }
            int next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
            lines.add(text.substring(at, keep ? next : end));
            at = next;
        }
        return list(lines);
    }

    private Value partition(boolean last) {
        arguments.exactly(1);
        if (!(arguments.at(0) instanceof Value.Text separator)) {
            throw new Mistake("must be str, not " + arguments.at(0).type());
        } else if (separator.value().isEmpty()) {
            throw new Mistake("empty separator");
        }
        int found = last ? text.lastIndexOf(separator.value()) : text.indexOf(separator.value());
        if (found < 0) {
            return last ? three("", "", text) : three(text, "", "");
        }
        return three(
                text.substring(0, found),
                separator.value(),
                text.substring(found + separator.value().length()));
    }

    private static Value three(String before, String separator, String after) {
        return new Value.Tuple(List.of(new Value.Text(before), new Value.Text(separator), new Value.Text(after)));
    }

    private Value stripped(String name) {
        arguments.noNames().between(0, 1);
        Value given = arguments.at(0, Value.NONE);
        if (!(given instanceof Value.None) && !(given instanceof Value.Text)) {
            throw new Mistake(name + " arg must be None or str");
        }
        String unwanted = given instanceof Value.Text characters ? characters.value() : "";
        boolean blanks = given instanceof Value.None;
        int start = 0;
        int end = text.length();
        while (!name.equals("rstrip") && start < end && isUnwanted(text.codePointAt(start), unwanted, blanks)) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (!name.equals("lstrip") && end > start && isUnwanted(text.codePointBefore(end), unwanted, blanks)) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return new Value.Text(text.substring(start, end));
    }

    private static boolean isUnwanted(int c, String unwanted, boolean blanks) {
        return blanks ? Blanks.is(c) : unwanted.indexOf(c) >= 0;
    }
}
