package io.github.mpyfreezer.freezer.c;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers met so far. The same few come again in module after module, and to spell one exactly takes long. */
final class CNumbers {
    /** A key tells minus zero from zero. */
    private final Map<Double, CNumber> known = new ConcurrentHashMap<>();

    CNumber get(double value) {
        CNumber number = known.get(value);
        if (number == null) {
            number = CNumber.of(value);
            known.put(value, number);
        }
        return number;
    }
}
