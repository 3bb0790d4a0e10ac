package io.github.mpyfreezer.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The message is all that a user gets, and tools may look for the offset at its start. */
class MpyFormatExceptionTest {
    @Test
    void messageSaysWhereWhatAndWhatInstead() {
        var fault = new MpyFormatException(0x1a, "this", "that");
        assertThat(fault).hasMessage("offset 0x001a: found this, expected that");
        assertThat(fault.offset()).isEqualTo(0x1a);
        assertThat(new MpyFormatException(0x12345, "this", "that"))
                .hasMessage("offset 0x12345: found this, expected that");
    }

    @Test
    void outermostPartComesFirst() {
        MpyFormatException fault =
                new MpyFormatException(2, "this", "that").in("item 3").in("table 1");
        assertThat(fault).hasMessage("offset 0x0002: in table 1, item 3: found this, expected that");
        assertThat(fault.offset()).isEqualTo(2);
    }

    @Test
    void partPointsToWhereTheFaultWasFound() {
        var fault = new MpyFormatException(2, "this", "that");
        assertThat(fault.in("item 3").getStackTrace()).isEqualTo(fault.getStackTrace());
    }

    @Test
    void messageDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            // where a formatted number is written ٢٥٥
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            for (MalformedTest.Case malformed : MalformedTest.cases()) {
                malformed.check();
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
