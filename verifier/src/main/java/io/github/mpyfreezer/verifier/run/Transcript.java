package io.github.mpyfreezer.verifier.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was seen of a module in one form, event by event.
 *
 * @param events what was done and what came of it, in order
 * @param calls how many calls were made
 * @param steps instructions executed, over all machines
 * @param faults where a machine failed, which says nothing of the program
 * @param ending what all ended with, if it came to no good end
 */
record Transcript(List<Event> events, int calls, long steps, List<String> faults, Optional<String> ending) {
    /**
     * Something that was done, and what came of it.
     *
     * @param what what was done, such as {@code Sensor.read(3)}
     * @param result output, value or exception, state and steps
     */
    record Event(String what, String result) {}

    Transcript {
        events = List.copyOf(events);
        faults = List.copyOf(faults);
    }

    /** The first event that is another one in the other form. */
    Optional<Divergence> firstDifference(Transcript frozen) {
        if (!faults.isEmpty() || !frozen.faults.isEmpty()) {
            return Optional.of(new Divergence("running", String.join("; ", frozen.faults), String.join("; ", faults)));
        }
        int count = Math.max(events.size(), frozen.events.size());
        for (int i = 0; i < count; i++) {
            Event here = i < events.size() ? events.get(i) : new Event("nothing more", "");
            Event there = i < frozen.events.size() ? frozen.events.get(i) : new Event("nothing more", "");
            if (!here.equals(there)) {
                return Optional.of(difference(here, there));
            }
        }
        return Optional.empty();
    }

    private static Divergence difference(Event here, Event there) {
        if (!here.what.equals(there.what)) {
            return new Divergence("what was done next", there.what, here.what);
        }
        List<String> ours = new ArrayList<>(here.result.lines().toList());
        List<String> theirs = new ArrayList<>(there.result.lines().toList());
        int i = 0;
        while (i < ours.size() && i < theirs.size() && ours.get(i).equals(theirs.get(i))) {
            i++;
        }
        return new Divergence(
                here.what, i < theirs.size() ? theirs.get(i) : "no more", i < ours.size() ? ours.get(i) : "no more");
    }
}
