package org.aftermath.core.report;

import static org.aftermath.core.report.Tellings.heads;
import static org.aftermath.core.report.Tellings.rows;
import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Details;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Decision;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.Urgency;
import org.junit.Test;

public class PromiseFiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final LocalDate PAST = LocalDate.parse("2026-11-29");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private static PromiseFigures figures(Tellings... told) {
        return new PromiseFigures(List.of(told).stream().map(Tellings::build).toList(), NOW);
    }

    private static Tellings of(String... teams) {
        var none = Details.NONE;
        return Tellings.of(aPostmortem()
                .knowing(new Details(
                        none.cause(),
                        none.impact(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(teams),
                        List.of(),
                        "",
                        List.of())));
    }

    @Test
    public void ticketsAreMadeAndDoneInTheirMonths() {
        var figures = figures(of().promised(
                        aFollowUp().build(), aTicket().done().build(), "2026-10-31T10:00:00Z", "2026-11-01T10:00:00Z")
                .promised(aFollowUp().build(), aTicket().build(), "2026-11-20T10:00:00Z", "")
                .promised(aFollowUp().build(), aTicket().build(), "2026-09-20T10:00:00Z", ""));
        assertThat(rows(figures.flow(Tellings.SPAN)))
                .containsExactly("2026-10 | 1 | 0", "2026-11 | 1 | 1", "all | 2 | 1");
    }

    @Test
    public void openOnesGrowOld() {
        var figures = figures(of().promised(
                        aFollowUp().of(Urgency.P0).build(), aTicket().build(), "2026-11-25T10:00:00Z", "")
                .promised(aFollowUp().of(Urgency.P1).build(), aTicket().build(), "2026-11-01T10:00:00Z", "")
                .promised(aFollowUp().of(Urgency.P1).build(), aTicket().build(), "2026-01-01T10:00:00Z", "")
                .promised(
                        aFollowUp().of(Urgency.P1).build(),
                        aTicket().done().build(),
                        "2026-01-01T10:00:00Z",
                        "2026-01-02T10:00:00Z")
                .promised(aFollowUp().of(Urgency.P2).being(Commitment.COMMITTED).build())
                .promised(aFollowUp().of(Urgency.P2).being(Commitment.PROPOSED).build()));
        assertThat(rows(figures.ageing()))
                .containsExactly(
                        "age.week | 1 | 0 | 0 | 0 | 1",
                        "age.month | 0 | 1 | 0 | 0 | 1",
                        "age.quarter | 0 | 0 | 0 | 0 | 0",
                        "age.longer | 0 | 1 | 0 | 0 | 1",
                        "age.unknown | 0 | 0 | 1 | 0 | 1");
    }

    @Test
    public void aPromiseIsOverdueFromTheDayAfterItsDueDay() {
        var figures = figures(
                of("Core", "Payments")
                        .promised(
                                aFollowUp().of(Urgency.P0).build(),
                                aTicket().due(PAST).build(),
                                "2026-11-20T10:00:00Z",
                                "")
                        .promised(
                                aFollowUp().of(Urgency.P1).build(),
                                aTicket().due(TODAY).build(),
                                "2026-11-20T10:00:00Z",
                                ""),
                of("Core")
                        .promised(aFollowUp()
                                .of(Urgency.P2)
                                .due(PAST)
                                .being(Commitment.COMMITTED)
                                .build()),
                of().promised(aFollowUp()
                        .of(Urgency.P3)
                        .due(PAST)
                        .being(Commitment.COMMITTED)
                        .build()));
        assertThat(rows(figures.overdueByTeam()))
                .containsExactly(
                        "Core | 1 | 0 | 1 | 0 | 2", "Payments | 1 | 0 | 0 | 0 | 1", "none.teams | 0 | 0 | 0 | 1 | 1");
        assertThat(rows(figures.overdueByProject()))
                .containsExactly("none.projects | 0 | 0 | 1 | 1 | 2", "OPS | 1 | 0 | 0 | 0 | 1");
    }

    @Test
    public void movedDatesCountOnceEachByHowOften() {
        var figures = figures(of().promised(
                        aFollowUp().of(Urgency.P2).build(),
                        aTicket().moved(Urgency.P0, "2026-11-20", "2026-11-27").build(),
                        "2026-11-20T10:00:00Z",
                        "")
                .promised(
                        aFollowUp().build(),
                        aTicket()
                                .moved(Urgency.P1, "2026-11-20", "2026-11-27", "2026-11-28", "2026-11-29", "2026-11-20")
                                .build(),
                        "2026-11-20T10:00:00Z",
                        "")
                .promised(
                        aFollowUp().of(Urgency.P3).build(),
                        aTicket().closedSilently().build(),
                        "2026-11-20T10:00:00Z",
                        ""));
        assertThat(heads(figures.moved()))
                .containsExactly("moved.once", "moved.twice", "moved.more", "moved.reason", "moved.silent");
        assertThat(rows(figures.moved()))
                .containsExactly(
                        "P0 | 1 | 0 | 0 | 1 | 0",
                        "P1 | 0 | 0 | 1 | 0 | 0",
                        "P2 | 0 | 0 | 0 | 0 | 0",
                        "P3 | 0 | 0 | 0 | 0 | 1");
    }

    @Test
    public void whatIsDroppedIsListedWithItsReasonAndPage() {
        var decision = new Decision(
                Commitment.WONTDO,
                "costs more than it saves",
                "",
                List.of("sre", "manager"),
                List.of(new Dissent("support", Optional.of("manager"))),
                Optional.of(TODAY),
                Decision.Exposure.NONE);
        var figure = figures(of().promised(aFollowUp()
                        .saying("Second gateway")
                        .decided(decision)
                        .build()))
                .dropped();
        assertThat(rows(figure))
                .containsExactly(
                        "Second gateway | costs more than it saves | sre, manager | support > manager | 2026-11-30");
        assertThat(figure.rows().get(0).pageId()).isPresent();
    }
}
