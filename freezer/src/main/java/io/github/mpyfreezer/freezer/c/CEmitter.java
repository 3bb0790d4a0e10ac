package io.github.mpyfreezer.freezer.c;

/**
 * Emits C declarations in the order of the file: templates of one generation's group, each with the values that fill it. A
 * value that is long writes itself, as a {@link CText}.
 */
final class CEmitter {
    private final CTemplates templates;
    private final CWriter out;

    CEmitter(CTemplates templates, CWriter out) {
        this.templates = templates;
        this.out = out;
    }

    /** Emits a template without conditions. */
    CEmitter add(String template, Object... values) {
        return add(templates.get(template), values);
    }

    CEmitter add(CTemplate template, Object... values) {
        template.write(out, values);
        return this;
    }

    /** Emits a template of one value, such as a row of a table. */
    CEmitter add(CTemplate template, String value) {
        template.write(out, value);
        return this;
    }

    /** Emits a template of one value, such as a row of a table. */
    CEmitter add(CTemplate template, int value) {
        template.write(out, value);
        return this;
    }

    /** A template to emit many times, or one with conditions: see {@link CTemplates#get}. */
    CTemplate template(String name, String... met) {
        return templates.get(name, met);
    }

    /** Where lines go that are too many for templates. */
    CWriter out() {
        return out;
    }
}
