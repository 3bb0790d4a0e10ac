package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.vm.board.ble.Address;
import io.github.mpyfreezer.vm.board.ble.Happening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Another device, as a script describes it. */
final class Neighbour {
    private final Address address;
    private final AttributeTable table = new AttributeTable(0);
    private final List<Happening.Advertise> advertisements = new ArrayList<>();
    private final Map<Integer, Integer> channels = new HashMap<>();

    Neighbour(Address address) {
        this.address = address;
    }

    Address address() {
        return address;
    }

    /** What its server has. */
    AttributeTable table() {
        return table;
    }

    List<Happening.Advertise> advertisements() {
        return advertisements;
    }

    /** The channels that it takes, with the largest piece of data for each. */
    Map<Integer, Integer> channels() {
        return channels;
    }
}
