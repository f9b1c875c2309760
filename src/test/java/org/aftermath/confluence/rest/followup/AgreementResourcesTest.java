package org.aftermath.confluence.rest.followup;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.MOVED;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.followup.Urgency;
import org.aftermath.host.rest.ErrorList;
import org.junit.Before;
import org.junit.Test;

/** Moved dates and what differs, over REST. */
public class AgreementResourcesTest {

    private static final String MOVE = MOVED.plusSeconds(60).toString();

    private final RestFixture fixture = new RestFixture();

    @Before
    public void aDateMovedInJira() {
        fixture.followUps.replace(
                42, List.of(aFollowUp().due(LocalDate.of(2026, 12, 15)).build()));
        fixture.tickets.keep(
                aTicket().moved(Urgency.P0, "2026-12-15", "2026-12-22").build());
    }

    @Test
    public void tellsWhatDiffersAndWhatLacksAReason() {
        var agreement = agreement();

        assertThat(agreement.differences())
                .containsExactly(new AgreementPayload.Differing("due", "2026-12-15", "2026-12-22"));
        assertThat(agreement.moves())
                .containsExactly(new AgreementPayload.Moved("due", 1, MOVE, "2026-12-15", "2026-12-22", null, true));
        assertThat(agreement.silent()).isFalse();
    }

    @Test
    public void takesTheReason() {
        assertThat(reason("{\"what\": \"due\", \"reason\": \"vendor\", \"moved\": \"" + MOVE + "\"}"))
                .isEqualTo(200);

        var moved = agreement().moves().get(0);
        assertThat(moved.reasonMissing()).isFalse();
        assertThat(moved.reason().text()).isEqualTo("vendor");
        assertThat(moved.reason().by()).isEqualTo("sre");
    }

    @Test
    public void refusesAReasonForAnotherMove() {
        assertThat(reason("{\"what\": \"due\", \"reason\": \"vendor\", \"moved\": \"2026-11-01T00:00:00Z\"}"))
                .isEqualTo(409);
        assertThat(reason("{\"what\": \"urgency\", \"reason\": \"vendor\"}")).isEqualTo(409);
    }

    @Test
    public void namesEverythingThatItDoesNotUnderstand() {
        var response = fixture.reason().give("42-a", "{\"what\": \"owner\", \"why\": 1, \"moved\": \"soon\"}");

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(((ErrorList) response.getEntity()).errors())
                .extracting(ErrorList.Entry::field)
                .containsExactly("why", "what", "moved");
        assertThat(reason("{\"what\": \"due\", \"reason\": \" \"}")).isEqualTo(400);
        assertThat(reason("[]")).isEqualTo(400);
    }

    @Test
    public void appliesThePagesDateToTheTicket() {
        assertThat(apply("{\"what\": \"due\"}")).isEqualTo(200);
        assertThat(fixture.tracker.amended).hasSize(1);
        assertThat(agreement().differences()).isEmpty();

        assertThat(apply("{\"what\": \"due\"}")).isEqualTo(409);
        assertThat(apply("{\"what\": \"status\"}")).isEqualTo(400);
        assertThat(apply("{\"what\": \"due\", \"force\": true}")).isEqualTo(400);
    }

    @Test
    public void saysThatJiraDoesNotAnswer() {
        fixture.tracker.away();

        assertThat(apply("{\"what\": \"due\"}")).isEqualTo(503);
    }

    @Test
    public void refusesThoseWhoMayNotChangeThePage() {
        fixture.pages.lock(42);

        assertThat(apply("{\"what\": \"due\"}")).isEqualTo(403);
        assertThat(reason("{\"what\": \"due\", \"reason\": \"vendor\"}")).isEqualTo(403);
    }

    @Test
    public void answersAlikeForUnknownAndHidden() {
        fixture.pages.hide(42);

        assertThat(apply("{\"what\": \"due\"}")).isEqualTo(404);
        assertThat(reason("{\"what\": \"due\", \"reason\": \"vendor\"}")).isEqualTo(404);
        assertThat(fixture.reason().give("nonsense", "{}").getStatus()).isEqualTo(404);
    }

    private int reason(String body) {
        return fixture.reason().give("42-a", body).getStatus();
    }

    private int apply(String body) {
        return fixture.apply().apply("42-a", body).getStatus();
    }

    private AgreementPayload agreement() {
        var page = (FollowUpPayload.Page)
                fixture.followUps().get("42", fixture.request).getEntity();
        return page.followUps().get(0).agreement();
    }
}
