package org.aftermath.core.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.KeepRecord;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.IndexFollowUps;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.support.FakeLabels;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryCopies;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryTicketOutbox;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class CatchUpTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UserRef SRE = FakePeople.ref("sre");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryTicketOutbox outbox = new InMemoryTicketOutbox(CLOCK);
    private final FollowPage follow = new FollowPage(
            postmortems,
            new KeepRecord(
                    postmortems,
                    new SeedPostmortem(postmortems, FakePeople.of("sre"), () -> "minted"),
                    followUps,
                    new InMemoryCopies(),
                    new FakeLabels()),
            followUps,
            new IndexFollowUps(followUps),
            new AskForTickets(new InMemoryTickets(), outbox, () -> {}));
    private final Pages pages = new Pages();
    private final CatchUp catchUp = new CatchUp(postmortems, pages, follow, new PlainTransactions(), CLOCK);

    private static final class Pages implements CatchUp.Saves {

        final Map<Long, CatchUp.Saved> now = new HashMap<>();
        final Map<Long, Instant> saved = new HashMap<>();
        final List<Long> failures = new ArrayList<>();
        Optional<Instant> until = Optional.empty();

        @Override
        public Optional<Instant> followedUntil() {
            return until;
        }

        @Override
        public void followedUntil(Instant moment) {
            until = Optional.of(moment);
        }

        @Override
        public Optional<CatchUp.Saved> between(Instant from, Instant to, long pageId) {
            if (failures.remove(pageId)) {
                throw new IllegalStateException("somebody saves it too");
            }
            return Optional.ofNullable(saved.get(pageId))
                    .filter(when -> from.isBefore(when) && to.isAfter(when))
                    .map(unused -> now.get(pageId));
        }
    }

    @Test
    public void asksForTheTicketsOfPromisesThatNobodyHeardOf() {
        known(42);
        saved(42, NOW.minusSeconds(60), "Fail over");

        catchUp.run();

        assertThat(followUps.ofPage(42)).extracting(FollowUp::text).containsExactly("Fail over");
        assertThat(outbox.due(NOW, 10))
                .extracting(TicketOutbox.Request::onBehalfOf)
                .containsExactly(SRE);
    }

    @Test
    public void leavesPagesAloneThatWereFollowedWhenTheyWereSaved() {
        known(42);
        saved(42, NOW.minusSeconds(60), "Fail over");
        pages.followedUntil(NOW.minusSeconds(30));

        catchUp.run();

        assertThat(followUps.ofPage(42)).isEmpty();
    }

    @Test
    public void leavesAPageToWhoeverSavesItNow() {
        known(42);
        saved(42, NOW.minusSeconds(2), "Fail over");

        catchUp.run();

        assertThat(followUps.ofPage(42)).isEmpty();
    }

    @Test
    public void triesAgainWhatFailedAndGoesOnMeanwhile() {
        known(42);
        known(43);
        saved(42, NOW.minusSeconds(60), "Fail over");
        saved(43, NOW.minusSeconds(60), "Fail over");
        pages.failures.add(43L);

        catchUp.run();

        assertThat(followUps.ofPage(42)).hasSize(1);
        assertThat(followUps.ofPage(43)).hasSize(1);
    }

    @Test
    public void goesThroughThemAgainIfOneFailsForGood() {
        known(42);
        pages.failures.addAll(List.of(42L, 42L));

        assertThatThrownBy(catchUp::run).hasMessageContaining("saves it too");

        assertThat(pages.until).isEmpty();
    }

    @Test
    public void makesNoPostmortemOfAnOrdinaryPage() {
        saved(43, NOW.minusSeconds(60), "Fail over");

        catchUp.run();

        assertThat(postmortems.ofPage(43)).isEmpty();
        assertThat(followUps.ofPage(43)).isEmpty();
    }

    @Test
    public void remembersHowFarItHasGoneWithTimeToSpare() {
        catchUp.run();

        assertThat(pages.until).contains(NOW.minus(Duration.ofMinutes(5)));
    }

    @Test
    public void goesThroughAllOfThem() {
        for (var page = 1; page <= 1_010; page++) {
            known(page);
            saved(page, NOW.minusSeconds(60), "Promise");
        }

        catchUp.run();

        assertThat(followUps.ofPage(1)).hasSize(1);
        assertThat(followUps.ofPage(1_010)).hasSize(1);
    }

    private void known(long pageId) {
        follow.saved(story(pageId, List.of()), Optional.of(SRE), ZoneOffset.UTC);
    }

    private void saved(long pageId, Instant when, String promise) {
        var macro = new FollowUpMacro(
                Optional.of("m" + pageId),
                Map.of("urgency", "P0", "type", "prevent", "state", "committed", "owner", "sre", "due", "2026-12-15"),
                promise);
        pages.saved.put(pageId, when);
        pages.now.put(pageId, new CatchUp.Saved(story(pageId, List.of(macro)), Optional.of(SRE), ZoneOffset.UTC));
    }

    private static PageStory story(long pageId, List<FollowUpMacro> macros) {
        var facts = new PageFacts(pageId, "INC", "Checkout down", "https://wiki/" + pageId);
        return new PageStory(facts, Optional.of(new StatusMacro(Optional.of("s" + pageId), Map.of())), macros);
    }
}
