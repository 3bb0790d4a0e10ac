package io.github.mpyfreezer.size;

/**
 * Writes JSON: the fields of the outermost object and the elements of arrays on lines of their own, all else beside each other.
 */
public final class JsonWriter {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;

    /** Begins an object that is an element of an array, or the outermost. */
    public JsonWriter object() {
        if (depth > 0) {
            element();
        }
        return begin('{');
    }

    /** Begins an object that is a field. */
    public JsonWriter object(String name) {
        return name(name).begin('{');
    }

    /** Begins an array that is a field. */
    public JsonWriter array(String name) {
        return name(name).begin('[');
    }

    /** Ends the object begun last. */
    public JsonWriter endObject() {
        return end('}', depth == 1);
    }

    /** Ends the array begun last, which has objects. */
    public JsonWriter endArray() {
        return end(']', !first);
    }

    /** Ends the array begun last, which has texts. */
    JsonWriter endValues() {
        return end(']', false);
    }

    /** A number as a field. */
    public JsonWriter field(String name, long value) {
        name(name).text.append(value);
        return this;
    }

    /** A truth value as a field. */
    public JsonWriter field(String name, boolean value) {
        name(name).text.append(value);
        return this;
    }

    /** A text as a field. */
    public JsonWriter field(String name, String value) {
        return name(name).string(value);
    }

    /** A text as an element of an array. */
    JsonWriter value(String value) {
        text.append(first ? "" : ", ");
        first = false;
        return string(value);
    }

    /** The bytes in a field of this name, and the kinds that they are; those that are none are left out. */
    public JsonWriter costs(String name, Costs costs) {
        return field(name, costs.total()).kinds("kinds", costs);
    }

    /** The kinds of bytes in a field of this name; those that are none are left out. */
    public JsonWriter kinds(String name, Costs costs) {
        object(name);
        for (Kind kind : Kind.values()) {
            if (costs.of(kind) != 0) {
                field(kind.key(), costs.of(kind));
            }
        }
        return endObject();
    }

    /** All of it, when the outermost object is ended. */
    public String text() {
        return text.append('\n').toString();
    }

    private JsonWriter name(String name) {
        if (depth == 1) {
            element();
        } else {
            text.append(first ? "" : ", ");
            first = false;
        }
        string(name).text.append(": ");
        return this;
    }

    private void element() {
        text.append(first ? "\n" : ",\n").append(INDENT.repeat(depth));
        first = false;
    }

    private JsonWriter begin(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket, boolean onNewLine) {
        depth--;
        text.append(onNewLine ? "\n" + INDENT.repeat(depth) : "").append(bracket);
        first = false;
        return this;
    }

    private JsonWriter string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                String digits = Integer.toHexString(c);
                text.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                text.append(c);
            }
        }
        text.append('"');
        return this;
    }
}
