package io.github.mpyfreezer.manifest.python;

/** Parses imports; those of modules that are not known here are refused at once. */
final class ImportParser {
    private final TokenReader in;

    ImportParser(TokenReader in) {
        this.in = in;
    }

    Statement statement() {
        int line = in.peek().line();
        if (in.next().text().equals("import")) {
            Statement statement = module(line);
            if (in.atOperator(",")) {
                throw new Outside(line, "an import of several modules");
            }
            return statement;
        }
        return names(line);
    }

    private Statement module(int line) {
        String module = dottedName();
        boolean renamed = in.acceptWord("as");
        String alias = renamed ? in.expectName() : "";
        if (!isKnown(module)) {
            throw new Outside(line, "import " + module);
        }
        if (renamed) {
            return new Statement.Bind(alias, new Value.Module(module), line);
        }
        int dot = module.indexOf('.');
        String first = dot < 0 ? module : module.substring(0, dot);
        return new Statement.Bind(first, new Value.Module(first), line);
    }

    private Statement names(int line) {
        if (in.atOperator(".") || in.atOperator("...")) {
            throw new Outside(line, "a relative import");
        }
        String module = dottedName();
        in.expectWord("import");
        if (in.atOperator("*")) {
            throw new Outside(line, "from " + module + " import *");
        }
        boolean brackets = in.accept("(");
        String name = in.expectName();
        String alias = in.acceptWord("as") ? in.expectName() : name;
        if (brackets) {
            in.accept(",");
            in.expect(")");
        }
        if (!isKnown(module) || !isMember(module, name) || in.atOperator(",")) {
            throw new Outside(line, "from " + module + " import " + name);
        }
        return new Statement.Bind(alias, Modules.member(module, name), line);
    }

    private String dottedName() {
        String name = in.expectName();
        while (in.accept(".")) {
            name += "." + in.expectName();
        }
        return name;
    }

    private static boolean isKnown(String module) {
        return switch (module) {
            case "os", "os.path", "sys", "glob" -> true;
            default -> false;
        };
    }

    private static boolean isMember(String module, String name) {
        return Modules.has(module, name);
    }
}
