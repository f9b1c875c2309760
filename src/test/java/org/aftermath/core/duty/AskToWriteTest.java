package org.aftermath.core.duty;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.Line;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.promise.Remind;
import org.aftermath.core.promise.TellOnce;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
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
import org.aftermath.support.PostmortemBuilder;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentMatchers;

/** The incident ended on Monday, 23 November 2026, at ten. */
public class AskToWriteTest {

    private static final Instant END = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant BEGUN = END.minus(Duration.ofHours(2));

    private final InMemoryIndex index = new InMemoryIndex();
    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryReminders reminders = new InMemoryReminders();
    private final FakePages pages = new FakePages().with(42);
    private final MovableClock clock = new MovableClock();
    private final List<String> posted = new ArrayList<>();
    private Set<Integer> hours = Set.of(24, 72);
    private final AskToWrite ask = ask();

    @Before
    public void justEnded() {
        clock.pass(Duration.between(clock.instant(), END));
    }

    @Test
    public void asksTheOwnerOnceForEachHourThatPasses() {
        keep(aPostmortem().ownedBy("sre"));
        pass(14);

        assertThat(posted).containsExactly("SRE after 24", "SRE after 72");
    }

    @Test
    public void asksWhoeverCommandedTheResponseWhileNobodyOwnsIt() {
        keep(aPostmortem().withoutOwner());
        pass(2);

        assertThat(posted).containsExactly("ENGINEER after 24");
    }

    @Test
    public void tellsTheLastOfSeveralHoursOnly() {
        keep(aPostmortem().ownedBy("sre"));
        clock.pass(Duration.ofHours(96));
        pass(1);

        assertThat(posted).containsExactly("SRE after 96");
    }

    @Test
    public void keepsStillOfWhatIsInReviewOrGoesOnOrEndedLongAgo() {
        keep(aPostmortem().in(Status.IN_REVIEW).ownedBy("sre"));
        pass(3);
        index.keep(line(aPostmortem().at(IncidentTimes.of(Optional.of(BEGUN), Optional.empty(), Optional.empty()))));
        pass(3);
        keep(aPostmortem().ownedBy("sre"));
        clock.pass(Duration.ofDays(20));
        pass(3);

        assertThat(posted).isEmpty();
    }

    @Test
    public void keepsStillAtNightOnWeekendsAndBeforeThoseWhoMayNotSeeThePage() {
        keep(aPostmortem().ownedBy("sre"));
        settings.with(Place.person(FakePeople.ref("sre")), "mail.hours", "9-11");
        pages.hide(42);
        pass(4);
        assertThat(posted).as("hidden").isEmpty();
        pages.with(42);
        clock.pass(Duration.ofHours(10));
        ask.run();
        assertThat(posted).as("on Friday at 20:00").isEmpty();
        pass(2);
        assertThat(posted).as("on the weekend").isEmpty();
        pass(1);
        assertThat(posted).containsExactly("SRE after 168");
    }

    @Test
    public void asksNobodyWhereTheSpaceWantsNone() {
        hours = Set.of();
        keep(aPostmortem().ownedBy("sre"));
        pass(4);

        assertThat(posted).isEmpty();
    }

    private void pass(int days) {
        for (var hour = 0; hour < 24 * days; hour++) {
            ask.run();
            clock.pass(Duration.ofHours(1));
        }
    }

    private void keep(PostmortemBuilder postmortem) {
        index.keep(line(postmortem.at(IncidentTimes.of(Optional.of(BEGUN), Optional.empty(), Optional.of(END)))));
    }

    private static Line line(PostmortemBuilder postmortem) {
        return new Line(postmortem.onPage(42).build(), BEGUN, new TreeSet<>());
    }

    private Optional<Letter> write(PageFacts page, UserRef reader, long since) {
        return Optional.of(new Letter(reader.key() + " after " + since, page.title(), "", "en"));
    }

    private AskToWrite ask() {
        var read = new ReadSettings(settings);
        var sight = new Remind.Sight(
                FakePeople.of("sre", "engineer"),
                (group, limit) -> List.of(),
                new FakeActingUser(),
                pages,
                () -> ZoneOffset.UTC);
        Letters post = mock();
        when(post.post(ArgumentMatchers.any()))
                .thenAnswer(call -> posted.add(call.<Letter>getArgument(0).address()));
        var desk = new Remind.Desk(
                sight,
                new PromiseSettings(read, new RulesOfSpace(read)),
                reminders,
                digest -> Optional.empty(),
                post,
                new PlainTransactions(),
                (what, failure) -> {
                    throw failure;
                });
        return new AskToWrite(new TellOnce(index, desk, clock), pages, space -> hours, this::write, clock);
    }
}
