package org.aftermath.confluence.rest.session;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.session.Board;
import org.aftermath.core.session.HoldSession;
import org.aftermath.core.session.NoteAnswer;
import org.aftermath.core.session.PlaceMeeting;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.session.Sessions;
import org.aftermath.core.session.TakePart;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Tells writing meetings over REST and takes what is wanted of them. The tag of an answer is the meeting's beat and what
 * the answer says: with the same beat nothing is read at all, with the same words nothing is sent.
 */
public final class SessionDesk {

    private static final Pattern TAG = Pattern.compile("([0-9a-f-]{1,36})\\.([0-9a-f]{16})");

    /** Of the digest in a tag, which is sent twice with each question. */
    private static final int DIGITS = 16;

    /** What is done in writing meetings, by whom. */
    public record Doings(HoldSession hold, TakePart part, NoteAnswer note, PlaceMeeting place) {}

    private final Sessions sessions;
    private final Pulse pulse;
    private final Doings doings;
    private final SessionJson json;
    private final Pages pages;
    private final Refusals refusals;
    private final Clock clock;

    public SessionDesk(
            Sessions sessions,
            Pulse pulse,
            Doings doings,
            SessionJson json,
            Pages pages,
            Refusals refusals,
            Clock clock) {
        this.sessions = sessions;
        this.pulse = pulse;
        this.doings = doings;
        this.json = json;
        this.pages = pages;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** 304 if the caller has seen all there is, without asking the database; empty if it has to be asked. */
    Optional<Response> unchanged(long pageId, @Nullable String known) {
        var tag = TAG.matcher(known == null ? "" : known);
        return tag.find() && tag.group(1).equals(pulse.beat(pageId))
                ? Optional.of(tagged(Response.notModified(), tag.group()))
                : Optional.empty();
    }

    /** @param since turn up to which the caller knows all entries; 0 for who knows none */
    Response told(Postmortem postmortem, UserRef reader, @Nullable String known, long since) {
        // The beat before the look: what changes in between is told the next time.
        var beat = pulse.beat(postmortem.pageId());
        var board = Board.of(sessions, postmortem.pageId());
        var steering = pages.editable(postmortem.pageId());
        var answer =
                board.map(each -> json.of(each, postmortem, reader, steering)).orElseGet(() -> json.none(steering));
        var words = Tags.hash(answer.toString()).substring(0, DIGITS);
        var tag = TAG.matcher(known == null ? "" : known);
        return tag.find() && tag.group(2).equals(words)
                ? tagged(Response.notModified(), beat + "." + words)
                : tagged(Response.ok(answer.after(since).at(elapsed(board))), beat + "." + words);
    }

    private long elapsed(Optional<Board> board) {
        return board.map(each -> Duration.between(each.session().phaseAt(), clock.instant())
                        .toMillis())
                .orElse(0L);
    }

    private static Response tagged(Response.ResponseBuilder response, String tag) {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return response.tag(new EntityTag(tag)).cacheControl(control).build();
    }

    /** 201; 200 if the page has a place for its meeting already. */
    Response place(Postmortem postmortem, UserRef unused, SessionOrder order) {
        var faults = order.faultsOfBeginning();
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        var edited = doings.place().place(postmortem.pageId());
        if (edited instanceof Edited.Done<Boolean> done) {
            return Response.status(done.outcome() ? 201 : 200).entity(Map.of()).build();
        }
        return edited instanceof Edited.Busy<Boolean> busy
                ? refusals.conflict(List.of(busy.reason()))
                : refusals.of(404, Message.of("aftermath.rest.unknown"));
    }

    Response begin(Postmortem postmortem, UserRef by, SessionOrder order) {
        return answer(postmortem, by, order, order.faultsOfBeginning(), page -> doings.hold()
                .begin(page, by));
    }

    Response step(Postmortem postmortem, UserRef by, SessionOrder order) {
        return answer(postmortem, by, order, order.faultsOfStep(), page -> step(page, by, order));
    }

    private Optional<Message> step(long page, UserRef by, SessionOrder order) {
        var hold = doings.hold();
        return switch (order.step()) {
            case MOVE -> hold.move(page, order.version(), order.to());
            case LEAD -> hold.lead(page, order.version(), by);
            case SHARED -> hold.shared(page, order.version(), order.minutes());
            case PICK -> hold.pick(page, order.version(), order.entry());
            case PARK -> hold.park(page, order.version(), order.entry());
            case REOPEN -> hold.reopen(page, order.entry());
            case DONE -> hold.done(page, order.entry(), by);
            case ANSWER ->
                doings.note().answer(page, order.version(), order.entry(), order.text(), order.section(), by);
            case WRITE -> doings.note().write(page, order.entry(), order.section());
        };
    }

    Response say(Postmortem postmortem, UserRef by, SessionOrder order) {
        return answer(postmortem, by, order, order.faultsOfEntry(), page -> doings.part()
                .say(order.remark(page, by, now())));
    }

    Response reword(Postmortem postmortem, UserRef by, SessionOrder order) {
        return answer(postmortem, by, order, order.faultsOfRewording(), page -> doings.part()
                .reword(order.remark(page, by, now()), by, order.secretOf(), order.turnOf()));
    }

    Response takeBack(Postmortem postmortem, UserRef by, SessionOrder order) {
        return answer(postmortem, by, order, order.faultsOfTakingBack(), page -> doings.part()
                .takeBack(page, order.entry(), by, order.secretOf(), order.turnOf()));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    Response join(Postmortem postmortem, UserRef by, SessionOrder order) {
        return answer(postmortem, by, order, order.faultsOfGuest(), page -> doings.part()
                .join(page, by, order.flagged("readBefore"), order.flagged("otherTeam")));
    }

    Response survey(Postmortem postmortem, UserRef by, SessionOrder order) {
        return answer(postmortem, by, order, order.faultsOfSurvey(), page -> doings.part()
                .tell(page, by, order.points(), order.words()));
    }

    private Response answer(
            Postmortem postmortem,
            UserRef by,
            SessionOrder order,
            List<Fault> faults,
            Function<Long, Optional<Message>> work) {
        return refusals.attempt(
                faults, () -> work.apply(postmortem.pageId()), () -> told(postmortem, by, null, order.since()));
    }
}
