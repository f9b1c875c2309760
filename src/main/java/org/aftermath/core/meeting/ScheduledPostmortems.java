package org.aftermath.core.meeting;

import java.time.Clock;
import java.util.Optional;
import org.aftermath.core.meeting.Invitations.About;
import org.aftermath.core.postmortem.ForwardingPostmortems;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;

/** Sees that whoever holds an invitation hears of a new date, a new title or no date at all, whoever changes it. */
public final class ScheduledPostmortems extends ForwardingPostmortems {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Clock clock;

    public ScheduledPostmortems(Postmortems store, Meetings meetings, Invitations invitations, Clock clock) {
        super(store);
        this.meetings = meetings;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var before = ofPage(postmortem.pageId());
        var updated = super.update(postmortem);
        if (updated.isPresent() && before.isPresent() && isOther(before.get(), updated.get())) {
            keepStart(before.get(), updated.get());
            tell(postmortem.pageId());
        }
        return updated;
    }

    private static boolean isOther(Postmortem was, Postmortem now) {
        return !was.review().meetingAt().equals(now.review().meetingAt())
                || (!was.title().equals(now.title()) && now.review().heldAt().isEmpty());
    }

    private void keepStart(Postmortem was, Postmortem now) {
        was.review()
                .meetingAt()
                .filter(start -> now.review().meetingAt().isEmpty())
                .ifPresent(start -> meetings.keep(meetings.ofPage(was.pageId()).calledOff(start)));
    }

    private void tell(long pageId) {
        var now = clock.instant();
        invitations.ofPage(pageId).stream()
                .filter(each -> each.about() == About.MEETING)
                .forEach(each -> invitations.put(each.again(now)));
    }
}
