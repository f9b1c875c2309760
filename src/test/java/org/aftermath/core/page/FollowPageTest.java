package org.aftermath.core.page;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.IndexFollowUps;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakeLabels;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryCopies;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryTicketOutbox;
import org.aftermath.support.InMemoryTickets;
import org.junit.Test;

public class FollowPageTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final UserRef SRE = FakePeople.ref("sre");

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryTicketOutbox outbox = new InMemoryTicketOutbox(Clock.fixed(NOW, ZoneOffset.UTC));
    private final FakeLabels labels = new FakeLabels();
    private int wakes;
    private final FollowPage follow = new FollowPage(
            postmortems,
            new KeepRecord(
                    postmortems,
                    new SeedPostmortem(postmortems, FakePeople.of("sre"), () -> "minted"),
                    followUps,
                    new InMemoryCopies(),
                    labels),
            followUps,
            new IndexFollowUps(followUps),
            new AskForTickets(tickets, outbox, () -> wakes++));

    @Test
    public void seedsIndexesAndAsks() {
        save(page(42, "m-1", committed("a", "Fail over")));

        assertThat(postmortems.ofPage(42)).isPresent();
        assertThat(followUps.ofPage(42)).extracting(FollowUp::text).containsExactly("Fail over");
        assertThat(asked()).containsExactly(UID);
        assertThat(wakes).isEqualTo(1);
    }

    @Test
    public void asksAsThePersonWhoSaved() {
        save(page(42, "m-1", committed("a", "Fail over")));

        assertThat(outbox.due(NOW, 10))
                .extracting(TicketOutbox.Request::onBehalfOf)
                .containsExactly(SRE);
    }

    @Test
    public void leavesOrdinaryPagesAlone() {
        follow.saved(new PageStory(facts(42), Optional.empty(), List.of(committed("a", "x"))), by(), ZoneOffset.UTC);

        assertThat(followUps.ofPage(42)).isEmpty();
        assertThat(asked()).isEmpty();
    }

    @Test
    public void makesNeitherRecordNorTicketsOfACopy() {
        save(page(42, "m-1", committed("a", "Fail over")));
        save(page(43, "m-1", committed("a", "Fail over")));

        assertThat(postmortems.ofPage(43)).isEmpty();
        assertThat(followUps.ofPage(43)).isEmpty();
        assertThat(asked()).containsExactly(UID);
    }

    @Test
    public void tellsACopyByItsFollowUpsWhereTheIdIsMissing() {
        save(page(42, "", committed("a", "Fail over")));
        save(page(43, "", committed("a", "Fail over")));

        assertThat(postmortems.ofPage(43)).isEmpty();
        assertThat(asked()).containsExactly(UID);
    }

    @Test
    public void keepsACopyACopyWhenTheOriginalIsGone() {
        save(page(42, "m-1", committed("a", "Fail over")));
        follow.gone(42);
        save(page(43, "m-1", committed("a", "Fail over")));

        assertThat(postmortems.ofPage(43)).isEmpty();
    }

    @Test
    public void keepsACopyACopyWhenTheOriginalIsPurged() {
        save(page(42, "m-1", committed("a", "Fail over")));
        save(page(43, "m-1", committed("a", "Fail over")));
        postmortems.forget(42);
        followUps.forget(42);

        save(page(43, "m-1", committed("a", "Fail over")));

        assertThat(postmortems.ofPage(43)).isEmpty();
        assertThat(followUps.ofPage(43)).isEmpty();
    }

    @Test
    public void takesTheLabelsOffACopyAndHangsThemBackOnAPostmortem() {
        save(page(42, "m-1"));
        labels.clear(42);
        labels.keep(aPostmortem().onPage(43).of(Severity.SEV_1).build());

        save(page(42, "m-1"));
        save(page(43, "m-1"));

        assertThat(labels.of(42)).containsExactly("postmortem", "sev-1");
        assertThat(labels.of(43)).isEmpty();
    }

    @Test
    public void followsThePageToItsNewNameAndSpace() {
        save(page(42, "m-1"));
        var moved = new PageFacts(42, "OTHER", "New name", "https://wiki.example/42");

        follow.saved(new PageStory(moved, Optional.empty(), List.of()), by(), ZoneOffset.UTC);

        assertThat(postmortems.ofPage(42)).map(Postmortem::title).contains("New name");
        assertThat(postmortems.ofPage(42)).map(Postmortem::spaceKey).contains("OTHER");
    }

    @Test
    public void followsAPageThatMovedAlongWithTheOneAboveIt() {
        save(page(42, "m-1"));

        follow.told(new PageFacts(42, "OTHER", "Page 42", "https://wiki.example/42"));
        follow.told(new PageFacts(43, "OTHER", "No postmortem", "https://wiki.example/43"));

        assertThat(postmortems.ofPage(42)).map(Postmortem::spaceKey).contains("OTHER");
        assertThat(postmortems.ofPage(43)).isEmpty();
    }

    @Test
    public void doesNotTouchTheRecordWhenNothingChanged() {
        save(page(42, "m-1"));
        save(page(42, "m-1"));

        assertThat(postmortems.ofPage(42)).map(Postmortem::version).contains(1);
    }

    @Test
    public void takesAnswersFromThePageThatWereLeftOpen() {
        save(page(42, "m-1"));

        save(answering(Map.of("owner", "sre", "externalMessage", "no")));

        assertThat(postmortems.ofPage(42)).get().satisfies(known -> {
            assertThat(known.owner()).contains(SRE);
            assertThat(known.externalMessage()).contains(false);
        });
    }

    @Test
    public void keepsWhatTheRecordKnowsWhateverThePageSays() {
        save(page(42, "m-1"));
        save(answering(Map.of("externalMessage", "no")));

        save(answering(Map.of("externalMessage", "yes", "severity", "SEV-5")));

        assertThat(postmortems.ofPage(42)).get().satisfies(known -> {
            assertThat(known.externalMessage()).contains(false);
            assertThat(known.severity()).isEqualTo(Severity.SEV_1);
        });
    }

    @Test
    public void asksForNothingThatIsIncompleteProposedOrLessUrgent() {
        save(page(
                42,
                "m-1",
                macro("a", "x", Map.of("state", "committed", "urgency", "P0", "due", "2026-11-30")),
                macro("b", "y", Map.of("state", "proposed", "urgency", "P0", "owner", "sre", "due", "2026-11-30")),
                macro("c", "z", Map.of("state", "committed", "urgency", "P2", "owner", "sre", "due", "2026-11-30"))));

        assertThat(asked()).isEmpty();
        assertThat(wakes).isZero();
    }

    @Test
    public void leavesAnItemItCannotReadOutAndTakesTheRest() {
        save(page(42, "m-1", macro("a", "x", Map.of("urgency", "P9")), committed("b", "y")));

        assertThat(followUps.ofPage(42)).extracting(FollowUp::text).containsExactly("y");
    }

    @Test
    public void asksOnceForAFollowUpThatHasItsTicket() {
        save(page(42, "m-1", committed("a", "x")));
        outbox.due(NOW, 1).forEach(outbox::settle);
        tickets.keep(aTicket().forFollowUp(UID).build());

        save(page(42, "m-1", committed("a", "x")));

        assertThat(asked()).isEmpty();
    }

    @Test
    public void letsARefusalStandUntilTheFollowUpChanges() {
        save(page(42, "m-1", committed("a", "x")));
        outbox.due(NOW, 1).forEach(outbox::settle);
        tickets.keepProblem(UID, Message.of("refused"));

        save(page(42, "m-1", committed("a", "x")));
        assertThat(asked()).isEmpty();

        save(page(42, "m-1", committed("a", "x, but better")));
        assertThat(asked()).containsExactly(UID);
        assertThat(tickets.find(UID)).isPresent().get().satisfies(known -> assertThat(known.problem())
                .isEmpty());
    }

    @Test
    public void saysThatNobodyCouldBeAskedForOnAnAnonymousEdit() {
        follow.saved(page(42, "m-1", committed("a", "x")), Optional.empty(), ZoneOffset.UTC);

        assertThat(asked()).isEmpty();
        assertThat(tickets.find(UID).orElseThrow().problem()).contains(Message.of("aftermath.ticket.anonymous"));
    }

    @Test
    public void forgetsTheFollowUpsOfAPageInTheTrashAndFindsThemAgain() {
        var page = page(42, "m-1", committed("a", "x"));
        save(page);

        follow.gone(42);
        assertThat(followUps.ofPage(42)).isEmpty();

        save(page);
        assertThat(followUps.ofPage(42)).hasSize(1);
        assertThat(postmortems.ofPage(42)).isPresent();
    }

    private void save(PageStory story) {
        follow.saved(story, by(), ZoneOffset.UTC);
    }

    private static Optional<UserRef> by() {
        return Optional.of(SRE);
    }

    private List<FollowUpUid> asked() {
        return outbox.due(NOW, 10).stream().map(TicketOutbox.Request::uid).toList();
    }

    private static PageStory page(long pageId, String statusId, FollowUpMacro... macros) {
        var status = new StatusMacro(Optional.of(statusId).filter(id -> !id.isEmpty()), Map.of("severity", "SEV-1"));
        return new PageStory(facts(pageId), Optional.of(status), List.of(macros));
    }

    private static PageStory answering(Map<String, String> parameters) {
        var status = new StatusMacro(Optional.of("m-1"), parameters);
        return new PageStory(facts(42), Optional.of(status), List.of());
    }

    private static PageFacts facts(long pageId) {
        return new PageFacts(pageId, "INC", "Page " + pageId, "https://wiki.example/" + pageId);
    }

    private static FollowUpMacro committed(String id, String text) {
        return macro(id, text, Map.of("state", "committed", "urgency", "P0", "owner", "sre", "due", "2026-11-30"));
    }

    private static FollowUpMacro macro(String id, String text, Map<String, String> parameters) {
        return new FollowUpMacro(Optional.of(id), new HashMap<>(parameters), text);
    }
}
