package io.github.mpyfreezer.freezer.c;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of C declarations: templates with the values that fill them, and text that writes itself, in order. Immutable;
 * nothing is written until {@link #writeTo}.
 */
final class CBlock implements CText {
    private final List<CText> parts;

    private CBlock(List<CText> parts) {
        this.parts = parts;
    }

    @Override
    public void writeTo(CWriter out) {
        for (CText part : parts) {
            part.writeTo(out);
        }
    }

    private static final class Filled implements CText {
        private final CTemplate template;
        private final Object[] values;

        Filled(CTemplate template, Object... values) {
            this.template = template;
            this.values = values;
        }

        @Override
        public void writeTo(CWriter out) {
            template.write(out, values);
        }
    }

    /** Collects the parts of a block, taking templates from one generation's group. */
    static final class Builder {
        private final CTemplates templates;
        private final List<CText> parts = new ArrayList<>();

        Builder(CTemplates templates) {
            this.templates = templates;
        }

        /** Adds a template without conditions. */
        Builder add(String template, Object... values) {
            return add(templates.get(template), values);
        }

        Builder add(CTemplate template, Object... values) {
            return add(new Filled(template, values));
        }

        /** Adds text that writes itself, whole lines of it. */
        Builder add(CText text) {
            parts.add(text);
            return this;
        }

        CBlock build() {
            return new CBlock(List.copyOf(parts));
        }
    }
}
