package io.github.mpyfreezer.verifier.run;

import java.util.Map;

/**
 * A program that drives frozen modules.
 *
 * @param name as the user named its file
 * @param program the program
 * @param besides modules that it may import besides the frozen ones, by their paths
 */
public record Exercise(String name, Form program, Map<String, Form> besides) {
    public Exercise {
        besides = Map.copyOf(besides);
    }
}
