package org.aftermath.core.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.deadline.ClockFace;
import org.aftermath.core.deadline.ReviewLink;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.meeting.Invitations.About;
import org.aftermath.core.meeting.Invitations.Invitation;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;

/** Reads everything about a review meeting for somebody who sees the page. Never writes. */
public final class ShowMeeting {

    /** Somebody on the list. */
    public record Guest(Person person, boolean required, boolean told) {}

    /**
     * @param proposal whom the facts speak for, whoever is on the list
     * @param guests who is on the list
     * @param warnings what stands against this meeting and forbids nothing
     * @param editable whether the reader may change it
     */
    public record Shown(
            Postmortem postmortem,
            Meeting meeting,
            Invitees.Proposal proposal,
            List<Guest> guests,
            MeetingRules rules,
            ClockFace clocks,
            List<Message> warnings,
            boolean editable) {

        public Shown {
            guests = List.copyOf(guests);
            warnings = List.copyOf(warnings);
        }
    }

    private final Meetings meetings;
    private final Invitations invitations;
    private final Invitees invitees;
    private final Setting setting;
    private final Lifecycle lifecycle;

    /** Where it happens and among whom. */
    public record Setting(MeetingRules.Spaces rules, People people, Pages pages) {}

    public ShowMeeting(
            Meetings meetings, Invitations invitations, Invitees invitees, Setting setting, Lifecycle lifecycle) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.invitees = invitees;
        this.setting = setting;
        this.lifecycle = lifecycle;
    }

    public Shown of(Postmortem postmortem) {
        var rules = setting.rules().of(postmortem.spaceKey());
        var proposal = invitees.of(postmortem, rules);
        var guests = invitations.ofPage(postmortem.pageId()).stream()
                .filter(each -> each.about() == About.MEETING && each.wanted())
                .flatMap(each -> guest(each).stream())
                .toList();
        var clocks = lifecycle.of(postmortem).clocks();
        var coming = guests.stream().map(each -> each.person().ref()).toList();
        var authority = coming.isEmpty() ? proposal.authority() : invitees.hasAuthority(postmortem, rules, coming);
        return new Shown(
                postmortem,
                meetings.ofPage(postmortem.pageId()),
                proposal,
                guests,
                rules,
                clocks,
                warnings(postmortem, clocks, authority, coming),
                setting.pages().editable(postmortem.pageId()));
    }

    private Optional<Guest> guest(Invitation invitation) {
        return invitation
                .reader()
                .map(setting.people()::someone)
                .map(person -> new Guest(person, invitation.required(), invitation.told()));
    }

    private static List<Message> warnings(
            Postmortem postmortem, ClockFace clocks, boolean authority, List<UserRef> coming) {
        var warnings = new ArrayList<Message>();
        var review = postmortem.review();
        if (review.heldAt().isPresent()) {
            return warnings;
        }
        if (!authority) {
            warnings.add(Message.of("aftermath.meeting.authority"));
        }
        if (review.meetingAt().isPresent() && coming.isEmpty()) {
            warnings.add(Message.of("aftermath.meeting.nobody"));
        }
        if (review.meetingAt().filter(at -> at.isBefore(clocks.asOf())).isPresent()) {
            warnings.add(Message.of("aftermath.meeting.past"));
        }
        if (clocks.link()
                .filter(link -> link.state(clocks.asOf()) == ReviewLink.State.DUE)
                .isPresent()) {
            warnings.add(Message.of("aftermath.meeting.link.late"));
        }
        return warnings;
    }
}
