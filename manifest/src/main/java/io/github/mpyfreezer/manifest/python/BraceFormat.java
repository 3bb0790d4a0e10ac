package io.github.mpyfreezer.manifest.python;

/** Formats as {@code str.format} does. */
final class BraceFormat {
    private final String format;
    private final Arguments arguments;
    private final Machine machine;
    private final StringBuilder out = new StringBuilder();
    private int used;
    private boolean numbered;

    BraceFormat(String format, Arguments arguments, Machine machine) {
        this.format = format;
        this.arguments = arguments;
        this.machine = machine;
    }

    String text() {
        int at = 0;
        while (at < format.length()) {
            char c = format.charAt(at++);
            boolean doubled = at < format.length() && format.charAt(at) == c;
            if (c == '{' && !doubled) {
                at = field(at);
            } else if (c == '}' && !doubled) {
                throw new Mistake("Single '}' encountered in format string");
            } else {
                out.append(c);
                at += c == '{' || c == '}' ? 1 : 0;
            }
        }
        machine.budget().characters(out.length());
        return out.toString();
    }

    /** @return the position behind the closing brace */
    private int field(int start) {
        int end = format.indexOf('}', start);
        if (start >= format.length()) {
            throw new Mistake("Single '{' encountered in format string");
        } else if (end < 0) {
            throw new Mistake("expected '}' before end of string");
        }
        String content = format.substring(start, end);
        if (content.indexOf('{') >= 0) {
            throw new Outside("a field within a field of str.format");
        }
        int colon = content.indexOf(':');
        String spec = colon < 0 ? "" : content.substring(colon + 1);
        String head = colon < 0 ? content : content.substring(0, colon);
        int mark = head.indexOf('!');
        String conversion = mark < 0 ? "" : conversion(head.substring(mark + 1));
        Value value = value(mark < 0 ? head : head.substring(0, mark));
        Value converted = Formatting.converted(value, conversion, machine.budget());
        out.append(Formatting.formatted(converted, spec, machine.budget()));
        return end + 1;
    }

    private static String conversion(String letter) {
        return switch (letter) {
            case "r", "s", "a" -> letter;
            case "" -> throw new Mistake("end of string while looking for conversion specifier");
            default ->
                throw new Mistake(
                        letter.length() == 1
                                ? "Unknown conversion specifier " + letter
                                : "expected ':' after conversion specifier");
        };
    }

    private Value value(String name) {
        if (name.indexOf('.') >= 0 || name.indexOf('[') >= 0) {
            throw new Outside("an attribute or item in a field of str.format");
        }
        if (name.isEmpty()) {
            if (numbered) {
                throw new Mistake("cannot switch from manual field specification to automatic field numbering");
            }
            return positional(used++);
        }
        if (!isNumber(name)) {
            Value named = arguments.named().get(name);
            if (named == null) {
                throw Subscripts.missing(new Value.Text(name));
            }
            return named;
        }
        if (used > 0) {
            throw new Mistake("cannot switch from automatic field numbering to manual field specification");
        }
        numbered = true;
        return positional(name.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(name));
    }

    private static boolean isNumber(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Tokenizer.isDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Value positional(int index) {
        if (index >= arguments.count()) {
            throw new Mistake("Replacement index " + index + " out of range for positional args tuple");
        }
        return arguments.at(index);
    }
}
