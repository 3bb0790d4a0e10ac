package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.FrozenAbi;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of one generation of C structures. Their StringTemplate group was rendered when the project was built (see
 * {@code TemplateCutter}): once for each choice of conditions, with marks for values.
 */
final class CTemplates {
    private final String group;
    private final Map<String, CTemplate> cut = new ConcurrentHashMap<>();

    CTemplates(FrozenAbi abi) {
        this.group = abi.group();
    }

    /** A template without conditions. Its values come in the order of its argument list. */
    CTemplate get(String name) {
        CTemplate known = cut.get(name);
        return known != null ? known : cut(name);
    }

    /**
     * A template with its conditions decided. Its values come in the order of its argument list, conditions left out.
     *
     * @param met the conditions that hold, in the order of the argument list
     */
    CTemplate get(String name, String... met) {
        String key = name;
        for (String condition : met) {
            key = key.concat(" ").concat(condition);
        }
        return get(key);
    }

    private CTemplate cut(String key) {
        String text = TemplateTexts.of(group, key);
        int line = text.indexOf('\n');
        CTemplate template = CTemplate.cut(key, text.substring(line + 1), Integer.parseInt(text.substring(0, line)));
        cut.put(key, template);
        return template;
    }
}
