package io.github.mpyfreezer.vm.object;

/** The tables of methods of {@code str}, {@code bytes} and {@code bytearray} (py/objstr.c). */
final class TextMethods {
    private TextMethods() {}

    static Members.Table ofStr() {
        var table = new Members.Table();
        addShared(table);
        return table.fun("encode", 1, 3, Encodings::encode);
    }

    static Members.Table ofBytes() {
        var table = new Members.Table();
        addBinary(table);
        addShared(table);
        return table;
    }

    static Members.Table ofByteArray() {
        Members.Table table = ArrayMethods.table();
        addBinary(table);
        addShared(table);
        return table;
    }

    private static void addBinary(Members.Table table) {
        table.fun("hex", 1, 2, HexText::hex)
                .value("fromhex", new ClassMethod(NativeFunction.of("fromhex", HexText::fromHex)))
                .fun("decode", 1, 3, Encodings::decode);
    }

    private static void addShared(Members.Table table) {
        table.fun("find", 2, 4, (vm, args) -> SearchMethods.find(vm, args, false, false))
                .fun("rfind", 2, 4, (vm, args) -> SearchMethods.find(vm, args, true, false))
                .fun("index", 2, 4, (vm, args) -> SearchMethods.find(vm, args, false, true))
                .fun("rindex", 2, 4, (vm, args) -> SearchMethods.find(vm, args, true, true))
                .fun2("join", JoinMethods::join)
                .fun("split", 1, 3, SplitMethods::split)
                .funKw("splitlines", 1, SplitMethods::splitLines)
                .fun("rsplit", 1, 3, SplitMethods::splitFromRight)
                .fun("startswith", 2, 4, (vm, args) -> SearchMethods.edge(vm, args, false))
                .fun("endswith", 2, 4, (vm, args) -> SearchMethods.edge(vm, args, true))
                .fun("strip", 1, 2, (vm, args) -> StripMethods.strip(vm, args, true, true))
                .fun("lstrip", 1, 2, (vm, args) -> StripMethods.strip(vm, args, true, false))
                .fun("rstrip", 1, 2, (vm, args) -> StripMethods.strip(vm, args, false, true))
                .funKw("format", 1, FormatFields::format)
                .fun("replace", 3, 4, JoinMethods::replace)
                .fun("count", 2, 4, SearchMethods::count)
                .fun2("partition", (vm, self, separator) -> PartitionMethods.partition(vm, self, separator, false))
                .fun2("rpartition", (vm, self, separator) -> PartitionMethods.partition(vm, self, separator, true))
                .fun2("center", JoinMethods::center)
                .fun1("lower", (vm, self) -> CaseMethods.convert(vm, self, AsciiClass::toLower))
                .fun1("upper", (vm, self) -> CaseMethods.convert(vm, self, AsciiClass::toUpper))
                .fun1("isspace", (vm, self) -> CaseMethods.areAll(vm, self, AsciiClass::isSpace))
                .fun1("isalpha", (vm, self) -> CaseMethods.areAll(vm, self, AsciiClass::isAlpha))
                .fun1("isdigit", (vm, self) -> CaseMethods.areAll(vm, self, AsciiClass::isDigit))
                .fun1("isupper", (vm, self) -> CaseMethods.lettersAre(vm, self, AsciiClass::isUpper))
                .fun1("islower", (vm, self) -> CaseMethods.lettersAre(vm, self, AsciiClass::isLower));
    }
}
