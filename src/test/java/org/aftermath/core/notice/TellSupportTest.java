package org.aftermath.core.notice;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemorySupportNotices;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.junit.Before;
import org.junit.Test;

public class TellSupportTest {

    private final MovableClock clock = new MovableClock();
    private final InMemorySupportNotices notices = new InMemorySupportNotices();
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final Letters post = mock();
    private final List<UserRef> members = new ArrayList<>(List.of(FakePeople.ref("sofia"), FakePeople.ref("kenta")));
    private final List<String> posted = new ArrayList<>();
    private boolean mailWorks = true;
    private final AskSupport ask = new AskSupport(notices, clock);
    private final TellSupport tell = new TellSupport(
            notices,
            postmortems,
            new TellSupport.Desk(
                    space -> Rules.DEFAULT,
                    (group, limit) -> group.equals("support") ? members : List.of(),
                    (postmortem, reader) -> Optional.of(new Letter(reader.key(), "", "", "en")),
                    post),
            new PlainTransactions(),
            clock);

    @Before
    public void postsWhileTheMailWorks() {
        when(post.post(any())).thenAnswer(call -> {
            posted.add(call.getArgument(0, Letter.class).address());
            return mailWorks;
        });
    }

    @Test
    public void tellsEverybodyInSupportOnceForEachMove() {
        var reviewed =
                reviewed(aPostmortem().withExternalMessage().in(Status.REVIEWED).build());

        tell.run();
        tell.run();
        assertThat(posted).containsExactly("SOFIA", "KENTA");

        reviewed(reviewed);
        tell.run();
        assertThat(posted).hasSize(4);
    }

    @Test
    public void tellsNobodyOfAPostmortemThatNeedsNoMessage() {
        reviewed(aPostmortem().withoutExternalMessage().in(Status.REVIEWED).build());

        tell.run();

        assertThat(posted).isEmpty();
    }

    @Test
    public void tellsNobodyOfOtherSteps() {
        var inReview = aPostmortem().withExternalMessage().in(Status.IN_REVIEW).build();
        step(postmortems.add(inReview), Status.DRAFT, Status.IN_REVIEW);

        tell.run();

        assertThat(posted).isEmpty();
    }

    @Test
    public void keepsSilentOnceThePostmortemHasGoneOn() {
        var reviewed =
                reviewed(aPostmortem().withExternalMessage().in(Status.REVIEWED).build());
        postmortems.update(reviewed.at(Status.CLOSED));

        tell.run();

        assertThat(posted).isEmpty();
        assertThat(notices.due(clock.instant(), 10)).isEmpty();
    }

    @Test
    public void takesNoticesBackWithTheNextStep() {
        var reviewed =
                reviewed(aPostmortem().withExternalMessage().in(Status.REVIEWED).build());

        step(reviewed.at(Status.IN_REVIEW), Status.REVIEWED, Status.IN_REVIEW);

        assertThat(notices.due(clock.instant(), 10)).isEmpty();
    }

    @Test
    public void triesAFewTimesForEachReaderAndGivesUp() {
        mailWorks = false;
        members.remove(1);
        reviewed(aPostmortem().withExternalMessage().in(Status.REVIEWED).build());

        for (var attempt = 0; attempt < 10; attempt++) {
            tell.run();
            clock.pass(Duration.ofMinutes(10));
        }

        assertThat(posted).hasSize(5);
    }

    private Postmortem reviewed(Postmortem postmortem) {
        var stored = postmortems.ofPage(42).orElseGet(() -> postmortems.add(postmortem));
        step(stored, Status.IN_REVIEW, Status.REVIEWED);
        return stored;
    }

    private void step(Postmortem moved, Status from, Status to) {
        ask.taken(moved, new StatusChange(42, from, to, FakePeople.ref("sre"), clock.instant(), ""), Optional.empty());
    }
}
