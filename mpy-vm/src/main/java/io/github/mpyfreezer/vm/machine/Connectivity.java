package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.bluetooth.Stack;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * With what a board reaches other devices.
 *
 * @param bluetooth the stack of its firmware, empty where it has none
 * @param links its networks
 */
public record Connectivity(Optional<Stack> bluetooth, Set<Link> links) {
    /** Nothing. */
    public static final Connectivity NONE = new Connectivity(Optional.empty(), Set.of());

    /** What a network can be. */
    public enum Link {
        /** Radio. */
        WLAN,
        /** A cable. */
        LAN
    }

    /** The set is copied. */
    public Connectivity {
        links = Set.copyOf(links);
    }

    /** Whether module {@code network} has a class: of these two those that there are (esp32 has the second by name), all others always. */
    boolean allows(Port port, String name) {
        return switch (name) {
            case "WLAN" -> links.contains(Link.WLAN);
            case "LAN" -> port == Port.ESP32 || links.contains(Link.LAN);
            default -> true;
        };
    }

    /** What the names of parts say, as the profiles of boards have them; parts that do not run here are left out. */
    public static Connectivity of(Set<String> parts) {
        Optional<Stack> stack = Optional.empty();
        if (parts.contains("bluetooth=nimble")) {
            stack = Optional.of(Stack.NIMBLE);
        } else if (parts.contains("bluetooth=idf")) {
            stack = Optional.of(Stack.NIMBLE_IDF);
        } else if (parts.contains("bluetooth=btstack")) {
            stack = Optional.of(Stack.BTSTACK);
        }
        Set<Link> links = EnumSet.noneOf(Link.class);
        if (parts.contains("wlan")) {
            links.add(Link.WLAN);
        }
        if (parts.contains("lan")) {
            links.add(Link.LAN);
        }
        return new Connectivity(stack, links);
    }
}
