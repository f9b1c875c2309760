package org.aftermath.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.aftermath.core.text.Message;
import org.aftermath.support.Translators;
import org.junit.Test;

public class TranslatorTest {

    private static final Message UNPLANNED =
            Message.of("aftermath.deadline.meeting.unplanned", LocalDate.parse("2026-11-20"));

    @Test
    public void saysDaysAsTheReaderWritesThem() {
        assertThat(Translators.in(Locale.ENGLISH).say(UNPLANNED)).contains("Fri 20 Nov.");
        assertThat(Translators.in(Locale.JAPANESE).say(UNPLANNED)).contains("11月20日(金)");
    }

    @Test
    public void namesTheYearIfItIsAnother() {
        var next = Message.of("aftermath.deadline.meeting.overdue", LocalDate.parse("2027-01-04"));

        assertThat(Translators.in(Locale.ENGLISH).say(next)).contains("Mon 4 Jan 2027");
        assertThat(Translators.in(Locale.JAPANESE).say(next)).contains("2027年1月4日(月)");
    }
}
