package io.github.mpyfreezer.manifest.python;

import java.util.List;

/** Tells what can be assigned to. */
final class Targets {
    private Targets() {}

    /**
     * Checks what stands on the left of {@code =}.
     *
     * @param chained whether there are other targets
     */
    static void checkAssigned(Expr target, boolean chained) {
        if (target instanceof Expr.Starred) {
            throw new Mistake(target.line(), "starred assignment target must be in a list or tuple");
        }
        boolean several = target instanceof Expr.TupleDisplay || target instanceof Expr.ListDisplay;
        if (several || chained || isTarget(target) || isSingleton(target)) {
            check(target, "assign to");
        } else {
            throw new Mistake(
                    target.line(), "cannot assign to " + what(target) + " here. Maybe you meant '==' instead of '='?");
        }
    }

    /** Checks what stands behind {@code for}. */
    static void checkLoop(Expr target) {
        check(target, "assign to");
    }

    /** Checks what stands on the left of an operator such as {@code +=}. */
    static void checkAugmented(Expr target) {
        if (target instanceof Expr.Attribute) {
            throw new Outside(target.line(), "assignment to an attribute");
        } else if (!isTarget(target)) {
            throw new Mistake(
                    target.line(), "'" + what(target) + "' is an illegal expression for augmented assignment");
        }
    }

    /** Checks what stands behind {@code del}, and takes it apart. */
    static List<Expr> deleted(Expr target) {
        List<Expr> targets = target instanceof Expr.TupleDisplay tuple ? tuple.items() : List.of(target);
        for (Expr item : targets) {
            if (item instanceof Expr.Starred) {
                throw new Mistake(item.line(), "cannot delete starred");
            }
            check(item, "delete");
            if (!isTarget(item)) {
                throw new Outside(item.line(), "del of several names in brackets");
            }
        }
        return targets;
    }

    private static boolean isTarget(Expr expression) {
        return expression instanceof Expr.Name
                || expression instanceof Expr.Subscript
                || expression instanceof Expr.Attribute;
    }

    private static boolean isSingleton(Expr expression) {
        return expression instanceof Expr.Constant constant
                && (constant.value() instanceof Value.None || constant.value() instanceof Value.Bool);
    }

    private static void check(Expr target, String verb) {
        if (target instanceof Expr.TupleDisplay tuple) {
            checkAll(tuple.items(), verb, target.line());
        } else if (target instanceof Expr.ListDisplay list) {
            checkAll(list.items(), verb, target.line());
        } else if (target instanceof Expr.Starred starred) {
            check(starred.of(), verb);
        } else if (target instanceof Expr.Attribute) {
            throw new Outside(
                    target.line(), verb.equals("delete") ? "del of an attribute" : "assignment to an attribute");
        } else if (!isTarget(target)) {
            throw new Mistake(target.line(), "cannot " + verb + " " + what(target));
        }
    }

    private static void checkAll(List<Expr> targets, String verb, int line) {
        boolean starred = false;
        for (Expr target : targets) {
            if (target instanceof Expr.Starred) {
                if (starred) {
                    throw new Mistake(line, "multiple starred expressions in assignment");
                }
                starred = true;
            }
            check(target, verb);
        }
    }

    private static String what(Expr expression) {
        if (expression instanceof Expr.Constant constant) {
            return isSingleton(expression) ? Repr.of(constant.value(), new Budget()) : "literal";
        } else if (expression instanceof Expr.Call) {
            return "function call";
        } else if (expression instanceof Expr.Comparison) {
            return "comparison";
        } else if (expression instanceof Expr.Conditional) {
            return "conditional expression";
        } else if (expression instanceof Expr.TupleDisplay) {
            return "tuple";
        } else if (expression instanceof Expr.ListDisplay) {
            return "list";
        } else if (expression instanceof Expr.DictDisplay) {
            return "dict literal";
        } else if (expression instanceof Expr.SetDisplay) {
            return "set display";
        } else if (expression instanceof Expr.Formatted) {
            return "f-string expression";
        } else if (expression instanceof Expr.Starred) {
            return "starred";
        } else if (expression instanceof Expr.Comprehension comprehension) {
            return switch (comprehension.kind().name()) {
                case "LIST" -> "list comprehension";
                case "SET" -> "set comprehension";
                case "DICT" -> "dict comprehension";
                default -> "generator expression";
            };
        }
        return "expression";
    }
}
