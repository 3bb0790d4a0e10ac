package io.github.mpyfreezer.manifest.python;

/** Reckons with floating-point numbers. */
final class RealArithmetic {
    private RealArithmetic() {}

    static boolean knows(String operator) {
        return switch (operator) {
            case "+", "-", "*", "/", "//", "%", "**" -> true;
            default -> false;
        };
    }

    static Value value(String operator, double left, double right) {
        return new Value.Real(
                switch (operator) {
                    case "+" -> left + right;
                    case "-" -> left - right;
                    case "*" -> left * right;
                    case "/" -> left / nonZero(right, "float division by zero");
                    case "//" -> floorDivision(left, nonZero(right, "float floor division by zero"));
                    case "%" -> modulo(left, nonZero(right, "float modulo"));
                    default -> power(left, right);
                });
    }

    private static double nonZero(double divisor, String otherwise) {
        if (divisor == 0) {
            throw new Mistake(otherwise);
        }
        return divisor;
    }

    private static double modulo(double left, double right) {
        double rest = left % right;
        if (rest == 0) {
            return Math.copySign(0, right);
        }
        return rest < 0 != right < 0 ? rest + right : rest;
    }

    private static double floorDivision(double left, double right) {
        double rest = left % right;
        double quotient = (left - rest) / right;
        if (rest != 0 && rest < 0 != right < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0, left / right);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    private static double power(double base, double exponent) {
        if (base == 0 && exponent < 0) {
            throw new Mistake("0.0 cannot be raised to a negative power");
        } else if (base == 1 || exponent == 0) {
            return 1;
        } else if (base < 0 && !Double.isInfinite(base) && exponent != Math.rint(exponent)) {
            throw new Outside("a complex number");
        } else if (base == -1 && Double.isInfinite(exponent)) {
            return 1;
        }
        double result = Math.pow(base, exponent);
        if (Double.isInfinite(result) && !Double.isInfinite(base) && !Double.isInfinite(exponent)) {
            throw new Mistake("(34, 'Numerical result out of range')");
        }
        return result;
    }
}
