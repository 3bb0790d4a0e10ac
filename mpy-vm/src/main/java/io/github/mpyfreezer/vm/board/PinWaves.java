package io.github.mpyfreezer.vm.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lines do that are driven without the program: changes gather until something else is noted, or a line has been quiet for
 * a tenth of a second, and then are a line of the record for each pin, at the time of its first change. So a record stays small
 * and in the order of time.
 */
final class PinWaves {
    private static final long QUIET = 100_000_000;

    private final Recorder recorder;
    private final Map<Device, PinWave> waves = new LinkedHashMap<>();
    private final Map<Device, Long> marks = new LinkedHashMap<>();

    PinWaves(Recorder recorder) {
        this.recorder = recorder;
    }

    void add(long time, Device pin, int level) {
        PinWave wave = waves.get(pin);
        if (wave != null && time - wave.last() >= QUIET) {
            flush();
            wave = null;
        }
        if (wave == null) {
            waves.put(pin, new PinWave(pin, time, level));
        } else {
            wave.add(time);
        }
    }

    void flush() {
        if (!waves.isEmpty()) {
            List<PinWave> all = new ArrayList<>(waves.values());
            all.sort(Comparator.comparingLong(PinWave::start));
            all.forEach(wave -> recorder.note(wave.start(), wave.event()));
            waves.clear();
            marks.clear();
        }
    }

    void mark() {
        marks.clear();
        waves.forEach((pin, wave) -> marks.put(pin, wave.changes()));
    }

    /** What has changed since the mark changes so many times more; a wave that ended meanwhile is over. */
    void repeat(long times, long period) {
        waves.forEach((pin, wave) -> {
            long those = wave.changes() - marks.getOrDefault(pin, 0L);
            if (those > 0) {
                wave.repeat(times, those, period);
            }
        });
    }
}
