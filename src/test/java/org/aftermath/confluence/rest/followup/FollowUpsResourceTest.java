package org.aftermath.confluence.rest.followup;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class FollowUpsResourceTest {

    private final RestFixture fixture = new RestFixture();

    @Test
    public void tellsFollowUpsAndTheirTickets() {
        var followUp = aFollowUp().build();
        fixture.followUps.replace(42, List.of(followUp));
        fixture.tickets.keep(aTicket().done().due(LocalDate.of(2026, 12, 22)).build());

        var page = get();

        assertThat(page.done()).isEqualTo(1);
        assertThat(page.total()).isEqualTo(1);
        var line = page.followUps().get(0);
        assertThat(line.uid()).isEqualTo("42-a");
        assertThat(line.urgency()).isEqualTo("P0");
        assertThat(line.type()).isEqualTo("prevent");
        assertThat(line.state()).isEqualTo("done");
        assertThat(line.owner()).isEqualTo("engineer");
        assertThat(line.due()).isEqualTo("2026-12-22");
        assertThat(line.ticket())
                .isEqualTo(new FollowUpPayload.TicketPayload(
                        "OPS-1",
                        "https://jira.example/browse/OPS-1",
                        "Done",
                        "done",
                        "Done",
                        "engineer",
                        "2026-12-22",
                        null,
                        "2026-11-20T09:00:00Z"));
        assertThat(line.problem()).isNull();
    }

    @Test
    public void tellsFollowUpsOfPremortemsAndOfNoOtherPage() {
        fixture.pages.with(RestFixture.PREMORTEM, 78);

        assertThat(fixture.followUps().get("77", fixture.request).getStatus()).isEqualTo(200);
        assertThat(fixture.followUps().get("78", fixture.request).getStatus()).isEqualTo(404);
    }

    @Test
    public void saysEverythingThatIsMissingInOneSentenceAfterTheOther() {
        fixture.followUps.replace(
                42, List.of(aFollowUp().withoutOwner().withoutDue().build()));

        var line = get().followUps().get(0);

        assertThat(line.state()).isEqualTo("incomplete");
        assertThat(line.problem())
                .isEqualTo(new FollowUpPayload.Problem(
                        "aftermath.followup.missing.owner", "Name an owner: who does it? Set a due date: by when?"));
        assertThat(line.problems()).hasSize(2);
    }

    @Test
    public void repeatsWhatJiraSaid() {
        fixture.followUps.replace(42, List.of(aFollowUp().build()));
        fixture.tickets.keepProblem(
                new FollowUpUid(42, "a"), Message.of("aftermath.ticket.refused", "Team is required."));

        assertThat(get().followUps().get(0).problem().message()).isEqualTo("Jira says: Team is required.");
    }

    @Test
    public void hidesFollowUpsOfPagesThatTheCallerMayNotSee() {
        fixture.pages.hide(42);

        assertThat(fixture.followUps().get("42", fixture.request).getStatus()).isEqualTo(404);
    }

    private FollowUpPayload.Page get() {
        return (FollowUpPayload.Page)
                fixture.followUps().get("42", fixture.request).getEntity();
    }
}
