package org.aftermath.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class TimelineTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    public void countsEvidenceOfRowsThatSaySomething() {
        var timeline = timeline(
                entry("10:00", "began", "it began", "https://metrics.example.org"),
                entry("10:05", "", "somebody noticed", ""),
                entry("10:09", "", "", "a picture"),
                entry("10:10", "ended", "", ""));
        assertThat(timeline.told()).hasSize(3);
        assertThat(timeline.evidenced()).isEqualTo(2);
        assertThat(timeline.coverage()).isEqualTo(66);
        assertThat(timeline().coverage()).isZero();
    }

    @Test
    public void ordersRowsByTimeAndKeepsTheTimelessWhereTheyStand() {
        var timeline = timeline(
                entry("11:00", "", "second", ""), entry("later", "", "third", ""), entry("10:00", "", "first", ""));
        assertThat(timeline.order()).containsExactly(2, 0, 1);
        assertThat(timeline.findings()).contains(Message.of("aftermath.timeline.unsorted", 1));
        assertThat(timeline.findings()).contains(Message.of("aftermath.timeline.untimed", 1));
    }

    @Test
    public void comparesTimesOfDifferentZones() {
        var timeline = timeline(entry("10:00", "", "in Tokyo", ""), entry("01:30 UTC", "", "in UTC", ""));
        assertThat(timeline.order()).containsExactly(0, 1);
        assertThat(timeline.findings()).isEmpty();
    }

    @Test
    public void namesSilencesThatAreLongForTheIncident() {
        var timeline = timeline(
                entry("10:00", "", "a", ""),
                entry("10:10", "", "b", ""),
                entry("11:25", "", "c", ""),
                entry("11:30", "", "d", ""));
        assertThat(timeline.findings())
                .containsExactly(Message.of("aftermath.timeline.gap", "2026-11-18 10:10", "2026-11-18 11:25", 1L, 15));
    }

    @Test
    public void namesSpansThatReachIntoTheNextRow() {
        var timeline = timeline(entry("10:00–10:30", "", "a", ""), entry("10:20", "", "b", ""));
        assertThat(timeline.findings())
                .containsExactly(
                        Message.of("aftermath.timeline.overlap", "2026-11-18 10:00–10:30", "2026-11-18 10:20"));
    }

    @Test
    public void offersTheTimesThatFactsAskFor() {
        var timeline = timeline(
                entry("10:00", "発生", "a", ""),
                entry("10:05", "detected", "b", ""),
                entry("10:07", "detected", "c", ""),
                entry("10:30", "ended", "d", ""),
                entry("11:00", "resolved", "e", ""),
                entry("11:05", "action", "f", ""));
        assertThat(timeline.times())
                .containsOnlyKeys(Event.BEGAN, Event.DETECTED, Event.ENDED)
                .containsEntry(Event.BEGAN, Instant.parse("2026-11-18T01:00:00Z"))
                .containsEntry(Event.DETECTED, Instant.parse("2026-11-18T01:05:00Z"))
                .containsEntry(Event.ENDED, Instant.parse("2026-11-18T02:00:00Z"));
    }

    @Test
    public void placesNewRowsByTimeAndBeforeWhatIsYetToCome() {
        var timeline = timeline(
                entry("10:00", "began", "a", ""), entry("10:30", "", "b", ""), entry("not yet", "ended", "", ""));
        assertThat(timeline.place(entry("10:10", "", "new", ""))).isEqualTo(1);
        assertThat(timeline.place(entry("10:30", "", "new", ""))).isEqualTo(2);
        assertThat(timeline.place(entry("sometime", "", "new", ""))).isEqualTo(2);
    }

    @Test
    public void marksTheRowsThatAreOdd() {
        var timeline = timeline(
                entry("10:00–10:20", "", "a", "x"),
                entry("10:10", "", "b", "x"),
                entry("11:25", "", "c", "x"),
                entry("later", "", "d", "x"),
                entry("11:20", "", "e", ""),
                entry("", "ended", "", ""));
        assertThat(timeline.marks())
                .containsOnlyKeys(1, 3, 4)
                .containsEntry(1, Set.of(Timeline.Mark.OVERLAP))
                .containsEntry(3, Set.of(Timeline.Mark.UNTIMED))
                .containsEntry(4, Set.of(Timeline.Mark.UNSORTED, Timeline.Mark.GAP, Timeline.Mark.UNPROVED));
    }

    @Test
    public void fillsWhatTheTemplateLeftOpenOnce() {
        var template = timeline(
                entry("10:00", "began", "", ""), entry("", "detected", "seen", ""), entry("", "ended", "", ""));
        var began = entry("09:58", "Impact started", "certificate runs out", "");
        var ended = entry("11:00", "resolved", "all works", "");
        var added = List.of(
                entry("10:01", "began", "later", ""),
                began,
                entry("10:30", "ended", "too early", ""),
                ended,
                entry("10:05", "detected", "again", ""),
                entry("", "began", "no time", ""));

        assertThat(template.filled(added)).containsOnly(Map.entry(0, began), Map.entry(2, ended));
    }

    private static Timeline timeline(Entry... entries) {
        return new Timeline(List.of(entries), TOKYO);
    }

    private static Entry entry(String time, String type, String fact, String evidence) {
        var when = WhenReader.cell(time, Clues.of(LocalDate.of(2026, 11, 18)));
        var day = Stream.of(LocalDate.of(2026, 11, 18))
                .filter(known -> !when.isUnknown())
                .findFirst();
        return new Entry(when.on(day), type, fact, "", "", evidence);
    }
}
