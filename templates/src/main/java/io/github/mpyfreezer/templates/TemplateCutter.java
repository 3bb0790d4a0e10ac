package io.github.mpyfreezer.templates;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stringtemplate.v4.AutoIndentWriter;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.STErrorListener;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.STGroupFile;
import org.stringtemplate.v4.compiler.FormalArgument;
import org.stringtemplate.v4.misc.STMessage;

/**
 * Renders every template of every group once for each choice of its conditions, with marks in place of its values, so that
 * freezing need only copy text between the marks. Parsing the groups anew in every run would take longer than all the rest
 * of a run.
 *
 * <p>What comes out is the source of a Java class, {@code TemplateTexts}: a resource would have to be searched for in every
 * jar. It gives for a group, a template and the conditions that hold the number of values in a line of its own and the text,
 * in which U+0001 and a letter from {@code A} on stand for the first value and so on.
 */
public final class TemplateCutter {
    private static final char MARK = '\u0001';

    private TemplateCutter() {}

    /** Cuts every group of the folder that is named first, and writes the source file that is named second. */
    public static void main(String... args) throws IOException {
        Path target = Path.of(args[1]);
        List<Path> groups;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            groups = files.filter(file -> file.toString().endsWith(".stg"))
                    .sorted()
                    .toList();
        }
        var source = new TextsSource();
        for (Path group : groups) {
            source.add(group.getFileName().toString().replace(".stg", ""), cut(group));
        }
        JavaSource.write(target, source.text());
    }

    private static Map<String, String> cut(Path file) {
        STGroup group = new STGroupFile(file.toString(), "UTF-8", '$', '$');
        group.setListener(new Strict());
        var names = new TreeSet<String>();
        addNames(group, names);
        Map<String, String> cut = new TreeMap<>();
        for (String name : names) {
            List<String> conditions = conditions(group.getInstanceOf(name));
            for (int choice = 0; choice < 1 << conditions.size(); choice++) {
                List<String> met = chosen(conditions, choice);
                cut.put(String.join(" ", name, String.join(" ", met)).strip(), render(group, name, met));
            }
        }
        return cut;
    }

    private static void addNames(STGroup group, Set<String> names) {
        group.load();
        group.getTemplateNames().forEach(name -> names.add(name.substring(1)));
        group.getImportedGroups().forEach(imported -> addNames(imported, names));
    }

    private static List<String> conditions(ST template) {
        List<String> conditions = new ArrayList<>();
        for (FormalArgument argument : arguments(template)) {
            if (argument.defaultValueToken != null) {
                conditions.add(argument.name);
            }
        }
        return conditions;
    }

    private static List<FormalArgument> arguments(ST template) {
        Map<String, FormalArgument> arguments = template.impl.formalArguments;
        return arguments == null ? List.of() : List.copyOf(arguments.values());
    }

    private static List<String> chosen(List<String> conditions, int choice) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if ((choice >> i & 1) != 0) {
                chosen.add(conditions.get(i));
            }
        }
        return chosen;
    }

    private static String render(STGroup group, String name, List<String> met) {
        ST template = group.getInstanceOf(name);
        char letter = 'A';
        for (FormalArgument argument : arguments(template)) {
            if (argument.defaultValueToken == null) {
                template.add(argument.name, "" + MARK + letter++);
            } else if (met.contains(argument.name)) {
                template.add(argument.name, true);
            }
        }
        var text = new StringWriter();
        try {
            template.write(new AutoIndentWriter(text, "\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return (letter - 'A') + "\n" + text + "\n";
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
