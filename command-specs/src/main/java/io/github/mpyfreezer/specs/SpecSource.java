package io.github.mpyfreezer.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The source that describes one command to picocli: its help, its options and parameters in the order of their fields, and
 * where a field is a mixin, those of the mixin in its place, as {@code CommandSpec.forAnnotatedObject} goes about it.
 */
final class SpecSource {
    private static final Map<String, String> OF_HELP = Map.of(
            "description", "description",
            "sortOptions", "sortOptions",
            "footerHeading", "footerHeading",
            "footer", "footer");
    private static final Map<String, String> OF_ARGUMENTS = Map.of(
            "paramLabel", "paramLabel",
            "description", "description",
            "arity", "arity",
            "split", "splitRegex",
            "defaultValue", "defaultValue",
            "required", "required",
            "index", "index");
    private static final List<String> AT_FIELDS = List.of("Option", "Parameters", "Mixin");
    private static final List<String> OF_THE_COMMAND = List.of("name", "mixinStandardHelpOptions", "versionProvider");
    private static final String HEAD = """
            package %s;

            import picocli.CommandLine.Model.CommandSpec;
            import picocli.CommandLine.Model.OptionSpec;
            import picocli.CommandLine.Model.PositionalParamSpec;

            /** What the annotations of {@link %s} say, for picocli. */
            final class %s {
                private %3$s() {}

                static CommandSpec of(%2$s command) {
                    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
            """;
    private static final String HELP_OPTIONS = """
                    spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help message and exit.").build());
                    spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description("Print version information and exit.").build());
            """;
    private static final String FOOT = """
                    return spec;
                }
            }
            """;

    private final Elements elements;
    private final TypeElement command;
    private final StringBuilder out = new StringBuilder();

    SpecSource(Elements elements, TypeElement command) {
        this.elements = elements;
        this.command = command;
    }

    /** The class that is written, with its package. */
    String name() {
        return command.getQualifiedName() + "Spec";
    }

    /**
     * All of it.
     *
     * @throws SpecException if an annotation says more than is known here
     */
    String text() {
        String simple = command.getSimpleName().toString();
        out.append(HEAD.formatted(elements.getPackageOf(command), simple, simple + "Spec"));
        Attributes said = Attributes.of(elements, command, "Command").orElseThrow();
        line("spec.name(" + said.literals("name") + ")");
        line("spec.usageMessage()" + said.calls(OF_HELP, OF_THE_COMMAND));
        if (!said.literals("versionProvider").isEmpty()) {
            line("spec.versionProvider(new " + said.literals("versionProvider") + "())");
        }
        addFields(command, "command");
        if (said.literals("mixinStandardHelpOptions").equals("true")) {
            out.append(HELP_OPTIONS);
        }
        return out.append(FOOT).toString();
    }

    private void line(String statement) {
        out.append("        ").append(statement).append(";\n");
    }

    private void addFields(TypeElement type, String owner) {
        for (Element element : type.getEnclosedElements()) {
            checkAnnotations(element);
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            String bound = "new BoundField(" + owner + ", " + type.getSimpleName() + ".class, \""
                    + field.getSimpleName() + "\")";
            Attributes.of(elements, field, "Option").ifPresent(said -> {
                String builder = "OptionSpec.builder(" + said.literals("names") + ")";
                argument("addOption", bound, builder, said.calls(OF_ARGUMENTS, List.of("names")), field);
            });
            Attributes.of(elements, field, "Parameters").ifPresent(said -> {
                String calls = inferred(field, said) + said.calls(OF_ARGUMENTS, List.of());
                argument("addPositional", bound, "PositionalParamSpec.builder()", calls, field);
            });
            if (Attributes.of(elements, field, "Mixin").isPresent()) {
                String mixin = owner + "_" + field.getSimpleName();
                line("Object " + mixin + " = " + bound + ".get()");
                addFields((TypeElement) ((DeclaredType) field.asType()).asElement(), mixin);
            }
        }
    }

    /** What picocli infers of a parameter from its annotation and its field, and else takes to be otherwise. */
    private static String inferred(VariableElement field, Attributes said) {
        String arity = said.literals("arity");
        if (arity.isEmpty() && isCollection(field)) {
            return ".arity(\"0..1\")";
        }
        return arity.startsWith("\"0") ? "" : ".required(true)";
    }

    private void argument(String add, String bound, String builder, String calls, VariableElement field) {
        line("spec." + add + "(" + bound + ".bind(" + builder + ")" + calls + types(field) + ".build())");
    }

    /** The type of a field, and those of what it holds if it is a collection. */
    private static String types(VariableElement field) {
        String type = ".type(" + literal(field.asType()) + ")";
        return isCollection(field) ? type + ".auxiliaryTypes(" + held(field) + ")" : type;
    }

    private static boolean isCollection(VariableElement field) {
        return field.asType() instanceof DeclaredType type
                && !type.getTypeArguments().isEmpty();
    }

    private static String held(VariableElement field) {
        List<String> held = new ArrayList<>();
        for (TypeMirror argument : ((DeclaredType) field.asType()).getTypeArguments()) {
            held.add(literal(argument));
        }
        return String.join(", ", held);
    }

    private static String literal(TypeMirror type) {
        String name = type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : type.toString();
        return name + ".class";
    }

    private void checkAnnotations(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            String name = Attributes.nameOf(annotation);
            if (!name.isEmpty() && !AT_FIELDS.contains(name)) {
                throw new SpecException(element, "@" + name + ": expected " + String.join(", ", AT_FIELDS));
            } else if (!name.isEmpty() && !(element instanceof VariableElement)) {
                throw new SpecException(element, "@" + name + ": expected at a field");
            }
        }
    }
}
