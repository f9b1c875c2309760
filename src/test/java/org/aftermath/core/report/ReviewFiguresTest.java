package org.aftermath.core.report;

import static org.aftermath.core.report.Tellings.held;
import static org.aftermath.core.report.Tellings.rows;
import static org.aftermath.core.report.Tellings.times;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.sharing.Readings;
import org.junit.Test;

public class ReviewFiguresTest {

    /** A Wednesday. */
    private static final String ENDED = "2026-11-18T11:00:00Z";

    private final ReviewFigures figures =
            new ReviewFigures(Clock.fixed(Instant.parse("2026-11-30T00:00:00Z"), ZoneOffset.UTC));

    private static Tellings reviewed(Severity severity, String heldAt) {
        return Tellings.of(aPostmortem()
                .of(severity)
                .at(times("2026-11-18T10:00:00Z", "", "", ENDED))
                .knowing(held(heldAt)));
    }

    @Test
    public void aMeetingIsInTimeByTheBusinessDaysOfItsSeverity() {
        var told = List.of(
                reviewed(Severity.SEV_1, "2026-11-19T10:00:00Z").build(),
                reviewed(Severity.SEV_1, "2026-11-23T23:59:59Z").build(),
                reviewed(Severity.SEV_1, "2026-11-24T00:00:00Z").build(),
                reviewed(Severity.SEV_2, "").build(),
                reviewed(Severity.SEV_3, "2026-11-19T10:00:00Z").build());
        assertThat(rows(figures.held(told, Tellings.SPAN)))
                .containsExactly(
                        "2026-10 | 0 | 0 | 0 | 0 | – | – | –",
                        "2026-11 | 4 | 3 | 2 | 1 | percent 75 | percent 50 | percent 25",
                        "all | 4 | 3 | 2 | 1 | percent 75 | percent 50 | percent 25");
    }

    @Test
    public void waitsCountFromTheEndOfTheIncident() {
        var told = List.of(
                reviewed(Severity.SEV_1, "2026-11-23T11:00:00Z")
                        .made("2026-11-18T10:30:00Z")
                        .moved(Status.IN_REVIEW, "2026-11-20T11:00:00Z")
                        .moved(Status.IN_REVIEW, "2026-11-27T11:00:00Z")
                        .build(),
                reviewed(Severity.SEV_1, "").made("2026-11-18T13:00:00Z").build());
        assertThat(rows(figures.waits(told)))
                .containsExactly(
                        "wait.text | hours 1-0 | hours 2-0 | 0 | of 2-2",
                        "wait.in-review | days 2-0 | days 2-0 | 2 | of 1-2",
                        "wait.meeting | days 5-0 | days 5-0 | 3 | of 1-2");
    }

    @Test
    public void readersSayWithoutNamesWhetherTheyUnderstood() {
        var read = reviewed(Severity.SEV_1, "")
                .read(Optional.of(Readings.Answer.YES))
                .read(Optional.of(Readings.Answer.YES))
                .read(Optional.of(Readings.Answer.PARTLY))
                .read(Optional.empty());

        assertThat(rows(ReviewFigures.readers(List.of(read.build())))).isEmpty();
        assertThat(rows(ReviewFigures.readers(
                        List.of(read.read(Optional.of(Readings.Answer.NO)).build()))))
                .containsExactly(
                        "reader.yes | 2 | percent 40",
                        "reader.partly | 1 | percent 20",
                        "reader.no | 1 | percent 20",
                        "reader.read | 1 | percent 20");
    }
}
