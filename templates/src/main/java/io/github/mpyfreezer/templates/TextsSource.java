package io.github.mpyfreezer.templates;

import java.util.Map;

/** The source of the class that holds all cut templates: a method a group, which picks by name and conditions. */
final class TextsSource {
    private final StringBuilder groups = new StringBuilder();
    private final StringBuilder methods = new StringBuilder();

    /** @param texts by the template's name and the conditions that hold, between spaces */
    void add(String group, Map<String, String> texts) {
        groups.append("            case \"%s\" -> %s(template);%n".formatted(group, group));
        methods.append("%n    private static String %s(String template) {%n        return switch (template) {%n"
                .formatted(group));
        texts.forEach((template, text) ->
                methods.append("            case \"%s\" -> %s;%n".formatted(template, JavaSource.literal(text))));
        methods.append("            default -> throw new IllegalArgumentException(template);%n        };%n    }%n"
                .formatted());
    }

    String text() {
        return """
                package io.github.mpyfreezer.freezer.c;

                /** The templates of all groups, rendered when the project was built. */
                final class TemplateTexts {
                    private TemplateTexts() {}

                    static String of(String group, String template) {
                        return switch (group) {
                %s            default -> throw new IllegalArgumentException(group);
                        };
                    }
                %s}
                """.formatted(groups, methods);
    }
}
