package org.aftermath.core.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aftermath.core.meeting.Invitations.About;
import org.aftermath.core.meeting.Invitations.Invitation;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.core.upkeep.Whereabouts;
import org.aftermath.core.work.Writes;

/**
 * A meeting goes with its page: whoever holds an invitation hears that it is off, and is invited again when the page
 * comes back from the trash (G05). A meeting that is over concerns nobody. Joins the caller's transaction.
 */
@Writes
public final class CallOff implements ForgetPage.Farewell {

    private final Postmortems postmortems;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Whereabouts whereabouts;
    private final Clock clock;

    public CallOff(
            Postmortems postmortems, Meetings meetings, Invitations invitations, Whereabouts whereabouts, Clock clock) {
        this.postmortems = postmortems;
        this.meetings = meetings;
        this.invitations = invitations;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    @Override
    public void trashed(long pageId) {
        tell(pageId, Invitation::told);
    }

    @Override
    public void restored(long pageId) {
        tell(pageId, each -> each.wanted() && !each.told());
    }

    @Override
    public boolean isOwed(long pageId) {
        tell(pageId, Invitation::told);
        return concerned(pageId).stream().anyMatch(Invitation::told);
    }

    /** A meeting that went with its page. */
    public record Off(Postmortem postmortem, Meeting meeting) {}

    /** For somebody who was on its list; empty for everybody else, and while the page is there. */
    public Optional<Off> of(long pageId, UserRef reader) {
        return postmortems
                .ofPage(pageId)
                .filter(postmortem -> !whereabouts.isInUse(pageId))
                .filter(postmortem -> invitations.ofPage(pageId).stream()
                        .anyMatch(each ->
                                each.about() == About.MEETING && each.reader().equals(Optional.of(reader))))
                .map(postmortem -> new Off(postmortem, meetings.ofPage(pageId)));
    }

    /** Calendars believe what has a higher number than what they know. */
    private void tell(long pageId, Predicate<Invitation> whom) {
        var waiting = concerned(pageId).stream()
                .filter(whom)
                .filter(each -> each.due().isEmpty())
                .toList();
        if (!waiting.isEmpty()) {
            meetings.keep(meetings.ofPage(pageId));
            waiting.forEach(each -> invitations.put(each.again(clock.instant())));
        }
    }

    private List<Invitation> concerned(long pageId) {
        var ahead = postmortems
                .ofPage(pageId)
                .flatMap(postmortem -> postmortem.review().meetingAt())
                .filter(at -> at.isAfter(clock.instant()));
        return ahead.isEmpty()
                ? List.of()
                : invitations.ofPage(pageId).stream()
                        .filter(each -> each.about() == About.MEETING)
                        .toList();
    }
}
