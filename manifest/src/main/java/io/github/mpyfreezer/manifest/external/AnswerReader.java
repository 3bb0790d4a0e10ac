package io.github.mpyfreezer.manifest.external;

import io.github.mpyfreezer.manifest.Literal;
import io.github.mpyfreezer.manifest.ManifestCall;
import io.github.mpyfreezer.manifest.ManifestFault;
import io.github.mpyfreezer.manifest.ManifestRun;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Utf8;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what {@code calls.py} writes: values and calls, each a letter, a number and a colon, and what belongs to it. It ends
 * with a full stop, without which the interpreter came to no end.
 */
final class AnswerReader {
    private final byte[] answer;
    private int position;

    private AnswerReader(byte[] answer) {
        this.answer = answer;
    }

    static ManifestRun read(byte[] answer) {
        if (answer.length == 0 || answer[answer.length - 1] != '.') {
            return new ManifestRun.Beyond(1, "what Python gave up on");
        }
        return new AnswerReader(answer).readRun();
    }

    private ManifestRun readRun() {
        List<ManifestCall> calls = new ArrayList<>();
        Optional<ManifestFault> fault = Optional.empty();
        for (char kind = next(); kind != '.'; kind = next()) {
            int line = Integer.parseInt(number());
            String text = text(readValue());
            if (kind == 'E') {
                fault = Optional.of(new ManifestFault(line, text));
            } else {
                List<Literal> arguments = ((Literal.Items) readValue()).items();
                calls.add(new ManifestCall(text, arguments, keywords((Literal.Table) readValue()), line, line));
            }
        }
        return new ManifestRun.Ran(calls, fault, false);
    }

    private Literal readValue() {
        char kind = next();
        return switch (kind) {
            case 'T', 'F' -> new Literal.Bool(kind == 'T');
            case 'I' -> new Literal.Int(new BigInteger(number()));
            case 'R' -> new Literal.Real(real(number()));
            case 'S' -> {
                int length = Integer.parseInt(number());
                position += length;
                byte[] text = Arrays.copyOfRange(answer, position - length, position);
                yield new Literal.Text(new Utf8(Bytes.of(text)).text());
            }
            case 'L', 'U', 'E' -> {
                int count = Integer.parseInt(number());
                List<Literal> items = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    items.add(readValue());
                }
                yield new Literal.Items(items, itemsKind(kind));
            }
            case 'D' -> {
                int count = Integer.parseInt(number());
                Map<Literal, Literal> entries = new LinkedHashMap<>();
                for (int i = 0; i < count; i++) {
                    Literal key = readValue();
                    entries.put(key, readValue());
                }
                yield new Literal.Table(entries);
            }
            default -> new Literal.None();
        };
    }

    private static Literal.ItemsKind itemsKind(char kind) {
        if (kind == 'U') {
            return Literal.ItemsKind.TUPLE;
        }
        return kind == 'E' ? Literal.ItemsKind.SET : Literal.ItemsKind.LIST;
    }

    private static Map<String, Literal> keywords(Literal.Table table) {
        Map<String, Literal> keywords = new LinkedHashMap<>();
        for (Map.Entry<Literal, Literal> entry : table.entries().entrySet()) {
            keywords.put(text(entry.getKey()), entry.getValue());
        }
        return keywords;
    }

    private static String text(Literal value) {
        return ((Literal.Text) value).value();
    }

    private static double real(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    private char next() {
        return (char) answer[position++];
    }

    private String number() {
        int start = position;
        while (answer[position] != ':') {
            position++;
        }
        position++;
        return new String(answer, start, position - 1 - start, StandardCharsets.US_ASCII);
    }
}
