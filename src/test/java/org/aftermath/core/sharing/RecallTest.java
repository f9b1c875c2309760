package org.aftermath.core.sharing;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.Line;
import org.aftermath.core.lint.Passage;
import org.aftermath.core.notice.Concern;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.promise.Remind;
import org.aftermath.core.promise.TellOnce;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.sharing.FindSimilar.Earlier;
import org.aftermath.core.space.PromiseSettings;
import org.aftermath.core.space.RulesOfSpace;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryIndex;
import org.aftermath.support.InMemoryReminders;
import org.aftermath.support.InMemorySettings;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.aftermath.support.WrittenPages;
import org.junit.Before;
import org.junit.Test;

/** 23 November 2026 is a Monday. */
public class RecallTest {

    private static final Instant INCIDENT = Instant.parse("2025-11-21T10:00:00Z");
    private static final UserRef SRE = FakePeople.ref("sre");

    private final InMemoryIndex index = new InMemoryIndex();
    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryReminders reminders = new InMemoryReminders();
    private final FakePages pages = new FakePages().with(42);
    private final MovableClock clock = new MovableClock();
    private final List<String> posted = new ArrayList<>();
    private final List<List<Long>> told = new ArrayList<>();
    private final Recall recall = recall();

    @Before
    public void onAMonday() {
        at("2026-11-23T10:00:00Z");
    }

    @Test
    public void tellsTheOwnerOnceAYearLater() {
        learned(Status.CLOSED);
        for (var hour = 0; hour < 24 * 30; hour++) {
            recall.run();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(posted).containsExactly("SRE");
    }

    @Test
    public void waitsForTheYearAndForWorkingHours() {
        learned(Status.REVIEWED);
        at("2026-11-20T10:00:00Z");
        recall.run();
        at("2026-11-22T10:00:00Z");
        recall.run();
        at("2026-11-23T03:00:00Z");
        recall.run();
        assertThat(posted).as("too early, a Sunday, at night").isEmpty();

        at("2026-11-23T10:00:00Z");
        recall.run();
        assertThat(posted).hasSize(1);
    }

    @Test
    public void keepsStillOfDraftsAndBeforeThoseWhoMayNotSeeThePage() {
        learned(Status.DRAFT);
        recall.run();
        learned(Status.CLOSED);
        pages.hide(42);
        recall.run();

        assertThat(posted).isEmpty();
    }

    @Test
    public void writesNoSecondMailOnADayAndNoneToThoseWhoWantNone() {
        learned(Status.CLOSED);
        reminders.tell(SRE, clock.instant().atZone(ZoneOffset.UTC).toLocalDate(), List.of());
        recall.run();
        assertThat(posted).isEmpty();

        settings.with(Place.person(SRE), "mail.often", "never");
        clock.pass(Duration.ofDays(1));
        recall.run();
        assertThat(posted).isEmpty();
    }

    @Test
    public void tellsThoseInANewIncidentOnceWhatWasLearnedInOnesLikeIt() {
        index.keep(line(43, "earlier", Status.CLOSED, "2026-06-01T10:00:00Z"));
        index.keep(line(42, "new", Status.DRAFT, "2026-11-23T08:00:00Z"));
        pages.with(43);
        for (var hour = 0; hour < 24 * 10; hour++) {
            recall.run();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(posted).containsExactly("SRE");
        assertThat(told).containsExactly(List.of(43L));
    }

    @Test
    public void keepsStillOfNewIncidentsWithoutLikesOrWithHiddenOnesAndAfterAWeek() {
        index.keep(line(43, "earlier", Status.CLOSED, "2026-06-01T10:00:00Z"));
        index.keep(line(42, "new", Status.DRAFT, "2026-11-23T08:00:00Z"));
        recall.run();
        assertThat(posted).as("the earlier one is hidden").isEmpty();

        pages.with(43);
        at("2026-12-01T10:00:00Z");
        recall.run();
        assertThat(posted).as("a week has passed").isEmpty();
    }

    private static Line line(long page, String id, Status status, String start) {
        var postmortem = aPostmortem()
                .onPage(page)
                .withId(id)
                .in(status)
                .ownedBy("sre")
                .startedAt(Instant.parse(start))
                .build();
        return new Line(postmortem, Instant.parse(start), new TreeSet<>());
    }

    private Optional<Letters.Letter> write(PageFacts page, List<Earlier> earlier, UserRef reader) {
        if (!reader.equals(SRE)) {
            return Optional.empty();
        }
        told.add(earlier.stream().map(each -> each.page().pageId()).toList());
        return Optional.of(new Letters.Letter(reader.key(), "Learned", "", "en"));
    }

    private void at(String instant) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    private void learned(Status status) {
        var postmortem = aPostmortem()
                .onPage(42)
                .in(status)
                .ownedBy("sre")
                .startedAt(INCIDENT)
                .build();
        index.keep(new Line(postmortem, INCIDENT, new TreeSet<>()));
    }

    private Recall recall() {
        var acting = new FakeActingUser();
        var read = new ReadSettings(settings);
        var sight = new Remind.Sight(
                FakePeople.of("sre", "manager"), (group, limit) -> List.of(), acting, pages, () -> ZoneOffset.UTC);
        var desk = new Remind.Desk(
                sight,
                new PromiseSettings(read, new RulesOfSpace(read)),
                reminders,
                digest -> Optional.empty(),
                new PostOffice(),
                new PlainTransactions(),
                (what, failure) -> {
                    throw failure;
                });
        var similar = new FindSimilar(
                new BrowseIndex(index, pages, space -> true, space -> ZoneOffset.UTC),
                new FindGist(new WrittenPages(List.of(Passage.of("learnings", "Look twice")))));
        return new Recall(new TellOnce(index, desk, clock), similar, pages, this::write, clock);
    }

    private final class PostOffice implements Letters {

        @Override
        public Optional<Letter> write(Concern about, Postmortem postmortem, UserRef reader) {
            return Optional.empty();
        }

        @Override
        public Optional<Letter> plain(long pageId, UserRef reader, String subject, String text) {
            return Optional.empty();
        }

        @Override
        public boolean post(Letter letter) {
            return posted.add(letter.address());
        }
    }
}
