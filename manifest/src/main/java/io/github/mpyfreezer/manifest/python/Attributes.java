package io.github.mpyfreezer.manifest.python;

/** What stands behind the dot: methods of values, members of modules. */
final class Attributes {
    private Attributes() {}

    static Value get(Value of, String name, Machine machine) {
        if (of instanceof Value.Module module) {
            return Modules.member(module.name(), name);
        } else if (of instanceof Value.Options) {
            return option(of, name, machine);
        } else if (isMethod(of, name)) {
            return new Value.Method(of, name);
        } else if (name.startsWith("__") || isUnknownHere(of, name)) {
            throw new Outside(of.type() + "." + name);
        }
        throw new Mistake("'" + of.type() + "' object has no attribute '" + name + "'");
    }

    private static Value option(Value options, String name, Machine machine) {
        if (name.equals("defaults")) {
            return new Value.Method(options, name);
        } else if (name.startsWith("_")) {
            throw new Outside("options." + name);
        }
        return machine.recorder().option(name);
    }

    private static boolean isMethod(Value of, String name) {
        if (of instanceof Value.Text) {
            return TextMethods.has(name);
        } else if (of instanceof ListValue) {
            return ListMethods.has(name);
        } else if (of instanceof DictValue) {
            return DictMethods.has(name);
        } else if (of instanceof SetValue) {
            return SetMethods.has(name);
        } else if (of instanceof Value.Tuple) {
            return name.equals("count") || name.equals("index");
        }
        return of instanceof Value.Environ && name.equals("get");
    }

    /** Whether Python has it and these classes do not. */
    private static boolean isUnknownHere(Value of, String name) {
        if (of instanceof Value.Text) {
            return switch (name) {
                case "casefold", "center", "encode", "expandtabs", "format_map", "isalnum", "isascii" -> true;
                case "isdecimal", "isidentifier", "islower", "isnumeric", "isprintable", "isspace" -> true;
                case "istitle", "isupper", "ljust", "maketrans", "rjust", "swapcase", "translate" -> true;
                default -> false;
            };
        } else if (of instanceof DictValue) {
            return name.equals("fromkeys") || name.equals("popitem");
        } else if (of instanceof SetValue) {
            return name.equals("pop") || name.endsWith("_update");
        }
        if (Numbers.isNumber(of)) {
            return switch (name) {
                case "real", "imag", "numerator", "denominator", "conjugate", "as_integer_ratio" -> true;
                case "bit_length", "bit_count", "to_bytes", "from_bytes" -> !(of instanceof Value.Real);
                case "hex", "fromhex", "is_integer" -> of instanceof Value.Real;
                default -> false;
            };
        }
        return !(of instanceof ListValue || of instanceof Value.Tuple || of instanceof Value.None);
    }

    static Value call(Value.Method method, Arguments arguments, Machine machine) {
        if (method.self() instanceof Value.Text text) {
            return new TextMethods(text.value(), arguments, machine).call(method.name());
        } else if (method.self() instanceof ListValue list) {
            return new ListMethods(list, arguments, machine).call(method.name());
        } else if (method.self() instanceof DictValue dict) {
            return new DictMethods(dict, arguments, machine).call(method.name());
        } else if (method.self() instanceof SetValue set) {
            return new SetMethods(set, arguments, machine).call(method.name());
        } else if (method.self() instanceof Value.Tuple tuple) {
            return SequenceSearch.call(method.name(), tuple.items(), "tuple", arguments, machine);
        } else if (method.self() instanceof Value.Environ) {
            arguments.between(1, 2);
            return Environment.get(arguments.at(0), arguments.at(1, Value.NONE), machine);
        }
        throw new Outside(Calls.name(method));
    }
}
