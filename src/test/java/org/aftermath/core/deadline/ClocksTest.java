package org.aftermath.core.deadline;

import static org.aftermath.core.deadline.calendar.BusinessCalendar.SATURDAY_AND_SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.allowance.ActionPreset;
import org.aftermath.core.allowance.ActionRules;
import org.aftermath.core.allowance.Allowance;
import org.aftermath.core.allowance.Attention;
import org.aftermath.core.allowance.ClockRules;
import org.aftermath.core.allowance.HoldWithin;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.deadline.calendar.Holidays;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class ClocksTest {

    private static final BusinessCalendar BERLIN =
            new BusinessCalendar(ZoneId.of("Europe/Berlin"), SATURDAY_AND_SUNDAY, Holidays.NONE);

    /** Friday, 23 October 2026, 20:00 in Berlin; clocks go back on Sunday. */
    private static final Instant ENDED = Instant.parse("2026-10-23T18:00:00Z");

    private static final Instant MEETING = Instant.parse("2026-10-28T09:00:00Z");

    @Test
    public void noClockRunsWhileTheIncidentDoes() {
        var face = at("2026-10-23T18:00:00Z").read(milestones(null, null, null, null));

        assertThat(face.meetingDue()).isEmpty();
        assertThat(face.hold()).isEmpty();
        assertThat(face.warnings()).isEmpty();
    }

    @Test
    public void warnsFirstThatNoMeetingIsPlanned() {
        var face = at("2026-10-24T08:00:00Z").read(milestones(ENDED, null, null, null));

        assertThat(face.meetingDue()).get().returns("2026-10-28", due -> due.day()
                .toString());
        assertThat(face.warnings())
                .containsExactly(Message.of("aftermath.deadline.meeting.unplanned", LocalDate.parse("2026-10-28")));
    }

    @Test
    public void warnsOfAMeetingThatIsPlannedTooLate() {
        var late = Instant.parse("2026-10-30T09:00:00Z");

        assertThat(at("2026-10-24T08:00:00Z")
                        .read(milestones(ENDED, late, null, null))
                        .warnings())
                .containsExactly(Message.of(
                        "aftermath.deadline.meeting.late",
                        LocalDate.parse("2026-10-30"),
                        LocalDate.parse("2026-10-28")));
    }

    @Test
    public void warnsOfAMeetingThatIsOverdue() {
        assertThat(at("2026-10-28T23:00:00Z")
                        .read(milestones(ENDED, null, null, null))
                        .warnings())
                .containsExactly(Message.of("aftermath.deadline.meeting.overdue", LocalDate.parse("2026-10-28")));
    }

    @Test
    public void warnsOfTheLinkOnlyWithinADayBeforeTheMeeting() {
        assertThat(at("2026-10-27T09:00:00Z")
                        .read(milestones(ENDED, MEETING, null, null))
                        .warnings())
                .isEmpty();
        assertThat(at("2026-10-27T09:00:01Z")
                        .read(milestones(ENDED, MEETING, null, null))
                        .warnings())
                .containsExactly(Message.of("aftermath.deadline.link.unsent", 23L));
        assertThat(at("2026-10-28T08:30:00Z")
                        .read(milestones(ENDED, MEETING, null, null))
                        .warnings())
                .containsExactly(Message.of("aftermath.deadline.link.unsent", 0L));
    }

    @Test
    public void aLinkThatWasSentWarnsNoMore() {
        var sent = Instant.parse("2026-10-27T20:00:00Z");
        var face = at("2026-10-28T08:30:00Z").read(milestones(ENDED, MEETING, sent, null));

        assertThat(face.link()).get().returns(ReviewLink.State.LATE, link -> link.state(face.asOf()));
        assertThat(face.warnings()).isEmpty();
    }

    @Test
    public void aHeldMeetingSilencesTheClocks() {
        var face = at("2026-11-30T00:00:00Z").read(milestones(ENDED, MEETING, null, MEETING));

        assertThat(face.warnings()).isEmpty();
        assertThat(face.hold()).get().returns(HoldClock.State.LATE, hold -> hold.state(face.asOf()));
    }

    @Test
    public void warnsOfFadingMemoryOnlyIfAskedTo() {
        var monday = "2026-10-26T08:00:00Z";
        var loud = ClockRules.DEFAULT.withHoldWithin(new HoldWithin(Duration.ofHours(24), Attention.WARN));
        var off = ClockRules.DEFAULT.withHoldWithin(new HoldWithin(Duration.ofHours(24), Attention.OFF));

        assertThat(at(monday).read(milestones(ENDED, MEETING, null, null)).warnings())
                .isEmpty();
        assertThat(at(monday, loud).read(milestones(ENDED, MEETING, null, null)).warnings())
                .containsExactly(Message.of("aftermath.deadline.hold.out", 24L));
        assertThat(at(monday, off).read(milestones(ENDED, MEETING, null, null)).hold())
                .isEmpty();
    }

    @Test
    public void aSpaceMaySetItsOwnDays() {
        var own = ClockRules.DEFAULT.withMeeting(Severity.SEV_3, Allowance.calendar(10));
        var none = ClockRules.DEFAULT.withMeetings(Map.of());
        var weekends = ClockRules.DEFAULT.withMeetings(Map.of(Severity.SEV_1, Allowance.calendar(3)));

        assertThat(at("2026-10-24T08:00:00Z", own).meetingDue(Severity.SEV_3, ENDED))
                .get()
                .returns("2026-11-02", due -> due.day().toString());
        assertThat(at("2026-10-24T08:00:00Z", none).meetingDue(Severity.SEV_1, ENDED))
                .isEmpty();
        assertThat(at("2026-10-24T08:00:00Z", weekends).meetingDue(Severity.SEV_1, ENDED))
                .get()
                .returns("2026-10-26", due -> due.day().toString());
    }

    @Test
    public void givesFollowUpsTheDaysOfAPreset() {
        assertThat(actionDue(ActionPreset.PAGERDUTY, Severity.SEV_1, Urgency.P1))
                .contains("2026-11-07");
        assertThat(actionDue(ActionPreset.PAGERDUTY, Severity.SEV_2, Urgency.P1))
                .contains("2026-11-22");
        assertThat(actionDue(ActionPreset.PAGERDUTY, Severity.SEV_3, Urgency.P1))
                .isEmpty();
        assertThat(actionDue(ActionPreset.GITLAB, Severity.SEV_4, Urgency.P3)).contains("2027-01-21");
        assertThat(actionDue(ActionPreset.ATLASSIAN, Severity.SEV_3, Urgency.P0))
                .contains("2026-11-20");
        assertThat(actionDue(ActionPreset.ATLASSIAN, Severity.SEV_1, Urgency.P1))
                .contains("2026-12-18");
        assertThat(actionDue(ActionPreset.ATLASSIAN, Severity.SEV_1, Urgency.P2))
                .isEmpty();
        assertThat(actionDue(ActionPreset.NONE, Severity.SEV_1, Urgency.P0)).isEmpty();
    }

    @Test
    public void ofTwoRulesForAFollowUpTheSoonerHolds() {
        var both = new ActionRules(
                Map.of(Severity.SEV_1, Allowance.calendar(7)), Map.of(Urgency.P0, Allowance.business(6)));
        var clocks = at("2026-10-24T08:00:00Z", ClockRules.DEFAULT.withActions(both));

        assertThat(clocks.actionDue(Severity.SEV_1, Urgency.P0, ENDED)).get().returns("2026-10-30", due -> due.day()
                .toString());
        assertThat(clocks.actionDue(Severity.SEV_2, Urgency.P0, ENDED)).get().returns("2026-11-02", due -> due.day()
                .toString());
    }

    private static Optional<String> actionDue(ActionPreset preset, Severity severity, Urgency urgency) {
        return at("2026-10-24T08:00:00Z", ClockRules.DEFAULT.withActions(preset.rules()))
                .actionDue(severity, urgency, ENDED)
                .map(due -> due.day().toString());
    }

    private static Milestones milestones(Instant ended, Instant meeting, Instant linkSent, Instant held) {
        return new Milestones(
                Severity.SEV_1,
                Optional.ofNullable(ended),
                Optional.ofNullable(meeting),
                Optional.ofNullable(linkSent),
                Optional.ofNullable(held));
    }

    private static Clocks at(String now) {
        return at(now, ClockRules.DEFAULT);
    }

    private static Clocks at(String now, ClockRules rules) {
        return new Clocks(rules, BERLIN, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
