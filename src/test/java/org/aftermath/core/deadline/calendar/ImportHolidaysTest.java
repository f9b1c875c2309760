package org.aftermath.core.deadline.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class ImportHolidaysTest {

    private final ImportHolidays imports =
            new ImportHolidays((text, sheet) -> sheet.add(1, LocalDate.of(2026, 1, 1), "from a calendar"));

    @Test
    public void readsDatesAndNames() {
        assertThat(read("2026-12-30,Closed\n2026-12-31,\"Closed, \"\"really\"\"\"\n"))
                .containsExactly("2026-12-30 Closed", "2026-12-31 Closed, \"really\"");
    }

    @Test
    public void readsWhatSpreadsheetsWrite() {
        assertThat(read("\uFEFF国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n\r\n# 会社\r\n2026/5/6,休日\r\n"))
                .containsExactly("2026-01-01 元日", "2026-05-06 休日");
    }

    @Test
    public void joinsTheNamesOfOneDay() {
        assertThat(read("2026-05-06,One\n2026-05-06,Other\n2026-05-06,One"))
                .containsExactly("2026-05-06 One / Other / One");
    }

    @Test
    public void knowsTheYearsThatTheFileNames() {
        var understood = (Imported.Understood) imports.read("2026-12-30,A\n2028-01-02,B".getBytes(UTF_8));

        assertThat(understood.holidays().known()).contains(new Years(2026, 2028));
    }

    @Test
    public void saysWhichLinesAreWrongAndTakesNothing() {
        assertThat(faults("""
                date,name
                2026-02-29,No leap year
                2026-05-06
                # fine
                tomorrow,Soon
                2026-05-07,
                1926-05-07,Long ago
                """))
                .containsExactly(
                        Message.of("aftermath.deadline.import.date", "2", "2026-02-29"),
                        Message.of("aftermath.deadline.import.columns", "3", "2026-05-06"),
                        Message.of("aftermath.deadline.import.date", "5", "tomorrow"),
                        Message.of("aftermath.deadline.import.name", "6"),
                        Message.of("aftermath.deadline.import.year", "7", "1970", "2199"));
    }

    @Test
    public void takesOnlyTheFirstLineForAHeading() {
        assertThat(faults("2026-05-06,A\ndate,name"))
                .containsExactly(Message.of("aftermath.deadline.import.date", "2", "date"));
    }

    @Test
    public void refusesNamesThatAreTooLong() {
        assertThat(read("2026-05-06," + "祝".repeat(200))).hasSize(1);
        assertThat(faults("2026-05-06," + "祝".repeat(201)))
                .containsExactly(Message.of("aftermath.deadline.import.long", "1", 200));
    }

    @Test
    public void saysWhichLineIsNotUtf8() {
        assertThat(faults("2026-01-01,A\r\n2026-01-02,元日\r\n".getBytes(Charset.forName("Shift_JIS"))))
                .containsExactly(Message.of("aftermath.deadline.import.encoding", "2"));
        assertThat(faults(new byte[] {'a', '\r', (byte) 0xE5}))
                .containsExactly(Message.of("aftermath.deadline.import.encoding", "2"));
    }

    @Test
    public void refusesAFileWithoutAHoliday() {
        assertThat(faults("")).containsExactly(Message.of("aftermath.deadline.import.empty"));
        assertThat(faults("date,name\n")).containsExactly(Message.of("aftermath.deadline.import.empty"));
    }

    @Test
    public void refusesAFileThatIsTooLarge() {
        assertThat(faults(new byte[1024 * 1024 + 1])).containsExactly(Message.of("aftermath.deadline.import.size", 1));
    }

    @Test
    public void refusesMoreThanFiveThousandDays() {
        assertThat(read(days(5_000))).hasSize(5_000);
        assertThat(faults(days(5_002))).containsExactly(Message.of("aftermath.deadline.import.many", "5001", 5_000));
    }

    @Test
    public void namesTwentyFaultsAndThenStops() {
        assertThat(faults("2026-13-01,A\n".repeat(1_000))).hasSize(20);
    }

    @Test
    public void handsCalendarsToTheirOwnReader() {
        assertThat(read("\uFEFFbegin:vcalendar\n")).containsExactly("2026-01-01 from a calendar");
    }

    private static String days(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> LocalDate.of(2000, 1, 1).plusDays(i) + ",Day")
                .collect(Collectors.joining("\n"));
    }

    private List<String> read(String text) {
        var understood = (Imported.Understood) imports.read(text.getBytes(UTF_8));
        return understood.holidays().days().entrySet().stream()
                .map(day -> day.getKey() + " " + day.getValue().text())
                .toList();
    }

    private List<Message> faults(String text) {
        return faults(text.getBytes(UTF_8));
    }

    private List<Message> faults(byte[] file) {
        return ((Imported.NotUnderstood) imports.read(file))
                .faults().stream().map(Fault::message).toList();
    }
}
