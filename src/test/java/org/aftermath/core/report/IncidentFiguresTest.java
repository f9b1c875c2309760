package org.aftermath.core.report;

import static org.aftermath.core.report.Tellings.rows;
import static org.aftermath.core.report.Tellings.times;
import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.foresight.Answer;
import org.junit.Test;

public class IncidentFiguresTest {

    private static Telling begun(String when, Severity severity) {
        return Tellings.of(aPostmortem().of(severity).startedAt(Instant.parse(when)))
                .build();
    }

    @Test
    public void everyMonthOfTheSpanIsThereAlsoWithoutIncidents() {
        var told = List.of(
                begun("2026-11-18T10:00:00Z", Severity.SEV_1),
                begun("2026-11-01T00:00:00Z", Severity.SEV_1),
                begun("2026-11-30T23:59:59Z", Severity.NONE));
        assertThat(rows(IncidentFigures.months(told, Tellings.SPAN)))
                .containsExactly("2026-10 | 0 | 0 | 0 | 0 | 0 | 0 | 0", "2026-11 | 2 | 0 | 0 | 0 | 0 | 1 | 3");
    }

    @Test
    public void medianAndNinetiethAreOfThoseThatAreKnown() {
        var told = List.of(
                lasting("2026-11-18T10:05:00Z", "2026-11-18T11:00:00Z"),
                lasting("2026-11-18T10:10:00Z", "2026-11-18T12:30:00Z"),
                lasting("2026-11-18T10:40:00Z", "2026-11-20T10:00:00Z"),
                lasting("", ""));
        assertThat(rows(IncidentFigures.times(told)))
                .containsExactly(
                        "time.detect | minutes 10 | minutes 40 | of 3-4",
                        "time.mitigate | unknown | unknown | of 0-4",
                        "time.resolve | hours 2-30 | days 2-0 | of 3-4");
    }

    private static Telling lasting(String detected, String resolved) {
        return Tellings.of(aPostmortem().at(times("2026-11-18T10:00:00Z", detected, "", resolved)))
                .build();
    }

    @Test
    public void reviewedIsOverWhereNobodyOutsideWaitsForAMessage() {
        var told = List.of(
                Tellings.of(aPostmortem().in(Status.REVIEWED)).build(),
                Tellings.of(aPostmortem().in(Status.REVIEWED).withExternalMessage())
                        .build(),
                Tellings.of(aPostmortem().in(Status.CLOSED)).build());
        assertThat(rows(IncidentFigures.states(told)))
                .containsExactly(
                        "status.draft | 0 | 0 | 0",
                        "status.in-review | 0 | 0 | 0",
                        "status.reviewed | 1 | 1 | 2",
                        "status.closed | 0 | 1 | 1");
    }

    @Test
    public void whatCameOnceDoesNotRecur() {
        var told = List.of(
                caused(Cause.PROCESS, "Checkout"),
                caused(Cause.PROCESS, "checkout ", "payments"),
                caused(Cause.TOOL, "payments"),
                caused(Cause.UNKNOWN, "search"),
                caused(Cause.UNKNOWN, "search"));
        assertThat(rows(IncidentFigures.recurring(told))).containsExactly("service-cause checkout-cause.process | 2");
        assertThat(rows(IncidentFigures.causes(told)))
                .contains("cause.process | 2 | 0 | 0 | 0 | 0 | 0 | 2", "cause.unknown | 2 | 0 | 0 | 0 | 0 | 0 | 2");
    }

    private static Telling caused(Cause cause, String... services) {
        var none = Details.NONE;
        var details = new Details(
                cause, none.impact(), Optional.empty(), Optional.empty(), List.of(), List.of(), "", List.of());
        return Tellings.of(aPostmortem().hitting(services).knowing(details)).build();
    }

    @Test
    public void theForeseenRateIsOfThoseThatWereJudged() {
        var told = List.of(
                Tellings.of(aPostmortem()).judged(Answer.Kind.FORESEEN).build(),
                Tellings.of(aPostmortem()).judged(Answer.Kind.DIFFERENTLY).build(),
                Tellings.of(aPostmortem()).judged(Answer.Kind.NOT_FORESEEN).build(),
                Tellings.of(aPostmortem()).build());
        assertThat(rows(IncidentFigures.foreseen(told, Tellings.SPAN)))
                .containsExactly(
                        "2026-10 | 0 | 0 | 0 | –", "2026-11 | 1 | 1 | 1 | percent 67", "all | 1 | 1 | 1 | percent 67");
    }

    @Test
    public void aFactorCountsOncePerPostmortem() {
        var told = List.of(
                answering("No failover", "no failover", "Old runbook"),
                answering("no failover "),
                answering("Something else"));
        assertThat(rows(IncidentFigures.factors(told))).containsExactly("No failover | 2");
    }

    private static Telling answering(String... factors) {
        var telling = Tellings.of(aPostmortem());
        for (var factor : factors) {
            telling.promised(aFollowUp().because(new Grounds(factor, "", "")).build());
        }
        return telling.build();
    }
}
