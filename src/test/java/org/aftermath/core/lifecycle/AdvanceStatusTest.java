package org.aftermath.core.lifecycle;

import static org.aftermath.core.facts.Status.CLOSED;
import static org.aftermath.core.facts.Status.DRAFT;
import static org.aftermath.core.facts.Status.IN_REVIEW;
import static org.aftermath.core.facts.Status.REVIEWED;
import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.message.Posted;
import org.aftermath.core.message.Posting;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.support.MessageBook;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryMessages;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryStatusHistory;
import org.aftermath.support.LifecycleFixture;
import org.aftermath.support.MessageBuilder;
import org.aftermath.support.PlainTransactions;
import org.aftermath.support.PostmortemBuilder;
import org.assertj.core.api.AbstractListAssert;
import org.junit.Test;

public class AdvanceStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryStatusHistory history = new InMemoryStatusHistory();
    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryMessages messages = new InMemoryMessages(postmortems);
    private final LifecycleFixture rules =
            new LifecycleFixture().withSupporter("support").with(messages);
    private final MarkPosted marking = new MarkPosted(
            new MessageBook(messages, new InMemoryChangeLog(), FakePeople.of(), Clock.fixed(NOW, ZoneOffset.UTC)));
    private final AdvanceStatus advance = new AdvanceStatus(
            new AdvanceStatus.Books(postmortems, history, List.of(marking)),
            rules.situations(followUps),
            FakePeople.of("sre", "manager"),
            new PlainTransactions(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    public void walksFromDraftToClosed() {
        given(aPostmortem());

        assertThat(move(IN_REVIEW)).isInstanceOf(Advance.Moved.class);
        assertThat(move(REVIEWED)).isInstanceOf(Advance.Moved.class);
        assertThat(move(CLOSED)).isInstanceOf(Advance.Moved.class);
        assertThat(postmortems.ofPage(42)).map(Postmortem::status).contains(CLOSED);
    }

    @Test
    public void remembersWhoMovedItWhenAndWhy() {
        given(aPostmortem().in(IN_REVIEW));

        move(DRAFT, " facts are missing ");

        assertThat(history.ofPage(42, 10))
                .containsExactly(
                        new StatusChange(42, IN_REVIEW, DRAFT, FakePeople.ref("sre"), NOW, "facts are missing"));
    }

    @Test
    public void givesTheRecordItsNextVersion() {
        given(aPostmortem());

        move(IN_REVIEW);

        assertThat(postmortems.ofPage(42)).map(Postmortem::version).contains(2);
    }

    @Test
    public void refusesReviewWithoutAnOwner() {
        given(aPostmortem().withoutOwner());

        refusals(move(IN_REVIEW)).containsExactly("aftermath.move.owner");
        assertThat(history.ofPage(42, 10)).isEmpty();
    }

    @Test
    public void refusesReviewBeforeItIsKnownWhetherSomebodyOutsideNeedsAMessage() {
        given(aPostmortem().withoutOwner().unsureAboutExternalMessage());

        refusals(move(IN_REVIEW)).containsExactly("aftermath.move.owner", "aftermath.move.external");
    }

    @Test
    public void closesRightAfterReviewWhenNoExternalMessageIsNeeded() {
        given(aPostmortem().in(IN_REVIEW).withoutExternalMessage());

        assertThat(move(CLOSED)).isInstanceOf(Advance.Moved.class);
    }

    @Test
    public void doesNotSkipReviewedWhileAnExternalMessageIsOwed() {
        given(aPostmortem().in(IN_REVIEW).withExternalMessage());

        refusals(move(CLOSED)).containsExactly("aftermath.move.publishFirst");
    }

    @Test
    public void waitsForTheApprovalOfAMessageThatIsNeeded() {
        given(aPostmortem().in(IN_REVIEW).withExternalMessage());

        refusals(move(REVIEWED)).containsExactly("aftermath.move.message");
        messages.keep(aMessage().approved().build());
        assertThat(move(REVIEWED)).isInstanceOf(Advance.Moved.class);
    }

    @Test
    public void doesNotCloseOnWordsThatChangedAfterTheReview() {
        given(aPostmortem().in(REVIEWED).withExternalMessage());

        refusals(post("support", new Posting(NOW, Optional.empty()))).containsExactly("aftermath.move.message");
    }

    @Test
    public void marksTheMessageAsPostedByWhoeverClosesWithIt() {
        givenApproved(aPostmortem().in(REVIEWED).withExternalMessage());
        var posting = new Posting(NOW, Optional.of("https://status.example/1"));

        post("support", posting);

        assertThat(messages.ofPage(42).posted()).contains(new Posted(FakePeople.ref("support"), posting));
    }

    @Test
    public void takesTimeAndAddressFromAMessageThatIsOut() {
        given(aPostmortem().in(REVIEWED).withExternalMessage());
        messages.keep(aMessage().posted().build());

        assertThat(post("support", null)).isInstanceOf(Advance.Moved.class);
        assertThat(history.ofPage(42, 1).get(0).reason()).isEqualTo(MessageBuilder.POSTING.text());
    }

    @Test
    public void letsOnlySupportCloseAfterAMessage() {
        givenApproved(aPostmortem().in(REVIEWED).withExternalMessage());
        var posting = new Posting(NOW, Optional.of("https://status.example/1"));

        refusals(post("sre", posting)).containsExactly("aftermath.move.closer.support");
        assertThat(post("support", posting)).isInstanceOf(Advance.Moved.class);
        assertThat(history.ofPage(42, 1).get(0).reason()).isEqualTo("2026-11-21T09:00:00Z https://status.example/1");
    }

    @Test
    public void asksWhenTheMessageWasPosted() {
        givenApproved(aPostmortem().in(REVIEWED).withExternalMessage());

        refusals(post("support", null)).containsExactly("aftermath.move.posted");
        refusals(post("support", new Posting(NOW.plusSeconds(1), Optional.empty())))
                .containsExactly("aftermath.move.posted.future");
    }

    @Test
    public void closesWithoutAPostingWhereTheSpaceDoesNotAsk() {
        rules.setting("message-posted", Mode.WARN);
        givenApproved(aPostmortem().in(REVIEWED).withExternalMessage());

        assertThat(post("support", null)).isInstanceOf(Advance.Moved.class);
    }

    @Test
    public void goesBackOnlyWithAReason() {
        given(aPostmortem().in(CLOSED));

        refusals(move(IN_REVIEW, "  ")).containsExactly("aftermath.move.reason");
        assertThat(move(IN_REVIEW, "new facts")).isInstanceOf(Advance.Moved.class);
    }

    @Test
    public void boundsTheReason() {
        given(aPostmortem().in(CLOSED));

        assertThat(move(IN_REVIEW, "x".repeat(2001)))
                .isEqualTo(new Advance.Refused(List.of(Reason.of("aftermath.move.reason.long", 2000))));
        assertThat(move(IN_REVIEW, "x".repeat(2000))).isInstanceOf(Advance.Moved.class);
    }

    @Test
    public void knowsNoOtherSteps() {
        given(aPostmortem());

        refusals(move(REVIEWED)).containsExactly("aftermath.move.none");
        refusals(move(CLOSED)).containsExactly("aftermath.move.none");
    }

    @Test
    public void tellsTheSlowerOneWhoWasFaster() {
        given(aPostmortem());
        move(IN_REVIEW);

        assertThat(move(IN_REVIEW))
                .isEqualTo(new Advance.Overtaken(Message.of("aftermath.move.overtaken.in-review", "The sre")));
    }

    @Test
    public void doesNotMoveARecordThatChangedSinceItWasSeen() {
        given(aPostmortem());
        move(IN_REVIEW);

        var outcome = advance.carryOut(
                new AdvanceStatus.Order(42, REVIEWED, "", Optional.empty(), Optional.of(1), FakePeople.ref("manager")));

        assertThat(outcome).isInstanceOf(Advance.Overtaken.class);
    }

    @Test
    public void saysWhereItStandsWhenNobodyIsKnownToHaveMovedIt() {
        given(aPostmortem());

        assertThat(move(DRAFT, "again")).isEqualTo(new Advance.Overtaken(Message.of("aftermath.move.already.draft")));
    }

    @Test
    public void findsNoPostmortemOnAnOrdinaryPage() {
        assertThat(move(IN_REVIEW)).isEqualTo(new Advance.NoPostmortem());
    }

    private void given(PostmortemBuilder postmortem) {
        postmortems.add(postmortem.build());
    }

    private void givenApproved(PostmortemBuilder postmortem) {
        given(postmortem);
        messages.keep(aMessage().approved().build());
    }

    private Advance move(Status to) {
        return move(to, "");
    }

    private Advance move(Status to, String reason) {
        return advance.carryOut(
                new AdvanceStatus.Order(42, to, reason, Optional.empty(), Optional.empty(), FakePeople.ref("sre")));
    }

    private Advance post(String userName, Posting posting) {
        return advance.carryOut(new AdvanceStatus.Order(
                42, CLOSED, "", Optional.ofNullable(posting), Optional.empty(), FakePeople.ref(userName)));
    }

    private static AbstractListAssert<?, ?, String, ?> refusals(Advance outcome) {
        return assertThat(((Advance.Refused) outcome).reasons())
                .extracting(reason -> reason.message().key());
    }
}
