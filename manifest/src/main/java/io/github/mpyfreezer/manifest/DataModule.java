package io.github.mpyfreezer.manifest;

/** The module that holds a file's bytes. */
final class DataModule {
    private DataModule() {}

    /**
     * Its path on the device: that of the file, where each name is made one that can be imported, as {@code web/index.html}
     * is made {@code web/index_html.py}.
     */
    static String target(String path) {
        var target = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean first = i == 0 || path.charAt(i - 1) == '/';
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (first && digit) {
                target.append('_');
            }
            target.append(digit || letter || c == '/' ? c : '_');
        }
        return target.append(".py").toString();
    }
}
