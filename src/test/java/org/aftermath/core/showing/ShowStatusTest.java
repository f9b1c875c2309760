package org.aftermath.core.showing;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.aftermath.core.facts.Status;
import org.aftermath.core.lifecycle.Move;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.LifecycleFixture;
import org.junit.Test;

public class ShowStatusTest {

    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final FakePages pages = new FakePages().with(42);
    private final FakePeople people = FakePeople.of("sre", "engineer");
    private final ShowStatus show = new ShowStatus(
            new ShowFollowUps(followUps, new InMemoryTickets(), new InMemoryReasons(), people, Clock.systemUTC()),
            pages,
            people,
            new LifecycleFixture().lifecycle(followUps, new FakeActingUser().loggedIn("sre"), Clock.systemUTC()));

    @Test
    public void showsWhereItStandsAndWhatIsNext() {
        followUps.replace(42, List.of(aFollowUp().build()));

        var card = show.card(aPostmortem().build());

        assertThat(card.status()).isEqualTo(Status.DRAFT);
        assertThat(card.owner()).contains(FakePeople.person("sre"));
        assertThat(card.standing().next().step()).isEqualTo(Message.of("aftermath.next.review"));
        assertThat(card.nextWho()).contains(FakePeople.person("sre"));
        assertThat(card.moves()).extracting(Move::to).containsExactly(Status.IN_REVIEW);
        assertThat(card.followUps()).isEqualTo(new Progress(0, 1));
    }

    @Test
    public void offersNoMovesToSomebodyWhoOnlyReads() {
        pages.lock(42);

        assertThat(show.card(aPostmortem().build()).moves()).isEmpty();
    }
}
