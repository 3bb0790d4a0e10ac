package io.github.mpyfreezer.parser.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The strings that every firmware has under the same number, 1 to {@value #COUNT}, so that a {@code .mpy} can name them
 * by it. The list is frozen as part of format version 6 ({@code static_qstr_list} in py/makeqstrdata.py,
 * {@code QSTR_LAST_STATIC} in py/persistentcode.c) and is the same in CircuitPython.
 */
public final class StaticQstrs {
    /** How many there are; also the highest number. Number 0 is {@code MP_QSTRnull}, which is not a string. */
    public static final int COUNT = 165;

    private static final List<String> PUNCTUATION = List.of("", "__dir__", "\n", " ", "*", "/");

    private static final String WORDS = """
            <module> _ __call__ __class__ __delitem__ __enter__ __exit__ __getattr__ __getitem__ __hash__ __init__
            __int__ __iter__ __len__ __main__ __module__ __name__ __new__ __next__ __qualname__ __repr__
            __setitem__ __str__ ArithmeticError AssertionError AttributeError BaseException EOFError Ellipsis
            Exception GeneratorExit ImportError IndentationError IndexError KeyError KeyboardInterrupt LookupError
            MemoryError NameError NoneType NotImplementedError OSError OverflowError RuntimeError StopIteration
            SyntaxError SystemExit TypeError ValueError ZeroDivisionError abs all any append args bool builtins
            bytearray bytecode bytes callable chr classmethod clear close const copy count dict dir divmod end
            endswith eval exec extend find format from_bytes get getattr globals hasattr hash id index insert int
            isalpha isdigit isinstance islower isspace issubclass isupper items iter join key keys len list little
            locals lower lstrip main map micropython next object open ord pop popitem pow print range read readinto
            readline remove replace repr reverse rfind rindex round rsplit rstrip self send sep set setattr
            setdefault sort sorted split start startswith staticmethod step stop str strip sum super throw to_bytes
            tuple type update upper utf-8 value values write zip
            """;

    private static final List<Utf8> BY_ID = load();
    private static final Map<Utf8, Integer> IDS = index();
    /** Most modules name dozens of them: one entry each is enough for all. Stands behind what an entry asks to be checked. */
    private static final List<Qstr> ENTRIES = entries();

    private StaticQstrs() {}

    /** All of them, number 1 first. */
    public static List<Utf8> all() {
        return BY_ID;
    }

    /** The string with this number, 1 to {@value #COUNT}. */
    public static Utf8 text(int id) {
        return BY_ID.get(id - 1);
    }

    /** The table entry that is stored as this number, 1 to {@value #COUNT}. */
    public static Qstr entry(int id) {
        return ENTRIES.get(id - 1);
    }

    /** The number of this string, 0 if it is not one of them. */
    public static int idOf(Utf8 text) {
        return IDS.getOrDefault(text, 0);
    }

    private static List<Utf8> load() {
        var all = new ArrayList<Utf8>(COUNT);
        for (String text : PUNCTUATION) {
            all.add(Utf8.of(text));
        }
        for (String word : WORDS.strip().replace('\n', ' ').split(" ", -1)) {
            all.add(Utf8.of(word));
        }
        return List.copyOf(all);
    }

    private static Map<Utf8, Integer> index() {
        var ids = new HashMap<Utf8, Integer>();
        for (int i = 0; i < BY_ID.size(); i++) {
            ids.put(BY_ID.get(i), i + 1);
        }
        return Map.copyOf(ids);
    }

    private static List<Qstr> entries() {
        var all = new ArrayList<Qstr>(COUNT);
        for (Utf8 text : BY_ID) {
            all.add(new Qstr(text, true));
        }
        return List.copyOf(all);
    }
}
