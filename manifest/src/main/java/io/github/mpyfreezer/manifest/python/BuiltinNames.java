package io.github.mpyfreezer.manifest.python;

/** The names that Python knows without being told. */
final class BuiltinNames {
    private BuiltinNames() {}

    static Value get(String name) {
        return switch (name) {
            case "len", "range", "sorted", "reversed", "enumerate", "zip", "list", "tuple" -> new Value.Builtin(name);
            case "set", "dict", "str", "int", "float", "bool", "min", "max", "sum" -> new Value.Builtin(name);
            case "any", "all", "abs", "isinstance", "print", "repr", "map", "filter" -> new Value.Builtin(name);
            case "__name__" -> new Value.Text("builtins");
            default -> throw isUnknownHere(name) ? new Outside(name) : undefined(name);
        };
    }

    static Mistake undefined(String name) {
        return new Mistake("name '" + name + "' is not defined");
    }

    private static boolean isUnknownHere(String name) {
        return switch (name) {
            case "aiter", "anext", "ascii", "bin", "breakpoint", "bytearray", "bytes", "callable", "chr" -> true;
            case "classmethod", "compile", "complex", "copyright", "credits", "delattr", "dir", "divmod" -> true;
            case "eval", "exec", "exit", "format", "frozenset", "getattr", "globals", "hasattr", "hash" -> true;
            case "help", "hex", "id", "input", "issubclass", "iter", "license", "locals", "memoryview" -> true;
            case "next", "object", "oct", "open", "ord", "pow", "property", "quit", "round", "setattr" -> true;
            case "slice", "staticmethod", "super", "type", "vars", "Ellipsis", "NotImplemented" -> true;
            case "__build_class__", "__builtins__", "__debug__", "__doc__", "__import__", "__loader__" -> true;
            case "__package__", "__spec__" -> true;
            default -> isException(name);
        };
    }

    private static boolean isException(String name) {
        return switch (name) {
            case "BaseException", "Exception", "BaseExceptionGroup", "ExceptionGroup", "GeneratorExit" -> true;
            case "KeyboardInterrupt", "SystemExit", "StopIteration", "StopAsyncIteration", "Warning" -> true;
            case "ArithmeticError", "AssertionError", "AttributeError", "BlockingIOError", "BrokenPipeError" -> true;
            case "BufferError", "ChildProcessError", "ConnectionAbortedError", "ConnectionError" -> true;
            case "ConnectionRefusedError", "ConnectionResetError", "EOFError", "EnvironmentError" -> true;
            case "FileExistsError", "FileNotFoundError", "FloatingPointError", "IOError", "ImportError" -> true;
            case "IndentationError", "IndexError", "InterruptedError", "IsADirectoryError", "KeyError" -> true;
            case "LookupError", "MemoryError", "ModuleNotFoundError", "NameError", "NotADirectoryError" -> true;
            case "NotImplementedError", "OSError", "OverflowError", "PermissionError", "ProcessLookupError" -> true;
            case "RecursionError", "ReferenceError", "RuntimeError", "SyntaxError", "SystemError", "TabError" -> true;
            case "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError" -> true;
            case "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "ValueError" -> true;
            case "ZeroDivisionError", "BytesWarning", "DeprecationWarning", "EncodingWarning" -> true;
            case "FutureWarning", "ImportWarning", "PendingDeprecationWarning", "ResourceWarning" -> true;
            case "RuntimeWarning", "SyntaxWarning", "UnicodeWarning", "UserWarning" -> true;
            default -> false;
        };
    }
}
