package org.aftermath.confluence.rest.meeting;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.notice.Occasions;
import org.aftermath.core.deadline.Deadline;
import org.aftermath.core.meeting.CallOff;
import org.aftermath.core.meeting.Invitees.Invitee;
import org.aftermath.core.meeting.Occasion.Guest;
import org.aftermath.core.meeting.ScheduleMeeting;
import org.aftermath.core.meeting.ShowMeeting;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.FactChange;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.calendar.IcsOccasions;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;

/** Takes wishes about review meetings over REST. Times without a zone are the caller's. */
public final class MeetingDesk {

    private final ShowMeeting show;
    private final ScheduleMeeting schedule;
    private final CallOff callOff;
    private final Occasions occasions;
    private final Reader reader;
    private final Translator translator;
    private final Refusals refusals;

    /** Who asks: their address, their language, their zone, and what time it is. */
    public record Reader(UserManager users, LocaleResolver locales, TimeZoneManager zones, Clock clock) {
        ZoneId zone() {
            return zones.getUserTimeZone().toZoneId();
        }

        private Optional<Guest> guest(boolean required) {
            return Optional.ofNullable(users.getRemoteUser())
                    .map(user -> new Guest(user.getEmail(), user.getFullName(), required));
        }

        private Optional<ShowMeeting.Guest> listed(ShowMeeting.Shown shown) {
            return Optional.ofNullable(users.getRemoteUser()).flatMap(user -> shown.guests().stream()
                    .filter(each -> each.person().userName().equals(user.getUsername()))
                    .findFirst());
        }
    }

    public MeetingDesk(
            ShowMeeting show,
            ScheduleMeeting schedule,
            CallOff callOff,
            Occasions occasions,
            Reader reader,
            Translator translator,
            Refusals refusals) {
        this.show = show;
        this.schedule = schedule;
        this.callOff = callOff;
        this.occasions = occasions;
        this.reader = reader;
        this.translator = translator;
        this.refusals = refusals;
    }

    MeetingPayload of(Postmortem postmortem) {
        var shown = show.of(postmortem);
        var review = postmortem.review();
        var zone = reader.zone();
        return new MeetingPayload(
                postmortem.version(),
                zone.getId(),
                review.meetingAt()
                        .map(at -> at.atZone(zone).toLocalDateTime().toString())
                        .orElse(""),
                review.meetingAt().map(Object::toString).orElse(null),
                shown.meeting().minutes(),
                shown.meeting().place(),
                shown.clocks()
                        .meetingDue()
                        .map(Deadline::day)
                        .map(Object::toString)
                        .orElse(null),
                review.linkSentAt().map(Object::toString).orElse(null),
                review.heldAt().map(Object::toString).orElse(null),
                shown.guests().stream().map(MeetingDesk::guest).toList(),
                shown.proposal().invitees().stream().map(this::proposed).toList(),
                shown.proposal().absent(),
                shown.warnings().stream().map(translator::say).toList(),
                shown.editable());
    }

    private static MeetingPayload.Guest guest(ShowMeeting.Guest guest) {
        var person = guest.person();
        return new MeetingPayload.Guest(person.userName(), person.fullName(), guest.required(), null, guest.told());
    }

    private MeetingPayload.Guest proposed(Invitee invitee) {
        var person = invitee.person();
        var why = translator.say(invitee.why());
        return new MeetingPayload.Guest(person.userName(), person.fullName(), invitee.required(), why, null);
    }

    Response schedule(PageFacts page, UserRef user, JsonBody body) {
        var order = new MeetingOrder(body);
        return order.faults().isEmpty()
                ? answer(schedule.carryOut(order.on(page.pageId(), user, reader.zone())))
                : refusals.invalid(order.faults());
    }

    Response sendLink(PageFacts page, UserRef user, JsonBody body) {
        var strangers = body.unknown(Set.of("version"));
        return strangers.isEmpty()
                ? answer(schedule.sendLink(page.pageId(), body.number("version"), user))
                : refusals.invalid(strangers);
    }

    /**
     * The entry that the caller's calendar takes; 404 as long as there never was a date.
     *
     * @param left whether it is to be taken away from somebody who is no longer on the list
     */
    Response entry(Postmortem postmortem, boolean left) {
        var shown = show.of(postmortem);
        var listed = reader.listed(shown);
        var leaving = left && listed.isEmpty();
        var guest = leaving ? reader.guest(false) : listed.flatMap(each -> reader.guest(each.required()));
        return occasions
                .of(postmortem, shown.meeting(), reader.locales().getLocale(), guest)
                .map(occasion -> leaving ? occasion.off(true) : occasion)
                .map(occasion ->
                        file(IcsOccasions.invitation(occasion, reader.clock().instant())))
                .orElseGet(() -> refusals.of(404, Message.of("aftermath.meeting.none")));
    }

    /** The cancellation of a meeting that went with its page, for those who were on its list. */
    Optional<Response> calledOff(String pageId) {
        return Optional.ofNullable(reader.users().getRemoteUserKey())
                .filter(user -> pageId.matches("\\d{1,18}"))
                .flatMap(user -> callOff.of(Long.parseLong(pageId), new UserRef(user.getStringValue())))
                .flatMap(off -> occasions.of(
                        off.postmortem(), off.meeting(), reader.locales().getLocale(), reader.guest(true)))
                .map(occasion -> file(IcsOccasions.invitation(
                        occasion.off(true), reader.clock().instant())));
    }

    private static Response file(String text) {
        return Response.ok(text, "text/calendar; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"review-meeting.ics\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response answer(FactChange outcome) {
        if (outcome instanceof FactChange.Changed changed) {
            return Response.ok(of(changed.postmortem())).build();
        }
        if (outcome instanceof FactChange.Invalid invalid) {
            return refusals.invalid(
                    invalid.faults().stream().map(MeetingDesk::named).toList());
        }
        return outcome instanceof FactChange.Overtaken overtaken
                ? refusals.conflict(List.of(overtaken.by()))
                : refusals.of(404, Message.of("aftermath.rest.unknown"));
    }

    /** A fact by the name it has here. */
    private static Fault named(Fault fault) {
        return fault.field().equals("meetingAt") ? new Fault("at", fault.message()) : fault;
    }
}
