package org.aftermath.core.meeting;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.meeting.Invitations.About;
import org.aftermath.core.meeting.Invitations.Invitation;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.FactChange;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Sets, moves or calls off a review meeting and says whom it is for (G05): date, length, place and list together or
 * nothing of it. Letters go out afterwards, to those alone for whom something is new.
 */
@Writes
public final class ScheduleMeeting {

    static final int MOST_INVITED = 100;

    /**
     * @param version of the record that the person saw
     * @param at as people write a moment; empty calls the meeting off
     * @param minutes empty for as it is
     * @param place empty for as it is
     * @param invite user names, each with whether they have to be there; empty for the list as it is
     */
    public record Order(
            long pageId,
            Optional<Integer> version,
            String at,
            Optional<Integer> minutes,
            Optional<String> place,
            Optional<Map<String, Boolean>> invite,
            UserRef by,
            ZoneId zone) {}

    private final ChangeFacts facts;
    private final Meetings meetings;
    private final Invitations invitations;
    private final People people;
    private final Desk desk;

    /** What the space says, what happens together, and when. */
    public record Desk(MeetingRules.Spaces rules, Transactions transactions, Clock clock) {}

    public ScheduleMeeting(ChangeFacts facts, Meetings meetings, Invitations invitations, People people, Desk desk) {
        this.facts = facts;
        this.meetings = meetings;
        this.invitations = invitations;
        this.people = people;
        this.desk = desk;
    }

    public FactChange carryOut(Order order) {
        var wanted = new LinkedHashMap<UserRef, Boolean>();
        var faults = faults(order, wanted);
        return faults.isEmpty()
                ? desk.transactions().within(() -> schedule(order, wanted))
                : new FactChange.Invalid(faults);
    }

    /**
     * Sends the page to those who are invited, and to the reviewers of the space, and records when (G19, G20).
     *
     * @param version of the record that the person saw
     */
    public FactChange sendLink(long pageId, Optional<Integer> version, UserRef by) {
        return desk.transactions().within(() -> {
            var now = desk.clock().instant();
            var sent = Map.of("linkSentAt", now.toString());
            var outcome = facts.carryOut(new ChangeFacts.Order(pageId, version, sent, "", by, ZoneOffset.UTC));
            if (outcome instanceof FactChange.Changed changed) {
                invited(pageId)
                        .filter(Invitation::wanted)
                        .forEach(each -> invitations.put(Invitation.link(pageId, each.reader(), now)));
                desk.rules()
                        .of(changed.postmortem().spaceKey())
                        .reviewers()
                        .ifPresent(group -> invitations.put(Invitation.link(pageId, Optional.empty(), now)));
            }
            return outcome;
        });
    }

    private Stream<Invitation> invited(long pageId) {
        return invitations.ofPage(pageId).stream().filter(each -> each.about() == About.MEETING);
    }

    private List<Fault> faults(Order order, Map<UserRef, Boolean> wanted) {
        var faults = new ArrayList<Fault>();
        order.minutes()
                .filter(given -> given < Meeting.SHORTEST || given > Meeting.LONGEST)
                .ifPresent(given -> faults.add(new Fault(
                        "minutes", Message.of("aftermath.meeting.minutes", Meeting.SHORTEST, Meeting.LONGEST))));
        order.place()
                .filter(given -> given.length() > Meeting.LONGEST_PLACE)
                .ifPresent(given ->
                        faults.add(new Fault("place", Message.of("aftermath.facts.long", Meeting.LONGEST_PLACE))));
        order.invite().orElse(Map.of()).forEach((name, required) -> people.named(name)
                .ifPresentOrElse(
                        person -> wanted.merge(person.ref(), required, Boolean::logicalOr),
                        () -> faults.add(
                                new Fault("invite", Message.of("aftermath.meeting.stranger", Fault.excerpt(name))))));
        if (wanted.size() > MOST_INVITED) {
            faults.add(new Fault("invite", Message.of("aftermath.meeting.crowd", MOST_INVITED)));
        }
        return faults;
    }

    private FactChange schedule(Order order, Map<UserRef, Boolean> wanted) {
        var values = Map.of("meetingAt", order.at());
        var outcome = facts.carryOut(
                new ChangeFacts.Order(order.pageId(), order.version(), values, "", order.by(), order.zone()));
        if (outcome instanceof FactChange.Changed) {
            arrange(order, wanted);
        }
        return outcome;
    }

    private void arrange(Order order, Map<UserRef, Boolean> wanted) {
        var before = meetings.ofPage(order.pageId());
        var after = before.arranged(
                order.minutes().orElse(before.minutes()),
                order.place().orElse(before.place()).strip());
        var other = !after.equals(before);
        if (other && meetings.keep(after).isEmpty()) {
            throw new IllegalStateException("Arranged at the same time");
        }
        if (order.invite().isPresent()) {
            invite(order.pageId(), wanted);
        }
        if (other) {
            renew(order.pageId());
        }
    }

    private void invite(long pageId, Map<UserRef, Boolean> wanted) {
        var now = desk.clock().instant();
        var left = new LinkedHashMap<>(wanted);
        invited(pageId).forEach(old -> {
            var required = left.remove(old.reader().orElseThrow());
            var come = required != null;
            var changed = old.as(come ? required : old.required(), come);
            if (!changed.equals(old)) {
                invitations.put(changed.again(now));
            }
        });
        left.forEach((who, required) -> invitations.put(Invitation.to(pageId, who, required, now)));
    }

    private void renew(long pageId) {
        var now = desk.clock().instant();
        invited(pageId).forEach(each -> invitations.put(each.again(now)));
    }
}
