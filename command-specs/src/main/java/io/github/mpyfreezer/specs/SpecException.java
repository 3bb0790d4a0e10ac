package io.github.mpyfreezer.specs;

import javax.lang.model.element.Element;

/** An annotation that says something for which no code is written. */
final class SpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Element element;

    SpecException(Element element, String message) {
        super(message);
        this.element = element;
    }

    /** What it stands at. */
    Element element() {
        return element;
    }
}
