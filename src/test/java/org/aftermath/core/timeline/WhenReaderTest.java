package org.aftermath.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class WhenReaderTest {

    private static final Clues CLUES = Clues.of(LocalDate.of(2026, 11, 18));

    @Test
    public void readsTimesAsReportsWriteThem() {
        Map.ofEntries(
                        Map.entry("10:42", "10:42"),
                        Map.entry("10:42:03,123", "10:42:03"),
                        Map.entry("[10:42 PM]", "22:42"),
                        Map.entry("12:05 a.m.", "00:05"),
                        Map.entry("9am", "09:00"),
                        Map.entry("午前12時", "00:00"),
                        Map.entry("午後0:04", "12:04"),
                        Map.entry("18時40分頃", "~18:40"),
                        Map.entry("１８：２５", "18:25"),
                        Map.entry("2026-11-18", "2026-11-18"),
                        Map.entry("2026-11-18 10:42", "2026-11-18 10:42"),
                        Map.entry("2026-11-18T10:42:00.123Z", "2026-11-18 10:42 UTC"),
                        Map.entry("2026-11-18T10:42:00+09:00", "2026-11-18 10:42 +09:00"),
                        Map.entry("2026/11/18 10:42 JST", "2026-11-18 10:42 JST"),
                        Map.entry("Wed 18 Nov 2026, 10:42 (+09:00)", "2026-11-18 10:42 +09:00"),
                        Map.entry("2026年11月18日(水) 10:42 (+09:00)", "2026-11-18 10:42 +09:00"),
                        Map.entry("November 18th, 2026 at 10:42 AM UTC", "2026-11-18 10:42 UTC"),
                        Map.entry("18 Nov 10:42", "2026-11-18 10:42"),
                        Map.entry("11/18 10:42", "2026-11-18 10:42"),
                        Map.entry("11月18日 10時", "2026-11-18 10:00"),
                        Map.entry("2026-11-18 1042", "2026-11-18 10:42"),
                        Map.entry("1042Z", "10:42 UTC"),
                        Map.entry("2026-11-18 10:42 - 11:00", "2026-11-18 10:42–11:00"),
                        Map.entry("10:42～11:00 JST", "10:42–11:00 JST"),
                        Map.entry("2026-11-18 10:42-11:??", "2026-11-18 10:42"),
                        Map.entry("2026-11-18 --:--", "2026-11-18"),
                        Map.entry("~10:42", "~10:42"),
                        Map.entry("10:42~", "~10:42"),
                        Map.entry("約10時", "~10:00"))
                .forEach((written, read) -> assertThat(
                                WhenReader.cell(written, CLUES).text())
                        .as(written)
                        .isEqualTo(read));
    }

    @Test
    public void keepsTheWordsOfTimesThatNobodyCanRead() {
        for (var written : new String[] {"sometime", "2026-05-??", "20202-01-16", "99:99", "1:2:3:4"}) {
            assertThat(WhenReader.cell(written, CLUES).text()).isEqualTo(written);
        }
    }

    @Test
    public void findsNoTimeWhereThereIsNone() {
        for (var words :
                new String[] {"3 pods failed", "10時間かかった", "1/2 of all", "May be", "30 % of calls", "10時に切れた"}) {
            assertThat(WhenReader.lead(words, CLUES)).as(words).isEmpty();
        }
    }

    @Test
    public void takesTheDayFirstWhereTheTextDoesSoElsewhere() {
        var clues = CLUES.in(DateOrder.in("[18/11/2026 10:42] a\n[05/12/2026 10:42] b", Optional.empty()));
        assertThat(WhenReader.cell("05/12/2026 10:42", clues).text()).isEqualTo("2026-12-05 10:42");
        assertThat(WhenReader.cell("05/12/2026 10:42", CLUES).isUnknown()).isTrue();
    }
}
