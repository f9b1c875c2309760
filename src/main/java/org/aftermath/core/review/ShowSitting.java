package org.aftermath.core.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.meeting.Invitations;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;

/** Reads everything about a review meeting for somebody who sees the page. Never writes. */
public final class ShowSitting {

    /**
     * @param sitting empty if none has begun
     * @param agenda its own, or what is arranged
     * @param objection why the reader may not lead one now
     * @param editable whether the reader may change the page
     */
    public record Shown(
            Postmortem postmortem,
            Optional<Sitting> sitting,
            Agenda agenda,
            List<Note> notes,
            List<UserRef> invited,
            Optional<Message> objection,
            boolean editable) {

        public Shown {
            requireNonNull(sitting);
            notes = List.copyOf(notes);
            invited = List.copyOf(invited);
            requireNonNull(objection);
        }
    }

    private final Sittings sittings;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Pages pages;

    public ShowSitting(Sittings sittings, Meetings meetings, Invitations invitations, Pages pages) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.invitations = invitations;
        this.pages = pages;
    }

    public Shown of(Postmortem postmortem, UserRef reader) {
        var page = postmortem.pageId();
        var sitting = sittings.ofPage(page);
        return new Shown(
                postmortem,
                sitting,
                sitting.map(Sitting::agenda)
                        .orElseGet(() -> Agenda.of(meetings.ofPage(page).minutes())),
                sitting.isPresent() ? sittings.notes(page) : List.of(),
                invited(invitations, page),
                objection(postmortem, reader),
                pages.editable(page));
    }

    /** Why that person may not lead a meeting about it: the review is over, or they own it (G31). */
    static Optional<Message> objection(Postmortem postmortem, UserRef who) {
        if (postmortem.status() != Status.DRAFT && postmortem.status() != Status.IN_REVIEW) {
            return Optional.of(Message.of("aftermath.review.over"));
        }
        return postmortem.owner().filter(who::equals).map(owner -> Message.of("aftermath.review.owner"));
    }

    static List<UserRef> invited(Invitations invitations, long pageId) {
        return invitations.ofPage(pageId).stream()
                .filter(each -> each.about() == Invitations.About.MEETING && each.wanted())
                .flatMap(each -> each.reader().stream())
                .toList();
    }
}
