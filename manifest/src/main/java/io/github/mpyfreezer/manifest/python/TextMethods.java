package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The methods of strings; what they cut and what they search is in classes of their own. */
final class TextMethods {
    private final String text;
    private final Arguments arguments;
    private final Machine machine;

    TextMethods(String text, Arguments arguments, Machine machine) {
        this.text = text;
        this.arguments = arguments;
        this.machine = machine;
    }

    static boolean has(String name) {
        return switch (name) {
            case "join", "split", "rsplit", "strip", "lstrip", "rstrip", "startswith", "endswith" -> true;
            case "replace", "lower", "upper", "format", "find", "rfind", "index", "rindex", "count" -> true;
            case "partition", "rpartition", "splitlines", "isdigit", "isalpha", "title", "capitalize" -> true;
            case "removeprefix", "removesuffix", "zfill" -> true;
            default -> false;
        };
    }

    Value call(String name) {
        machine.budget().characters(text.length());
        return switch (name) {
            case "join" -> new Value.Text(join());
            case "split", "rsplit", "splitlines", "partition", "rpartition", "strip", "lstrip", "rstrip" ->
                new TextCut(text, arguments, machine).call(name);
            case "startswith", "endswith", "find", "rfind", "index", "rindex", "count" ->
                new TextSearch(text, arguments, machine).call(name);
            case "format" -> new Value.Text(new BraceFormat(text, arguments, machine).text());
            case "replace" -> new Value.Text(replace());
            case "removeprefix", "removesuffix" -> new Value.Text(without(name.equals("removeprefix")));
            case "zfill" -> new Value.Text(zeroFilled());
            default -> simple(name);
        };
    }

    private Value simple(String name) {
        arguments.exactly(0);
        return switch (name) {
            case "lower" -> new Value.Text(text.toLowerCase(Locale.ROOT));
            case "upper" -> new Value.Text(text.toUpperCase(Locale.ROOT));
            case "title" -> new Value.Text(title(text));
            case "capitalize" -> new Value.Text(capitalized());
            case "isdigit" -> Value.Bool.of(isAll(true));
            default -> Value.Bool.of(isAll(false));
        };
    }

    private boolean isAll(boolean digits) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (digits ? !Character.isDigit(c) : !Character.isLetter(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return at > 0;
    }

    private String capitalized() {
        if (text.isEmpty()) {
            return "";
        }
        int first = Character.charCount(text.codePointAt(0));
        return title(text.substring(0, first)) + text.substring(first).toLowerCase(Locale.ROOT);
    }

    private static String title(String text) {
        var titled = new StringBuilder();
        boolean inside = false;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            titled.appendCodePoint(inside ? Character.toLowerCase(c) : Character.toTitleCase(c));
            inside = Character.isLetter(c);
            at += Character.charCount(c);
        }
        return titled.toString();
    }

    private String join() {
        arguments.exactly(1);
        if (!Iteration.isPossible(arguments.at(0))) {
            throw new Mistake("can only join an iterable");
        }
        List<Value> items = Iteration.all(arguments.at(0), machine.budget());
        List<String> texts = new ArrayList<>(items.size());
        for (Value item : items) {
            if (!(item instanceof Value.Text part)) {
                throw new Mistake(
                        "sequence item " + texts.size() + ": expected str instance, " + item.type() + " found");
            }
            texts.add(part.value());
            machine.budget().characters(part.value().length() + text.length());
        }
        return String.join(text, texts);
    }

    private String replace() {
        arguments.noNames().between(2, 3);
        String old = text(0, "replace() argument 1");
        String with = text(1, "replace() argument 2");
        int most = arguments.count() > 2 ? Numbers.index(arguments.at(2)) : -1;
        var replaced = new StringBuilder();
        int at = 0;
        for (int done = 0; most < 0 || done < most; done++) {
            int found = old.isEmpty() && done == 0 ? 0 : text.indexOf(old, old.isEmpty() ? at + 1 : at);
            if (found < 0 || old.isEmpty() && done > 0 && at >= text.length()) {
                break;
            }
            if (old.isEmpty() && found > 0 && found < text.length() && Character.isLowSurrogate(text.charAt(found))) {
                found++;
            }
            replaced.append(text, at, found).append(with);
            machine.budget().characters(8L + with.length());
            at = found + old.length();
        }
        return replaced.append(text, at, text.length()).toString();
    }

    private String without(boolean prefix) {
        arguments.exactly(1);
        String part = text(0, (prefix ? "removeprefix()" : "removesuffix()") + " argument");
        if (prefix) {
            return text.startsWith(part) ? text.substring(part.length()) : text;
        }
        return text.endsWith(part) ? text.substring(0, text.length() - part.length()) : text;
    }

    private String zeroFilled() {
        arguments.exactly(1);
        int missing = Numbers.index(arguments.at(0)) - Characters.count(text);
        if (missing <= 0) {
            return text;
        }
        machine.budget().characters(missing);
        boolean signed = text.startsWith("+") || text.startsWith("-");
        return (signed ? text.substring(0, 1) : "") + "0".repeat(missing) + (signed ? text.substring(1) : text);
    }

    private String text(int index, String what) {
        if (arguments.at(index) instanceof Value.Text given) {
            return given.value();
        }
        throw new Mistake(what + " must be str, not " + arguments.at(index).type());
    }
}
