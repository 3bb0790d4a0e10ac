package io.github.mpyfreezer.verifier.c;

/** How strictly a compiler is told to follow the standard: {@code -std}. */
public enum CStandard {
    /** {@code -std=c99}, {@code -std=c11}: trigraphs are replaced. */
    ISO,
    /** {@code -std=gnu99} and what gcc does if it is not told: trigraphs stand for themselves. */
    GNU
}
