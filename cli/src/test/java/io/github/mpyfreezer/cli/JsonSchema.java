package io.github.mpyfreezer.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds JSON against a schema (JSON Schema 2020-12), of which it knows what ours uses, and refuses all else. */
final class JsonSchema {
    private final JsonObject root;

    JsonSchema(String schema) {
        root = JsonParser.parseString(schema).getAsJsonObject();
    }

    /** What is wrong with a text: the place and the reason of each fault; empty if nothing is. */
    List<String> faults(String json) {
        return faults(root, JsonParser.parseString(json), "");
    }

    private List<String> faults(JsonObject schema, JsonElement value, String at) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonElement> rule : schema.entrySet()) {
            JsonElement wanted = rule.getValue();
            switch (rule.getKey()) {
                case "$schema", "$defs", "title", "description" -> {}
                case "$ref" -> faults.addAll(faults(definition(wanted.getAsString()), value, at));
                case "oneOf" -> checkOneOf(wanted, value, at, faults);
                case "type" -> check(isOfType(value, wanted.getAsString()), at, "no " + wanted, faults);
                case "const" -> check(value.equals(wanted), at, "not " + wanted, faults);
                case "enum" -> check(wanted.getAsJsonArray().contains(value), at, "none of " + wanted, faults);
                case "minimum" ->
                    check(
                            !isNumber(value) || value.getAsBigDecimal().compareTo(wanted.getAsBigDecimal()) >= 0,
                            at,
                            "below " + wanted,
                            faults);
                case "pattern" ->
                    check(
                            !isOfType(value, "string")
                                    || Pattern.compile(wanted.getAsString())
                                            .matcher(value.getAsString())
                                            .find(),
                            at,
                            "does not fit " + wanted,
                            faults);
                case "required" -> checkRequired(wanted, value, at, faults);
                case "properties" -> checkProperties(wanted.getAsJsonObject(), value, at, faults);
                case "additionalProperties" -> checkNoOthers(schema, wanted, value, at, faults);
                case "items" -> checkItems(wanted.getAsJsonObject(), value, at, faults);
                default -> throw new IllegalArgumentException("no rule is known for " + rule.getKey());
            }
        }
        return faults;
    }

    private JsonObject definition(String ref) {
        String place = "#/$defs/";
        if (!ref.startsWith(place)) {
            throw new IllegalArgumentException("not a definition: " + ref);
        }
        return root.getAsJsonObject("$defs").getAsJsonObject(ref.substring(place.length()));
    }

    private static void check(boolean holds, String at, String fault, List<String> faults) {
        if (!holds) {
            faults.add(at + ": " + fault);
        }
    }

    private void checkOneOf(JsonElement schemas, JsonElement value, String at, List<String> faults) {
        int fitting = 0;
        List<String> all = new ArrayList<>();
        for (JsonElement each : schemas.getAsJsonArray()) {
            List<String> found = faults(each.getAsJsonObject(), value, at);
            fitting += found.isEmpty() ? 1 : 0;
            all.addAll(found);
        }
        check(fitting == 1, at, "fits " + fitting + " forms in place of one " + all, faults);
    }

    private static void checkRequired(JsonElement names, JsonElement value, String at, List<String> faults) {
        for (JsonElement name : names.getAsJsonArray()) {
            boolean there = !value.isJsonObject() || value.getAsJsonObject().has(name.getAsString());
            check(there, at, "has no " + name, faults);
        }
    }

    private void checkProperties(JsonObject properties, JsonElement value, String at, List<String> faults) {
        if (value.isJsonObject()) {
            for (Map.Entry<String, JsonElement> property : properties.entrySet()) {
                JsonElement found = value.getAsJsonObject().get(property.getKey());
                if (found != null) {
                    faults.addAll(faults(property.getValue().getAsJsonObject(), found, at + "/" + property.getKey()));
                }
            }
        }
    }

    private static void checkNoOthers(
            JsonObject schema, JsonElement others, JsonElement value, String at, List<String> faults) {
        if (!others.equals(new JsonPrimitive(false))) {
            throw new IllegalArgumentException("no rule is known for additionalProperties " + others);
        }
        if (value.isJsonObject()) {
            for (String name : value.getAsJsonObject().keySet()) {
                check(schema.getAsJsonObject("properties").has(name), at, "has a " + name, faults);
            }
        }
    }

    private void checkItems(JsonObject schema, JsonElement value, String at, List<String> faults) {
        if (value.isJsonArray()) {
            for (int i = 0; i < value.getAsJsonArray().size(); i++) {
                faults.addAll(faults(schema, value.getAsJsonArray().get(i), at + "/" + i));
            }
        }
    }

    private static boolean isNumber(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    }

    private static boolean isOfType(JsonElement value, String type) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            case "boolean" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "integer" -> isNumber(value) && isWhole(value.getAsBigDecimal());
            default -> throw new IllegalArgumentException("no rule is known for type " + type);
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
