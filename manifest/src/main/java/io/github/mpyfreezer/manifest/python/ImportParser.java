package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Token.Kind;
import java.util.HashMap;
import java.util.Map;

/** Parses imports; those of modules that are not known here are refused at once. */
final class ImportParser {
    private final TokenReader in;
    private final Map<String, Value> names = new HashMap<>();

    ImportParser(TokenReader in) {
        this.in = in;
    }

    Statement statement() {
        int line = in.peek().line();
        if (in.next().text().equals("import")) {
            do {
                module(line);
            } while (in.accept(","));
        } else {
            members(line);
        }
        return new Statement.Import(names, line);
    }

    private void module(int line) {
        String module = dottedName();
        String alias = in.acceptWord("as") ? in.expectName() : "";
        if (!isKnown(module)) {
            throw new Outside(line, "import " + module);
        }
        int dot = module.indexOf('.');
        String first = dot < 0 ? module : module.substring(0, dot);
        names.put(alias.isEmpty() ? first : alias, new Value.Module(alias.isEmpty() ? first : module));
    }

    private void members(int line) {
        if (in.atOperator(".") || in.atOperator("...")) {
            throw new Outside(line, "a relative import");
        }
        String module = dottedName();
        in.expectWord("import");
        if (in.atOperator("*")) {
            throw new Outside(line, "from " + module + " import *");
        }
        boolean brackets = in.accept("(");
        do {
            member(module, line);
        } while (in.accept(",") && !(brackets && in.atOperator(")")));
        if (brackets) {
            in.expect(")");
        }
    }

    private void member(String module, int line) {
        if (in.at(Kind.NEWLINE) && !names.isEmpty()) {
            throw new Mistake(line, "trailing comma not allowed without surrounding parentheses");
        }
        String name = in.expectName();
        String alias = in.acceptWord("as") ? in.expectName() : name;
        if (!isKnown(module) || !Modules.has(module, name)) {
            throw new Outside(line, "from " + module + " import " + name);
        }
        names.put(alias, Modules.member(module, name));
    }

    private String dottedName() {
        var name = new StringBuilder(in.expectName());
        while (in.accept(".")) {
            name.append('.').append(in.expectName());
        }
        return name.toString();
    }

    private static boolean isKnown(String module) {
        return switch (module) {
            case "os", "os.path", "sys", "glob" -> true;
            default -> false;
        };
    }
}
