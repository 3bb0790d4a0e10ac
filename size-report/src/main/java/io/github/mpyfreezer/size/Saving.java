package io.github.mpyfreezer.size;

/**
 * Something that would free bytes. Two of them together may free less than both by themselves.
 *
 * @param key what it is, for machines: {@code line_info}
 * @param subject the module or level that it is about, empty where it is about all
 * @param bytes by how much the object file would shrink
 * @param what it is, for people
 * @param how the option that does it, empty if there is none yet
 */
public record Saving(String key, String subject, int bytes, String what, String how) {}
