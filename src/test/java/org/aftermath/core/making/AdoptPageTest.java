package org.aftermath.core.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketOutbox.Request;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.KeepRecord;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.page.Stories;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.IndexFollowUps;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.support.FakeLabels;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryCopies;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryTicketOutbox;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.NoFarewell;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class AdoptPageTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UserRef SRE = FakePeople.ref("sre");

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryTicketOutbox outbox = new InMemoryTicketOutbox(Clock.fixed(NOW, ZoneOffset.UTC));
    private final SeedPostmortem seeding = new SeedPostmortem(postmortems, FakePeople.of("sre"), () -> "minted");
    private final FollowPage follow = new FollowPage(
            postmortems,
            new KeepRecord(postmortems, seeding, followUps, new InMemoryCopies(), new FakeLabels()),
            followUps,
            new IndexFollowUps(followUps),
            new AskForTickets(tickets, outbox, () -> {}));
    private final Map<Long, PageStory> pages = new HashMap<>();
    private final Stories stories = pageId -> Optional.ofNullable(pages.get(pageId));
    private final AdoptPage adopt = new AdoptPage(stories, postmortems, seeding, follow, new PlainTransactions());
    private final ForeseeAdoption foresee = new ForeseeAdoption(stories, postmortems);

    @Test
    public void givesACopyARecordAndAnIdOfItsOwn() {
        save(page(42, "a"));
        save(page(43, "a"));

        var outcome = adopt.adopt(43, SRE, ZoneOffset.UTC);

        assertThat(outcome).isInstanceOf(Adoption.Adopted.class);
        assertThat(postmortems.ofPage(43)).get().satisfies(adopted -> {
            assertThat(adopted.id()).isEqualTo("minted");
            assertThat(adopted.severity()).isEqualTo(Severity.SEV_1);
        });
    }

    @Test
    public void asksForTicketsOfTheCopyUnderUidsOfItsOwn() {
        save(page(42, "a"));
        outbox.due(NOW, 10).forEach(outbox::settle);
        save(page(43, "a"));
        assertThat(outbox.due(NOW, 10)).isEmpty();

        adopt.adopt(43, SRE, ZoneOffset.UTC);

        assertThat(outbox.due(NOW, 10)).extracting(Request::uid).containsExactly(new FollowUpUid(43, "a"));
        assertThat(followUps.ofPage(42)).hasSize(1);
    }

    @Test
    public void staysAPostmortemWhenItIsSavedAgain() {
        save(page(42, "a"));
        save(page(43, "a"));
        adopt.adopt(43, SRE, ZoneOffset.UTC);

        save(page(43, "a", "b"));

        assertThat(followUps.ofPage(43)).hasSize(2);
    }

    @Test
    public void tellsBeforehandHowManyTicketsWillBeMade() {
        save(page(42, "a", "b"));
        pages.put(43L, page(43, "a", "b"));

        assertThat(foresee.ofPage(43)).contains(new ForeseeAdoption.Outlook(2, 2));
        assertThat(foresee.ofPage(42)).isEmpty();
        assertThat(foresee.ofPage(44)).isEmpty();
        assertThat(postmortems.ofPage(43)).isEmpty();
    }

    @Test
    public void leavesAPostmortemAsItIs() {
        save(page(42, "a"));

        assertThat(adopt.adopt(42, SRE, ZoneOffset.UTC)).isInstanceOf(Adoption.Already.class);
    }

    @Test
    public void refusesAPageThatWouldShowNothingOfIt() {
        pages.put(44L, new PageStory(facts(44), Optional.empty(), List.of()));

        assertThat(adopt.adopt(44, SRE, ZoneOffset.UTC)).isInstanceOf(Adoption.NoStatus.class);
        assertThat(postmortems.ofPage(44)).isEmpty();
    }

    @Test
    public void forgetsEverythingOfARemovedPage() {
        save(page(42, "a"));

        new ForgetPage(List.of(postmortems, followUps, tickets, outbox), new NoFarewell()).removed(42);

        assertThat(postmortems.ofPage(42)).isEmpty();
        assertThat(followUps.ofPage(42)).isEmpty();
        assertThat(outbox.due(NOW, 10)).isEmpty();
    }

    private void save(PageStory story) {
        pages.put(story.page().pageId(), story);
        follow.saved(story, Optional.of(SRE), ZoneOffset.UTC);
    }

    private static PageStory page(long pageId, String... macroIds) {
        var status = new StatusMacro(Optional.of("m-1"), Map.of("severity", "SEV-1"));
        var promises = List.of(macroIds).stream().map(AdoptPageTest::promise).toList();
        return new PageStory(facts(pageId), Optional.of(status), promises);
    }

    private static FollowUpMacro promise(String macroId) {
        var promised = Map.of("state", "committed", "urgency", "P0", "owner", "sre", "due", "2026-11-30");
        return new FollowUpMacro(Optional.of(macroId), promised, "Fail over");
    }

    private static PageFacts facts(long pageId) {
        return new PageFacts(pageId, "INC", "Page " + pageId, "https://wiki.example/" + pageId);
    }
}
