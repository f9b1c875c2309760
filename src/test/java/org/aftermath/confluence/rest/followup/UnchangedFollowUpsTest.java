package org.aftermath.confluence.rest.followup;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.text.Message;
import org.aftermath.support.MovableClock;
import org.aftermath.support.TicketBuilder;
import org.junit.Before;
import org.junit.Test;

/** What an open page is answered that asks with the tag of the last answer. */
public class UnchangedFollowUpsTest {

    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final FollowUpUid UID = new FollowUpUid(42, "a");

    private final RestFixture fixture = new RestFixture();
    private final MovableClock clock = new MovableClock();
    private final FollowUpsResource followUps = in(Locale.ENGLISH);
    private EntityTag known = new EntityTag("none");

    @Before
    public void seeThePage() {
        when(fixture.request.evaluatePreconditions(any(EntityTag.class)))
                .thenAnswer(asked -> known.equals(asked.getArgument(0)) ? Response.notModified() : null);
        fixture.followUps.replace(42, List.of(aFollowUp().build()));
        fixture.tickets.keep(aTicket()
                .moved(aFollowUp().build().urgency(), "2026-11-30", "2026-12-07")
                .build());
        known = ask().getEntityTag();
    }

    @Test
    public void readsOncePerMomentHoweverManyAsk() {
        clock.pass(MOMENT);
        clearInvocations(fixture.followUps);

        for (var reader = 0; reader < 500; reader++) {
            assertThat(ask().getStatus()).isEqualTo(304);
        }

        verify(fixture.followUps, times(1)).ofPage(anyLong());
    }

    @Test
    public void tellsAChangedPage() {
        fixture.followUps.replace(
                42, List.of(aFollowUp().saying("Fail over by hand").build()));
        isToldAMomentLater();
    }

    @Test
    public void tellsAChangedTicket() {
        fixture.tickets.keep(aTicket().atSequence(99).done().build());
        isToldAMomentLater();
    }

    @Test
    public void tellsAProblem() {
        fixture.tickets.keepProblem(UID, Message.of("aftermath.ticket.refused", "Team is required."));
        fixture.followUps.replace(42, List.of(aFollowUp().withUid(42, "b").build()));
        isToldAMomentLater();
    }

    @Test
    public void tellsAReason() {
        fixture.reasons.keep(new Reason(
                UID,
                Agreed.DUE,
                TicketBuilder.MOVED.plusSeconds(60),
                "The vendor is late",
                "engineer",
                clock.instant()));
        isToldAMomentLater();
    }

    @Test
    public void tellsEachReaderWhatIsTheirs() {
        fixture.acting.loggedIn("engineer");
        assertThat(ask().getStatus()).isEqualTo(200);
    }

    @Test
    public void tellsAnotherLanguage() {
        assertThat(in(Locale.JAPANESE).get("42", fixture.request).getStatus()).isEqualTo(200);
    }

    @Test
    public void tellsAnotherDay() {
        clock.pass(Duration.ofDays(1));
        assertThat(ask().getStatus()).isEqualTo(200);
    }

    @Test
    public void asksForThePermissionEachTime() {
        fixture.pages.hide(42);
        assertThat(ask().getStatus()).isEqualTo(404);
    }

    private void isToldAMomentLater() {
        clock.pass(MOMENT);
        assertThat(ask().getStatus()).isEqualTo(200);
    }

    private Response ask() {
        return followUps.get("42", fixture.request);
    }

    private FollowUpsResource in(Locale language) {
        return fixture.followUps(new FollowUpStamps.Asking(RestFixture.in(language), RestFixture.utc(), clock));
    }
}
