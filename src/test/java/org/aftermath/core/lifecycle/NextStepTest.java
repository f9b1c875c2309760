package org.aftermath.core.lifecycle;

import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.outline.Section;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryMessages;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.LifecycleFixture;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;

public class NextStepTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final InMemoryMessages messages = new InMemoryMessages(new InMemoryPostmortems());
    private final LifecycleFixture rules = new LifecycleFixture().with(messages);

    @Test
    public void asksTheIncidentCommanderForAnOwnerFirst() {
        var next = next(aPostmortem().withoutOwner());

        assertThat(next.step().key()).isEqualTo("aftermath.next.owner");
        assertThat(next.who()).contains(FakePeople.ref("engineer"));
    }

    @Test
    public void leadsThroughEveryStatus() {
        assertThat(key(aPostmortem().unsureAboutExternalMessage())).isEqualTo("aftermath.next.external");
        assertThat(key(aPostmortem())).isEqualTo("aftermath.next.review");
        assertThat(key(aPostmortem().in(Status.IN_REVIEW))).isEqualTo("aftermath.next.close");
        var telling = aPostmortem().in(Status.IN_REVIEW).withExternalMessage();
        assertThat(key(telling)).isEqualTo("aftermath.next.message");
        messages.keep(aMessage().approved().build());
        assertThat(key(telling)).isEqualTo("aftermath.next.reviewed");
        assertThat(key(aPostmortem().in(Status.REVIEWED))).isEqualTo("aftermath.next.close");
        assertThat(key(aPostmortem().in(Status.CLOSED))).isEqualTo("aftermath.next.followups");
    }

    @Test
    public void wantsTheSectionsWrittenBeforeTheReview() {
        rules.writing(Section.SUMMARY);

        assertThat(key(aPostmortem())).isEqualTo("aftermath.next.write");
    }

    @Test
    public void setsADayForPlanningTheMeetingThatSkipsTheWeekend() {
        var next = next(aPostmortem().at(endedAt("2026-11-18T11:30:00Z")).knowing(Review.NONE));

        assertThat(next.step().key()).isEqualTo("aftermath.next.plan");
        var deadline = ((NextStep.By.Day) next.by().orElseThrow()).deadline();
        assertThat(deadline.day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(deadline.skipped()).hasSize(2);
    }

    @Test
    public void runsNoMeetingClockForANearMiss() {
        var nearMiss = aPostmortem().of(Kind.NEAR_MISS).at(endedAt("2026-11-18T11:30:00Z"));

        assertThat(standing(nearMiss).clocks().meetingDue()).isEmpty();
        assertThat(standing(nearMiss).clocks().hold()).isEmpty();
    }

    @Test
    public void insistsOnNoMeetingThatIsOptional() {
        assertThat(key(aPostmortem().of(Severity.SEV_4).knowing(Review.NONE))).isEqualTo("aftermath.next.review");
    }

    @Test
    public void wantsTheLinkSentADayBeforeTheMeeting() {
        var meeting = NOW.plusSeconds(2 * 86_400);
        var next = next(aPostmortem()
                .in(Status.IN_REVIEW)
                .knowing(new Review(Optional.of(meeting), Optional.empty(), Optional.empty())));

        assertThat(next.step().key()).isEqualTo("aftermath.next.link");
        assertThat(next.by()).contains(new NextStep.By.Hour(NOW.plusSeconds(86_400)));
    }

    @Test
    public void wantsTheMeetingHeldWhenItIsPlanned() {
        var meeting = NOW.plusSeconds(3600);
        var next = next(aPostmortem()
                .in(Status.IN_REVIEW)
                .knowing(new Review(Optional.of(meeting), Optional.empty(), Optional.of(NOW))));

        assertThat(next.step().key()).isEqualTo("aftermath.next.meet");
        assertThat(next.by()).contains(new NextStep.By.Hour(meeting));
    }

    @Test
    public void insistsOnNoApprovalWhereTheSpaceDoesNotAsk() {
        rules.setting("message-approved", Mode.OFF);

        assertThat(key(aPostmortem().in(Status.REVIEWED).withExternalMessage())).isEqualTo("aftermath.next.publish");
    }

    @Test
    public void leavesThePostingToTheSupportGroup() {
        var reviewed = aPostmortem().in(Status.REVIEWED).withExternalMessage();
        assertThat(key(reviewed)).isEqualTo("aftermath.next.message");
        messages.keep(aMessage().approved().build());
        var next = next(reviewed);

        assertThat(next.step().key()).isEqualTo("aftermath.next.publish");
        assertThat(next.group()).contains("support");
        assertThat(next.who()).isEmpty();
    }

    private String key(PostmortemBuilder postmortem) {
        return next(postmortem).step().key();
    }

    private NextStep next(PostmortemBuilder postmortem) {
        return standing(postmortem).next();
    }

    private Standing standing(PostmortemBuilder postmortem) {
        return rules.lifecycle(
                        new InMemoryFollowUps(), new FakeActingUser().loggedIn("sre"), Clock.fixed(NOW, ZoneOffset.UTC))
                .of(postmortem.build());
    }

    private static IncidentTimes endedAt(String end) {
        return IncidentTimes.of(Optional.empty(), Optional.empty(), Optional.of(Instant.parse(end)));
    }
}
