package org.aftermath.host.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aftermath.core.deadline.calendar.ImportHolidays;
import org.aftermath.core.deadline.calendar.Imported;
import org.aftermath.core.deadline.calendar.Years;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class IcsHolidaysTest {

    private final ImportHolidays imports = new ImportHolidays(new IcsHolidays());

    @Test
    public void readsAllDayEvents() {
        assertThat(read(event("DTSTART;VALUE=DATE:20260506", "SUMMARY:Substitute\\, holiday")))
                .containsExactly("2026-05-06 Substitute, holiday");
    }

    @Test
    public void theEndIsTheDayAfter() {
        assertThat(read(event("DTSTART;VALUE=DATE:20261229", "DTEND;VALUE=DATE:20270101", "SUMMARY:Closed")))
                .containsExactly("2026-12-29 Closed", "2026-12-30 Closed", "2026-12-31 Closed");
        assertThat(read(event("DTSTART;VALUE=DATE:20261229", "DTEND;VALUE=DATE:20261229", "SUMMARY:One")))
                .containsExactly("2026-12-29 One");
        assertThat(read(event("DTSTART;VALUE=DATE:20261229", "DURATION:P2D", "SUMMARY:Two")))
                .containsExactly("2026-12-29 Two", "2026-12-30 Two");
    }

    @Test
    public void joinsFoldedLinesWhateverEndsThem() {
        var folded = event("DTSTART;VALUE=DATE:20260506", "SUMMARY:Sub", " stitute", "\t holiday");

        assertThat(read(folded)).containsExactly("2026-05-06 Substitute holiday");
        assertThat(read(folded.replace("\r\n", "\n"))).containsExactly("2026-05-06 Substitute holiday");
    }

    @Test
    public void passesOverWhatIsNoEvent() {
        assertThat(read(calendar(
                        "BEGIN:VTIMEZONE",
                        "BEGIN:STANDARD",
                        "DTSTART:16010101T000000",
                        "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        "DTSTART:20260506",
                        "SUMMARY:Day",
                        "BEGIN:VALARM",
                        "SUMMARY:Wake up",
                        "END:VALARM",
                        "END:VEVENT")))
                .containsExactly("2026-05-06 Day");
    }

    @Test
    public void leavesOutCancelledEventsAndThoseWithATimeOfDay() {
        var understood =
                (Imported.Understood) imports.read((event("DTSTART:20260506", "STATUS:CANCELLED", "SUMMARY:Not")
                                + event("DTSTART;TZID=Asia/Tokyo:20260507T090000", "SUMMARY:Party", "RRULE:FREQ=DAILY")
                                + event("DTSTART:20260508", "SUMMARY:Day"))
                        .getBytes(UTF_8));

        assertThat(understood.holidays().days()).hasSize(1);
        assertThat(understood.notes()).containsExactly(Message.of("aftermath.deadline.import.ics.timed", 1));
    }

    @Test
    public void expandsWhatComesBackEveryYear() {
        var understood = (Imported.Understood) imports.read(
                event("DTSTART:19990704", "RRULE:FREQ=YEARLY", "SUMMARY:Fourth").getBytes(UTF_8));

        assertThat(understood.holidays().days()).hasSize(46);
        assertThat(understood.holidays().known()).contains(new Years(2015, 2060));
    }

    @Test
    public void leavesOutExceptions() {
        assertThat(read(event(
                        "DTSTART:20260704",
                        "RRULE:FREQ=YEARLY;COUNT=3",
                        "EXDATE;VALUE=DATE:20270704,20300704",
                        "SUMMARY:Fourth")))
                .containsExactly("2026-07-04 Fourth", "2028-07-04 Fourth");
    }

    @Test
    public void saysWhichLinesAreWrong() {
        assertThat(faults(calendar(
                        "BEGIN:VEVENT",
                        "DTSTART:20260230",
                        "SUMMARY:Never",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "SUMMARY:When?",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "DTSTART:20260506",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "DTSTART:20260506",
                        "DTEND:20260505",
                        "SUMMARY:Backwards",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "DTSTART:20260506",
                        "RRULE:FREQ=MONTHLY",
                        "RDATE:20260507",
                        "SUMMARY:Often",
                        "END:VEVENT",
                        "nonsense")))
                .containsExactly(
                        Message.of("aftermath.deadline.import.ics.date", "3", "DTSTART:20260230"),
                        Message.of("aftermath.deadline.import.ics.start", "6"),
                        Message.of("aftermath.deadline.import.name", "9"),
                        Message.of("aftermath.deadline.import.ics.length", "14", "DTEND:20260505"),
                        Message.of("aftermath.deadline.import.ics.rule", "19", "RRULE:FREQ=MONTHLY"),
                        Message.of("aftermath.deadline.import.ics.part", "20", "RDATE:20260507"),
                        Message.of("aftermath.deadline.import.ics.syntax", "23", "nonsense"));
    }

    @Test
    public void countsFoldedLinesAsTheFileDoes() {
        assertThat(faults(calendar("BEGIN:VEVENT", "SUMMARY:Long", "  name", "DTSTART:tomorrow", "END:VEVENT")))
                .containsExactly(Message.of("aftermath.deadline.import.ics.date", "5", "DTSTART:tomorrow"));
    }

    @Test
    public void saysWhatIsNotClosed() {
        assertThat(faults(calendar("BEGIN:VEVENT", "DTSTART:20260506", "SUMMARY:Open")))
                .containsExactly(Message.of("aftermath.deadline.import.ics.unclosed", "5", "VEVENT"));
        assertThat(faults("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260506\nSUMMARY:Cut\n"))
                .containsExactly(Message.of("aftermath.deadline.import.ics.cut", "4"));
    }

    @Test
    public void refusesWhatIsNoCalendar() {
        assertThat(faults("BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n"))
                .containsExactly(Message.of("aftermath.deadline.import.ics.none", "1"));
        assertThat(faults(calendar())).containsExactly(Message.of("aftermath.deadline.import.empty"));
    }

    @Test(timeout = 10_000)
    public void stopsEarlyOnAFileMadeToTireIt() {
        assertThat(faults("BEGIN:A\n".repeat(130_000))).hasSizeLessThanOrEqualTo(20);
        assertThat(faults("BEGIN:VCALENDAR\n" + "END:B\n".repeat(170_000))).hasSize(20);
    }

    private static String event(String... lines) {
        return calendar("BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
    }

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\n"
                + (lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n")
                + "END:VCALENDAR\r\n";
    }

    private List<String> read(String text) {
        var understood = (Imported.Understood) imports.read(text.getBytes(UTF_8));
        return understood.holidays().days().entrySet().stream()
                .map(day -> day.getKey() + " " + day.getValue().text())
                .toList();
    }

    private List<Message> faults(String text) {
        return ((Imported.NotUnderstood) imports.read(text.getBytes(UTF_8)))
                .faults().stream().map(Fault::message).toList();
    }
}
