package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as folders have them: a word with two seconds, minutes and hours, and one with day, month and year since 1980. */
final class FatTime {
    /** What a root folder is said to be of: the first day of 2000. */
    static final int ROOT_DATE = 0x2821;

    private static final long SECOND = 1_000_000_000;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = FIRST_YEAR + 127;

    private FatTime() {}

    /** Both words for this moment, the date in the upper half. */
    static long now(Clock clock) {
        LocalDateTime now = LocalDateTime.ofEpochSecond(Math.floorDiv(clock.wallNanos(), SECOND), 0, ZoneOffset.UTC);
        int year = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, now.getYear())) - FIRST_YEAR;
        int date = year << 9 | now.getMonthValue() << 5 | now.getDayOfMonth();
        int time = now.getHour() << 11 | now.getMinute() << 5 | now.getSecond() / 2;
        return (long) date << 16 | time;
    }

    /** Seconds since the beginning of 1970. A month or day beyond the range goes on into the next year or month. */
    static long seconds(int date, int time) {
        LocalDateTime at = LocalDateTime.of(FIRST_YEAR + (date >> 9 & 0x7f), 1, 1, 0, 0)
                .plusMonths((date >> 5 & 0x0f) - 1)
                .plusDays((date & 0x1f) - 1);
        int seconds = (time >> 11 & 0x1f) * 3600 + (time >> 5 & 0x3f) * 60 + (time & 0x1f) * 2;
        return at.toEpochSecond(ZoneOffset.UTC) + seconds;
    }
}
