package org.aftermath.core.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Role;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.meeting.MeetingRules.Seat;
import org.aftermath.core.people.Groups;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;

/**
 * Works out for whom a review meeting is (B09, G30): who has to be there, who may come, and whether anybody among them
 * can decide.
 */
public final class Invitees {

    /** Somebody who is proposed, and why. Whoever has several reasons is needed if one of them says so. */
    public record Invitee(Person person, boolean required, Message why) {}

    /**
     * @param absent responders without an account, whom nobody can invite from here
     * @param authority whether somebody among them can decide
     */
    public record Proposal(List<Invitee> invitees, List<String> absent, boolean authority) {}

    private final People people;
    private final Groups groups;

    public Invitees(People people, Groups groups) {
        this.people = people;
        this.groups = groups;
    }

    public Proposal of(Postmortem postmortem, MeetingRules rules) {
        var found = new LinkedHashMap<UserRef, Invitee>();
        postmortem.incidentCommander().ifPresent(who -> put(found, who, true, "commander"));
        postmortem.owner().ifPresent(who -> put(found, who, true, "owner"));
        var responders = postmortem.details().responders();
        responders.stream().filter(each -> isKey(each.role())).forEach(each -> put(found, each, true));
        for (var seat : Seat.values()) {
            seated(postmortem, rules, seat)
                    .forEach(who -> put(
                            found,
                            who,
                            true,
                            seat == Seat.OWNER ? "service" : seat.name().toLowerCase(Locale.ROOT)));
        }
        responders.stream()
                .filter(each -> each.role() == Role.SCRIBE || comesAsLiaison(each, postmortem.severity()))
                .forEach(each -> put(found, each, false));
        var absent = responders.stream()
                .filter(each -> each.user().isEmpty())
                .map(Responder::name)
                .distinct()
                .toList();
        var invitees = List.copyOf(found.values());
        return new Proposal(invitees, absent, hasAuthority(postmortem, rules, refs(invitees)));
    }

    /** Whether one of them can decide: by group, or because they manage what was hit. */
    boolean hasAuthority(Postmortem postmortem, MeetingRules rules, List<UserRef> coming) {
        var managers = Stream.of(Seat.ENGINEERING, Seat.PRODUCT)
                .flatMap(seat -> seated(postmortem, rules, seat))
                .toList();
        return coming.stream()
                .anyMatch(who -> managers.contains(who)
                        || rules.authority()
                                .filter(group -> groups.includes(group, who))
                                .isPresent());
    }

    private Stream<UserRef> seated(Postmortem postmortem, MeetingRules rules, Seat seat) {
        return Stream.concat(postmortem.services().stream().map(name -> name.toLowerCase(Locale.ROOT)), Stream.of("*"))
                .flatMap(service ->
                        rules.people().getOrDefault(service, Map.of()).getOrDefault(seat, List.of()).stream())
                .flatMap(name -> people.named(name).stream())
                .map(Person::ref)
                .distinct();
    }

    private static boolean isKey(Role role) {
        return role == Role.DEPUTY || role == Role.RESPONDER || role == Role.FACILITATOR;
    }

    /** Customers are spoken for where everybody noticed. */
    private static boolean comesAsLiaison(Responder responder, Severity severity) {
        return responder.role() == Role.SUPPORT_LIAISON && severity == Severity.SEV_1;
    }

    private void put(Map<UserRef, Invitee> found, Responder responder, boolean required) {
        responder
                .user()
                .ifPresent(who -> put(found, who, required, responder.role().code()));
    }

    private void put(Map<UserRef, Invitee> found, UserRef who, boolean required, String why) {
        people.find(who)
                .ifPresent(person -> found.putIfAbsent(
                        who, new Invitee(person, required, Message.of("aftermath.meeting.why." + why))));
    }

    private static List<UserRef> refs(List<Invitee> invitees) {
        return invitees.stream().map(each -> each.person().ref()).toList();
    }
}
