package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.parser.FloatRepr;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Formats numbers. */
final class NumberFormat {
    private final FormatSpec spec;
    private final Budget budget;

    NumberFormat(FormatSpec spec, Budget budget) {
        this.spec = spec;
        this.budget = budget;
    }

    String text(Value value) {
        budget.characters((long) spec.width() + Math.max(0, spec.precision()));
        if (value instanceof Value.Real real) {
            return real(real.value(), value.type());
        }
        BigInteger integer = Numbers.integer(value);
        return switch (spec.kind()) {
            case 0, 'd' -> integer(integer.abs().toString(), "", integer.signum() < 0);
            case 'x' -> integer(integer.abs().toString(16), "0x", integer.signum() < 0);
            case 'X' -> integer(integer.abs().toString(16).toUpperCase(Locale.ROOT), "0X", integer.signum() < 0);
            case 'o' -> integer(integer.abs().toString(8), "0o", integer.signum() < 0);
            case 'b' -> integer(integer.abs().toString(2), "0b", integer.signum() < 0);
            case 'c', 'n' -> throw new Outside("the format code " + spec.kind());
            default -> real(Numbers.real(value), value.type());
        };
    }

    private String integer(String digits, String prefix, boolean negative) {
        if (spec.precision() >= 0) {
            throw new Mistake("Precision not allowed in integer format specifier");
        }
        return assembled(digits, spec.alternate() ? prefix : "", "", negative, prefix.isEmpty() ? 3 : 4);
    }

    private String real(double value, String type) {
        if (spec.alternate() || Double.isNaN(value) || Double.isInfinite(value)) {
            throw new Outside("such a format of a float");
        }
        BigDecimal size = new BigDecimal(value).abs();
        String digits = switch (spec.kind()) {
            case 'f', 'F' -> fixed(size);
            case '%' -> fixed(size.movePointRight(2)) + "%";
            case 0 -> {
                if (spec.precision() >= 0) {
                    throw new Outside("such a format of a float");
                }
                yield FloatRepr.of(Math.abs(value));
            }
            case 'e', 'E', 'g', 'G', 'n' -> throw new Outside("the format code " + spec.kind());
            default -> throw spec.unknownKind(type);
        };
        int point = digits.indexOf('.');
        int whole = point >= 0 ? point : digits.endsWith("%") ? digits.length() - 1 : digits.length();
        boolean negative = value < 0 || value == 0 && 1 / value < 0;
        return assembled(digits.substring(0, whole), "", digits.substring(whole), negative, 3);
    }

    private String fixed(BigDecimal size) {
        return size.setScale(spec.precision() < 0 ? 6 : spec.precision(), RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private String assembled(String digits, String prefix, String rest, boolean negative, int group) {
        if (spec.grouping() == ',' && group != 3) {
            throw new Mistake("Cannot specify ',' with '" + spec.kind() + "'.");
        }
        String sign = negative ? "-" : spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
        boolean inside = spec.align() == '=' || spec.zeros() && spec.align() == 0;
        if (spec.grouping() != 0 && inside && spec.width() > 0) {
            throw new Outside("groups of digits in a field of zeros");
        }
        String number = grouped(digits, group) + rest;
        if (inside) {
            int missing = spec.width() - sign.length() - prefix.length() - number.length();
            String fill = spec.fill().isEmpty() ? spec.zeros() ? "0" : " " : spec.fill();
            return sign + prefix + fill.repeat(Math.max(0, missing)) + number;
        }
        return spec.padded(sign + prefix + number, '>', spec.zeros() ? "0" : " ");
    }

    private String grouped(String digits, int group) {
        if (spec.grouping() == 0) {
            return digits;
        }
        var grouped = new StringBuilder(digits);
        for (int at = digits.length() - group; at > 0; at -= group) {
            grouped.insert(at, spec.grouping());
        }
        return grouped.toString();
    }
}
