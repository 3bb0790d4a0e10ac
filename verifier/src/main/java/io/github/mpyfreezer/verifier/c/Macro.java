package io.github.mpyfreezer.verifier.c;

import java.util.List;

/** What {@code #define} defines. */
final class Macro {
    private final boolean function;
    private final List<Name> parameters;
    private final List<Token> body;
    /** Whether what is read comes of it, so that its name is not expanded again. */
    private boolean active;

    Macro(boolean function, List<Name> parameters, List<Token> body) {
        this.function = function;
        this.parameters = List.copyOf(parameters);
        this.body = List.copyOf(body);
    }

    /** Whether it takes arguments. */
    boolean isFunction() {
        return function;
    }

    List<Name> parameters() {
        return parameters;
    }

    List<Token> body() {
        return body;
    }

    boolean isActive() {
        return active;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    /** Whether it says the same as another, so that it may be defined again. */
    boolean says(Macro other) {
        if (function != other.function || !parameters.equals(other.parameters) || body.size() != other.body.size()) {
            return false;
        }
        for (int i = 0; i < body.size(); i++) {
            if (!body.get(i).isSpelledLike(other.body.get(i))) {
                return false;
            }
        }
        return true;
    }
}
