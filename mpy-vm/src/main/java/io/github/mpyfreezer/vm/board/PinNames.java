package io.github.mpyfreezer.vm.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a board calls its pins. Each pin has one name of the processor, which is its own, and any number of names of the board;
 * records use the first of those, or its own where it has none.
 */
public final class PinNames {
    /** No pin has a name of the board. */
    public static final PinNames NONE = new PinNames(Map.of());

    /** What stands before the number in pins' own names on rp2 and nrf. */
    private static final List<String> NUMBERED = List.of("GPIO", "P");

    private final Map<String, String> own;
    private final Map<String, String> shown;

    private PinNames(Map<String, String> own) {
        this.own = new LinkedHashMap<>(own);
        this.shown = new LinkedHashMap<>();
        own.forEach((name, pin) -> shown.putIfAbsent(pin, name));
    }

    /**
     * Names as a board has them.
     *
     * @param board names of the board and the pin's own name of each, in the order of the board's table
     */
    public static PinNames of(Map<String, String> board) {
        return new PinNames(board);
    }

    /** Whether it is known which pins there are. */
    public boolean known() {
        return !own.isEmpty();
    }

    /** The own name of the pin that the board calls so, null if it calls none so. */
    public @Nullable String own(String name) {
        return own.get(name);
    }

    /**
     * The own name of the pin that a script means: by a name of the board, by its own, or by its number where programs may name
     * it so; null if there is no such pin.
     */
    public @Nullable String find(String name) {
        String pin = own.get(name);
        if (pin != null || exists(name)) {
            return pin == null ? name : pin;
        }
        for (String prefix : NUMBERED) {
            if (exists(prefix + name)) {
                return prefix + name;
            }
        }
        return null;
    }

    /** Whether there is a pin of this own name. */
    public boolean exists(String pin) {
        return shown.containsKey(pin);
    }

    /** What records call a pin of this own name. */
    public String shown(String pin) {
        return shown.getOrDefault(pin, pin);
    }

    /** All names of the board, in order. */
    public List<String> names() {
        return List.copyOf(own.keySet());
    }

    /** All own names, in the order of the board's table. */
    public List<String> pins() {
        return List.copyOf(shown.keySet());
    }
}
