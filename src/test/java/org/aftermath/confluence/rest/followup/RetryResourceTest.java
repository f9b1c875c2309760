package org.aftermath.confluence.rest.followup;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.followup.Urgency;
import org.junit.Test;

public class RetryResourceTest {

    private final RestFixture fixture = new RestFixture();

    @Test
    public void asksOnceMoreAsTheCaller() {
        fixture.followUps.replace(42, List.of(aFollowUp().build()));

        assertThat(retry("42-a")).isEqualTo(202);
        assertThat(fixture.outbox.due(RestFixture.NOW, 10)).hasSize(1);
    }

    @Test
    public void asksForNothingThatIsThere() {
        fixture.followUps.replace(42, List.of(aFollowUp().build()));
        fixture.tickets.keep(aTicket().build());

        assertThat(retry("42-a")).isEqualTo(200);
        assertThat(fixture.outbox.due(RestFixture.NOW, 10)).isEmpty();
    }

    @Test
    public void refusesWhatIsNotToBecomeATicket() {
        fixture.followUps.replace(42, List.of(aFollowUp().of(Urgency.P3).build()));

        assertThat(retry("42-a")).isEqualTo(409);
    }

    @Test
    public void answersAlikeForUnknownAndHidden() {
        assertThat(retry("42-b")).isEqualTo(404);
        assertThat(retry("43-a")).isEqualTo(404);
        assertThat(retry("nonsense")).isEqualTo(404);
    }

    @Test
    public void refusesThoseWhoMayNotChangeThePage() {
        fixture.followUps.replace(42, List.of(aFollowUp().build()));
        fixture.pages.lock(42);

        assertThat(retry("42-a")).isEqualTo(403);
    }

    @Test
    public void asksStrangersToLogIn() {
        fixture.acting.logOut();

        assertThat(retry("42-a")).isEqualTo(401);
    }

    private int retry(String uid) {
        return fixture.retry().ask(uid).getStatus();
    }
}
