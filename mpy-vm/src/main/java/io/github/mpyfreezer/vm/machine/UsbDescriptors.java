package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.ArrayList;
import java.util.List;

/** The parts of a configuration descriptor that a driver gets at a time ({@code runtime_dev_open} in mp_usbd_runtime.c). */
final class UsbDescriptors {
    private static final int INTERFACE = 4;
    private static final int ASSOCIATION = 11;
    /** Where a descriptor has its type, and these two their number and the count of interfaces. */
    private static final int TYPE = 1;

    private static final int NUMBER = 2;
    private static final int COUNT = 3;

    private final Bytes configuration;

    private UsbDescriptors(Bytes configuration) {
        this.configuration = configuration;
    }

    /**
     * From each interface on what belongs to it, up to the next: of one interface, or of as many as an association in front of it
     * says.
     *
     * @param builtIn how many interfaces are not those of the program
     */
    static List<Bytes> functions(Bytes configuration, int builtIn) {
        return new UsbDescriptors(configuration).functions(builtIn);
    }

    private List<Bytes> functions(int builtIn) {
        List<Bytes> functions = new ArrayList<>();
        int at = 0;
        while (isDescriptor(at)) {
            int next = at + configuration.at(at);
            if (is(at, INTERFACE)) {
                next = end(at, associated(at));
                if (configuration.at(at + NUMBER) >= builtIn) {
                    functions.add(configuration.slice(at, next));
                }
            }
            at = next;
        }
        return functions;
    }

    private boolean isDescriptor(int at) {
        return at + COUNT < configuration.length()
                && configuration.at(at) > COUNT
                && at + configuration.at(at) <= configuration.length();
    }

    private boolean is(int at, int type) {
        return configuration.at(at + TYPE) == type;
    }

    /** How many interfaces belong together with the one at a place. */
    private int associated(int place) {
        int count = 1;
        for (int at = 0; at < place; at += configuration.at(at)) {
            count = is(at, ASSOCIATION) && at + configuration.at(at) == place ? configuration.at(at + COUNT) : 1;
        }
        return count;
    }

    private int end(int from, int interfaces) {
        int left = Math.max(1, interfaces);
        int at = from;
        while (isDescriptor(at)) {
            if (is(at, INTERFACE)) {
                if (left == 0) {
                    return at;
                }
                left--;
            }
            at += configuration.at(at);
        }
        return at;
    }
}
