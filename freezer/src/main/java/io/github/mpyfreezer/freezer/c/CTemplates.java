package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.FrozenAbi;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stringtemplate.v4.AutoIndentWriter;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.STErrorListener;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.STGroupFile;
import org.stringtemplate.v4.compiler.FormalArgument;
import org.stringtemplate.v4.misc.STMessage;

/** The templates of one generation of C structures, from its StringTemplate group. */
final class CTemplates {
    private static final String FOLDER = "/io/github/mpyfreezer/templates/";

    private final STGroup group;
    private final Map<String, CTemplate> cut = new HashMap<>();

    CTemplates(FrozenAbi abi) {
        String file = FOLDER + abi.group() + ".stg";
        URL url = CTemplates.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException("template group " + file + " is missing from the jar");
        }
        group = new STGroupFile(url, "UTF-8", '$', '$');
        group.setListener(new Strict());
    }

    /**
     * A template with its conditions decided; the conditions are those of its arguments that default to false. Its values
     * come in the order of its argument list, conditions left out.
     *
     * @param met the conditions that hold
     */
    synchronized CTemplate get(String name, String... met) {
        String key = met.length == 0 ? name : name + " " + String.join(" ", met);
        return cut.computeIfAbsent(key, any -> render(name, Set.of(met)));
    }

    private CTemplate render(String name, Set<String> met) {
        ST template = group.getInstanceOf(name);
        if (template == null) {
            throw new IllegalArgumentException("no template " + name);
        }
        int values = 0;
        Map<String, FormalArgument> arguments = template.impl.formalArguments;
        for (FormalArgument argument : arguments == null ? List.<FormalArgument>of() : arguments.values()) {
            if (argument.defaultValueToken == null) {
                template.add(argument.name, CTemplate.mark(values++));
            } else if (met.contains(argument.name)) {
                template.add(argument.name, true);
            }
        }
        return CTemplate.cut(name, rendered(template), values);
    }

    private static String rendered(ST template) {
        var text = new StringWriter();
        try {
            template.write(new AutoIndentWriter(text, "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** StringTemplate's own way is to print a complaint and go on. */
    private static final class Strict implements STErrorListener {
        @Override
        public void compileTimeError(STMessage message) {
            throw new IllegalStateException(message.toString());
        }

        @Override
        public void runTimeError(STMessage message) {
            throw new IllegalStateException(message.toString());
        }

        @Override
        public void IOError(STMessage message) {
            throw new IllegalStateException(message.toString());
        }

        @Override
        public void internalError(STMessage message) {
            throw new IllegalStateException(message.toString());
        }
    }
}
