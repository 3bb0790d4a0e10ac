package io.github.mpyfreezer.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What one of picocli's annotations says, attribute by attribute in the order of the source, as text of Java. */
final class Attributes {
    private static final String PICOCLI = "picocli.CommandLine.";

    private final Elements elements;
    private final Element annotated;
    private final AnnotationMirror annotation;

    private Attributes(Elements elements, Element annotated, AnnotationMirror annotation) {
        this.elements = elements;
        this.annotated = annotated;
        this.annotation = annotation;
    }

    /** What the annotation of this name says, if there is one. */
    static Optional<Attributes> of(Elements elements, Element annotated, String name) {
        for (AnnotationMirror annotation : annotated.getAnnotationMirrors()) {
            if (nameOf(annotation).equals(name)) {
                return Optional.of(new Attributes(elements, annotated, annotation));
            }
        }
        return Optional.empty();
    }

    /** What picocli calls an annotation; empty if it is none of picocli's. */
    static String nameOf(AnnotationMirror annotation) {
        var type = (TypeElement) annotation.getAnnotationType().asElement();
        String name = type.getQualifiedName().toString();
        return name.startsWith(PICOCLI) ? name.substring(PICOCLI.length()) : "";
    }

    /**
     * Calls of a builder, one for each attribute.
     *
     * @param methods the method of the builder for each attribute that may be there
     * @param others attributes that are looked at elsewhere
     * @throws SpecException if there is any other
     */
    String calls(Map<String, String> methods, List<String> others) {
        var calls = new StringBuilder();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            String attribute = entry.getKey().getSimpleName().toString();
            String method = methods.get(attribute);
            if (method != null) {
                calls.append('.').append(method).append('(').append(literals(entry.getValue()));
                calls.append(')');
            } else if (!others.contains(attribute)) {
                throw new SpecException(
                        annotated,
                        "@" + nameOf(annotation) + ": found " + attribute + ", expected one of "
                                + String.join(", ", sorted(methods, others)));
            }
        }
        return calls.toString();
    }

    private static List<String> sorted(Map<String, String> methods, List<String> others) {
        List<String> all = new ArrayList<>(methods.keySet());
        all.addAll(others);
        all.sort(null);
        return all;
    }

    /** The value of an attribute, several with commas between them; empty if it is not there. */
    String literals(String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return literals(entry.getValue());
            }
        }
        return "";
    }

    private String literals(AnnotationValue value) {
        Object held = value.getValue();
        if (held instanceof TypeMirror type) {
            return type.toString();
        }
        if (!(held instanceof List<?> values)) {
            return elements.getConstantExpression(held);
        }
        List<String> all = new ArrayList<>();
        for (Object one : values) {
            all.add(literals((AnnotationValue) one));
        }
        return String.join(", ", all);
    }
}
