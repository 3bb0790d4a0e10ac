package io.github.mpyfreezer.size.html;

import io.github.mpyfreezer.size.Kind;

/**
 * What a kind of bytes looks like.
 *
 * @param light behind dark text, as CSS has it
 * @param dark behind light text
 */
record Colour(String light, String dark) {
    static Colour of(Kind kind) {
        return switch (kind) {
            case BYTECODE -> new Colour("#9ecae9", "#1f5f8b");
            case MACHINE_CODE -> new Colour("#7fcdc4", "#17695f");
            case LINE_INFO -> new Colour("#f5c6cb", "#8a3f4b");
            case NAMES -> new Colour("#f7d794", "#7a5a12");
            case CONSTANTS -> new Colour("#b8e0a5", "#3f6f2a");
            case STRINGS -> new Colour("#d6eac0", "#56702f");
            case QSTR_TEXT -> new Colour("#d9c2f0", "#5d3f86");
            case POOL_ENTRIES -> new Colour("#ecd4f7", "#74407f");
            case TABLES -> new Colour("#f9cfa6", "#85501f");
            case STRUCTS -> new Colour("#d5d8dd", "#4d545e");
            case BINARY_INFO -> new Colour("#f4b6d2", "#86335c");
            case PADDING -> new Colour("#eceff1", "#363c44");
        };
    }
}
