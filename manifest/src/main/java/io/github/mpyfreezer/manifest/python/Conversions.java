package io.github.mpyfreezer.manifest.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Makes values of one type out of others. */
final class Conversions {
    private static final int LONGEST_NUMBER = 4300;

    private final Arguments arguments;
    private final Machine machine;

    Conversions(Arguments arguments, Machine machine) {
        this.arguments = arguments;
        this.machine = machine;
    }

    Value to(String type) {
        return switch (type) {
            case "dict" -> dict();
            case "int" -> integer();
            case "str" -> text();
            case "float" -> arguments.noNames().between(0, 1).count() == 0 ? new Value.Real(0) : real(arguments.at(0));
            case "bool" ->
                Value.Bool.of(arguments.noNames().between(0, 1).count() == 1 && Truth.of(arguments.at(0), machine));
            default -> collection(type);
        };
    }

    private Value collection(String type) {
        arguments.noNames().between(0, 1);
        List<Value> items =
                arguments.count() == 0 ? new ArrayList<>() : Iteration.all(arguments.at(0), machine.budget());
        if (type.equals("set")) {
            var set = new SetValue();
            set.addAll(items);
            return set;
        }
        return type.equals("list") ? new ListValue(items) : new Value.Tuple(items);
    }

    private Value dict() {
        var dict = new DictValue();
        return new DictMethods(dict, arguments, machine).call("update") instanceof Value.None ? dict : Value.NONE;
    }

    private Value text() {
        arguments.names("object").between(0, 3);
        if (arguments.count() > 1) {
            throw new Outside("a conversion of bytes");
        }
        return new Value.Text(
                arguments.find(0, "object").isEmpty()
                        ? ""
                        : Repr.plain(arguments.find(0, "object").get(), machine.budget()));
    }

    private Value integer() {
        arguments.between(0, 2).names("base");
        if (arguments.count() == 0) {
            return Value.Int.of(0);
        }
        Value value = arguments.at(0);
        if (arguments.find(1, "base").isPresent()) {
            int base = Numbers.index(arguments.find(1, "base").get());
            if (!(value instanceof Value.Text digits)) {
                throw new Mistake("int() can't convert non-string with explicit base");
            }
            return integer(digits.value(), base);
        } else if (value instanceof Value.Text digits) {
            return integer(digits.value(), 10);
        } else if (value instanceof Value.Real real) {
            return truncated(real.value());
        } else if (Numbers.isInteger(value)) {
            return new Value.Int(Numbers.integer(value));
        }
        throw new Mistake(
                "int() argument must be a string, a bytes-like object or a real number, not '" + value.type() + "'");
    }

    /** The integer that is left without the fraction. */
    static Value truncated(double value) {
        if (Double.isNaN(value)) {
            throw new Mistake("cannot convert float NaN to integer");
        } else if (Double.isInfinite(value)) {
            throw new Mistake("cannot convert float infinity to integer");
        }
        return new Value.Int(new BigDecimal(value).toBigInteger());
    }

    private Value integer(String text, int base) {
        if (base != 0 && (base < 2 || base > 36)) {
            throw new Mistake("int() base must be >= 2 and <= 36, or 0");
        } else if (base == 0) {
            throw new Outside("int() of base 0");
        }
        String digits = text.substring(Blanks.skip(text, 0), Math.max(Blanks.skip(text, 0), Blanks.end(text)));
        boolean signed = digits.startsWith("-") || digits.startsWith("+");
        String number = withoutPrefix(signed ? digits.substring(1) : digits, base);
        if (!areDigits(number, base)) {
            throw new Mistake("invalid literal for int() with base " + base + ": "
                    + Repr.of(new Value.Text(text), machine.budget()));
        } else if (number.length() > LONGEST_NUMBER) {
            throw new Mistake("a number too large for a manifest");
        }
        var value = new BigInteger(number.replace("_", ""), base);
        return Numbers.checked(digits.startsWith("-") ? value.negate() : value);
    }

    private static String withoutPrefix(String digits, int base) {
        String prefix = base == 16 ? "0x" : base == 8 ? "0o" : base == 2 ? "0b" : "";
        boolean has = !prefix.isEmpty() && digits.regionMatches(true, 0, prefix, 0, 2);
        return has ? digits.substring(digits.startsWith("_", 2) ? 3 : 2) : digits;
    }

    private static boolean areDigits(String digits, int base) {
        boolean afterDigit = false;
        for (int i = 0; i < digits.length(); i++) {
            boolean digit = Character.digit(digits.charAt(i), base) >= 0;
            if (!digit && (digits.charAt(i) != '_' || !afterDigit)) {
                return false;
            }
            afterDigit = digit;
        }
        return afterDigit;
    }

    private Value real(Value value) {
        if (!(value instanceof Value.Text text)) {
            if (!Numbers.isNumber(value)) {
                throw new Mistake("float() argument must be a string or a real number, not '" + value.type() + "'");
            }
            return new Value.Real(Numbers.real(value));
        }
        String digits = text.value().substring(Blanks.skip(text.value(), 0));
        digits = digits.substring(0, Blanks.end(digits));
        if (digits.length() > LONGEST_NUMBER || digits.indexOf('_') >= 0) {
            throw new Outside("such a text as a float");
        }
        return new Value.Real(RealParser.parse(digits, text, machine.budget()));
    }
}
