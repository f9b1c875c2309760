package org.aftermath.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.deadline.ClockFace;
import org.aftermath.core.deadline.Deadline;
import org.aftermath.core.deadline.ReviewLink;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;

/**
 * The one thing to do next (P12).
 *
 * @param who is asked to do it, if that is known
 * @param group of people one of whom is asked, instead of one person
 * @param by until when; empty if nothing presses
 */
public record NextStep(Message step, Optional<UserRef> who, Optional<String> group, Optional<By> by) {

    /** A day to be done by, or an hour. */
    public sealed interface By {
        record Day(Deadline deadline) implements By {}

        record Hour(Instant at) implements By {}
    }

    public NextStep {
        requireNonNull(step);
        requireNonNull(who);
        requireNonNull(group);
        requireNonNull(by);
    }

    static NextStep of(Situation situation, ClockFace clocks) {
        return switch (situation.postmortem().status()) {
            case DRAFT -> inDraft(situation, clocks);
            case IN_REVIEW -> inReview(situation, clocks);
            case REVIEWED -> reviewed(situation);
            case CLOSED ->
                new NextStep(
                        Message.of("aftermath.next.followups"), Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static NextStep inDraft(Situation situation, ClockFace clocks) {
        var postmortem = situation.postmortem();
        if (postmortem.owner().isEmpty()) {
            return person("aftermath.next.owner", postmortem.incidentCommander(), meetingDue(clocks));
        }
        if (meeting(postmortem).isEmpty() && insistsOnMeeting(situation)) {
            return owner(postmortem, "aftermath.next.plan", meetingDue(clocks));
        }
        if (postmortem.externalMessage().isEmpty()) {
            return owner(postmortem, "aftermath.next.external", meeting(postmortem));
        }
        var complete = situation.completeness().open().isEmpty();
        return owner(postmortem, complete ? "aftermath.next.review" : "aftermath.next.write", meeting(postmortem));
    }

    private static NextStep inReview(Situation situation, ClockFace clocks) {
        var postmortem = situation.postmortem();
        var link = clocks.link().filter(each -> isToSend(each, clocks.asOf()));
        if (postmortem.review().heldAt().isEmpty() && link.isPresent()) {
            return owner(
                    postmortem,
                    "aftermath.next.link",
                    link.map(ReviewLink::sendBy).map(By.Hour::new));
        }
        if (postmortem.review().heldAt().isEmpty() && insistsOnMeeting(situation)) {
            var by = meeting(postmortem).or(() -> meetingDue(clocks));
            return person("aftermath.next.meet", situation.facilitator().or(postmortem::owner), by);
        }
        if (insistsOnApproval(situation)) {
            return owner(postmortem, "aftermath.next.message", Optional.empty());
        }
        var ready = Moves.of(situation).stream().anyMatch(move -> !move.back() && move.allowed());
        var last = situation.needsMessage() ? "aftermath.next.reviewed" : "aftermath.next.close";
        return owner(postmortem, ready ? last : "aftermath.next.decide", Optional.empty());
    }

    private static NextStep reviewed(Situation situation) {
        if (insistsOnApproval(situation)) {
            return owner(situation.postmortem(), "aftermath.next.message", Optional.empty());
        }
        return situation.needsMessage()
                ? new NextStep(
                        Message.of("aftermath.next.publish"),
                        Optional.empty(),
                        Optional.of(situation.rules().supportGroup()),
                        Optional.empty())
                : owner(situation.postmortem(), "aftermath.next.close", Optional.empty());
    }

    private static boolean insistsOnMeeting(Situation situation) {
        return situation.need().level() == Need.Level.REQUIRED;
    }

    private static boolean insistsOnApproval(Situation situation) {
        return situation.awaitsApproval() && situation.rules().mode(Policies.MESSAGE_APPROVED) != Mode.OFF;
    }

    private static boolean isToSend(ReviewLink link, Instant now) {
        var state = link.state(now);
        return state == ReviewLink.State.TO_SEND || state == ReviewLink.State.DUE;
    }

    private static Optional<By> meeting(Postmortem postmortem) {
        return postmortem.review().meetingAt().map(By.Hour::new);
    }

    private static Optional<By> meetingDue(ClockFace clocks) {
        return clocks.meetingDue().map(By.Day::new);
    }

    private static NextStep owner(Postmortem postmortem, String key, Optional<? extends By> by) {
        return person(key, postmortem.owner(), by);
    }

    private static NextStep person(String key, Optional<UserRef> who, Optional<? extends By> by) {
        return new NextStep(Message.of(key), who, Optional.empty(), by.map(By.class::cast));
    }
}
