package org.aftermath.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryTickets;
import org.junit.Test;

public class SeenTicketsTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final UserRef SRE = FakePeople.ref("sre");
    private static final String ADDRESS = "https://jira.example/authorise";

    private final InMemoryTickets tickets = new InMemoryTickets();
    private final ActingUser acting = mock(ActingUser.class);
    private final SeenTickets seen = new SeenTickets(tickets, acting, FakePeople.of("sre", "engineer"));

    @Test
    public void tellsThePersonWhereToAllowIt() {
        tickets.keepProblem(UID, Message.of(SeenTickets.UNAUTHORISED, SRE.key(), ADDRESS));
        when(acting.current()).thenReturn(Optional.of(SRE));

        assertThat(problem()).isEqualTo(Message.of("aftermath.ticket.authorise.you", ADDRESS));
        assertThat(SeenTickets.address(problem())).contains(ADDRESS);
    }

    @Test
    public void tellsOthersWhomItWaitsForAndNoAddress() {
        tickets.keepProblem(UID, Message.of(SeenTickets.UNAUTHORISED, SRE.key(), ADDRESS));
        when(acting.current()).thenReturn(Optional.of(FakePeople.ref("engineer")));

        assertThat(problem().key()).isEqualTo("aftermath.ticket.authorise.other");
        assertThat(problem().arguments()).doesNotContain(ADDRESS);
        assertThat(SeenTickets.address(problem())).isEmpty();
        assertThat(seen.ofPage(42)).hasSize(1);
    }

    @Test
    public void leavesOtherProblemsAlone() {
        var refused = Message.of("aftermath.ticket.refused", "Team is required.");
        tickets.keepProblem(UID, refused);

        assertThat(problem()).isEqualTo(refused);
        assertThat(SeenTickets.address(refused)).isEmpty();
    }

    private Message problem() {
        return seen.find(UID).flatMap(Tickets.Known::problem).orElseThrow();
    }
}
